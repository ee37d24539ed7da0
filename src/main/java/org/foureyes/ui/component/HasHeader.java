package org.foureyes.ui.component;

import com.vaadin.flow.component.Component;

/**
 * A screen that puts something of its own into the header of the page, such as a trail and a bar of
 * progress. Other screens leave it empty and have their title as heading.
 */
public interface HasHeader {
  /** Always the same component; the screen may change what is in it at any time. */
  Component header();
}
