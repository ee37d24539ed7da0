package org.foureyes.setting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.foureyes.common.StaleEditException;
import org.foureyes.history.Stamp;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/** The one row of settings, which the schema brings along. */
@Entity
class DeskSetting {
  static final int ONLY = 1;

  @Id private int id = ONLY;
  private String contentScale;
  private boolean blindReview;
  private boolean fetchAllowed;
  private String publisherName;
  private String publisherSite;
  private @Nullable UUID changedBy;
  private @Nullable Instant changedAt;
  @Version private @Nullable Long version;

  @SuppressWarnings("NullAway.Init")
  protected DeskSetting() {}

  void change(long seen, DeskSettings settings, Stamp stamp) {
    StaleEditException.check("setting", id, seen, version());
    this.contentScale = settings.contentScale();
    this.blindReview = settings.blindReview();
    this.fetchAllowed = settings.fetchAllowed();
    this.publisherName = settings.publisher().name();
    this.publisherSite = settings.publisher().site();
    this.changedBy = stamp.by().value();
    this.changedAt = stamp.at();
  }

  DeskSettings settings() {
    return new DeskSettings(
        contentScale, blindReview, fetchAllowed, new Publisher(publisherName, publisherSite));
  }

  SettingsRow row() {
    return new SettingsRow(
        settings(), version(), changedBy == null ? null : new AccountId(changedBy), changedAt);
  }

  long version() {
    return version == null ? 0 : version;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DeskSetting setting && id == setting.id;
  }

  @Override
  public int hashCode() {
    return Integer.hashCode(id);
  }
}
