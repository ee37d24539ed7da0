package org.foureyes.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;
import org.foureyes.article.ArticleDraft;
import org.foureyes.article.Articles;
import org.foureyes.overview.ArticleState;
import org.foureyes.text.Language;
import org.foureyes.ui.ViewTest;
import org.foureyes.ui.component.SearchField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ArticlesViewTest extends ViewTest {
  @Autowired private Articles articles;

  private final String mark = UUID.randomUUID().toString();

  @Test
  void listsWhatTheAddressAsksFor() {
    signIn("editor");
    article("Erster");
    article("Zweiter");

    open(Map.of("q", mark, "sort", "-title"));

    assertThat(test($(ArticleGrid.class).single()).size()).isEqualTo(2);
    assertThat(test($(ArticleGrid.class).single()).getRow(0).title()).startsWith("Zweiter");
    assertThat($(SearchField.class).single().getValue()).isEqualTo(mark);
  }

  @Test
  void aFilterNarrowsTheListAndItsResetShowsAllAgain() {
    signIn("editor");
    article("Einer");
    open(Map.of("q", mark));
    Select<ArticleState> state = $(Select.class).single();
    state.setValue(ArticleState.DONE);
    assertThat(test($(ArticleGrid.class).single()).size()).isZero();
    state.clear();
    assertThat(test($(ArticleGrid.class).single()).size()).isEqualTo(1);
  }

  @Test
  void aStateThatDoesNotExistCountsForNone() {
    signIn("viewer");
    open(Map.of("state", "NONSENSE", "sort", "-nonsense"));

    assertThat($(Select.class).single().getValue()).isNull();
  }

  @Test
  void viewersAreNotOfferedToTakeInAnArticle() {
    signIn("viewer");
    navigate(ArticlesView.class);

    assertThat($(Button.class).withText(text("articles.add")).exists()).isFalse();
  }

  @Test
  void editorsAreOfferedToTakeInAnArticle() {
    signIn("editor");
    navigate(ArticlesView.class);

    assertThat($(Button.class).withText(text("articles.add")).exists()).isTrue();
  }

  private static void open(Map<String, String> query) {
    UI.getCurrent().navigate(ArticlesView.class, QueryParameters.simple(query));
  }

  private void article(String title) {
    articles.takeIn(
        new ArticleDraft(title + " " + mark, "Musterblatt", "", "", null, Language.GERMAN),
        "Reuters meldet etwas. Das gilt für " + UUID.randomUUID() + ".");
  }
}
