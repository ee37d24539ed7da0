package org.foureyes.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.overview.WorkbenchBoard;
import org.foureyes.overview.WorkbenchClaim;
import org.foureyes.proposal.Proposal;
import org.foureyes.proposal.Proposals;
import org.foureyes.proposal.ProposedClaim;
import org.foureyes.ui.ViewTest;
import org.foureyes.ui.component.ClaimListView;
import org.foureyes.ui.component.WorkbenchKeys;
import org.foureyes.ui.proposal.Answer;
import org.foureyes.ui.proposal.ProposalBar;
import org.foureyes.ui.proposal.ProposalPanel;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ProposalsViewTest extends ViewTest {
  /** What has come up by itself for shorter cannot have been read, in milliseconds. */
  private static final int READING = 300;

  @Autowired private ApplicationContext context;
  @Autowired private Proposals proposals;
  @Autowired private WorkbenchBoard board;

  private Desk desk;
  private String editor;
  private ArticleId article;
  private List<Proposal> all;

  @BeforeEach
  void takeInAnArticle() {
    desk = new Desk(context);
    editor = desk.person(Role.EDITOR);
    article =
        desk.article(
            editor,
            "„Wir schließen das Werk im Mai“, sagte Lena Ott dem Neuwerder Boten."
                + " „Das trifft die ganze Stadt“, sagte Bürgermeister Karl Brandt."
                + " „Niemand hat mit uns gesprochen“, sagte Betriebsrätin Ina Roth."
                + " Kennung "
                + UUID.randomUUID()
                + ".");
    all = desk.as(editor, () -> proposals.of(article));
    assertThat(all).hasSizeGreaterThan(2);
  }

  @Test
  void theFirstProposalComesUpByItself() {
    open(editor);
    assertThat(panel().isVisible()).isTrue();
    assertThat(shown()).isEqualTo(all.getFirst().spans().getFirst().text(text()));
    assertThat(place()).isEqualTo("Vorschlag 1 von " + all.size());
    assertThat($(Button.class).withText("Übernehmen").exists()).isTrue();
  }

  @Test
  void whoHasAClaimAtHandKeepsIt() {
    desk.claim(editor, article, 1, 29);
    signIn(editor);
    navigate(ArticleView.class, Map.of("articleId", article.value().toString()));
    pickClaim(claims().getFirst());
    waitUntil(() -> $(NativeButton.class).withClassName("fe-proposal-order").exists());
    assertThat(isAtHand()).isFalse();
  }

  @Test
  void aViewerSeesNoProposals() {
    signIn("viewer");
    navigate(ArticleView.class, Map.of("articleId", article.value().toString()));
    assertThat($(ProposalBar.class).exists()).isFalse();
    assertThat(isAtHand()).isFalse();
  }

  @Test
  void enterMakesAClaimAndGoesOn() {
    open(editor);
    answer(Answer.CONFIRM, all.getFirst());

    assertThat(claims()).extracting(WorkbenchClaim::spans).containsExactly(all.getFirst().spans());
    assertThat(shown()).isEqualTo(all.get(1).spans().getFirst().text(text()));
  }

  @Test
  void aSecondPressOfTheSameKeyAnswersNothing() {
    open(editor);
    answer(Answer.CONFIRM, all.getFirst());
    answer(Answer.CONFIRM, all.getFirst());
    // As if the next one had been on the screen for a moment already.
    answer(Answer.CONFIRM, all.get(1));

    assertThat(claims()).hasSize(1);
    assertThat(shown()).isEqualTo(all.get(1).spans().getFirst().text(text()));
  }

  @Test
  void whatIsRejectedIsNotProposedAgainUntilThatIsUndone() {
    open(editor);
    answer(Answer.REJECT, all.getFirst());
    assertThat(place()).isEqualTo("Vorschlag 1 von " + (all.size() - 1));

    command(WorkbenchCommand.UNDO);
    assertThat(place()).isEqualTo("Vorschlag 1 von " + all.size());
    assertThat(shown()).isEqualTo(all.getFirst().spans().getFirst().text(text()));
    command(WorkbenchCommand.REDO);
    assertThat(shown()).isEqualTo(all.get(1).spans().getFirst().text(text()));
    assertThat(claims()).isEmpty();
  }

  @Test
  void editConfirmsAndShowsTheClaim() {
    open(editor);
    answer(Answer.EDIT, all.getFirst());
    assertThat(claims()).hasSize(1);
    assertThat(isAtHand()).isFalse();
    assertThat(place()).isEqualTo("1 von 1");

    command(WorkbenchCommand.UNDO);
    assertThat(claims()).isEmpty();
    assertThat(shown()).isEqualTo(all.getFirst().spans().getFirst().text(text()));
  }

  @Test
  void manyAreConfirmedAndUndoneAsOne() {
    open(editor);
    List<Proposal> above = all.stream().filter(each -> each.confidence() >= 0.795).toList();
    int sure = above.size();
    int claimed = (int) above.stream().filter(ProposedClaim.class::isInstance).count();
    Button confirmAll = $(Button.class).withText("Alle übernehmen (" + sure + ")").single();
    assertThat(sure).isGreaterThan(1);
    test(confirmAll).click();
    assertThat(claims()).hasSize(claimed);

    command(WorkbenchCommand.UNDO);
    assertThat(claims()).isEmpty();
    assertThat(place()).isEqualTo("Vorschlag 1 von " + all.size());
    command(WorkbenchCommand.REDO);
    assertThat(claims()).hasSize(claimed);
  }

  @Test
  void aColleaguesAnswerTakesTheProposalAway() {
    open(editor);
    String colleague = desk.person(Role.EDITOR);
    desk.run(colleague, () -> proposals.reject(article, all.getFirst()));

    waitUntil(() -> place().equals("Vorschlag 1 von " + (all.size() - 1)));
    assertThat(shown()).isEqualTo(all.get(1).spans().getFirst().text(text()));
  }

  @Test
  void theLastAnswerIsFollowedByAGoodWord() {
    open(editor);
    for (Proposal proposal : all) {
      pick(proposal);
      answer(Answer.REJECT, proposal);
    }
    assertThat(isAtHand()).isFalse();
    assertThat($(Paragraph.class).withClassName("fe-notice").all())
        .extracting(Paragraph::getText)
        .anyMatch(text -> text.startsWith("Alle Vorschläge sind beantwortet."));
  }

  private void open(String person) {
    signIn(person);
    navigate(ArticleView.class, Map.of("articleId", article.value().toString()));
    waitUntil(this::isAtHand);
    pause(READING);
  }

  private ProposalPanel panel() {
    return $(ProposalPanel.class).single();
  }

  private boolean isAtHand() {
    return $(ProposalPanel.class).all().stream()
        .anyMatch(panel -> !panel.getElement().hasAttribute("hidden"));
  }

  private String shown() {
    assertThat(isAtHand()).isTrue();
    return $(Paragraph.class).withClassName("fe-wording").all().getFirst().getText();
  }

  private String text() {
    return desk.as(
        editor, () -> context.getBean(org.foureyes.article.Articles.class).text(article));
  }

  private void pick(Proposal proposal) {
    ClaimListView list = $(ClaimListView.class).single();
    ComponentUtil.fireEvent(list, new ClaimListView.ProposalPick(list, true, proposal.key()));
  }

  private void pickClaim(WorkbenchClaim claim) {
    ClaimListView list = $(ClaimListView.class).single();
    ComponentUtil.fireEvent(
        list, new ClaimListView.ClaimPick(list, true, claim.id().value().toString()));
  }

  /** As the browser sends it. */
  private void answer(Answer answer, Proposal seen) {
    WorkbenchKeys keys = $(WorkbenchKeys.class).all().getFirst();
    ComponentUtil.fireEvent(keys, new WorkbenchKeys.Answer(keys, true, answer.name(), seen.key()));
  }

  private void command(WorkbenchCommand command) {
    WorkbenchKeys keys = $(WorkbenchKeys.class).all().getFirst();
    ComponentUtil.fireEvent(keys, new WorkbenchKeys.Command(keys, true, command.name()));
  }

  private String place() {
    return $(Span.class).withClassName("fe-bar-text").single().getText();
  }

  private List<WorkbenchClaim> claims() {
    return desk.as(editor, () -> board.claims(article));
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private void waitUntil(BooleanSupplier condition) {
    for (int i = 0; i < 250 && !condition.getAsBoolean(); i++) {
      pause(20);
      roundTrip();
      UI.getCurrent().getSession().getService().runPendingAccessTasks(UI.getCurrent().getSession());
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }
}
