package org.foureyes.ui.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.foureyes.article.ArticleDetail;
import org.foureyes.article.ArticleDraft;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.common.StaleEditException;
import org.foureyes.text.Languages;
import org.foureyes.text.PartialDate;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.Problems;

/**
 * Changes what is said of an article besides its text. What was typed stays until it is saved; if
 * somebody else was faster, it says what is stored now and lets the user decide.
 */
public final class ArticleMetaDialog {
  private final Articles articles;
  private final ArticleId article;
  private final Runnable saved;
  private final ArticleForm form;
  private final Dialog dialog = new Dialog();
  private final Problems problems = new Problems();
  private long seen;

  private ArticleMetaDialog(
      Articles articles, Languages languages, ArticleId article, Runnable saved) {
    this.articles = articles;
    this.article = article;
    this.saved = saved;
    this.form = new ArticleForm(languages);
    dialog.add(new Div(problems, form));
    dialog.addClassName("fe-dialog");
    dialog.setHeaderTitle(text("article.edit"));
    dialog.setCloseOnOutsideClick(false);
    Button save = new Button(text("article.save"), click -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    dialog.getFooter().add(new Button(text("article.cancel"), click -> dialog.close()), save);
  }

  /**
   * Shows the article as it is stored now, to be changed.
   *
   * @param saved runs after it was saved
   */
  public static void open(
      Articles articles, Languages languages, ArticleId article, Runnable saved) {
    new ArticleMetaDialog(articles, languages, article, saved).open();
  }

  private void open() {
    ArticleDetail present = articles.get(article);
    seen = present.version();
    form.show(present.content());
    form.keepDrafts("article/" + article.value());
    dialog.open();
    form.focusTitle();
  }

  private void save() {
    List<Reason> reasons = new ArrayList<>(form.dateProblems());
    try {
      if (reasons.isEmpty()) {
        articles.change(article, seen, form.draft());
        form.clearDrafts();
        dialog.close();
        saved.run();
        Notices.success(text("article.saved"));
      }
    } catch (RuleViolation violation) {
      reasons.addAll(violation.reasons());
    } catch (StaleEditException stale) {
      showPresent();
      return;
    }
    tell(reasons);
  }

  private void tell(List<Reason> reasons) {
    List<Reason> rest = form.tell(reasons);
    if (rest.isEmpty()) {
      problems.clear();
    } else {
      problems.show(rest);
    }
  }

  /** Somebody else was faster: says what is stored now; saving again is then a decision. */
  private void showPresent() {
    ArticleDetail present = articles.get(article);
    seen = present.version();
    ArticleDraft now = present.content();
    PartialDate date = now.published();
    problems.show(
        new Paragraph(
            text(
                "article.stale",
                now.title(),
                now.outlet(),
                now.byline(),
                now.url(),
                date == null ? "" : date.toString())));
  }

  private String text(String key, Object... arguments) {
    return dialog.getTranslation(key, arguments);
  }
}
