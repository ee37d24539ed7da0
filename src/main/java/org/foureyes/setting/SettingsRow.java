package org.foureyes.setting;

import java.time.Instant;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The settings as they are shown for a change.
 *
 * @param version to be given back with the change
 * @param changedBy null while nobody has changed anything
 * @param changedAt null while nobody has changed anything
 */
public record SettingsRow(
    DeskSettings settings,
    long version,
    @Nullable AccountId changedBy,
    @Nullable Instant changedAt) {}
