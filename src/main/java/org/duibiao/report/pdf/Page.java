package org.duibiao.report.pdf;

import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.duibiao.text.Language;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds the document to be laid out. Words of documents only ever become text nodes, so nothing in them is markup. */
final class Page {

  private static final String NUMBERS = "一二三四五六七八九";

  final Document dom;
  final Element body;
  private final Element bookmarks;
  private final Language language;
  private int sections;
  private final UnaryOperator<String> shown;
  private @Nullable Element contents;

  /** {@code shown} names the characters that the font lacks. */
  Page(Language language, String title, String subject, String css, UnaryOperator<String> shown) {
    try {
      dom = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    this.language = language;
    this.shown = shown;
    Element html = dom.createElement("html");
    html.setAttribute("lang", language == Language.ENGLISH ? "en" : "zh-CN");
    dom.appendChild(html);
    Element head = add(html, "head", "");
    add(head, "title", title);
    meta(head, "subject", subject);
    meta(head, "description", subject);
    meta(head, "author", "Duibiao 对标");
    add(head, "style", css);
    bookmarks = add(head, "bookmarks", "");
    body = add(html, "body", "");
  }

  private void meta(Element head, String name, String content) {
    Element meta = add(head, "meta", "");
    meta.setAttribute("name", name);
    meta.setAttribute("content", content);
  }

  Element add(Element parent, String name, String text) {
    Element element = dom.createElement(name);
    if (!text.isEmpty()) {
      element.appendChild(dom.createTextNode(shown.apply(text)));
    }
    parent.appendChild(element);
    return element;
  }

  Element add(Element parent, String name, String style, String text) {
    Element element = add(parent, name, text);
    element.setAttribute("class", style);
    return element;
  }

  void text(Element parent, String text) {
    parent.appendChild(dom.createTextNode(shown.apply(text)));
  }

  /** A link inside the report. */
  void link(Element parent, String style, String target, String text) {
    Element link = add(parent, "a", style, text);
    link.setAttribute("href", "#" + target);
  }

  /** From here on the sections are listed in {@code parent} with their pages. */
  void contents(Element parent) {
    contents = add(parent, "div", "contents", "");
  }

  /** A numbered heading that the bookmarks lead to. */
  void section(String id, String chinese, String english) {
    String title = language.of(NUMBERS.charAt(sections) + "、" + chinese, sections + 1 + " " + english);
    sections++;
    add(body, "h2", title).setAttribute("id", id);
    Element bookmark = add(bookmarks, "bookmark", "");
    bookmark.setAttribute("name", title);
    bookmark.setAttribute("href", "#" + id);
    if (contents != null) {
      link(add(contents, "div", ""), "entry", id, title);
    }
  }

  Element table(Iterable<String> header) {
    return table("even", header);
  }

  Element table(String style, Iterable<String> header) {
    Element table = add(body, "table", style, "");
    Element row = add(add(table, "thead", ""), "tr", "");
    header.forEach(text -> add(row, "th", text).setAttribute("scope", "col"));
    return add(table, "tbody", "");
  }

  void figure(Element svg, String description, int height) {
    Element image = (Element) dom.importNode(svg, true);
    image.removeAttribute("width");
    image.removeAttribute("height");
    image.setAttribute("viewBox", "0 0 665 " + height);
    image.setAttribute("alt", shown.apply(description));
    image.setAttribute("style", "width:176mm;height:" + 176.0 * height / 665 + "mm");
    Element figure = add(body, "div", "figure", "");
    figure.appendChild(image);
  }
}
