package org.foureyes.ui.article;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foureyes.article.ArticleDetail;
import org.foureyes.article.ArticleDraft;
import org.foureyes.text.Language;

/** Title of an article, where and when it appeared, above its text. */
final class ArticleHead extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final H1 title = new H1();
  private final Paragraph meta = new Paragraph();
  private final Button edit = new Button(VaadinIcon.EDIT.create());

  /**
   * @param edit asks for a change of what is shown here
   */
  ArticleHead(boolean mayEdit, Runnable edit) {
    title.addClassName("fe-article-title");
    meta.addClassName("fe-meta");
    this.edit.addThemeVariants(ButtonVariant.TERTIARY);
    this.edit.setAriaLabel(getTranslation("workbench.edit-article"));
    this.edit.setTooltipText(getTranslation("workbench.edit-article"));
    this.edit.setVisible(mayEdit);
    this.edit.addClickListener(click -> edit.run());
    getContent().add(title, this.edit, meta);
    getContent().addClassName("fe-article-head");
  }

  /**
   * @param sentences how many the text has
   */
  void show(ArticleDetail article, int sentences) {
    ArticleDraft content = article.content();
    title.setText(content.title());
    title.getElement().setAttribute("lang", content.language().code());
    meta.setText(String.join(" · ", facts(article, sentences)));
    if (!content.url().isBlank()) {
      meta.add(new Span(" · "), original(content.url()));
    }
  }

  private List<String> facts(ArticleDetail article, int sentences) {
    ArticleDraft content = article.content();
    List<String> facts = new ArrayList<>(List.of(content.outlet(), content.byline()));
    if (content.published() != null) {
      facts.add(content.published().display(getLocale()));
    }
    facts.add(getTranslation("workbench.version", article.versionNumber()));
    facts.add(getTranslation("workbench.sentences", sentences));
    if (!content.language().equals(Language.UNKNOWN)) {
      facts.add(languageName(content.language().locale()));
    }
    facts.removeIf(String::isBlank);
    return facts;
  }

  private String languageName(Locale language) {
    return language.getDisplayLanguage(getLocale());
  }

  private Anchor original(String url) {
    Anchor link = new Anchor(url, getTranslation("workbench.original"));
    link.setTarget("_blank");
    link.getElement().setAttribute("rel", "noopener noreferrer");
    return link;
  }
}
