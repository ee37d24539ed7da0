package org.foureyes.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.StateMachine;
import org.foureyes.claim.Step;
import org.junit.jupiter.api.Test;

/**
 * The drawing of the state machine in the documents is what the code says. After a change of the
 * code, {@code ./workbench test -Dtest=ReviewStatesDocumentTest -Dfoureyes.documents=write} draws
 * it anew.
 */
class ReviewStatesDocumentTest {
  private static final Path DOCUMENT = Path.of("src/docs/review-states.md");

  @Test
  void theDocumentIsDrawnFromTheCode() throws IOException {
    String drawn = draw();
    if ("write".equals(System.getProperty("foureyes.documents"))) {
      Files.writeString(DOCUMENT, drawn);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(drawn);
  }

  @Test
  void everyStateIsReachedAndLeft() {
    for (ClaimState state : ClaimState.values()) {
      assertThat(StateMachine.all())
          .as("arrows to %s", state)
          .anyMatch(arrow -> arrow.to() == state && (arrow.from() != state || state == first()));
      if (state != ClaimState.WITHDRAWN) {
        assertThat(StateMachine.all())
            .as("arrows from %s", state)
            .anyMatch(arrow -> arrow.from() == state && arrow.to() != state);
      }
    }
  }

  private static ClaimState first() {
    return ClaimState.OPEN;
  }

  private static String draw() {
    List<String> lines = new ArrayList<>();
    lines.add("# The states of a claim");
    lines.add("");
    lines.add(
        """
        Drawn from the code by `ReviewStatesDocumentTest`; do not edit. Content and attribution each go through this machine
        by themselves; only a claim as a whole is assigned or withdrawn. Besides the arrow, every guard of a step has to hold;
        a refused step says the reason of each guard that does not.
        """
            .strip());
    lines.add("");
    lines.add("```mermaid");
    lines.add("stateDiagram-v2");
    lines.add("  [*] --> OPEN");
    for (StateMachine.Arrow arrow : StateMachine.all()) {
      if (arrow.from() != arrow.to()) {
        lines.add("  %s --> %s: %s".formatted(arrow.from(), arrow.to(), arrow.step()));
      }
    }
    lines.add("```");
    lines.add("");
    lines.add("| step | guards |");
    lines.add("|---|---|");
    Arrays.stream(Step.values())
        .map(step -> "| %s | %s |".formatted(step, guards(step)))
        .forEach(lines::add);
    lines.add(
        "| ADOPT (settles a dispute for the second rating: APPROVE of another verdict) | %s |"
            .formatted(names(DecisionGuards.TO_ADOPT)));
    lines.add("| CLEAR (an article) | %s |".formatted(names(Clearances.GUARDS)));
    return String.join("\n", lines) + "\n";
  }

  private static String guards(Step step) {
    return switch (step) {
      case ASSIGN, RESEARCH, EDIT, WITHDRAW -> "";
      case PROPOSE, CORRECT -> names(ProposalRules.GUARDS);
      case APPROVE, APPROVE_CORRECTION -> names(DecisionGuards.TO_APPROVE);
      case RETURN, RETURN_CORRECTION -> names(DecisionGuards.TO_DECIDE) + ", reasonGiven";
      case DISPUTE -> names(DecisionGuards.TO_DISPUTE) + ", otherRatingGiven";
    };
  }

  private static <T> String names(List<Guard<T>> guards) {
    return guards.stream().map(Guard::name).collect(Collectors.joining(", "));
  }
}
