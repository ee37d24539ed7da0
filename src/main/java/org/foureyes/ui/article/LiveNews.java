package org.foureyes.ui.article;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.foureyes.claim.ClaimId;
import org.foureyes.user.AccountId;

/** Puts into words what others have just done to the claims. */
final class LiveNews {
  private final WorkbenchServices services;
  private final Consumer<String> tell;

  LiveNews(WorkbenchServices services, Consumer<String> tell) {
    this.services = services;
    this.tell = tell;
  }

  /** Says nothing of what the user of this screen did. */
  void tell(Map<ClaimId, AccountId> changed, Outline outline) {
    AccountId own = services.user().id();
    List<Map.Entry<ClaimId, AccountId>> others =
        changed.entrySet().stream().filter(entry -> !entry.getValue().equals(own)).toList();
    if (!others.isEmpty()) {
      String name =
          services.accounts().displayNames().getOrDefault(others.getFirst().getValue(), "?");
      tell.accept(words(name, others, outline));
    }
  }

  private static String words(
      String name, List<Map.Entry<ClaimId, AccountId>> others, Outline outline) {
    if (others.size() > 1) {
      return I18NProvider.translate("workbench.live.many", name, others.size());
    }
    int number = outline.number(others.getFirst().getKey());
    return number == 0
        ? I18NProvider.translate("workbench.live.withdrawn", name)
        : I18NProvider.translate("workbench.live.changed", name, number);
  }
}
