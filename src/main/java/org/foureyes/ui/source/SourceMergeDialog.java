package org.foureyes.ui.source;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import org.foureyes.common.RuleViolation;
import org.foureyes.overview.SourceClaims;
import org.foureyes.source.SourceDetail;
import org.foureyes.source.SourceId;
import org.foureyes.source.Sources;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.Problems;

/** Ends a source as a duplicate of another: says beforehand what will happen. */
final class SourceMergeDialog {
  private final Sources sources;
  private final SourceDetail duplicate;
  private final SerializableConsumer<SourceId> merged;
  private final long claims;
  private final Dialog dialog = new Dialog();
  private final ComboBox<SourceDetail> kept = new ComboBox<>();
  private final Problems problems = new Problems();
  private final UnorderedList preview = new UnorderedList();
  private final Button merge = new Button();

  private SourceMergeDialog(
      Sources sources,
      SourceClaims claims,
      SourceDetail duplicate,
      SerializableConsumer<SourceId> merged) {
    this.sources = sources;
    this.duplicate = duplicate;
    this.merged = merged;
    this.claims = claims.moving(duplicate.id());
    dialog.setHeaderTitle(text("source.merge.title", duplicate.name()));
    dialog.addClassName("fe-dialog");
    dialog.setCloseOnOutsideClick(false);
    choice();
    preview.addClassName("fe-preview");
    preview.setVisible(false);
    merge.setText(text("source.merge.do"));
    merge.addThemeVariants(ButtonVariant.PRIMARY);
    merge.setEnabled(false);
    merge.addClickListener(click -> merge());
    Div content = new Div(problems, new Paragraph(text("source.merge.hint")), kept, preview);
    content.addClassName("fe-form");
    dialog.add(content);
    dialog.getFooter().add(new Button(text("source.cancel"), click -> dialog.close()), merge);
  }

  /**
   * @param merged gets the source that stays
   */
  static void open(
      Sources sources,
      SourceClaims claims,
      SourceDetail duplicate,
      SerializableConsumer<SourceId> merged) {
    SourceMergeDialog dialog = new SourceMergeDialog(sources, claims, duplicate, merged);
    dialog.dialog.open();
    dialog.kept.focus();
  }

  private void choice() {
    kept.setLabel(text("source.merge.kept"));
    kept.setItemLabelGenerator(
        source -> "%s (%s)".formatted(source.name(), Labels.of(source.content().kind())));
    kept.setItems(query ->
        sources
            .search(query.getFilter().orElse(""), query.getOffset() + query.getLimit() + 1)
            .stream()
            .filter(source -> !source.id().equals(duplicate.id()))
            .skip(query.getOffset())
            .limit(query.getLimit()));
    kept.addValueChangeListener(change -> preview());
  }

  private void preview() {
    SourceDetail stays = kept.getValue();
    preview.removeAll();
    preview.setVisible(stays != null);
    merge.setEnabled(stays != null);
    if (stays != null) {
      preview.add(new ListItem(text("source.merge.claims", claims, stays.name())));
      preview.add(new ListItem(text("source.merge.alias", duplicate.name(), stays.name())));
      int names = duplicate.content().aliases().size();
      if (names > 0) {
        preview.add(new ListItem(text("source.merge.aliases", names)));
      }
      preview.add(new ListItem(text("source.merge.link", duplicate.name())));
    }
  }

  private void merge() {
    SourceDetail stays = kept.getValue();
    try {
      sources.merge(duplicate.id(), stays.id());
      dialog.close();
      Notices.success(text("source.merge.done", duplicate.name(), stays.name(), claims));
      merged.accept(stays.id());
    } catch (RuleViolation violation) {
      problems.show(violation.reasons());
    }
  }

  private String text(String key, Object... arguments) {
    return dialog.getTranslation(key, arguments);
  }
}
