package org.foureyes.ui.report;

import com.vaadin.flow.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Shows a page of plain elements and text in the browser. */
final class CopyElements {
  private CopyElements() {}

  /** The node with all that is in it. */
  static Element of(Node node) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      return Element.createText(node.getNodeValue());
    }
    Element element = new Element(node.getNodeName());
    NamedNodeMap attributes = node.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      element.setAttribute(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
    }
    NodeList children = node.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      element.appendChild(of(children.item(i)));
    }
    return element;
  }
}
