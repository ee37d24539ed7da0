package org.foureyes.ui.article;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foureyes.article.AlreadyThere;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.text.ArticleText;
import org.foureyes.text.LanguageDetection;
import org.foureyes.text.Languages;
import org.foureyes.text.SeedDocument;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Crumbs;
import org.foureyes.ui.component.DraftKeeper;
import org.foureyes.ui.component.HasHeader;
import org.foureyes.ui.component.HasShortcuts;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.Problems;
import org.foureyes.ui.component.Shortcut;
import org.foureyes.ui.component.WorkbenchKeys;

/** Takes in an article: its text by paste or file, and what is known of it. */
@Route(Paths.NEW_ARTICLE)
@RolesAllowed("EDITOR")
class IntakeView extends Composite<Div> implements HasDynamicTitle, HasHeader, HasShortcuts {
  private static final long serialVersionUID = 1L;
  private static final String DRAFT = "article/new";
  private static final int PAUSE_MILLIS = 500;

  private final Articles articles;
  private final LanguageDetection detection;
  private final ArticleForm form;
  private final TextArea text = new TextArea(getTranslation("article.text"));
  private final Problems problems = new Problems();
  private final DraftKeeper draft;
  private final Crumbs crumbs = new Crumbs();
  private boolean done;

  IntakeView(Articles articles, Languages languages, LanguageDetection detection) {
    this.articles = articles;
    this.detection = detection;
    this.form = new ArticleForm(languages);
    crumbs.above(getTranslation("articles.title"), Paths.ARTICLES).here(getPageTitle());
    textArea();
    form.place("text.", text);
    form.keepDrafts(DRAFT);
    draft = DraftKeeper.attach(text, DRAFT + "/text");
    Div left = new Div(text, new TextFile(this::put, this::tell));
    left.addClassName("fe-intake-text");
    Div right = new Div(problems, form, buttons());
    right.addClassName("fe-intake-form");
    Div columns = new Div(left, right);
    columns.addClassName("fe-intake");
    getContent().add(new H1(getPageTitle()), columns, keys());
    getContent().addClassNames("fe-page", "fe-page-list");
    text.focus();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("article.intake");
  }

  @Override
  public Component header() {
    return crumbs;
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(new Shortcut(getTranslation("article.intake.keys"), "article.intake.do"));
  }

  private void textArea() {
    text.setPlaceholder(getTranslation("article.text.placeholder"));
    text.setHelperText(getTranslation("article.text.hint"));
    text.setRequiredIndicatorVisible(true);
    text.setManualValidation(true);
    text.setValueChangeMode(ValueChangeMode.LAZY);
    text.setValueChangeTimeout(PAUSE_MILLIS);
    text.addValueChangeListener(this::typed);
  }

  private Component buttons() {
    Button save = new Button(getTranslation("article.intake.do"), click -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.setDisableOnClick(true);
    save.addClickListener(click -> save.setEnabled(true));
    Button cancel = new Button(getTranslation("article.cancel"), click -> leave(Paths.ARTICLES));
    Div buttons = new Div(save, cancel);
    buttons.addClassName("fe-row");
    return buttons;
  }

  private WorkbenchKeys keys() {
    WorkbenchKeys keys = new WorkbenchKeys();
    keys.setKeys(Map.of("ctrl+Enter", "save"));
    keys.addCommandListener(command -> save());
    return keys;
  }

  private void typed(ComponentValueChangeEvent<TextArea, String> change) {
    if (change.isFromClient()) {
      put(change.getValue());
    }
  }

  /** Takes a text as it was pasted; a document of the desk's format fills the other fields too. */
  private void put(String pasted) {
    boolean huge = pasted.length() > ArticleText.MAX_BYTES;
    String body = huge ? pasted : SeedDocument.parse(pasted).map(this::fill).orElse(pasted);
    if (!body.equals(text.getValue())) {
      text.setValue(body);
    }
    form.detected(detection.detect(body));
    text.setHelperText(
        body.isEmpty()
            ? getTranslation("article.text.hint")
            : getTranslation("article.text.length", body.length()));
  }

  private String fill(SeedDocument document) {
    form.fill(document);
    return document.text();
  }

  private void save() {
    if (done) {
      return;
    }
    List<Reason> reasons = new ArrayList<>(form.dateProblems());
    reasons.addAll(articles.problems(form.draft(), text.getValue()));
    if (!tell(reasons)) {
      return;
    }
    try {
      done(articles.takeIn(form.draft(), text.getValue()), "article.taken-in");
    } catch (AlreadyThere there) {
      done(there.articleId(), "article.already-there");
    } catch (RuleViolation violation) {
      tell(violation.reasons());
    }
  }

  /**
   * @return whether there was nothing to tell
   */
  private boolean tell(List<Reason> reasons) {
    List<Reason> rest = form.tell(reasons);
    if (rest.isEmpty()) {
      problems.clear();
    } else {
      problems.show(rest);
    }
    return reasons.isEmpty();
  }

  private void done(ArticleId article, String message) {
    done = true;
    Notices.info(getTranslation(message));
    form.clearDrafts();
    draft.clear();
    leave(Paths.article(article.value()));
  }

  /** The browser must have forgotten the drafts before their fields go. */
  private void leave(String path) {
    UI ui = UI.getCurrentOrThrow();
    ui.getPage().executeJs("return true").then(done -> ui.navigate(path));
  }
}
