package academy.aligned.local.cloudfront;

import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** CloudFront's XML, read and written. */
record Xml(Document document) {
  private static final String NAMES = "http://cloudfront.amazonaws.com/doc/2020-05-31/";

  static Xml read(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new Xml(factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))));
    } catch (SAXException | java.io.IOException unreadable) {
      throw new Refusal(400, "MalformedXML", "The body is not XML.");
    } catch (ParserConfigurationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  List<String> all(String element) {
    NodeList found = document.getElementsByTagName(element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent().strip());
    }
    return texts;
  }

  Optional<String> one(String element) {
    return all(element).stream().findFirst();
  }

  boolean has(String element) {
    return document.getElementsByTagName(element).getLength() > 0;
  }

  /** An element; its text is taken as it is. */
  static String element(String name, String content) {
    return "<%1$s>%2$s</%1$s>".formatted(name, content);
  }

  static String text(String name, String text) {
    return element(name, text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
  }

  static Reply reply(int status, String root, String content) {
    return Reply.text(
        status, "text/xml", "<%1$s xmlns=\"%2$s\">%3$s</%1$s>".formatted(root, NAMES, content));
  }

  static Reply refusal(Refusal refused) {
    String error =
        text("Type", "Sender") + text("Code", refused.code()) + text("Message", refused.message());
    return reply(
        refused.status(), "ErrorResponse", element("Error", error) + text("RequestId", "local"));
  }
}
