package org.foureyes.ui.article;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.foureyes.article.VersionId;
import org.foureyes.claim.ClaimEdit;
import org.foureyes.claim.ClaimId;
import org.foureyes.proposal.Proposal;
import org.foureyes.ui.article.RegionTabs.Region;
import org.foureyes.ui.article.WorkList.Entry;
import org.foureyes.ui.claim.ClaimPanel.Part;
import org.foureyes.ui.component.ArticleTextEvents;
import org.foureyes.ui.component.ClaimListView;
import org.foureyes.ui.component.Notices;
import org.jspecify.annotations.Nullable;

/** What keys, buttons, text and list of a workbench do. */
final class WorkbenchActions {
  private final Workbench bench;
  private final WorkbenchDialogs dialogs;
  private final boolean mayEdit;
  private int sentence = -1;

  WorkbenchActions(Workbench bench, WorkbenchDialogs dialogs, boolean mayEdit) {
    this.bench = bench;
    this.dialogs = dialogs;
    this.mayEdit = mayEdit;
  }

  /** Starts listening to what is done in the text and in the list. */
  void listen(ArticleCanvas canvas, ClaimListView list) {
    list.addClaimPickListener(pick -> claimPicked(pick.claimId(), true));
    canvas.text().addClaimPickListener(pick -> claimPicked(pick.claimId(), false));
    canvas.text().addSentencePickListener(pick -> sentence = pick.ordinal());
    list.addProposalPickListener(pick -> proposalPicked(pick.proposal(), true));
    canvas.text().addProposalPickListener(pick -> proposalPicked(pick.proposal(), false));
    canvas.strip().addNextOpenListener(next -> nextOpen());
    if (mayEdit) {
      canvas.text().addClaimRequestListener(asked -> addClaim(asked.start(), asked.end()));
      canvas.text().addNoClaimRequestListener(asked -> noClaim(asked.ordinal()));
      canvas.text().addSpanRequestListener(this::changeSpan);
      canvas.text().addSplitRequestListener(asked -> split(asked.offset()));
    }
  }

  /**
   * @param name as the browser sends it
   */
  void run(String name) {
    WorkbenchCommand.named(name).ifPresent(this::run);
  }

  void run(WorkbenchCommand command) {
    switch (command) {
      case NEXT -> go(bench.list().after(bench.atHand()));
      case PREVIOUS -> go(bench.list().before(bench.atHand()));
      case NEXT_OPEN -> nextOpen();
      case CLAIM -> hintUnlessJustAdded("workbench.hint.claim");
      case NO_CLAIM -> hintUnlessJustAdded("workbench.hint.no-claim");
      case SPLIT -> hintUnlessJustAdded("workbench.hint.split");
      case MERGE -> withSelected(dialogs::merge);
      case WITHDRAW -> withSelected(dialogs::withdraw);
      case WORDING -> withSelected(id -> bench.focus(Part.WORDING));
      case ATTRIBUTION -> withSelected(id -> bench.focus(Part.CHAIN));
      case EVIDENCE -> withSelected(id -> bench.focus(Part.EVIDENCE));
      case VERDICT -> withSelected(id -> bench.focus(Part.VERDICT));
      case ATTRIBUTION_VERDICT -> withSelected(id -> bench.focus(Part.ATTRIBUTION_VERDICT));
      case HISTORY -> withSelected(id -> bench.focus(Part.HISTORY));
      case UNDO -> bench.act(() -> bench.editing().undo().flatMap(this::about));
      case REDO -> bench.act(() -> bench.editing().redo().flatMap(this::about));
    }
  }

  /** Takes one certain action back. */
  void undo(UndoStep step) {
    bench.act(() -> bench.editing().undo(step).flatMap(this::about));
  }

  /** Whether a sentence is what the user is at. */
  boolean isAtSentence() {
    return sentence >= 0;
  }

  /** Goes to a sentence of the text. */
  void focusSentence(int ordinal) {
    if (bench.canvas().sentences().knows(ordinal)) {
      sentence = ordinal;
      bench.show(Region.TEXT);
      bench.canvas().text().focusSentence(ordinal, true);
    }
  }

  private void claimPicked(String id, boolean inList) {
    sentence = -1;
    parse(id).ifPresent(claim -> bench.select(claim, inList));
    if (inList) {
      bench.show(Region.DETAIL);
    }
  }

