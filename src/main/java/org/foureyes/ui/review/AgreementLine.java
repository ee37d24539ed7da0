package org.foureyes.ui.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.foureyes.rating.Scales;
import org.foureyes.review.Agreement;

/** How far blind ratings agree on each scale, in one line; hidden where nobody has rated blind. */
final class AgreementLine extends Composite<Paragraph> {
  private static final long serialVersionUID = 1L;
  private final transient Scales scales;

  AgreementLine(Scales scales) {
    this.scales = scales;
    getContent().addClassName("fe-dim");
    getContent().setTitle(getTranslation("agreement.hint"));
  }

  void show(List<Agreement> agreements) {
    List<Agreement> counted = agreements.stream().filter(one -> one.pairs() > 0).toList();
    setVisible(!counted.isEmpty());
    getContent()
        .setText(
            getTranslation(
                "agreement.line",
                counted.stream().map(this::words).collect(Collectors.joining(" · "))));
  }

  private String words(Agreement agreement) {
    Locale locale = getLocale();
    String scale =
        scales
            .find(agreement.scaleId(), agreement.scaleVersion())
            .map(found -> found.label(locale))
            .orElse(agreement.scaleId());
    Double alpha = agreement.alpha();
    return alpha == null
        ? getTranslation("agreement.too-few", scale, agreement.pairs())
        : getTranslation(
            "agreement.scale", scale, String.format(locale, "%.2f", alpha), agreement.pairs());
  }
}
