package org.foureyes.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.article.Coverage;
import org.foureyes.article.Segments;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.overview.WorkbenchBoard;
import org.foureyes.overview.WorkbenchClaim;
import org.foureyes.ui.ViewTest;
import org.foureyes.ui.component.ArticleTextEvents.ClaimRequest;
import org.foureyes.ui.component.ArticleTextEvents.NoClaimRequest;
import org.foureyes.ui.component.ArticleTextEvents.SplitRequest;
import org.foureyes.ui.component.ArticleTextView;
import org.foureyes.ui.component.ClaimListView;
import org.foureyes.ui.component.WorkbenchKeys;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ArticleViewTest extends ViewTest {
  @Autowired private ApplicationContext context;
  @Autowired private Claims claims;
  @Autowired private Articles articles;
  @Autowired private Segments segments;
  @Autowired private WorkbenchBoard board;

  private Desk desk;
  private String editor;
  private String colleague;
  private ArticleId article;

  @BeforeEach
  void takeInAnArticle() {
    desk = new Desk(context);
    editor = desk.person(Role.EDITOR);
    colleague = desk.person(Role.EDITOR);
    article = desk.article(editor);
  }

  @Test
  void theClaimAtHandIsInTheAddress() {
    ClaimId first = desk.claim(editor, article, 0, 24);
    desk.claim(editor, article, 26, 54);
    open(editor);

    pick(first);

    assertThat(place()).isEqualTo("1 von 2");
    command(WorkbenchCommand.NEXT);
    assertThat(place()).isEqualTo("2 von 2");
    command(WorkbenchCommand.PREVIOUS);
    assertThat(place()).isEqualTo("1 von 2");
  }

  @Test
  void askedTwiceForTheSameWordsItMakesOneClaim() {
    open(editor);
    fire(new ClaimRequest(text(), true, 0, 13));
    fire(new ClaimRequest(text(), true, 0, 13));

    assertThat(all()).extracting(WorkbenchClaim::wording).containsExactly("CNN berichtet");
    assertThat(place()).isEqualTo("1 von 1");
  }

  @Test
  void aStretchOutsideTheTextIsRefusedWithTheReason() {
    open(editor);
    fire(new ClaimRequest(text(), true, 5, 999_999));

    assertThat(all()).isEmpty();
    assertThat($(Notification.class).exists()).isTrue();
  }

  @Test
  void oneStepBackTakesASplitBackAsOne() {
    ClaimId claim = desk.claim(editor, article, 0, 24);
    open(editor);
    pick(claim);
    fire(new SplitRequest(text(), true, 4));
    assertThat(all()).hasSize(2);

    command(WorkbenchCommand.UNDO);
    assertThat(all()).hasSize(1);
    assertThat(all().getFirst().spans()).containsExactly(new org.foureyes.text.Span(0, 24));
    command(WorkbenchCommand.REDO);
    assertThat(all()).hasSize(2);
  }

  @Test
  void aSentenceWithoutAFactualClaimIsMarkedAndOpenedAgain() {
    open(editor);
    fire(new NoClaimRequest(text(), true, 1));
    assertThat(coverage(1)).isEqualTo(Coverage.NO_CLAIM);

    command(WorkbenchCommand.UNDO);
    assertThat(coverage(1)).isEqualTo(Coverage.OPEN);
  }

  @Test
  void aClaimThatAColleagueHasMadeAppearsAndIsAnnounced() {
    open(editor);
    desk.claim(colleague, article, 0, 13);

    waitUntil(() -> live().equals(colleague + " hat Aussage 1 geändert"));
    assertThat(all()).hasSize(1);
  }

  @Test
  void whatAColleagueHasChangedSinceIsNotUndone() {
    open(editor);
    fire(new ClaimRequest(text(), true, 0, 13));
    ClaimId claim = all().getFirst().id();
    desk.run(
        colleague,
        () ->
            claims.reword(
                claim, claims.get(claim).version(), ClaimDraft.of("CNN meldet es anders")));

    command(WorkbenchCommand.UNDO);

    assertThat(all()).extracting(WorkbenchClaim::wording).containsExactly("CNN meldet es anders");
    assertThat($(Notification.class).exists()).isTrue();
  }

  @Test
  void aPassageIsNotMovedUnderAColleaguesHands() {
    ClaimId claim = desk.claim(editor, article, 0, 13);
    open(editor);
    Outline asSeen = new Outline();
    asSeen.put(Outline.Item.of(all().getFirst()));
    desk.run(
        colleague,
        () -> claims.reword(claim, claims.get(claim).version(), ClaimDraft.of("anders")));
    Editing editing =
        new Editing(
            context.getBean(WorkbenchServices.class), articles.get(article), asSeen, () -> {});

    assertThat(editing.replaceSpan(claim, 27, 33)).isEmpty();

    assertThat(all().getFirst().spans()).containsExactly(new org.foureyes.text.Span(0, 13));
    assertThat($(Notification.class).exists()).isTrue();
    assertThat(editing.undoStack().canUndo()).isFalse();
  }

  @Test
  void aViewerReadsAndIsOfferedNothingElse() {
    ClaimId claim = desk.claim(editor, article, 0, 13);
    open("viewer");
    pick(claim);
    fire(new ClaimRequest(text(), true, 14, 20));
    fire(new NoClaimRequest(text(), true, 1));

    assertThat(all()).hasSize(1);
    assertThat(coverage(1)).isEqualTo(Coverage.OPEN);
    assertThat($(Button.class).all())
        .filteredOn(Button::isVisible)
        .extracting(button -> button.getElement().getAttribute("data-command"))
        .doesNotContain("UNDO", "REDO", "SPLIT", "MERGE", "WITHDRAW");
    assertThat(WorkbenchCommand.keys(false)).doesNotContainKeys("c", "n", "w", "ctrl+z");
  }

  private ArticleView open(String person) {
    signIn(person);
    return navigate(ArticleView.class, Map.of("articleId", article.value().toString()));
  }

  private ArticleTextView text() {
    return $(ArticleTextView.class).single();
  }

  private void fire(com.vaadin.flow.component.ComponentEvent<?> event) {
    ComponentUtil.fireEvent(text(), event);
  }

  private void pick(ClaimId claim) {
    ClaimListView list = $(ClaimListView.class).single();
    ComponentUtil.fireEvent(
        list, new ClaimListView.ClaimPick(list, true, claim.value().toString()));
  }

  private void command(WorkbenchCommand command) {
    WorkbenchKeys keys = $(WorkbenchKeys.class).all().getFirst();
    ComponentUtil.fireEvent(keys, new WorkbenchKeys.Command(keys, true, command.name()));
  }

  private String place() {
    return $(Span.class).withClassName("fe-bar-text").all().stream()
        .findFirst()
        .map(Span::getText)
        .orElse("");
  }

  private String live() {
    return $(Span.class).withClassName("fe-live").single().getText();
  }

  private List<WorkbenchClaim> all() {
    return desk.as(editor, () -> board.claims(article));
  }

  private Coverage coverage(int ordinal) {
    return desk.as(
        editor,
        () ->
            segments
                .some(articles.get(article).versionId(), List.of(ordinal))
                .getFirst()
                .coverage());
  }

  private void waitUntil(BooleanSupplier condition) {
    for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
      try {
        Thread.sleep(20);
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
      roundTrip();
      UI.getCurrent().getSession().getService().runPendingAccessTasks(UI.getCurrent().getSession());
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }
}
