package org.foureyes.setting;

import java.util.UUID;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.StaleEditException;
import org.foureyes.common.WebAddress;
import org.foureyes.history.Change;
import org.foureyes.history.History;
import org.foureyes.history.Subject;
import org.foureyes.rating.Axis;
import org.foureyes.rating.Scale;
import org.foureyes.rating.Scales;
import org.foureyes.user.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The settings of the desk. They hold for what is done from now on, never for what was done. */
@Service
public class Settings {
  /** Under which the history keeps the changes of the settings. */
  public static final UUID HISTORY_ID = new UUID(0, DeskSetting.ONLY);

  private final DeskSettingRepository settings;
  private final Scales scales;
  private final History history;

  Settings(DeskSettingRepository settings, Scales scales, History history) {
    this.settings = settings;
    this.scales = scales;
    this.history = history;
  }

  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public DeskSettings get() {
    return setting().settings();
  }

  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public SettingsRow row() {
    return setting().row();
  }

  /**
   * The scale for new verdicts on this axis, in its newest version: on content the one that the
   * desk has chosen, or the default one if its file is gone.
   */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public Scale scale(Axis axis) {
    return axis == Axis.CONTENT
        ? scales.newest(axis, setting().settings().contentScale()).orElse(scales.current(axis))
        : scales.current(axis);
  }

  /**
   * @param seen the version that the user saw
   * @throws StaleEditException if somebody else has changed the settings meanwhile
   * @throws RuleViolation if there is no such scale for content, the publisher's name is too long
   *     or its site no web address
   */
  @PreAuthorize(Rights.ADMINISTER)
  @Transactional
  public void change(long seen, DeskSettings wanted) {
    DeskSetting setting = setting();
    StaleEditException.check("setting", DeskSetting.ONLY, seen, setting.version());
    if (scales.newest(Axis.CONTENT, wanted.contentScale()).isEmpty()) {
      throw RuleViolation.of("setting.scale-unknown", wanted.contentScale());
    }
    check(wanted.publisher());
    DeskSettings before = setting.settings();
    if (before.equals(wanted)) {
      return;
    }
    setting.change(seen, wanted, history.stamp());
    history.record(
        new Change(Subject.SETTING, HISTORY_ID, null, "changed", before, wanted),
        new SettingsChanged(wanted));
  }

  private static void check(Publisher publisher) {
    if (publisher.name().length() > Publisher.LONGEST_NAME) {
      throw RuleViolation.of("setting.publisher-long", Publisher.LONGEST_NAME);
    }
    String site = publisher.site();
    if (!site.isEmpty() && (site.length() > Publisher.LONGEST_SITE || !WebAddress.isValid(site))) {
      throw RuleViolation.of("setting.site-invalid", site);
    }
  }

  private DeskSetting setting() {
    return settings
        .findById(DeskSetting.ONLY)
        .orElseThrow(() -> new NotFoundException("setting", DeskSetting.ONLY));
  }
}
