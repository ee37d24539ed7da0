package org.foureyes.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foureyes.article.ArticleDraft;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.text.Language;
import org.foureyes.text.Languages;
import org.foureyes.text.PartialDate;
import org.foureyes.text.SeedDocument;
import org.foureyes.ui.component.DraftKeeper;
import org.foureyes.ui.component.FieldProblems;
import org.foureyes.ui.component.Notices;

/**
 * What an editor says of an article besides its text. What is wrong is told at its field, all at
 * once; what is typed survives a reload.
 */
final class ArticleForm extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  private final TextField title = field("title");
  private final TextField outlet = field("outlet");
  private final TextField byline = field("byline");
  private final TextField url = field("url");
  private final TextField published = field("published");
  private final LanguageField language;
  private final FieldProblems problems = new FieldProblems();
  private final List<DraftKeeper> drafts = new ArrayList<>();
  private String filledTitle = "";
  private String filledDate = "";

  ArticleForm(Languages languages) {
    language = new LanguageField(languages);
    title.setRequiredIndicatorVisible(true);
    url.setPlaceholder(getTranslation("article.url.placeholder"));
    published.setHelperText(getTranslation("article.published.hint"));
    published.setValueChangeMode(ValueChangeMode.LAZY);
    published.addValueChangeListener(change -> readDate());
    place("article.title", title);
    place("article.outlet", outlet);
    place("article.byline", byline);
    place("article.url", url);
    place("text.date", published);
    place("text.language", language);
    Div two = new Div(published, language);
    two.addClassName("fe-form-pair");
    getContent().add(title, outlet, byline, url, two);
    getContent().addClassName("fe-form");
  }

  /** Reasons whose keys begin so are told at this field. */
  <C extends Component & HasValidation> void place(String keys, C field) {
    problems.place(keys, field);
  }

  /** Starts keeping what is typed; call it when the fields hold what the server has. */
  void keepDrafts(String key) {
    drafts.add(DraftKeeper.attach(title, key + "/title"));
    drafts.add(DraftKeeper.attach(outlet, key + "/outlet"));
    drafts.add(DraftKeeper.attach(byline, key + "/byline"));
    drafts.add(DraftKeeper.attach(url, key + "/url"));
    drafts.add(DraftKeeper.attach(published, key + "/published"));
  }

  void clearDrafts() {
    drafts.forEach(DraftKeeper::clear);
  }

  void show(ArticleDraft draft) {
    PartialDate date = draft.published();
    title.setValue(draft.title());
    outlet.setValue(draft.outlet());
    byline.setValue(draft.byline());
    url.setValue(draft.url());
    published.setValue(date == null ? "" : date.toString());
    language.choose(draft.language());
  }

  /** Takes over what a document says of itself, but never replaces what somebody typed. */
  void fill(SeedDocument document) {
    if (title.isEmpty() || title.getValue().equals(filledTitle)) {
      filledTitle = document.title();
      title.setValue(filledTitle);
    }
    if (published.isEmpty() || published.getValue().equals(filledDate)) {
      filledDate = document.published().toString();
      published.setValue(filledDate);
    }
  }

  void detected(Optional<Language> found) {
    language.detected(found);
  }

  /** What is typed; a date that is none is left out, see {@link #dateProblems}. */
  ArticleDraft draft() {
    return new ArticleDraft(
        title.getValue(),
        outlet.getValue(),
        byline.getValue(),
        url.getValue().strip(),
        dateProblems().isEmpty() ? date().orElse(null) : null,
        language.language());
  }

  List<Reason> dateProblems() {
    try {
      date();
      return List.of();
    } catch (RuleViolation noDate) {
      return noDate.reasons();
    }
  }

  /**
   * Tells each reason at its field and goes to the first.
   *
   * @return the reasons that belong to no field
   */
  List<Reason> tell(List<Reason> reasons) {
    return problems.tell(reasons);
  }

  void focusTitle() {
    title.focus();
  }

  private Optional<PartialDate> date() {
    return published.getValue().isBlank()
        ? Optional.empty()
        : Optional.of(PartialDate.parse(published.getValue()));
  }

  private void readDate() {
    List<Reason> problems = dateProblems();
    FieldProblems.mark(published, problems.isEmpty() ? null : Notices.text(problems.getFirst()));
    published.setHelperText(
        problems.isEmpty()
            ? date()
                .map(date -> date.display(UI.getCurrentOrThrow().getLocale()))
                .orElse(getTranslation("article.published.hint"))
            : "");
  }

  private TextField field(String name) {
    TextField field = new TextField(getTranslation("article." + name));
    field.setManualValidation(true);
    field.getElement().setAttribute("autocomplete", "off");
    return field;
  }
}
