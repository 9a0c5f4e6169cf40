package dev.ixm.config.cse;

import static dev.ixm.config.cse.EngineConfigException.Reason.DOCUMENT_TYPE;
import static dev.ixm.config.cse.EngineConfigException.Reason.NOT_WELL_FORMED;
import static dev.ixm.config.cse.EngineConfigException.Reason.NO_SETTING;
import static dev.ixm.config.cse.EngineConfigException.Reason.SEVERAL_SETTINGS;
import static dev.ixm.config.cse.EngineConfigException.Reason.TOO_LARGE;
import static dev.ixm.config.cse.EngineConfigException.Reason.VALUE;

import dev.ixm.config.cse.EngineConfigException.Reason;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks for the value of a setting with an XML parser that loads nothing and expands nothing. What
 * it finds is the number of a start tag, since a parser's offsets are not those of the text.
 */
final class SettingSearch {

  private static final QName NAME = new QName("name");

  /** A parser looks through all that are declared for the name of each element. */
  private static final int MOST_NAMESPACES = 1_000;

  private final String name;
  private final List<Integer> values = new ArrayList<>();
  private int tags;
  private int namespaces;
  private int settings;

  /** The depth at which the children of the setting stand, 0 outside. */
  private int inside;

  private SettingSearch(String name) {
    this.name = name;
  }

  /** The number, from 1, of the start tag of the only value of the only setting of a name. */
  static int valueTag(String xml, String name) {
    SettingSearch search = new SettingSearch(name);
    search.read(xml);
    check(search.settings > 0, NO_SETTING, "there is no setting '%s'", name);
    check(search.settings == 1, SEVERAL_SETTINGS, "setting '%s' stands there twice", name);
    check(search.values.size() == 1, VALUE, "setting '%s' must have one value", name);
    return search.values.get(0);
  }

  private static void check(boolean holds, Reason reason, String format, String name) {
    if (!holds) {
      throw new EngineConfigException(reason, format.formatted(name));
    }
  }

  private static XMLInputFactory hardened() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is loaded");
        });
    return factory;
  }

  private void read(String xml) {
    try {
      XMLStreamReader reader = hardened().createXMLStreamReader(new StringReader(xml));
      for (int depth = 0; reader.hasNext(); ) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(reader, ++depth);
          case XMLStreamConstants.END_ELEMENT -> end(depth--);
          case XMLStreamConstants.DTD ->
              throw new EngineConfigException(
                  DOCUMENT_TYPE, "a document type declaration is not allowed");
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new EngineConfigException(NOT_WELL_FORMED, "not well-formed XML" + place(e));
    }
  }

  private static String place(XMLStreamException problem) {
    Location place = problem.getLocation();
    return place == null
        ? ""
        : " at line %s, column %s".formatted(place.getLineNumber(), place.getColumnNumber());
  }

  private void start(XMLStreamReader element, int depth) {
    tags++;
    namespaces += element.getNamespaceCount();
    check(
        namespaces <= MOST_NAMESPACES, TOO_LARGE, "the file has more than 1,000 namespaces", name);
    if (inside == depth && element.getLocalName().equals("value")) {
      values.add(tags);
    }
    if (element.getLocalName().equals("setting") && isNamed(element)) {
      settings++;
      inside = depth + 1;
    }
  }

  /** Asked for no namespace, the parser would give an attribute of any. */
  private boolean isNamed(XMLStreamReader element) {
    return IntStream.range(0, element.getAttributeCount())
        .filter(i -> element.getAttributeName(i).equals(NAME))
        .anyMatch(i -> element.getAttributeValue(i).equals(name));
  }

  private void end(int depth) {
    if (depth < inside) {
      inside = 0;
    }
  }
}
