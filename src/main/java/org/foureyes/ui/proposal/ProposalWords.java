package org.foureyes.ui.proposal;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.attribution.HopRole;
import org.foureyes.attribution.Namedness;
import org.foureyes.attribution.SaidBy;
import org.foureyes.proposal.Because;
import org.foureyes.proposal.Proposal;
import org.foureyes.proposal.ProposedClaim;
import org.foureyes.proposal.ProposedHop;
import org.foureyes.proposal.ProposedNoClaim;
import org.foureyes.text.Span;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.MarkedSpan;

/** What is said of a proposal, in the language of the present user. */
public final class ProposalWords {
  private static final int CERTAIN = 95;
  private static final int SURE = 85;
  private static final int LIKELY = 70;

  private ProposalWords() {}

  /** How sure it is, 0 to 100. */
  public static int percent(Proposal proposal) {
    return (int) Math.round(proposal.confidence() * 100);
  }

  /** How sure it is, such as "87 %". */
  static String confidence(Proposal proposal) {
    return I18NProvider.translate("proposal.ui.percent", percent(proposal));
  }

  /** How sure it is, such as "recht sicher". */
  static String sureness(Proposal proposal) {
    int percent = percent(proposal);
    String key =
        percent >= CERTAIN
            ? "certain"
            : percent >= SURE ? "sure" : percent >= LIKELY ? "likely" : "unsure";
    return I18NProvider.translate("proposal.ui.sureness." + key);
  }

  static String because(Because because) {
    return I18NProvider.translate("proposal." + because.key(), because.arguments().toArray());
  }

  /** Who says it, such as "CNN → zwei Quellen (anonym)"; empty for the article itself. */
  static String chain(List<ProposedHop> chain) {
    return chain.stream().map(ProposalWords::hop).collect(Collectors.joining(" → "));
  }

  /** What a hop does and how, such as "berichtet · indirekt · „laut“". */
  static String details(ProposedHop hop, String text) {
    SaidBy said = hop.said();
    Span cue = said.cue();
    return Stream.of(
            Labels.of(said.role()),
            said.role() == HopRole.SPEAKER ? Labels.of(said.mode()) : "",
            namedness(said),
            cue == null ? "" : I18NProvider.translate("claim.quoted", cue.text(text)))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** The words of the article that lead to a proposal. */
  public static List<MarkedSpan> cues(Proposal proposal) {
    return switch (proposal) {
      case ProposedNoClaim none -> List.of();
      case ProposedClaim claim ->
          claim.chain().stream()
              .map(hop -> hop.said().cue())
              .flatMap(Stream::ofNullable)
              .filter(cue -> !cue.isEmpty())
              .map(cue -> new MarkedSpan(cue.start(), cue.end()))
              .toList();
    };
  }

  /** The words of the article that a proposal is about. */
  static String quote(Proposal proposal, String text) {
    return proposal.spans().stream()
        .map(span -> span.text(text))
        .collect(Collectors.joining(" … "));
  }

  /** That somebody is named goes without saying. */
  private static String namedness(SaidBy said) {
    Namedness namedness = said.who().namedness();
    String label = namedness == Namedness.NAMED ? "" : Labels.of(namedness);
    Integer headcount = said.who().headcount();
    return headcount == null ? label : label + ", " + headcount;
  }

  private static String hop(ProposedHop hop) {
    if (hop.isNewSource()) {
      return I18NProvider.translate("proposal.ui.new-source", hop.name());
    }
    return hop.said().who().namedness() == Namedness.ANONYMOUS
        ? "%s (%s)".formatted(hop.name(), Labels.of(Namedness.ANONYMOUS))
        : hop.name();
  }
}
