package org.foureyes.ui.report;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.attribution.Namedness;
import org.foureyes.evidence.LocatorKind;
import org.foureyes.overview.ReportClaim;
import org.foureyes.overview.ReportClaim.Evidence;
import org.foureyes.overview.ReportClaim.Finding;
import org.foureyes.overview.ReportClaim.Link;
import org.foureyes.overview.ReportClaim.Verdict;
import org.foureyes.rating.Axis;
import org.foureyes.rating.Scales;
import org.foureyes.report.ArticleCopy.Annotated;
import org.foureyes.ui.component.Labels;
import org.w3c.dom.Element;

/** A note in the margin: who said it, what was found on both axes, by whom, on what evidence. */
final class CopyNote {
  private static final String TO = " → ";

  private final CopyDom dom;
  private final Scales scales;
  private final Locale locale;
  private final ZoneId zone;

  CopyNote(CopyDom dom, Scales scales, Locale locale, ZoneId zone) {
    this.dom = dom;
    this.scales = scales;
    this.locale = locale;
    this.zone = zone;
  }

  Element of(Annotated annotated) {
    ReportClaim claim = annotated.claim();
    Element note = dom.element("div", "fe-copy-note");
    note.setAttribute("dir", "auto");
    Element said = dom.element("p", "fe-copy-wording");
    said.appendChild(dom.element("span", "fe-copy-number", Integer.toString(annotated.number())));
    dom.text(said, " " + claim.wording());
    note.appendChild(said);
    String chain = claim.chain().stream().map(this::hop).collect(Collectors.joining(TO));
    dom.add(note, "p", "fe-copy-chain", chain);
    finding(note, Axis.ATTRIBUTION, claim.attribution());
    finding(note, Axis.CONTENT, claim.content());
    if (!claim.evidence().isEmpty()) {
      Element list = dom.element("ul", "fe-copy-evidence");
      claim.evidence().forEach(piece -> dom.add(list, "li", "", evidence(piece)));
      note.appendChild(list);
    }
    return note;
  }

  private String hop(Link link) {
    return link.namedness() == Namedness.NAMED
        ? link.name()
        : link.name() + " (" + Labels.of(locale, link.namedness()) + ")";
  }

  private void finding(Element note, Axis axis, Finding finding) {
    Verdict verdict = finding.verdict();
    if (verdict == null) {
      if (axis == Axis.CONTENT) {
        dom.add(note, "p", "fe-copy-open", axis(axis) + text("copy.no-verdict"));
      }
      return;
    }
    Element line = dom.element("p", finding.approved() ? "fe-copy-verdict" : "fe-copy-open");
    dom.text(line, axis(axis));
    line.appendChild(dom.element("strong", "", rating(verdict)));
    if (!finding.approved()) {
      dom.text(line, " (" + Labels.of(locale, finding.state()) + ")");
    }
    dom.text(line, " · " + who(verdict));
    note.appendChild(line);
    dom.add(note, "p", "fe-copy-rationale", verdict.rationale());
    if (!verdict.overrideReason().isEmpty()) {
      dom.add(note, "p", "fe-copy-open", text("copy.override", verdict.overrideReason()));
    }
  }

  private String axis(Axis axis) {
    return text("review.verdict." + axis.name().toLowerCase(Locale.ROOT)) + ": ";
  }

  private String rating(Verdict verdict) {
    return scales.label(verdict.scaleId(), verdict.scaleVersion(), verdict.rating(), locale);
  }

  private String who(Verdict verdict) {
    String proposed = verdict.proposedBy() + " " + day(verdict.proposedAt());
    ReportClaim.Decision decision = verdict.decision();
    return decision == null ? proposed : proposed + ", " + decision.by() + " " + day(decision.at());
  }

  private String day(Instant at) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(locale)
        .format(at.atZone(zone));
  }

  private String evidence(Evidence piece) {
    String about =
        Stream.of(
                piece.title(),
                piece.particulars().publisher(),
                piece.published(),
                locator(piece),
                piece.url())
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    String quote = piece.quote().isEmpty() ? "" : ": „" + piece.quote() + "“";
    return Labels.of(locale, piece.stance()) + ": " + about + quote;
  }

  private String locator(Evidence piece) {
    LocatorKind kind = piece.particulars().locatorKind();
    return kind == null ? piece.locator() : Labels.of(locale, kind) + " " + piece.locator();
  }

  private String text(String key, Object... arguments) {
    return I18NProvider.translate(locale, key, arguments);
  }
}
