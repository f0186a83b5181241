package org.duibiao.report.pdf;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds the document to be laid out. Words of documents only ever become text nodes, so nothing in them is markup. */
final class Page {

  final Document dom;
  final Element body;

  Page(String title, String css) {
    try {
      dom = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    Element html = dom.createElement("html");
    html.setAttribute("lang", "zh-CN");
    dom.appendChild(html);
    Element head = add(html, "head", "");
    add(head, "title", title);
    add(head, "style", css);
    body = add(html, "body", "");
  }

  Element add(Element parent, String name, String text) {
    Element element = dom.createElement(name);
    element.appendChild(dom.createTextNode(text));
    parent.appendChild(element);
    return element;
  }

  Element row(Element table, String cell, Iterable<String> texts) {
    Element row = add(table, "tr", "");
    texts.forEach(text -> add(row, cell, text));
    return row;
  }
}
