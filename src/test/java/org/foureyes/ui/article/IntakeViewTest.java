package org.foureyes.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.foureyes.overview.ArticleBoard;
import org.foureyes.overview.ArticleFilter;
import org.foureyes.overview.ArticleRow;
import org.foureyes.overview.RowRange;
import org.foureyes.text.Language;
import org.foureyes.text.PartialDate;
import org.foureyes.ui.ViewTest;
import org.foureyes.ui.component.Problems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IntakeViewTest extends ViewTest {
  @Autowired private ArticleBoard board;

  private final String mark = UUID.randomUUID().toString();

  @Test
  void viewersDoNotGetHere() {
    signIn("viewer");

    assertThat(navigateQuietly()).isNotInstanceOf(IntakeView.class);
  }

  @Test
  void takesInWhatIsTyped() {
    signIn("editor");
    navigate(IntakeView.class);
    test(area()).setValue("Reuters meldet am 2. Februar etwas anderes als CNN. Zeichen: " + mark);
    test(field("article.title")).setValue("Ein Titel " + mark);
    test(field("article.published")).setValue("2024-03");

    save();

    ArticleRow row =
        board
            .page(new ArticleFilter(mark, "", null), new RowRange("title", false, 0, 9))
            .getFirst();
    assertThat(row.title()).isEqualTo("Ein Titel " + mark);
    assertThat(row.published()).isEqualTo(PartialDate.of(2024, 3));
    assertThat(row.sentences()).isEqualTo(2);
  }

  @Test
  void tellsEveryProblemAtItsFieldAndLosesNothing() {
    signIn("editor");
    navigate(IntakeView.class);
    test(area()).setValue("Ein Satz mit \u0007.");
    test(field("article.published")).setValue("März");
    test(field("article.url")).setValue("javascript:alert(1)");

    save();

    assertThat(field("article.title").getErrorMessage()).isEqualTo(text("article.title-missing"));
    assertThat(field("article.published").getErrorMessage())
        .isEqualTo(text("text.date-invalid", "März"));
    assertThat(field("article.url").getErrorMessage())
        .isEqualTo(text("article.url-invalid", "javascript:alert(1)"));
    assertThat(area().getErrorMessage()).contains("U+0007", "Zeile 1");
    assertThat(field("article.published").getValue()).isEqualTo("März");
    assertThat(area().getValue()).isEqualTo("Ein Satz mit \u0007.");
    assertThat($(Problems.class).exists()).as("nothing is left to tell elsewhere").isFalse();
    assertThat($(ListItem.class).withText("!").exists()).isFalse();
  }

  @Test
  void aDocumentOfTheDesksFormatFillsTheFields() {
    signIn("editor");
    navigate(IntakeView.class);
    String lead =
        "Die Vereinten Nationen haben am Montag über die Lage in der Region beraten, berichtet Reuters.";

    test(area()).setValue(" date 2024-03-09 Ein Titel " + mark + "\n\n" + lead + "\n\nEin Text.");

    assertThat(field("article.title").getValue()).isEqualTo("Ein Titel " + mark);
    assertThat(field("article.published").getValue()).isEqualTo("2024-03-09");
    assertThat(area().getValue()).isEqualTo(lead + "\n\nEin Text.");
    assertThat($(LanguageField.class).single().getValue()).isEqualTo(Language.GERMAN);
    assertThat($(LanguageField.class).single().getHelperText())
        .isEqualTo(text("article.language.detected", "Deutsch"));
  }

  @Test
  void aDocumentNeverReplacesATitleThatSomebodyTyped() {
    signIn("editor");
    navigate(IntakeView.class);
    test(field("article.title")).setValue("Mein Titel");

    test(area()).setValue("date 2024 Anderer Titel\n\nEin Text.");
    assertThat(field("article.title").getValue()).isEqualTo("Mein Titel");
    assertThat(field("article.published").getValue()).isEqualTo("2024");

    test(area()).setValue("date 2023 Dritter Titel\n\nEin anderer Text.");
    assertThat(field("article.published").getValue()).as("only filled in").isEqualTo("2023");
  }

  private Object navigateQuietly() {
    try {
      navigate("articles/new", IntakeView.class);
    } catch (IllegalArgumentException denied) {
      return getCurrentView();
    }
    return getCurrentView();
  }

  private void save() {
    test($(Button.class).withText(text("article.intake.do")).single()).click();
  }

  private TextArea area() {
    return $(TextArea.class).single();
  }

  private TextField field(String key) {
    return $(TextField.class).all().stream()
        .filter(field -> text(key).equals(field.getLabel()))
        .findFirst()
        .orElseThrow();
  }
}
