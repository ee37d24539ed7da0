package org.foureyes.ui.claim;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.Party;
import org.foureyes.evidence.Passage;
import org.foureyes.evidence.Work;
import org.foureyes.snapshot.SnapshotId;
import org.foureyes.snapshot.Snapshots;
import org.foureyes.text.PartialDate;
import org.foureyes.ui.component.Difference;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.snapshot.SnapshotWords;
import org.jspecify.annotations.Nullable;

/** How two states of a piece of evidence differ, in words. */
final class EvidenceWords {
  private record Field(String key, Function<EvidenceDraft, @Nullable Object> value) {}

  private static final String LABEL = "claim.evidence.";

  private final Snapshots snapshots;

  /**
   * @param snapshots to call them by their names
   */
  EvidenceWords(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  /**
   * @param before null if there was none
   * @param after null if there is none
   */
  List<Difference> differences(@Nullable EvidenceDraft before, @Nullable EvidenceDraft after) {
    List<Difference> differences = new ArrayList<>();
    for (Field field : fields(locale())) {
      differences.add(
          Difference.of(
              I18NProvider.translate(LABEL + field.key()),
              before == null ? null : field.value().apply(before),
              after == null ? null : field.value().apply(after)));
    }
    return differences;
  }

  private List<Field> fields(Locale locale) {
    return List.of(
        new Field("title", draft -> draft.work().title()),
        new Field("url", draft -> draft.work().url()),
        new Field("publisher", draft -> draft.work().publisher().name()),
        new Field("locator", draft -> locator(draft.passage())),
        new Field("stance", draft -> Labels.of(draft.stance())),
        new Field("hop", draft -> name(draft.hop())),
        new Field("quote", draft -> draft.passage().quote()),
        new Field("translation", draft -> draft.passage().translation()),
        new Field("published", draft -> date(draft.work().published(), locale)),
        new Field("retrieved", draft -> date(day(draft.work().retrieved()), locale)),
        new Field("origin", draft -> draft.origin().name()),
        new Field("primary", draft -> primary(draft.work())),
        new Field("reliability", draft -> GradeFields.reliability(draft.grade())),
        new Field("credibility", draft -> GradeFields.credibility(draft.grade())),
        new Field("snapshot", draft -> snapshot(draft.snapshot())));
  }

  /** A locator with what it counts, such as "Seite 12". */
  static String locator(Passage passage) {
    return passage.kind() == null
        ? passage.locator()
        : I18NProvider.translate("evidence.locator." + passage.kind().name(), passage.locator());
  }

  private static String primary(Work work) {
    return work.primary() ? I18NProvider.translate("evidence.primary") : "";
  }

  private String snapshot(@Nullable SnapshotId snapshot) {
    return snapshot == null ? "" : SnapshotWords.name(snapshots.get(snapshot));
  }

  private static String name(@Nullable Party party) {
    return party == null ? "" : party.name();
  }

  private static String date(@Nullable PartialDate date, Locale locale) {
    return date == null ? "" : date.display(locale);
  }

  private static @Nullable PartialDate day(@Nullable LocalDate date) {
    return date == null ? null : PartialDate.of(date);
  }

  private static Locale locale() {
    return UI.getCurrent().getLocale();
  }
}
