package org.foureyes.ui.article;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.foureyes.article.ArticleDetail;
import org.foureyes.claim.ClaimContent;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimEdit;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.WithdrawnReason;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.StaleEditException;
import org.foureyes.text.Span;
import org.foureyes.text.WordBounds;
import org.foureyes.ui.article.UndoStep.OfClaims;
import org.foureyes.ui.article.UndoStep.OfSentence;
import org.foureyes.ui.component.Notices;
import org.jspecify.annotations.Nullable;

/**
 * What a user does to the claims and sentences of an article. Each action answers with the claim
 * that it is about; one that is refused has told the user why and answers with nothing.
 */
final class Editing {
  /** A second press of the same key within this time is no second wish. */
  private static final long DOUBLE_PRESS_NANOS = Duration.ofSeconds(2).toNanos();

  private final WorkbenchServices services;
  private final ArticleDetail article;
  private final Outline outline;
  private final UndoStack undo;
  private final Runnable changed;
  private final Answering answers;
  private @Nullable Added lastAdded;

  /**
   * @param changed runs after each attempt, whether it was refused or not
   */
  Editing(WorkbenchServices services, ArticleDetail article, Outline outline, Runnable changed) {
    this.services = services;
    this.article = article;
    this.outline = outline;
    this.undo = new UndoStack(services.reversal());
    this.changed = changed;
    this.answers = new Answering(services, article, this);
  }

  /** What the user answers to proposals. */
  Answering answers() {
    return answers;
  }

  UndoStack undoStack() {
    return undo;
  }

  /** An edit that was made elsewhere on the screen can be undone here too. */
  void made(ClaimEdit edit) {
    undo.push(new OfClaims(edit));
    changed.run();
  }

  /**
   * Makes a claim of a stretch of the text, its wording being the words there. Asked twice for the
   * same stretch at once, it makes one claim.
   */
  Optional<ClaimId> add(int start, int end) {
    Added last = lastAdded;
    if (last != null && hasJustAdded() && last.start() == start && last.end() == end) {
      return Optional.of(last.id());
    }
    Optional<ClaimId> made = edit(() -> make(start, end));
    made.ifPresent(id -> lastAdded = new Added(start, end, id, System.nanoTime()));
    return made;
  }

  /** Whether a claim was made a moment ago, so that a press of the same key is an echo of that. */
  boolean hasJustAdded() {
    return lastAdded != null && System.nanoTime() - lastAdded.at() < DOUBLE_PRESS_NANOS;
  }

  /** Whole words of the text. */
  record Words(Span span, String text) {}

  /** The words that a stretch of the text touches. */
  Optional<Words> words(int start, int end) {
    try {
      String text = text();
      Span span = words(text, start, end);
      return Optional.of(new Words(span, span.text(text)));
    } catch (RuleViolation violation) {
      Notices.refused(violation.reasons());
      return Optional.empty();
    }
  }

  /** The claim stands there and nowhere else. */
  Optional<ClaimId> replaceSpan(ClaimId id, int start, int end) {
    return edit(() -> respan(seen(id), List.of(words(text(), start, end))));
  }

  /** The claim stands there too. */
  Optional<ClaimId> addSpan(ClaimId id, int start, int end) {
    return edit(() -> {
      Outline.Item item = seen(id);
      List<Span> spans = new ArrayList<>(item.spans());
      spans.add(words(text(), start, end));
      return respan(item, Span.normalise(spans));
    });
  }

  Optional<ClaimId> split(ClaimId id, int offset) {
    return edit(() -> services.surgery().splitAt(id, seen(id).version(), offset));
  }

  Optional<ClaimId> merge(ClaimId one, ClaimId two) {
    return edit(() -> services.surgery().merge(one, seen(one).version(), two, seen(two).version()));
  }

  /**
   * @throws RuleViolation for the dialog that asked for the reason
   */
  void withdraw(ClaimId id, String reason) {
    undo.push(new OfClaims(services.claims().withdraw(id, seen(id).version(), reason)));
    changed.run();
  }

  /** Puts a withdrawn claim back to where it was. */
  Optional<ClaimId> revive(ClaimId id) {
    return edit(() -> {
      ClaimDetail detail = services.claims().get(id);
      ClaimContent now = detail.content();
      ClaimContent before =
          new ClaimContent(
              now.claim(), now.spans(), now.quote(), now.chain(), false, WithdrawnReason.NONE);
      return services
          .claims()
          .revert(new ClaimEdit(List.of(new ClaimEdit.Step(id, before, now, detail.version()))));
    });
  }

  /**
   * Says that a sentence holds no factual claim.
   *
   * @return whether it is so now
   */
  boolean markNoClaim(int ordinal) {
    return attempt(
            () -> {
              services.segments().markNoClaim(article.versionId(), ordinal);
              return new OfSentence(article.versionId(), ordinal, true);
            })
        .isPresent();
  }

  /** Takes the last action back; answers with what was done. */
  Optional<UndoStep> undo() {
    return reversed(undo::undo, "workbench.undo-stale");
  }

  /** Takes one certain action back; answers with what was done. */
  Optional<UndoStep> undo(UndoStep step) {
    return reversed(() -> undo.undo(step), "workbench.undo-stale");
  }

  /** Does again what was taken back last; answers with what was done. */
  Optional<UndoStep> redo() {
    return reversed(undo::redo, "workbench.redo-stale");
  }

  private Optional<UndoStep> reversed(Supplier<Optional<UndoStep>> action, String refusal) {
    try {
      return action.get();
    } catch (StaleEditException stale) {
      Notices.error(I18NProvider.translate(refusal));
      return Optional.empty();
    } catch (RuleViolation violation) {
      Notices.refused(violation.reasons());
      return Optional.empty();
    } finally {
      changed.run();
    }
  }

  private Optional<ClaimId> edit(Supplier<ClaimEdit> work) {
    return attempt(() -> new OfClaims(work.get())).map(step -> step.edit().claim());
  }

  /** Does something that can be undone; one that is refused has told the user why. */
  <S extends UndoStep> Optional<S> attempt(Supplier<S> work) {
    try {
      S step = work.get();
      undo.push(step);
      return Optional.of(step);
    } catch (RuleViolation violation) {
      Notices.refused(violation.reasons());
      return Optional.empty();
    } catch (StaleEditException stale) {
      Notices.error(I18NProvider.translate("workbench.stale"));
      return Optional.empty();
    } finally {
      changed.run();
    }
  }

  private ClaimEdit make(int start, int end) {
    String text = text();
    Span span = words(text, start, end);
    ClaimDraft draft = ClaimDraft.of(span.text(text).replaceAll("\\s*\\n\\s*", " "));
    return services.claims().add(article.id(), List.of(span), draft, List.of());
  }

  private ClaimEdit respan(Outline.Item item, List<Span> spans) {
    return services.claims().respan(item.id(), item.version(), spans);
  }

  /** The claim as the user of this screen sees it. */
  private Outline.Item seen(ClaimId id) {
    return outline.get(id).orElseThrow(() -> RuleViolation.of("workbench.claim-gone"));
  }

  private String text() {
    return services.articles().text(article.id());
  }

  private Span words(String text, int start, int end) {
    if (start < 0 || end < start || end > text.length()) {
      throw RuleViolation.of("text.span-outside", start, end);
    }
    return WordBounds.words(text, new Span(start, end), article.content().language())
        .orElseThrow(() -> RuleViolation.of("text.span-empty", start, end));
  }

  private record Added(int start, int end, ClaimId id, long at) {}
}
