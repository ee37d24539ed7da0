package org.foureyes.ui.source;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.foureyes.common.WebAddress;
import org.foureyes.source.SourceDraft;
import org.foureyes.ui.component.Labels;
import org.jspecify.annotations.Nullable;

/** What is known of a source, in words; what is not known is left out. */
final class SourceFacts extends Composite<DescriptionList> {
  private static final long serialVersionUID = 1L;

  SourceFacts() {
    getContent().addClassName("fe-facts");
  }

  void show(SourceDraft source) {
    getContent().removeAll();
    add("sources.kind", Labels.of(source.kind()));
    add("sources.country", Countries.name(source.country()));
    add("sources.control", control(source.stateControlled()));
    String address = source.webAddress();
    if (address != null && WebAddress.isValid(address)) {
      add("source.web-address", link(address));
    }
    if (!source.aliases().isEmpty()) {
      Div aliases = new Div();
      aliases.addClassName("fe-tags");
      source.aliases().forEach(alias -> aliases.add(tag(alias)));
      add("source.aliases", aliases);
    }
    add("source.note", source.note());
  }

  private String control(@Nullable Boolean judged) {
    return judged == null
        ? ""
        : getTranslation(judged ? "source.control.yes" : "source.control.no");
  }

  private void add(String key, String value) {
    if (!value.isEmpty()) {
      add(key, new Span(value));
    }
  }

  private void add(String key, Component value) {
    getContent()
        .add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
  }

  private static Component link(String address) {
    Anchor link = new Anchor(address, address, AnchorTarget.BLANK);
    link.getElement().setAttribute("rel", "noopener noreferrer");
    return link;
  }

  private static Component tag(String text) {
    Span tag = new Span(text);
    tag.addClassName("fe-tag");
    return tag;
  }
}
