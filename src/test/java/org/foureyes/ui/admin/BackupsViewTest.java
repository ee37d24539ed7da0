package org.foureyes.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import org.foureyes.ui.ViewTest;
import org.junit.jupiter.api.Test;

class BackupsViewTest extends ViewTest {
  /** These tests work on a database in memory, which is no file to be backed up. */
  @Test
  void aDeskThatIsNotBackedUpHereSaysWhoDoesIt() {
    signIn("admin");
    navigate(BackupsView.class);

    assertThat($(Paragraph.class).withText(text("backup.not-here")).exists()).isTrue();
    assertThat($(Button.class).withText(text("backup.make")).exists()).isFalse();
  }
}
