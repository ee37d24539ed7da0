package org.foureyes.load;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.foureyes.Desk;
import org.foureyes.WithoutScreens;
import org.foureyes.bench.ManyClaims;
import org.foureyes.bench.Prepared;
import org.foureyes.claim.Claims;
import org.foureyes.database.Databases;
import org.foureyes.ui.Paths;
import org.foureyes.user.AccountDraft;
import org.foureyes.user.Accounts;
import org.foureyes.user.Role;
import org.springframework.context.ConfigurableApplicationContext;

/** A desk with years of work behind it, and accounts for a {@link Crowd}. */
public final class LoadedDesk {
  private static final int SENTENCES = 1_850;
  private static final int CLAIMS = 1_000;

  private LoadedDesk() {}

  /**
   * Fills an empty database. Everybody's password is {@link Desk#PASSWORD}.
   *
   * @param url of an empty database, H2 or PostgreSQL
   * @param folder for the program's other files
   * @return the path of the workbench of an article of 200 kB with 1,000 claims
   */
  public static String make(
      String url, Path folder, ManyClaims.Amount amount, int editors, int viewers)
      throws SQLException {
    boolean postgres = url.startsWith("jdbc:postgresql:");
    String filling = postgres ? Databases.forSuperuser(url) : url;
    try (Connection connection = DriverManager.getConnection(filling)) {
      ManyClaims.make(url, connection, amount);
      connection.createStatement().execute("analyze");
    }
    try (ConfigurableApplicationContext program =
        WithoutScreens.start(
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=" + (postgres ? "" : Databases.H2_USER),
            "--foureyes.data=" + folder,
            "--foureyes.first-start=false")) {
      Desk desk = new Desk(program);
      Accounts accounts = program.getBean(Accounts.class);
      for (int i = 0; i < editors; i++) {
        account(desk, accounts, Crowd.editor(i), Role.EDITOR);
      }
      for (int i = 0; i < viewers; i++) {
        account(desk, accounts, Crowd.viewer(i), Role.VIEWER);
      }
      Claims claims = program.getBean(Claims.class);
      return Paths.article(Prepared.in(desk, claims, SENTENCES, CLAIMS).id().value());
    }
  }

  private static void account(Desk desk, Accounts accounts, String name, Role role) {
    AccountDraft draft = new AccountDraft(name, name, Set.of(role), true);
    desk.as("admin", () -> accounts.create(draft, Desk.PASSWORD));
  }
}
