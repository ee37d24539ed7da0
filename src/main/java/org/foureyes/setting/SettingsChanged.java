package org.foureyes.setting;

/** The desk has chosen otherwise; published in the transaction. */
public record SettingsChanged(DeskSettings settings) {}
