package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.claim.HopDetail;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.Grade;
import org.foureyes.evidence.Party;

/**
 * What weighs in a piece of evidence at a glance: a primary document, its grades, the hop that it
 * verifies. Invisible without any.
 */
final class EvidenceTags extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  EvidenceTags(EvidenceDraft draft, List<HopDetail> chain) {
    getContent().addClassNames("fe-row", "fe-evidence-tags");
    if (draft.work().primary()) {
      add(getTranslation("evidence.primary"), getTranslation("claim.evidence.primary.hint"));
    }
    if (!draft.grade().equals(Grade.NONE)) {
      add(GradeFields.code(draft.grade()), grades(draft.grade()));
    }
    Party hop = draft.hop();
    if (hop != null && hop.isIn(chain)) {
      add(
          getTranslation("evidence.hop.verified", hop.name()),
          getTranslation("evidence.hop.verified.hint"));
    } else if (hop != null) {
      add(
          getTranslation("evidence.hop.gone", hop.name()),
          getTranslation("evidence.hop.gone.hint"));
    }
    getContent().setVisible(getContent().getChildren().findAny().isPresent());
  }

  private void add(String words, String explanation) {
    Span tag = new Span(words);
    tag.addClassName("fe-tag");
    tag.setTitle(explanation);
    getContent().add(tag);
  }

  private static String grades(Grade grade) {
    return Stream.of(GradeFields.reliability(grade), GradeFields.credibility(grade))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
