package org.foureyes.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import org.foureyes.ui.ViewTest;
import org.junit.jupiter.api.Test;

class AccountsViewTest extends ViewTest {
  @Test
  void listsTheAccountsToAnAdmin() {
    signIn("admin");
    navigate(AccountsView.class);

    assertThat($(Grid.class).single().getListDataView().getItemCount()).isGreaterThanOrEqualTo(5);
  }
}
