package org.foureyes.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.article.ArticleDetail;
import org.foureyes.article.ArticleReading;
import org.foureyes.article.SegmentRow;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.evidence.EvidenceRow;
import org.foureyes.text.PartialDate;
import org.foureyes.ui.Paths;
import org.foureyes.ui.claim.ChainLine;
import org.foureyes.ui.claim.EvidenceList;
import org.foureyes.ui.claim.IndependenceNote;
import org.foureyes.ui.claim.StateTag;
import org.foureyes.ui.component.Labels;

/** What a reviewer reads of a claim: its wording, its place in the article, chain and evidence. */
final class ClaimSheet extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final transient ReviewServices services;
  private final H1 wording = new H1();
  private final Paragraph facts = new Paragraph();
  private final StateTag state = new StateTag();
  private final QuoteContextView context = new QuoteContextView();
  private final Paragraph article = new Paragraph();
  private final ChainLine chain = new ChainLine();
  private final IndependenceNote independence = new IndependenceNote();
  private final EvidenceList evidence = new EvidenceList();

  ClaimSheet(ReviewServices services) {
    this.services = services;
    facts.addClassName("fe-meta");
    article.addClassName("fe-meta");
    getContent()
        .add(
            wording,
            facts,
            label("review.context"),
            context,
            article,
            label("review.chain"),
            chain,
            label("review.evidence"),
            independence,
            evidence);
    getContent().addClassName("fe-sheet");
  }

  void show(ClaimDetail claim, ArticleReading reading) {
    ArticleDetail of = reading.detail();
    ClaimDraft draft = claim.content().claim();
    wording.setText(draft.wording());
    state.show(claim.state());
    facts.removeAll();
    facts.add(state, new Span(facts(draft)));
    context.show(
        QuoteContext.of(reading.text(), sentences(claim), claim.content().spans()),
        of.content().language());
    article.removeAll();
    article.add(new Span(source(of)), workbench(claim));
    List<EvidenceRow> pieces = services.evidence().of(claim.id());
    chain.show(claim.content().chain(), pieces);
    evidence.show(pieces, claim.content().chain());
    independence.show(services.independence().of(claim.content().chain(), pieces));
  }

  private List<org.foureyes.text.Span> sentences(ClaimDetail claim) {
    return services.segments().of(claim.versionId()).stream().map(SegmentRow::span).toList();
  }

  private String facts(ClaimDraft draft) {
    return Stream.of(
            Labels.of(draft.kind()),
            draft.checkable() ? "" : getTranslation("review.not-checkable"),
            getTranslation("review.priority", Labels.of(draft.priority())))
        .filter(fact -> !fact.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String source(ArticleDetail of) {
    PartialDate published = of.content().published();
    return Stream.of(
            of.content().title(),
            of.content().outlet(),
            published == null ? "" : published.display(getLocale()))
        .filter(fact -> !fact.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private Component workbench(ClaimDetail claim) {
    Anchor link =
        new Anchor(
            Paths.claim(claim.articleId().value(), claim.id().value()),
            getTranslation("review.workbench"));
    link.add(VaadinIcon.ARROW_RIGHT.create());
    link.addClassName("fe-more");
    return link;
  }

  private H2 label(String key) {
    H2 label = new H2(getTranslation(key));
    label.addClassName("fe-label");
    return label;
  }
}
