package org.foureyes.database;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the program under test at a fresh database, without the content of a first start. */
abstract class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  abstract String url();

  /** Empty where the URL names the user. */
  abstract String user();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "spring.datasource.url=" + url(),
            "spring.datasource.username=" + user(),
            "spring.datasource.password=",
            "foureyes.data=target/test-data",
            "foureyes.first-start=false")
        .applyTo(context);
  }

  static final class H2 extends TestDatabase {
    @Override
    String url() {
      return Databases.newH2InMemory();
    }

    @Override
    String user() {
      return Databases.H2_USER;
    }
  }

  static final class Postgres extends TestDatabase {
    @Override
    String url() {
      return Databases.newPostgresDatabase();
    }

    @Override
    String user() {
      return "";
    }
  }
}
