package org.foureyes.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.foureyes.Desk;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.StaleEditException;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.history.History;
import org.foureyes.history.HistoryEntry;
import org.foureyes.rating.Axis;
import org.foureyes.rating.Scales;
import org.foureyes.user.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The desk's settings: chosen by an admin, seen by all, kept in the history. */
class SettingsDataTest {
  private static final DeskSettings DEFAULT = new DeskSettings("foureyes", false, false);

  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired Settings settings;
    @Autowired Scales scales;
    @Autowired History history;
    @Autowired JdbcClient jdbc;
    Desk desk;
    String anna;
    String ada;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      anna = desk.person(Role.EDITOR);
      ada = desk.person(Role.ADMIN);
    }

    @AfterEach
    void asBefore() {
      change(DEFAULT);
    }

    @Test
    void aNewDeskUsesItsOwnScaleReviewsOpenlyAndFetchesNothing() {
      assertThat(desk.as(anna, settings::get)).isEqualTo(DEFAULT);
      assertThat(desk.as(anna, () -> settings.scale(Axis.CONTENT)))
          .isEqualTo(scales.current(Axis.CONTENT));
      assertThat(desk.as(anna, () -> settings.scale(Axis.ATTRIBUTION)))
          .isEqualTo(scales.current(Axis.ATTRIBUTION));
    }

    @Test
    void anAdminsChangeIsKeptWithWhoAndInTheHistory() {
      DeskSettings wanted = new DeskSettings("foureyes", true, true);

      change(wanted);

      SettingsRow row = desk.as(anna, settings::row);
      assertThat(row.settings()).isEqualTo(wanted);
      assertThat(row.changedBy()).isNotNull();
      assertThat(row.changedAt()).isNotNull();
      HistoryEntry entry = desk.as(anna, () -> history.of(Settings.HISTORY_ID, 1)).getFirst();
      assertThat(entry.actorName()).isEqualTo(ada);
      assertThat(entry.before()).contains("\"blindReview\":false");
      assertThat(entry.after()).contains("\"blindReview\":true");
    }

    @Test
    void nobodyButAnAdminChangesThem() {
      for (String person : List.of(anna, desk.person(Role.REVIEWER), desk.person(Role.VIEWER))) {
        assertThatThrownBy(() -> desk.run(person, () -> settings.change(version(), DEFAULT)))
            .isInstanceOf(AccessDeniedException.class);
      }
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedIsRefused() {
      long seen = version();
      change(new DeskSettings("foureyes", true, false));

      assertThatThrownBy(() ->
              desk.run(ada, () -> settings.change(seen, new DeskSettings("foureyes", false, true))))
          .isInstanceOf(StaleEditException.class);
      assertThat(desk.as(anna, settings::get).fetchAllowed()).isFalse();
    }

    @Test
    void aScaleThatIsNotThereOrAnswersAnotherQuestionIsRefused() {
      for (String scale : List.of("no-such-scale", "attribution", "")) {
        assertThatThrownBy(() -> change(new DeskSettings(scale, false, false)))
            .isInstanceOf(RuleViolation.class)
            .hasMessageContaining("setting.scale-unknown");
      }
    }

    @Test
    void sameSettingsAgainLeaveNoTrace() {
      long before = version();

      change(desk.as(ada, settings::get));

      assertThat(version()).isEqualTo(before);
    }

    @Test
    void aDeskWhoseScaleIsGoneUsesTheDefaultOne() {
      jdbc.sql("update desk_setting set content_scale = 'gone'").update();

      assertThat(desk.as(anna, () -> settings.scale(Axis.CONTENT)))
          .isEqualTo(scales.current(Axis.CONTENT));
    }

    private long version() {
      return desk.as(anna, settings::row).version();
    }

    private void change(DeskSettings wanted) {
      desk.run(ada, () -> settings.change(version(), wanted));
    }
  }
}
