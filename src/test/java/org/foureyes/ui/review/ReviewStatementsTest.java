package org.foureyes.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.database.Statements;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.evidence.Party;
import org.foureyes.evidence.Stance;
import org.foureyes.source.SourceDraft;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.foureyes.source.Sources;
import org.foureyes.teamwork.Comments;
import org.foureyes.ui.Paths;
import org.foureyes.ui.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the reviewers' screens ask of the database, however much a claim has. */
class ReviewStatementsTest extends ViewTest {
  private static final int MOST = 12;

  @Autowired private ApplicationContext context;
  @Autowired private Claims claims;
  @Autowired private Comments comments;
  @Autowired private EvidenceFile evidence;
  @Autowired private Sources sources;

  @Test
  void aReviewOpensWithTwelveStatementsAtMost() {
    ClaimId small = proposed(1, 1);
    ClaimId large = proposed(5, 3);
    signIn("reviewer");
    UI.getCurrent().navigate(Paths.review(small.value()));

    List<String> ofSmall = opening(small);
    List<String> ofLarge = opening(large);

    assertThat(ofLarge).hasSize(ofSmall.size());
    assertThat(ofLarge).as("statements of a review").hasSizeBetween(1, MOST);
  }

  @Test
  void theQueueOpensWithTwelveStatementsAtMost() {
    proposed(1, 0);
    signIn("reviewer");
    UI.getCurrent().navigate(Paths.ARTICLES);

    List<String> sent =
        Statements.of(() -> {
          UI.getCurrent().navigate(Paths.REVIEWS);
          return test($(QueueGrid.class).single()).size();
        });

    assertThat(sent).as("statements of the queue").hasSizeBetween(1, MOST);
  }

  private List<String> opening(ClaimId claim) {
    UI.getCurrent().navigate(Paths.REVIEWS);
    return Statements.of(() -> {
      UI.getCurrent().navigate(Paths.review(claim.value()));
      return $(ClaimSheet.class).single();
    });
  }

  private ClaimId proposed(int pieces, int talk) {
    Desk desk = new Desk(context);
    ClaimId claim = desk.claim("editor", desk.article("editor"), 0, 24);
    String name = "Blatt " + UUID.randomUUID();
    SourceId source =
        desk.as("editor", () -> sources.create(SourceDraft.of(name, SourceKind.NEWSPAPER)));
    desk.run(
        "editor",
        () ->
            claims.attribute(
                claim,
                claims.get(claim).version(),
                List.of(
                    HopDraft.of(source, HopRole.REPORTER, HopMode.REPORTED, "meldet"),
                    HopDraft.anonymous("zwei Beamte", 2, HopMode.INDIRECT, ""))));
    for (int i = 0; i < pieces; i++) {
      EvidenceDraft piece =
          EvidenceDraft.of("Bericht", "https://example.org/" + i, "", Stance.SUPPORTS)
              .withPublisher(Party.named(name))
              .asPrimary();
      desk.run("editor", () -> evidence.add(claim, piece));
    }
    for (int i = 0; i < talk; i++) {
      desk.run("editor", () -> comments.write(claim, "Bitte nachrechnen."));
    }
    desk.propose("editor", claim);
    return claim;
  }
}
