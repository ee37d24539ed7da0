package org.foureyes.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.foureyes.Application;
import org.foureyes.database.Databases;
import org.foureyes.user.Accounts;
import org.foureyes.user.ActingAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a newcomer finds after the first start, and that a second one changes nothing. */
class FirstStartDataTest {
  enum Database {
    H2,
    POSTGRES;

    List<String> arguments() {
      return switch (this) {
        case H2 ->
            List.of(
                "--spring.datasource.url=" + Databases.newH2InMemory(),
                "--spring.datasource.username=" + Databases.H2_USER);
        case POSTGRES ->
            List.of(
                "--spring.datasource.url=" + Databases.newPostgresDatabase(),
                "--spring.datasource.username=");
      };
    }
  }

  @TempDir Path data;

  @ParameterizedTest
  @EnumSource
  void theDeskIsFilledOnceAndForAll(Database database) throws IOException {
    List<String> arguments = database.arguments();
    long changes;
    try (ConfigurableApplicationContext first = start(arguments)) {
      assertThat(count(first, "account")).isEqualTo(4);
      assertThat(count(first, "article")).isGreaterThanOrEqualTo(3);
      assertThat(count(first, "source")).isGreaterThanOrEqualTo(40);
      assertWorkedExample(first);
      assertPasswordsAreKeptForTheOwner();
      aChangedPasswordLeavesTheFile(first);
      changes = count(first, "history");
    }
    List<String> passwords = Files.readAllLines(passwordFile());
    try (ConfigurableApplicationContext second = start(arguments)) {
      assertThat(count(second, "history")).isEqualTo(changes);
      assertThat(Files.readAllLines(passwordFile())).isEqualTo(passwords);
    }
  }

  @Test
  void aGivenPasswordIsNotWrittenDown() {
    List<String> arguments = new ArrayList<>(Database.H2.arguments());
    arguments.add("--FOUREYES_FIRST_PASSWORD=given to the machine");
    try (ConfigurableApplicationContext context = start(arguments)) {
      assertThat(passwordFile()).doesNotExist();
      context
          .getBean(ActingAs.class)
          .call(
              "editor",
              () -> {
                context
                    .getBean(Accounts.class)
                    .changeOwnPassword("given to the machine", "my own long password");
                return true;
              });
    }
  }

  private static void assertWorkedExample(ConfigurableApplicationContext context) {
    JdbcClient jdbc = context.getBean(JdbcClient.class);
    assertThat(
            jdbc.sql("select count(*) from claim where state <> 'APPROVED'")
                .query(Long.class)
                .single())
        .isZero();
    assertThat(jdbc.sql("select count(*) from decision").query(Long.class).single())
        .isGreaterThanOrEqualTo(10);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from segment s join article_version v on v.id = s.version_id
                    where s.coverage = 'OPEN'
                      and exists (select 1 from claim c where c.article_id = v.article_id)
                    """)
                .query(Long.class)
                .single())
        .isZero();
  }

  private void assertPasswordsAreKeptForTheOwner() throws IOException {
    assertThat(Files.readAllLines(passwordFile()))
        .hasSize(4)
        .allMatch(line -> line.matches("(editor|editor2|reviewer|admin) [A-Za-z2-9]{16}"));
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwordFile())))
          .isEqualTo("rw-------");
    }
  }

  private void aChangedPasswordLeavesTheFile(ConfigurableApplicationContext context)
      throws IOException {
    String password =
        Files.readAllLines(passwordFile()).stream()
            .filter(line -> line.startsWith("editor "))
            .findFirst()
            .orElseThrow()
            .substring("editor ".length());
    context
        .getBean(ActingAs.class)
        .call(
            "editor",
            () -> {
              context.getBean(Accounts.class).changeOwnPassword(password, "my own long password");
              return true;
            });
    assertThat(Files.readAllLines(passwordFile()))
        .hasSize(3)
        .noneMatch(line -> line.startsWith("editor "));
  }

  private ConfigurableApplicationContext start(List<String> arguments) {
    List<String> all = new ArrayList<>(arguments);
    all.add("--foureyes.data=" + data);
    return new SpringApplicationBuilder(Application.class)
        .web(WebApplicationType.SERVLET)
        .properties("server.port=0")
        .run(all.toArray(String[]::new));
  }

  private Path passwordFile() {
    return data.resolve("first-passwords.txt");
  }

  private static long count(ConfigurableApplicationContext context, String table) {
    return context
        .getBean(JdbcClient.class)
        .sql("select count(*) from " + table)
        .query(Long.class)
        .single();
  }
}
