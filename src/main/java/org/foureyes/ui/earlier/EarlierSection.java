package org.foureyes.ui.earlier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.foureyes.claim.ClaimId;
import org.foureyes.common.RuleViolation;
import org.foureyes.earlier.EarlierCheck;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.Party;
import org.foureyes.evidence.Stance;
import org.foureyes.ui.component.Notices;

/** What others have found of claims like the one at hand; nothing at all if there is nothing. */
public final class EarlierSection extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 3;
  private final transient EarlierServices services;
  private final Runnable changed;
  private final UnorderedList list = new UnorderedList();

  /**
   * @param changed called when a piece of evidence was made of a check
   */
  public EarlierSection(EarlierServices services, Runnable changed) {
    this.services = services;
    this.changed = changed;
    H3 title = new H3(getTranslation("earlier.title"));
    title.addClassName("fe-label");
    list.addClassName("fe-evidence-list");
    getContent().add(title, list);
    getContent().addClassName("fe-section");
    getContent().setVisible(false);
  }

  /**
   * Shows the checks of claims most like this one.
   *
   * @param used addresses that the claim's evidence has already
   * @param mayEdit whether the person may make evidence of them
   */
  public void show(ClaimId claim, String wording, List<String> used, boolean mayEdit) {
    List<EarlierCheck> found = services.checks().like(wording, MOST);
    list.removeAll();
    for (EarlierCheck check : found) {
      CheckItem item = new CheckItem(check);
      if (mayEdit && !used.contains(check.url())) {
        item.add(use(claim, check));
      }
      list.add(item);
    }
    getContent().setVisible(!found.isEmpty());
  }

  private Button use(ClaimId claim, EarlierCheck check) {
    Button use = new Button(getTranslation("earlier.use"), VaadinIcon.PLUS.create());
    use.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    use.setDisableOnClick(true);
    use.addClickListener(click -> use(claim, check, use));
    return use;
  }

  private void use(ClaimId claim, EarlierCheck check, Button button) {
    String title = check.title().isEmpty() ? check.claim() : check.title();
    String found =
        getTranslation("earlier.found", check.publisher(), check.rating(), check.claim());
    EvidenceDraft draft =
        EvidenceDraft.of(cut(title), check.url(), "", Stance.CONTEXT)
            .withPublisher(Party.named(check.publisher()))
            .withQuote(found);
    try {
      services.evidence().add(claim, draft);
      Notices.success(getTranslation("earlier.used"));
      changed.run();
    } catch (RuleViolation refused) {
      button.setEnabled(true);
      Notices.error(getTranslation(refused.reasons().getFirst().key()));
    }
  }

  private static String cut(String title) {
    return title.codePointCount(0, title.length()) <= 200
        ? title
        : title.substring(0, title.offsetByCodePoints(0, 199)) + "…";
  }
}
