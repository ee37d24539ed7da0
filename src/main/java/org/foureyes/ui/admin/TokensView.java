package org.foureyes.ui.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foureyes.common.RuleViolation;
import org.foureyes.token.ApiTokenRow;
import org.foureyes.token.ApiTokens;
import org.foureyes.token.Scope;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.Problems;
import org.foureyes.ui.component.Times;
import org.foureyes.user.AccountId;
import org.foureyes.user.Accounts;
import org.foureyes.user.CurrentUser;
import org.foureyes.user.Role;

/** The tokens by which programs act for the person signed in; admins see everybody's. */
@Route(Paths.TOKENS)
@PermitAll
class TokensView extends Composite<Div> implements HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private static final int MONTHS_3 = 90;

  private final transient ApiTokens tokens;
  private final transient Map<AccountId, String> people;
  private final boolean admin;
  private final TextField name = new TextField();
  private final Select<Scope> scope = new Select<>();
  private final IntegerField days = new IntegerField();
  private final Problems problems = new Problems();
  private final Div made = new Div();
  private final UnorderedList list = new UnorderedList();

  TokensView(ApiTokens tokens, Accounts accounts, CurrentUser user) {
    this.tokens = tokens;
    this.people = accounts.displayNames();
    this.admin = user.get().has(Role.ADMIN);
    Paragraph about = new Paragraph(getTranslation("token.about"));
    about.addClassName("fe-dim");
    Anchor docs = new Anchor("api/docs", getTranslation("token.docs"));
    docs.setRouterIgnore(true);
    list.addClassName("fe-tokens");
    getContent()
        .add(new H1(getTranslation("token.title")), about, docs, form(user), problems, made, list);
    getContent().addClassNames("fe-page", "fe-tokens-page");
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("token.title");
  }

  private Div form(CurrentUser user) {
    name.setLabel(getTranslation("token.label.name"));
    name.setHelperText(getTranslation("token.name.hint"));
    name.setMaxLength(100);
    scope.setLabel(getTranslation("token.label.scope"));
    scope.setItems(user.get().has(Role.EDITOR) ? List.of(Scope.values()) : List.of(Scope.READ));
    scope.setItemLabelGenerator(Labels::of);
    scope.setValue(Scope.READ);
    scope.setEmptySelectionAllowed(false);
    days.setLabel(getTranslation("token.label.days"));
    days.setMin(1);
    days.setMax(ApiTokens.MAX_DAYS);
    days.setStepButtonsVisible(true);
    days.setValue(MONTHS_3);
    Button create = new Button(getTranslation("token.create"), click -> create());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    Div form = new Div(name, scope, days, create);
    form.addClassNames("fe-form", "fe-token-form");
    return form;
  }

  private void create() {
    problems.clear();
    try {
      int wanted = Objects.requireNonNullElse(days.getValue(), 0);
      String secret = tokens.create(name.getValue(), scope.getValue(), wanted);
      name.clear();
      show(secret);
      refresh();
    } catch (RuleViolation e) {
      problems.show(e.reasons());
    }
  }

  /** Once: whoever leaves the page has seen it for the last time. */
  private void show(String secret) {
    made.removeAll();
    Code code = new Code(secret);
    Paragraph once = new Paragraph(getTranslation("token.once"));
    made.add(once, code);
    made.addClassNames("fe-notice", "ok");
    made.getElement().setAttribute("role", "status");
  }

  private void refresh() {
    list.removeAll();
    List<ApiTokenRow> rows = admin ? tokens.all() : tokens.own();
    rows.forEach(row -> list.add(item(row)));
    if (rows.isEmpty()) {
      list.add(new ListItem(getTranslation("token.none")));
    }
  }

  private ListItem item(ApiTokenRow row) {
    Span title = new Span(row.name());
    title.addClassName("fe-strong");
    String owner = people.getOrDefault(row.account(), "");
    Span about =
        new Span(
            owner
                + " · "
                + Labels.of(row.scope())
                + " · "
                + getTranslation("token.until", Times.of(row.expiresAt()))
                + " · "
                + used(row));
    about.addClassName("fe-dim");
    ListItem item = new ListItem(new Div(title, new Div(about)));
    if (row.isInForce(Instant.now())) {
      Button revoke = new Button(getTranslation("token.revoke"), click -> revoke(row));
      revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
      revoke.setAriaLabel(getTranslation("token.revoke.of", row.name()));
      item.add(revoke);
    } else {
      Span ended =
          new Span(getTranslation(row.revokedAt() == null ? "token.expired" : "token.revoked"));
      ended.addClassNames("fe-tag", "open");
      item.add(ended);
    }
    return item;
  }

  private String used(ApiTokenRow row) {
    Instant last = row.lastUsedAt();
    return last == null
        ? getTranslation("token.unused")
        : getTranslation("token.used", Times.of(last));
  }

  private void revoke(ApiTokenRow row) {
    tokens.revoke(row.id());
    Notices.success(getTranslation("token.revoke.done", row.name()));
    refresh();
  }
}
