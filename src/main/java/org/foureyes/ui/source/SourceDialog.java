package org.foureyes.ui.source;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.StaleEditException;
import org.foureyes.source.SourceDetail;
import org.foureyes.source.SourceDraft;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.foureyes.source.Sources;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.Problems;
import org.jspecify.annotations.Nullable;

/** Makes or changes a source. What was typed stays until it is saved or given up. */
final class SourceDialog {
  private final Sources sources;
  private final SerializableConsumer<SourceId> saved;
  private final Dialog dialog = new Dialog();
  private final Problems problems = new Problems();
  private final SourceForm form = new SourceForm();
  private @Nullable SourceDetail seen;

  private SourceDialog(Sources sources, SerializableConsumer<SourceId> saved) {
    this.sources = sources;
    this.saved = saved;
    Div content = new Div(problems, form);
    content.addClassName("fe-form");
    dialog.add(content);
    dialog.addClassName("fe-dialog");
    dialog.setCloseOnOutsideClick(false);
    Button save = new Button(text("source.save"), click -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    dialog.getFooter().add(new Button(text("source.cancel"), click -> dialog.close()), save);
  }

  /** Asks for a source that is new to the registry. */
  static void add(Sources sources, SerializableConsumer<SourceId> saved) {
    SourceDialog dialog = new SourceDialog(sources, saved);
    dialog.dialog.setHeaderTitle(dialog.text("sources.add"));
    dialog.open(SourceDraft.of("", SourceKind.PERSON));
  }

  /** Changes a source as it was seen. */
  static void edit(Sources sources, SourceDetail seen, SerializableConsumer<SourceId> saved) {
    SourceDialog dialog = new SourceDialog(sources, saved);
    dialog.seen = seen;
    dialog.dialog.setHeaderTitle(dialog.text("source.edit", seen.name()));
    dialog.open(seen.content());
  }

  private void open(SourceDraft draft) {
    form.show(draft);
    dialog.open();
    form.focus();
  }

  private void save() {
    try {
      SourceDraft draft = form.draft();
      SourceId id = write(draft);
      dialog.close();
      saved.accept(id);
      Notices.success(text("source.saved", draft.name().strip()));
    } catch (RuleViolation violation) {
      var rest = form.tell(violation.reasons());
      if (rest.isEmpty()) {
        problems.clear();
      } else {
        problems.show(rest);
      }
    } catch (StaleEditException stale) {
      showPresent();
    }
  }

  private SourceId write(SourceDraft draft) {
    SourceDetail before = seen;
    if (before == null) {
      return sources.create(draft);
    }
    sources.change(before.id(), before.version(), draft);
    return before.id();
  }

  /** Somebody else was faster: says what is stored now; saving again is then a decision. */
  private void showPresent() {
    SourceDetail before = seen;
    if (before != null) {
      SourceDetail present = sources.get(before.id());
      seen = present;
      SourceDraft now = present.content();
      problems.show(
          new Paragraph(
              text(
                  "source.stale",
                  now.name(),
                  Labels.of(now.kind()),
                  Countries.name(now.country()),
                  String.join(", ", now.aliases()))));
    }
  }

  private String text(String key, Object... arguments) {
    return dialog.getTranslation(key, arguments);
  }
}
