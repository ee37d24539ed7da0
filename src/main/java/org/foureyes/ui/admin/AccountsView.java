package org.foureyes.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Labels;
import org.foureyes.user.AccountRow;
import org.foureyes.user.Accounts;

/** Who may do what: the desk's accounts. */
@Route(Paths.ACCOUNTS)
@Menu(title = "accounts.title", order = 90, icon = "vaadin:users")
@RolesAllowed("ADMIN")
class AccountsView extends Composite<Div> implements HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private final Accounts accounts;
  private final Grid<AccountRow> grid = new Grid<>();

  AccountsView(Accounts accounts) {
    this.accounts = accounts;
    Button add = new Button(getTranslation("accounts.add"), VaadinIcon.PLUS.create());
    add.addThemeVariants(ButtonVariant.PRIMARY);
    add.addClickListener(click -> new AccountDialog(accounts, this::refresh).add());
    Div head = new Div(new H1(getTranslation("accounts.title")), add);
    head.addClassName("fe-page-head");
    columns();
    getContent().add(head, grid);
    getContent().addClassNames("fe-page");
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("accounts.title");
  }

  private void columns() {
    grid.addComponentColumn(AccountsView::person)
        .setHeader(getTranslation("accounts.display-name"))
        .setComparator(AccountRow::displayName)
        .setWidth("11em")
        .setFlexGrow(2);
    grid.addColumn(AccountsView::roles)
        .setHeader(getTranslation("accounts.roles"))
        .setWidth("11em")
        .setFlexGrow(3);
    grid.addComponentColumn(this::state).setHeader(getTranslation("accounts.state")).setFlexGrow(2);
    grid.addComponentColumn(this::actions)
        .setHeader(getTranslation("accounts.actions"))
        .setFrozenToEnd(true)
        .setWidth("7em")
        .setFlexGrow(0);
    grid.setAllRowsVisible(true);
    grid.setAriaLabel(getTranslation("accounts.title"));
    grid.setSelectionMode(Grid.SelectionMode.NONE);
  }

  private static Component person(AccountRow row) {
    Span name = new Span(row.displayName());
    Span signIn = new Span(row.name());
    signIn.addClassName("fe-dim");
    Div person = new Div(name, signIn);
    person.addClassName("fe-two-lines");
    return person;
  }

  private static String roles(AccountRow row) {
    return row.roles().stream().sorted().map(Labels::of).collect(Collectors.joining(", "));
  }

  private Component state(AccountRow row) {
    Div states = new Div();
    states.addClassName("fe-tags");
    if (!row.enabled()) {
      states.add(tag("accounts.disabled", "open"));
    }
    if (row.isProvided()) {
      states.add(tag("accounts.provided", "work"));
    }
    if (row.firstPassword()) {
      states.add(tag("accounts.first-password", "wait"));
    }
    if (row.enabled() && !row.firstPassword()) {
      states.add(tag("accounts.in-use", "ok"));
    }
    return states;
  }

  private Span tag(String key, String tone) {
    Span tag = new Span(getTranslation(key));
    tag.addClassNames("fe-tag", tone);
    return tag;
  }

  private Component actions(AccountRow row) {
    Button edit = action(VaadinIcon.EDIT, "accounts.edit", row);
    edit.addClickListener(click -> new AccountDialog(accounts, this::refresh).edit(row));
    Button reset = action(VaadinIcon.KEY, "accounts.reset", row);
    reset.setVisible(!row.isProvided());
    reset.addClickListener(click -> new ResetDialog(accounts, row, this::refresh).open());
    Div actions = new Div(edit, reset);
    actions.addClassName("fe-actions");
    return actions;
  }

  private Button action(VaadinIcon icon, String key, AccountRow row) {
    Button button = new Button(icon.create());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(getTranslation(key, row.displayName()));
    button.setTooltipText(getTranslation(key, row.displayName()));
    return button;
  }

  /** A desk has dozens of accounts, so all are read. */
  private void refresh() {
    grid.setItems(accounts.list());
  }
}
