package org.foureyes.ui.component;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Stream;

/** Lists the keys that work on the present screen: its own, then those that work everywhere. */
public final class ShortcutsDialog {
  private static final List<Shortcut> EVERYWHERE =
      List.of(
          new Shortcut("?", "shell.shortcut.list"),
          new Shortcut("Esc", "shell.shortcut.close"),
          new Shortcut("Tab", "shell.shortcut.tab"));

  private ShortcutsDialog() {}

  /**
   * @param ofScreen the keys of the present screen, empty if it has none
   */
  public static Dialog open(List<Shortcut> ofScreen) {
    DescriptionList list = new DescriptionList();
    list.addClassName("fe-shortcuts");
    // It holds nothing that takes the keyboard, and scrolls where the screen is small.
    list.getElement().setAttribute("tabindex", "0");
    Stream.concat(ofScreen.stream(), EVERYWHERE.stream())
        .forEach(one -> list.add(term(one), text(one)));
    Dialog dialog = new Dialog(list);
    dialog.addClassName("fe-shortcuts-dialog");
    dialog.setHeaderTitle(I18NProvider.translate("shell.shortcuts"));
    dialog
        .getFooter()
        .add(new Button(I18NProvider.translate("shell.close"), click -> dialog.close()));
    UI.getCurrent().add(dialog);
    dialog.open();
    return dialog;
  }

  private static DescriptionList.Term term(Shortcut shortcut) {
    HtmlContainer keys = new HtmlContainer("kbd");
    keys.setText(shortcut.keys());
    return new DescriptionList.Term(keys);
  }

  private static DescriptionList.Description text(Shortcut shortcut) {
    return new DescriptionList.Description(I18NProvider.translate(shortcut.textKey()));
  }
}
