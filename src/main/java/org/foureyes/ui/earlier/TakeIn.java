package org.foureyes.ui.earlier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.util.List;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.earlier.EarlierChecks;
import org.foureyes.earlier.EarlierPreview;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.Problems;
import org.foureyes.ui.component.SmallFile;

/** Takes in a file of others: first shows what would come in, and does it when asked to. */
final class TakeIn extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final transient EarlierChecks checks;
  private final Runnable taken;
  private final Problems problems = new Problems();
  private final Div preview = new Div();

  /**
   * @param taken called when some have come in
   */
  TakeIn(EarlierChecks checks, Runnable taken) {
    this.checks = checks;
    this.taken = taken;
    Paragraph about = new Paragraph(getTranslation("earlier.about"));
    about.addClassName("fe-dim");
    SmallFile file =
        new SmallFile(
            "earlier.file",
            EarlierChecks.MAX_MEGABYTES << 20,
            this::read,
            () -> refuse(List.of(new Reason("earlier.too-large", EarlierChecks.MAX_MEGABYTES))));
    getContent().add(about, file, problems, preview);
    getContent().addClassName("fe-take-in");
  }

  private Command read(byte[] file) {
    try {
      EarlierPreview found = checks.preview(file);
      return () -> show(file, found);
    } catch (RuleViolation e) {
      return () -> refuse(e.reasons());
    }
  }

  private void refuse(List<Reason> reasons) {
    preview.removeAll();
    problems.show(reasons);
  }

  private void show(byte[] file, EarlierPreview found) {
    problems.clear();
    preview.removeAll();
    Paragraph counts =
        new Paragraph(
            getTranslation("earlier.counts", found.added(), found.known(), found.leftOut()));
    counts.addClassNames("fe-notice", found.leftOut() > 0 ? "bad" : "ok");
    counts.getElement().setAttribute("role", "status");
    preview.add(counts);
    found
        .problems()
        .forEach(each ->
            preview.add(
                new Paragraph(
                    getTranslation(
                        "earlier.item", each.number(), getTranslation(each.reason().key())))));
    if (found.added() > 0) {
      preview.add(buttons(file, found));
    }
    UnorderedList sample = new UnorderedList();
    sample.addClassName("fe-evidence-list");
    found.sample().forEach(check -> sample.add(new CheckItem(check)));
    preview.add(sample);
  }

  private Div buttons(byte[] file, EarlierPreview found) {
    Button take = new Button(getTranslation("earlier.take", found.added()));
    take.addThemeVariants(ButtonVariant.PRIMARY);
    take.setDisableOnClick(true);
    take.addClickListener(click -> take(file));
    Button discard = new Button(getTranslation("earlier.discard"), click -> preview.removeAll());
    discard.addThemeVariants(ButtonVariant.TERTIARY);
    Div buttons = new Div(take, discard);
    buttons.addClassName("fe-row");
    return buttons;
  }

  private void take(byte[] file) {
    int added = checks.takeIn(file);
    preview.removeAll();
    Notices.success(getTranslation("earlier.done", added));
    taken.run();
  }
}
