package org.foureyes.ui.claim;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foureyes.claim.ClaimContent;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.history.HistoryEntry;
import org.foureyes.rating.Scales;
import org.foureyes.review.Adopted;
import org.foureyes.review.CorrectionRow;
import org.foureyes.review.DecisionRow;
import org.foureyes.review.SecondRated;
import org.foureyes.review.VerdictRow;
import org.foureyes.snapshot.Snapshots;
import org.foureyes.text.PartialDate;
import org.foureyes.ui.component.Difference;
import org.foureyes.ui.component.Labels;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what an entry of the history stored, and says in words what it changed. */
final class ChangeWords implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(ChangeWords.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Scales scales;
  private final transient Snapshots snapshots;

  ChangeWords(Scales scales, Snapshots snapshots) {
    this.scales = scales;
    this.snapshots = snapshots;
  }

  /** The fields that changed; empty if the entry is of a shape that is not known any more. */
  List<Difference> of(HistoryEntry entry, Locale locale) {
    try {
      return switch (entry.subject()) {
        case CLAIM ->
            claim(
                read(entry.before(), ClaimContent.class), read(entry.after(), ClaimContent.class));
        case EVIDENCE ->
            new EvidenceWords(snapshots)
                .differences(
                    StoredEvidence.read(entry.before()), StoredEvidence.read(entry.after()));
        case VERDICT -> verdict(read(entry.after(), VerdictRow.class), locale);
        case DECISION -> decision(entry, locale);
        case CONTACT -> ContactWords.differences(entry.before(), entry.after());
        default -> List.of();
      };
    } catch (JacksonException unreadable) {
      LOG.warn("Entry {} of the history cannot be told", entry.seq(), unreadable);
      return List.of();
    }
  }

  private static <T> @Nullable T read(@Nullable String json, Class<T> type) {
    return json == null ? null : JSON.readValue(json, type);
  }

  private static List<Difference> claim(@Nullable ClaimContent old, @Nullable ClaimContent now) {
    ClaimDraft before = old == null ? null : old.claim();
    ClaimDraft after = now == null ? null : now.claim();
    return List.of(
        difference(
            "claim.wording",
            before == null ? null : before.wording(),
            after == null ? null : after.wording()),
        difference(
            "claim.kind",
            before == null ? null : Labels.of(before.kind()),
            after == null ? null : Labels.of(after.kind())),
        difference("claim.checkability", checkable(before), checkable(after)),
        difference(
            "claim.priority",
            before == null ? null : Labels.of(before.priority()),
            after == null ? null : Labels.of(after.priority())),
        difference(
            "claim.quote", old == null ? null : old.quote(), now == null ? null : now.quote()),
        difference("claim.chain", chain(old), chain(now)),
        difference("claim.withdrawn-reason", withdrawnReason(old), withdrawnReason(now)));
  }

  private static @Nullable String checkable(@Nullable ClaimDraft draft) {
    return draft == null
        ? null
        : text(draft.checkable() ? "claim.checkable" : "claim.not-checkable");
  }

  private static @Nullable String chain(@Nullable ClaimContent content) {
    return content == null ? null : ChainLine.words(content.chain());
  }

  private static @Nullable String withdrawnReason(@Nullable ClaimContent content) {
    return content == null
        ? null
        : I18NProvider.translate("claim.withdrawn-reason.said", content.withdrawnReason());
  }

  private List<Difference> verdict(@Nullable VerdictRow verdict, Locale locale) {
    return verdict == null
        ? List.of()
        : List.of(
            difference("claim.verdict.rating", null, RatingTag.label(scales, verdict, locale)),
            difference("claim.verdict.rationale", null, verdict.rationale()),
            difference("verdict.correction.wrong", null, wrong(verdict)),
            difference("verdict.override.given", null, verdict.overrideReason()),
            difference("claim.verdict.confidence", null, Labels.of(verdict.confidence())),
            difference(
                "claim.verdict.as-of", null, PartialDate.of(verdict.asOf()).display(locale)));
  }

  private static String wrong(VerdictRow verdict) {
    CorrectionRow correction = verdict.correction();
    return correction == null ? "" : correction.content().wrong();
  }

  private List<Difference> decision(HistoryEntry entry, Locale locale) {
    String action = entry.action().replaceFirst("^attribution-", "");
    return switch (action) {
      case "disputed", "rated" -> secondRating(read(entry.after(), SecondRated.class), locale);
      case "adopted" -> adopted(read(entry.after(), Adopted.class), locale);
      default -> decision(read(entry.after(), DecisionRow.class));
    };
  }

  private List<Difference> secondRating(@Nullable SecondRated rated, Locale locale) {
    if (rated == null) {
      return List.of();
    }
    String rating =
        scales
            .find(rated.scaleId(), rated.scaleVersion())
            .flatMap(scale -> scale.find(rated.rating().rating()))
            .map(one -> one.label(locale))
            .orElse(rated.rating().rating());
    return List.of(
        difference("claim.verdict.rating", null, rating),
        difference("claim.verdict.rationale", null, rated.rating().rationale()));
  }

  private List<Difference> adopted(@Nullable Adopted adopted, Locale locale) {
    if (adopted == null) {
      return List.of();
    }
    List<Difference> words = new ArrayList<>(verdict(adopted.verdict(), locale));
    words.addAll(decision(adopted.decision()));
    return words;
  }

  private static List<Difference> decision(@Nullable DecisionRow decision) {
    return decision == null
        ? List.of()
        : List.of(difference("claim.verdict.reason", null, decision.reason()));
  }

  private static Difference difference(String key, @Nullable String old, @Nullable String now) {
    return Difference.of(text(key), old, now);
  }

  private static String text(String key) {
    return I18NProvider.translate(key);
  }
}
