package org.foureyes.ui.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.foureyes.setting.Publisher;

/** In whose name the desk publishes, for files that others read. */
final class PublisherFields extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SITE = 2000;
  private final TextField name = new TextField();
  private final TextField site = new TextField();

  PublisherFields() {
    name.setLabel(getTranslation("desk.publisher"));
    name.setHelperText(getTranslation("desk.publisher.hint"));
    name.setMaxLength(LONGEST_NAME);
    site.setLabel(getTranslation("desk.site"));
    site.setHelperText(getTranslation("desk.site.hint"));
    site.setMaxLength(LONGEST_SITE);
    getContent().add(name, site);
    getContent().addClassName("fe-desk-publisher");
  }

  void show(Publisher publisher) {
    name.setValue(publisher.name());
    site.setValue(publisher.site());
  }

  Publisher read() {
    return new Publisher(name.getValue(), site.getValue());
  }
}
