package org.wortlaut.annotate;

import java.util.List;
import java.util.Map;
import org.wortlaut.text.Span;

/** The metadata of an annotation, read by type; what is empty is left out when it is written. */
record Metadata(Map<String, String> values) {

  String text(String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("annotation without " + key + ": " + values);
    }
    return value;
  }

  String textOrEmpty(String key) {
    return values.getOrDefault(key, "");
  }

  String textOrNull(String key) {
    return values.get(key);
  }

  int number(String key) {
    return Integer.parseInt(text(key));
  }

  double decimal(String key) {
    return Double.parseDouble(text(key));
  }

  List<Span> spans(String key) {
    return SpanText.decode(textOrEmpty(key));
  }

  List<String> names(String key) {
    return NameListText.decode(textOrEmpty(key));
  }
}
