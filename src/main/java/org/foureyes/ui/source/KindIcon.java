package org.foureyes.ui.source;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.foureyes.source.SourceKind;

/** A kind of source at a glance; the word stands beside it, so screen readers skip the icon. */
final class KindIcon {
  private KindIcon() {}

  static Icon of(SourceKind kind) {
    Icon icon = sign(kind).create();
    icon.getElement().setAttribute("aria-hidden", "true");
    icon.addClassName("fe-kind");
    return icon;
  }

  private static VaadinIcon sign(SourceKind kind) {
    return switch (kind) {
      case AGENCY -> VaadinIcon.RSS;
      case BROADCASTER -> VaadinIcon.DESKTOP;
      case NEWSPAPER -> VaadinIcon.NEWSPAPER;
      case MAGAZINE -> VaadinIcon.OPEN_BOOK;
      case GOVERNMENT_BODY -> VaadinIcon.INSTITUTION;
      case INTERNATIONAL_BODY -> VaadinIcon.GLOBE;
      case PERSON -> VaadinIcon.USER;
      case COMPANY -> VaadinIcon.BUILDING;
      case NGO -> VaadinIcon.GROUP;
      case DOCUMENT -> VaadinIcon.FILE_TEXT_O;
      case SOCIAL -> VaadinIcon.COMMENTS;
    };
  }
}
