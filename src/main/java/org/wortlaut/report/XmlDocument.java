package org.wortlaut.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML file in the making; a thin cover of StAX that replaces what XML cannot hold. */
final class XmlDocument {

  /** Stands for characters that XML 1.0 has no way to write. */
  private static final String REPLACEMENT = "\uFFFD";

  private static final String NOT_XML =
      "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  private final OutputStream file;
  private final XMLStreamWriter xml;

  XmlDocument(OutputStream file) throws IOException {
    this.file = file;
    try {
      this.xml =
          XMLOutputFactory.newInstance().createXMLStreamWriter(file, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeCharacters("\n");
    } catch (XMLStreamException failure) {
      throw new IOException("cannot write XML", failure);
    }
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  XmlDocument open(String element, String... attributes) throws IOException {
    try {
      xml.writeStartElement(element);
      return attributes(attributes);
    } catch (XMLStreamException failure) {
      throw new IOException("cannot write the element " + element, failure);
    }
  }

  /** Writes an element that holds nothing else. */
  XmlDocument empty(String element, String... attributes) throws IOException {
    try {
      xml.writeEmptyElement(element);
      attributes(attributes);
      xml.writeCharacters("\n");
      return this;
    } catch (XMLStreamException failure) {
      throw new IOException("cannot write the element " + element, failure);
    }
  }

  private XmlDocument attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
    return this;
  }

  XmlDocument text(String text) throws IOException {
    try {
      xml.writeCharacters(clean(text));
      return this;
    } catch (XMLStreamException failure) {
      throw new IOException("cannot write text", failure);
    }
  }

  /** Closes the innermost element. */
  XmlDocument close() throws IOException {
    try {
      xml.writeEndElement();
      xml.writeCharacters("\n");
      return this;
    } catch (XMLStreamException failure) {
      throw new IOException("cannot close an element", failure);
    }
  }

  /** Closes what is open, and the file. */
  void end() throws IOException {
    try {
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException failure) {
      throw new IOException("cannot end the document", failure);
    } finally {
      file.close();
    }
  }

  private static String clean(String text) {
    return text.replaceAll(NOT_XML, REPLACEMENT);
  }
}
