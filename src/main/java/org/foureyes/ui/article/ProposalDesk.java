package org.foureyes.ui.article;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.foureyes.proposal.Proposal;
import org.foureyes.proposal.ProposedClaim;
import org.foureyes.proposal.ProposedHop;
import org.foureyes.proposal.ProposedNoClaim;
import org.foureyes.ui.article.LiveSync.Changes;
import org.foureyes.ui.article.UndoStep.OfConfirmed;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.WorkbenchKeys;
import org.foureyes.ui.proposal.Answer;
import org.foureyes.ui.proposal.ListOrder;
import org.foureyes.ui.proposal.Pace;
import org.foureyes.ui.proposal.ProposalBar;
import org.foureyes.ui.proposal.ProposalWords;
import org.jspecify.annotations.Nullable;

/**
 * Works through the proposals of an article: gets them, knows which one is at hand, takes answers,
 * and goes on to the next.
 */
final class ProposalDesk {
  private final Workbench bench;
  private final WorkbenchServices services;
  private final ProposalLayer layer;
  private final WorkbenchKeys keys;
  private final Pace pace = new Pace();
  private final ProposalBar bar = new ProposalBar(this::order, this::confirmFrom);
  private ListOrder order = ListOrder.ARTICLE;
  private @Nullable Proposal atHand;
  private @Nullable Registration search;

  ProposalDesk(Workbench bench, WorkbenchServices services, WorkbenchKeys keys) {
    this.bench = bench;
    this.services = services;
    this.keys = keys;
    this.layer = new ProposalLayer(services, bench.article(), bench.canvas());
    keys.setAnswers(Answer.keys());
    keys.addAnswerListener(
        answer -> Answer.named(answer.name()).ifPresent(name -> answer(name, answer.question())));
  }

  ProposalBar bar() {
    return bar;
  }

  Optional<Proposal> atHand() {
    return Optional.ofNullable(atHand);
  }

  boolean isOpen(Proposal proposal) {
    return layer.get(proposal.key()).isPresent();
  }

  /** Claims and open proposals in the order of the list. */
  WorkList list() {
    return WorkList.of(bench.canvas().outline().items(), layer.open(), order);
  }

  /** The article is shown anew: gets its proposals, and puts the first one at hand. */
  void start(UI ui) {
    layer.clear();
    atHand = null;
    ListOrder remembered = VaadinSession.getCurrent().getAttribute(ListOrder.class);
    order = remembered == null ? ListOrder.ARTICLE : remembered;
    bar.showOrder(order);
    bench.canvas().list().order(order == ListOrder.STRONGEST);
    bar.showSearching();
    search(
        ui,
        () -> {
          if (atHand == null && bench.isFree()) {
            list().proposals().stream().findFirst().ifPresent(key -> comeUp(key, false));
          }
        });
  }

  void stop() {
    if (search != null) {
      search.remove();
    }
  }

  /** Others may be open now. */
  void refresh(Changes changes) {
    boolean claims = !changes.claims().isEmpty();
    if (claims || changes.proposals() || !changes.sentences().isEmpty()) {
      change(() -> layer.refresh(claims || changes.proposals()));
    }
  }

  /** A person chooses a proposal; one that is not open any more is not chosen. */
  void pick(String key, boolean scroll) {
    pace.chosen();
    layer.get(key).ifPresent(proposal -> take(proposal, scroll));
  }

  /** Something else is at hand. */
  void putDown() {
    atHand = null;
    keys.ask(null);
  }

  /**
   * @param question key of the proposal that the person saw
   */
  void answer(Answer answer, String question) {
    Proposal proposal = atHand;
    if (proposal == null || !proposal.key().equals(question) || pace.isTooSoon()) {
      return;
    }
    switch (answer) {
      case CONFIRM -> confirm(List.of(proposal));
      case REJECT -> bench.editing().answers().reject(proposal);
      case EDIT -> edit(proposal);
    }
  }

  private void edit(Proposal proposal) {
    switch (proposal) {
      case ProposedNoClaim none -> bench.makeClaim(none.sentence());
      case ProposedClaim claim ->
          confirm(List.of(claim))
              .map(OfConfirmed::claims)
              .ifPresent(edit -> bench.editWording(edit.claim()));
    }
  }

  private void confirmFrom(int percent) {
    List<Proposal> sure =
        layer.open().stream().filter(each -> ProposalWords.percent(each) >= percent).toList();
    if (sure.isEmpty()) {
      return;
    }
    confirm(sure)
        .ifPresent(step ->
            Notices.undoable(
                I18NProvider.translate("proposal.ui.confirmed", step.count()),
                () -> bench.undo(step)));
  }

  private Optional<OfConfirmed> confirm(List<Proposal> proposals) {
    Optional<OfConfirmed> done = bench.editing().answers().confirm(proposals);
    if (done.isPresent() && proposals.stream().anyMatch(ProposalDesk::makesSource)) {
      // What was a new source is one of the registry now, for other proposals too.
      bench.getUI().ifPresent(ui -> search(ui, () -> {}));
    }
    return done;
  }

  private void search(UI ui, Runnable then) {
    stop();
    search =
        services
            .search()
            .start(
                bench.article().id(),
                ui,
                found -> {
                  change(() -> layer.found(found));
                  then.run();
                },
                bar::showFailure);
  }

  /** Another proposal comes up when the one at hand has been answered, by whomever. */
  private void change(Runnable work) {
    Proposal before = atHand;
    List<String> following = before == null ? List.of() : list().proposalsAfter(before.key());
    work.run();
    bar.show(layer.open(), layer.total());
    if (before == null) {
      return;
    }
    Proposal now = layer.get(before.key()).orElse(null);
    if (now != null) {
      if (!now.equals(before)) {
        take(now, false);
      } else {
        bench.showPlace();
      }
      return;
    }
    following.stream()
        .filter(key -> layer.get(key).isPresent())
        .findFirst()
        .ifPresentOrElse(key -> comeUp(key, true), this::end);
  }

  private void comeUp(String key, boolean scroll) {
    pace.cameUp();
    layer.get(key).ifPresent(proposal -> take(proposal, scroll));
  }

  private void end() {
    putDown();
    bench.showEnd();
  }

  private void take(Proposal proposal, boolean scroll) {
    atHand = proposal;
    keys.ask(proposal.key());
    bench.showProposal(proposal, scroll);
  }

  private void order(ListOrder now) {
    order = now;
    VaadinSession.getCurrent().setAttribute(ListOrder.class, now);
    bench.canvas().list().order(now == ListOrder.STRONGEST);
    bench.showPlace();
  }

  private static boolean makesSource(Proposal proposal) {
    return proposal instanceof ProposedClaim claim
        && claim.chain().stream().anyMatch(ProposedHop::isNewSource);
  }
}
