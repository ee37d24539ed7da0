package org.foureyes.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Claims;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictId;
import org.foureyes.review.Verdicts;
import org.foureyes.ui.Paths;
import org.foureyes.ui.ViewTest;
import org.foureyes.ui.component.Problems;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

class ReviewViewTest extends ViewTest {
  @Autowired private ApplicationContext context;
  @Autowired private Claims claims;
  @Autowired private Verdicts verdicts;
  @Autowired private Decisions decisions;

  private final String mark = UUID.randomUUID().toString();
  private Desk desk;
  private ClaimId claim;

  @BeforeEach
  void propose() {
    desk = new Desk(context);
    claim = proposed("editor");
  }

  @Test
  void editorsAndViewersHaveNoQueueAndMayNotDecide() {
    VerdictId verdict = desk.as("editor", () -> verdicts.latest(claim).orElseThrow().id());
    for (String name : new String[] {"editor2", "viewer"}) {
      signIn(name);
      assertThatThrownBy(() -> decisions.approve(verdict, ""))
          .isInstanceOf(AccessDeniedException.class);
      assertThat(after("review")).isNotInstanceOf(ReviewsView.class);
      assertThat(after(Paths.review(claim.value()))).isNotInstanceOf(ReviewView.class);
    }
  }

  @Test
  void theQueueShowsWhatWaitsAndWhatIsOnesOwn() {
    String both = desk.person(Role.EDITOR, Role.REVIEWER);
    ClaimId own = proposed(both);
    signIn(both);

    UI.getCurrent().navigate(ReviewsView.class, QueryParameters.simple(Map.of("q", mark)));
    QueueGrid grid = $(QueueGrid.class).single();
    assertThat(test(grid).size()).isEqualTo(2);
    assertThat(test(grid).getRow(1).claimId()).isEqualTo(own);
    assertThat(test(grid).getRow(1).own()).isTrue();

    UI.getCurrent()
        .navigate(ReviewsView.class, QueryParameters.simple(Map.of("q", mark, "decidable", "yes")));
    assertThat(test($(QueueGrid.class).single()).size()).isEqualTo(1);
  }

  @Test
  void aReviewerReadsTheClaimInItsContextAndApproves() {
    signIn("reviewer");
    navigate(Paths.review(claim.value()), ReviewView.class);
    assertThat($(ClaimSheet.class).single().getElement().getTextRecursively())
        .contains("Eine Aussage " + mark, "CNN berichtet von Plänen", "Reuters meldet");

    test(button("review.approve")).click();

    assertThat(state()).isEqualTo(ClaimState.APPROVED);
  }

  @Test
  void aReturnNeedsAReason() {
    signIn("reviewer");
    navigate(Paths.review(claim.value()), ReviewView.class);

    test(button("review.return")).click();
    assertThat($(TextArea.class).single().getErrorMessage())
        .isEqualTo(text("decision.reason-missing"));
    assertThat(state()).isEqualTo(ClaimState.PROPOSED);

    test($(TextArea.class).single()).setValue("Bitte einen zweiten Beleg.");
    test(button("review.return")).click();
    assertThat(state()).isEqualTo(ClaimState.RETURNED);
    assertThat(verdicts.latest(claim).orElseThrow().decision().reason())
        .isEqualTo("Bitte einen zweiten Beleg.");
  }

  @Test
  void whoProposedReadsEveryReasonWhyTheyMayNotDecide() {
    String both = desk.person(Role.EDITOR, Role.REVIEWER);
    ClaimId own = proposed(both);
    signIn(both);
    navigate(Paths.review(own.value()), ReviewView.class);

    assertThat($(ListItem.class).all().stream().map(ListItem::getText))
        .contains(
            text("decision.own-proposal"),
            text("decision.own-wording"),
            text("decision.own-attribution"),
            text("decision.own-evidence"));
    assertThat($(Button.class).withText(text("review.approve")).exists()).isFalse();
  }

  @Test
  void aDecisionThatSomebodyElseMadeMeanwhileIsToldAndWhatWasTypedStays() {
    signIn("reviewer");
    navigate(Paths.review(claim.value()), ReviewView.class);
    test($(TextArea.class).single()).setValue("Mein Grund");
    VerdictId verdict = verdicts.latest(claim).orElseThrow().id();
    desk.run(desk.person(Role.REVIEWER), () -> decisions.approve(verdict, ""));

    test(button("review.return")).click();

    assertThat($(Problems.class).single().getElement().getTextRecursively())
        .contains(text("decision.already-made"));
    assertThat($(TextArea.class).single().getValue()).isEqualTo("Mein Grund");
    assertThat(state()).isEqualTo(ClaimState.APPROVED);
  }

  @Test
  void anOldProposalCannotBeDecidedAndSaysWhy() {
    desk.run(
        "editor",
        () -> claims.reword(claim, claims.get(claim).version(), ClaimDraft.of("Anders " + mark)));
    signIn("reviewer");
    navigate(Paths.review(claim.value()), ReviewView.class);

    assertThat($(Paragraph.class).all().stream().map(Paragraph::getText))
        .contains(text("decision.claim-changed"));
  }

  private ClaimId proposed(String person) {
    ArticleId article = desk.article(person);
    ClaimId made = desk.claim(person, article, 0, 24);
    desk.evidence(person, made);
    desk.run(
        person,
        () ->
            claims.reword(made, claims.get(made).version(), ClaimDraft.of("Eine Aussage " + mark)));
    desk.propose(person, made);
    return made;
  }

  private Object after(String path) {
    UI.getCurrent().navigate(path);
    return getCurrentView();
  }

  private Button button(String key) {
    return $(Button.class).withText(text(key)).single();
  }

  private ClaimState state() {
    return desk.as("viewer", () -> claims.get(claim)).state();
  }
}