  private void proposalPicked(String key, boolean inList) {
    sentence = -1;
    bench.proposals().pick(key, inList);
    if (inList) {
      bench.show(Region.DETAIL);
    }
  }

  private void go(Optional<Entry> to) {
    sentence = -1;
    to.ifPresent(entry -> {
      switch (entry) {
        case Entry.OfClaim(ClaimId id) -> bench.select(id, true);
        case Entry.OfProposal(String key) -> bench.proposals().pick(key, true);
      }
    });
  }

  private void nextOpen() {
    SentenceTally sentences = bench.canvas().sentences();
    int next = sentences.nextOpen(here());
    if (next < 0) {
      Notices.success(text("workbench.all-done"));
    } else {
      focusSentence(next);
    }
  }

  /** The sentence that the user is at, or -1. */
  private int here() {
    if (sentence >= 0) {
      return sentence;
    }
    Optional<Proposal> proposal = bench.proposals().atHand();
    if (proposal.isPresent()) {
      // Its own sentence is still open, and so the next one.
      return bench.canvas().sentences().at(proposal.get().start()) - 1;
    }
    return bench
        .canvas()
        .outline()
        .get(bench.selected())
        .map(item -> bench.canvas().sentences().at(item.first()))
        .orElse(-1);
  }

  void addClaim(int start, int end) {
    sentence = -1;
    Optional<ClaimId> made = bench.editing().add(start, end);
    bench.act(() -> made);
    made.ifPresent(id -> bench.focus(Part.WORDING));
  }

  private void noClaim(int ordinal) {
    if (!bench.canvas().sentences().knows(ordinal) || !bench.editing().markNoClaim(ordinal)) {
      return;
    }
    sentence = ordinal;
    int next = bench.canvas().sentences().nextOpen(ordinal);
    if (next >= 0) {
      focusSentence(next);
    }
  }

  private void changeSpan(ArticleTextEvents.SpanRequest asked) {
    ClaimId id = bench.selected();
    if (id == null) {
      return;
    }
    switch (asked.mode()) {
      case REPLACE -> bench.act(() -> bench.editing().replaceSpan(id, asked.start(), asked.end()));
      case ADD -> bench.act(() -> bench.editing().addSpan(id, asked.start(), asked.end()));
      case CUE -> cue(asked.start(), asked.end());
    }
  }

  private void cue(int start, int end) {
    bench
        .editing()
        .words(start, end)
        .ifPresent(words -> {
          bench.show(Region.DETAIL);
          bench.panel().cue(words.span(), words.text());
        });
  }

  private void split(int offset) {
    withSelected(id -> bench.act(() -> bench.editing().split(id, offset)));
  }

  /** The claim that an undone or redone step is about; a sentence is gone to at once. */
  private Optional<ClaimId> about(UndoStep done) {
    return switch (done) {
      case UndoStep.OfClaims(ClaimEdit edit) ->
          edit.steps().stream()
              .map(ClaimEdit.Step::id)
              .filter(id -> bench.canvas().outline().get(id).isPresent())
              .findFirst();
      case UndoStep.OfSentence(VersionId version, int ordinal, boolean marked) -> {
        focusSentence(ordinal);
        yield Optional.empty();
      }
      case UndoStep.OfConfirmed step -> {
        pickFirst(step.proposals());
        yield Optional.empty();
      }
      case UndoStep.OfRejection step -> {
        pickFirst(List.of(step.proposal()));
        yield Optional.empty();
      }
    };
  }

  /** Proposals that are open again come back to hand. */
  private void pickFirst(List<Proposal> proposals) {
    sentence = -1;
    proposals.stream()
        .filter(each -> bench.proposals().isOpen(each))
        .findFirst()
        .ifPresent(each -> bench.proposals().pick(each.key(), true));
  }

  private void hintUnlessJustAdded(String key) {
    if (!bench.editing().hasJustAdded()) {
      Notices.info(text(key));
    }
  }

  private void withSelected(Consumer<ClaimId> action) {
    ClaimId id = bench.selected();
    if (id == null) {
      Notices.info(text("workbench.hint.select"));
    } else {
      action.accept(id);
    }
  }

  static Optional<ClaimId> parse(@Nullable String id) {
    try {
      return id == null ? Optional.empty() : Optional.of(new ClaimId(UUID.fromString(id)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private static String text(String key) {
    return I18NProvider.translate(key);
  }
}
