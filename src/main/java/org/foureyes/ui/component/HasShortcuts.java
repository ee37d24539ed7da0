package org.foureyes.ui.component;

import java.util.List;

/** A screen with keys of its own, which the list of shortcuts ("?") then names. */
public interface HasShortcuts {
  List<Shortcut> shortcuts();
}
