package org.foureyes.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.foureyes.rating.Axis;
import org.foureyes.rating.Scale;
import org.foureyes.rating.Scales;
import org.foureyes.setting.DeskSettings;
import org.foureyes.setting.Settings;
import org.foureyes.ui.Paths;
import org.foureyes.ui.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeskViewTest extends ViewTest {
  @Autowired private Settings settings;
  @Autowired private Scales scales;

  @BeforeEach
  void open() {
    signIn("admin");
    navigate(DeskView.class);
  }

  @AfterEach
  void asBefore() {
    signIn("admin");
    settings.change(settings.row().version(), new DeskSettings("foureyes", false, false));
  }

  @Test
  void showsTheRatingsOfTheScaleThatIsPicked() {
    scale().setValue(scales.newest(Axis.CONTENT, "politifact").orElseThrow());

    List<String> labels =
        $(ListItem.class).from($(OrderedList.class).single()).all().stream()
            .map(item -> item.getChildren().findFirst().orElseThrow().getElement().getText())
            .toList();
    assertThat(labels)
        .containsExactly(
            "wahr",
            "größtenteils wahr",
            "halb wahr",
            "größtenteils falsch",
            "falsch",
            "glatt gelogen");
  }

  @Test
  void savesWhatWasChosenAndSaysSo() {
    scale().setValue(scales.newest(Axis.CONTENT, "dpa").orElseThrow());
    box("desk.blind").setValue(true);
    save();

    assertThat(settings.get()).isEqualTo(new DeskSettings("dpa", true, false));
    assertThat(settings.scale(Axis.CONTENT).id()).isEqualTo("dpa");
    assertThat($(Notification.class).exists()).isTrue();
  }

  @Test
  void warnsBeforeFetchingIsAllowed() {
    String warning = text("desk.fetch.warning");
    assertThat($(Paragraph.class).withText(warning).exists()).isFalse();

    box("desk.fetch").setValue(true);

    assertThat($(Paragraph.class).withText(warning).exists()).isTrue();
  }

  @Test
  void showsWhatSomebodyElseSavedMeanwhileAndThenDoesAsTold() {
    box("desk.blind").setValue(true);
    settings.change(settings.row().version(), new DeskSettings("snopes", false, true));

    save();

    assertThat(settings.get()).isEqualTo(new DeskSettings("snopes", false, true));
    assertThat(box("desk.blind").getValue()).as("what was chosen is kept").isTrue();
    assertThat(
            $(Paragraph.class)
                .withText(text("desk.stale", "Snopes", text("desk.no"), text("desk.yes")))
                .exists())
        .isTrue();

    save();
    assertThat(settings.get()).isEqualTo(new DeskSettings("foureyes", true, false));
  }

  @Test
  void isForAdminsOnly() {
    navigate(Paths.ARTICLES, Component.class);
    signIn("editor");

    navigate(Paths.DESK, Component.class);

    assertThat($(RadioButtonGroup.class).exists()).isFalse();
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<Scale> scale() {
    return $(RadioButtonGroup.class).single();
  }

  private Checkbox box(String key) {
    return $(Checkbox.class).withLabel(text(key)).single();
  }

  private void save() {
    test($(Button.class).withText(text("desk.save")).single()).click();
  }
}
