package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.foureyes.claim.HopDetail;
import org.foureyes.common.StaleEditException;
import org.foureyes.evidence.EvidenceRow;
import org.foureyes.ui.component.Notices;
import org.jspecify.annotations.Nullable;

/** What speaks for and against the claim. */
final class EvidenceSection extends Composite<Div> implements EvidenceList.Wishes {
  private static final long serialVersionUID = 1L;
  private final ClaimAtHand claim;
  private final IndependenceNote independence = new IndependenceNote();
  private final EvidenceList list = new EvidenceList(this);
  private final Button add = new Button();
  private @Nullable EvidenceDialog dialog;

  EvidenceSection(ClaimAtHand claim) {
    this.claim = claim;
    add.setText(getTranslation("claim.evidence.add"));
    add.setIcon(VaadinIcon.PLUS.create());
    add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    add.addClickListener(click -> add());
    add.addClassName("fe-evidence-add");
    getContent().add(SectionTitle.of("claim.evidence", "B"), independence, list, add);
    getContent().addClassName("fe-section");
  }

  void show() {
    List<HopDetail> chain = claim.detail().content().chain();
    list.show(claim.evidence(), chain, claim.mayEdit());
    independence.show(claim.services().independence().of(chain, claim.evidence()));
    add.setVisible(claim.mayEdit());
  }

  void focus() {
    if (claim.mayEdit()) {
      add();
    }
  }

  private void add() {
    dialog().add();
  }

  @Override
  public void edit(EvidenceRow row) {
    dialog().edit(row);
  }

  @Override
  public void remove(EvidenceRow row) {
    try {
      claim.services().evidence().remove(row.id(), row.version());
      Notices.undoable(getTranslation("claim.evidence.removed", title(row)), () -> putBack(row));
    } catch (StaleEditException stale) {
      Notices.error(getTranslation("claim.evidence.not-removed", title(row)));
    }
    claim.reload();
  }

  private static String title(EvidenceRow row) {
    return row.content().work().title();
  }

  private void putBack(EvidenceRow row) {
    claim.services().evidence().putBack(row.id());
    if (claim.isThere()) {
      claim.reload();
    }
  }

  private EvidenceDialog dialog() {
    if (dialog == null) {
      dialog = new EvidenceDialog(claim);
    }
    return dialog;
  }
}
