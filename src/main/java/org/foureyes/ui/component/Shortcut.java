package org.foureyes.ui.component;

/**
 * A key and what it does.
 *
 * @param keys as people read them, such as {@code J} or {@code Strg+Z}
 * @param textKey message key of what it does
 */
public record Shortcut(String keys, String textKey) {}
