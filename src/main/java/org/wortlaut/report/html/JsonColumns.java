package org.wortlaut.report.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * JSON inside a script element, written as it goes: objects, and arrays with a value for each row.
 */
final class JsonColumns implements Closeable {

  /** Four are more than the page shows. */
  private static final MathContext DIGITS = new MathContext(4);

  private final JsonGenerator json;

  /**
   * @param writer is left open
   */
  JsonColumns(Writer writer) throws IOException {
    JsonFactory factory = new JsonFactory();
    factory.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    factory.setCharacterEscapes(new ScriptSafeEscapes());
    this.json = factory.createGenerator(writer);
  }

  /** Writes what stands inside an object. */
  interface Body {
    void write() throws IOException;
  }

  /** Writes one value of an array. */
  interface ItemWriter<T> {
    void write(T item) throws IOException;
  }

  /** Writes single values. */
  JsonGenerator values() {
    return json;
  }

  /** JSON has no infinite numbers. */
  void number(double value) throws IOException {
    if (Double.isFinite(value)) {
      json.writeNumber(new BigDecimal(value, DIGITS).toString());
    } else {
      json.writeNull();
    }
  }

  /** Texts of which there are few different ones: these, and the number of each. */
  void coded(String name, List<String> values) throws IOException {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    values.forEach(value -> numbers.putIfAbsent(value == null ? "" : value, numbers.size()));
    field(
        name,
        () ->
            object(
                () -> {
                  texts("values", List.copyOf(numbers.keySet()));
                  array(
                      "codes",
                      values,
                      value -> json.writeNumber(numbers.get(value == null ? "" : value)));
                }));
  }

  void texts(String name, List<String> texts) throws IOException {
    texts(name, texts, Function.identity());
  }

  <T> void texts(String name, List<T> items, Function<T, String> text) throws IOException {
    array(name, items, item -> json.writeString(text.apply(item)));
  }

  <T> void array(String name, List<T> items, ItemWriter<T> writer) throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      writer.write(item);
    }
    json.writeEndArray();
  }

  void field(String name, Body value) throws IOException {
    json.writeFieldName(name);
    value.write();
  }

  void object(Body body) throws IOException {
    json.writeStartObject();
    body.write();
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
