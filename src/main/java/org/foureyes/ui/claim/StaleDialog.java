package org.foureyes.ui.claim;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.foureyes.ui.component.Difference;
import org.foureyes.ui.component.DifferenceList;

/**
 * Somebody else changed what the user was changing: shows how both differ and lets the user decide.
 * Nothing is lost before they have.
 */
final class StaleDialog {
  /** What the user may decide. */
  interface Choice {
    /** Save over what is stored. */
    void takeMine();

    /** Give the own input up. */
    void takeTheirs();

    /** Go on with the own input, knowing what is stored. */
    void goOn();
  }

  private final Dialog dialog = new Dialog();
  private boolean decided;

  private StaleDialog() {}

  /**
   * @param who changed it meanwhile
   * @param differences from what is stored to the own input
   */
  static void open(String who, List<Difference> differences, Choice choice) {
    new StaleDialog().show(who, differences, choice);
  }

  private void show(String who, List<Difference> differences, Choice choice) {
    dialog.setHeaderTitle(text("claim.stale.title"));
    dialog.addClassNames("fe-dialog", "fe-stale");
    dialog.setCloseOnOutsideClick(false);
    dialog.add(
        new Paragraph(text("claim.stale.what", who)),
        new DifferenceList(differences),
        new Paragraph(text("claim.stale.legend")));
    Button theirs = new Button(text("claim.stale.theirs"), click -> decide(choice::takeTheirs));
    theirs.addClassName("fe-stale-theirs");
    Button goOn = new Button(text("claim.stale.go-on"), click -> decide(choice::goOn));
    goOn.addClassName("fe-stale-go-on");
    Button mine = new Button(text("claim.stale.mine"), click -> decide(choice::takeMine));
    mine.addClassName("fe-stale-mine");
    mine.addThemeVariants(ButtonVariant.PRIMARY);
    dialog.getFooter().add(theirs, goOn, mine);
    dialog.addClosedListener(closed -> decide(choice::goOn));
    dialog.open();
    goOn.focus();
  }

  private void decide(Runnable decision) {
    if (!decided) {
      decided = true;
      dialog.close();
      decision.run();
    }
  }

  private static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }
}
