package org.foureyes.ui.article;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.foureyes.claim.ClaimId;
import org.foureyes.ui.article.MergeDialog.Choice;
import org.foureyes.ui.component.Notices;

/** What a workbench asks in a dialog, and what it does with the answer. */
final class WorkbenchDialogs {
  /** How many neighbours on either side can be chosen to merge with. */
  private static final int NEIGHBOURS = 3;

  private final Workbench bench;
  private final WorkbenchServices services;
  private final boolean mayEdit;

  WorkbenchDialogs(Workbench bench, WorkbenchServices services, boolean mayEdit) {
    this.bench = bench;
    this.services = services;
    this.mayEdit = mayEdit;
  }

  /** Shows the withdrawn claims, each of which an editor can put back. */
  void showWithdrawn() {
    new WithdrawnDialog(services.board().withdrawn(bench.article().id()), mayEdit, this::revive)
        .open();
  }

  void editArticle() {
    ArticleMetaDialog.open(
        services.articles(), services.languages(), bench.article().id(), bench::catchUp);
  }

  /** Asks with which of its neighbours a claim is to be merged. */
  void merge(ClaimId id) {
    Outline outline = bench.canvas().outline();
    List<Choice> neighbours =
        outline.around(id, NEIGHBOURS).stream()
            .map(this::choice)
            .flatMap(Optional::stream)
            .toList();
    Optional<Choice> own = outline.get(id).flatMap(this::choice);
    if (neighbours.isEmpty() || own.isEmpty()) {
      Notices.info(I18NProvider.translate("workbench.hint.merge"));
      return;
    }
    int number = own.get().number();
    Choice proposed =
        neighbours.stream()
            .filter(each -> each.number() > number)
            .findFirst()
            .orElse(neighbours.getLast());
    new MergeDialog(
            own.get(),
            neighbours,
            proposed,
            other -> bench.act(() -> bench.editing().merge(id, other)))
        .open();
  }

  private Optional<Choice> choice(Outline.Item item) {
    int number = bench.canvas().outline().number(item.id());
    return services
        .board()
        .claim(item.id())
        .map(claim -> new Choice(claim.id(), number, claim.wording()));
  }

  /** Asks why a claim is to be withdrawn. */
  void withdraw(ClaimId id) {
    int number = bench.canvas().outline().number(id);
    services
        .board()
        .claim(id)
        .ifPresent(
            claim -> new WithdrawDialog(claim, number, reason -> withdraw(id, reason)).open());
  }

  private void withdraw(ClaimId id, String reason) {
    bench.act(() -> {
      bench.editing().withdraw(id, reason);
      return Optional.empty();
    });
    Notices.undoable(I18NProvider.translate("workbench.withdrawn.done"), () -> revive(id));
  }

  private void revive(ClaimId id) {
    bench.act(() -> bench.editing().revive(id));
  }
}
