package org.wortlaut.evaluate.gold;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wortlaut.extract.Form;
import org.wortlaut.text.Span;

/**
 * One annotated statement.
 *
 * @param id the file's own, unique within the document
 * @param medium GNQA's {@code Speech}, {@code Writing} and so on; empty in other files
 * @param spans where each role stands; a role that the text or the file does not give is an empty
 *     list
 * @param extra added by a layer: a denial that the layer's base file misses
 */
public record GoldStatement(
    String id,
    Form form,
    String medium,
    Map<Role, List<Span>> spans,
    GoldLabels labels,
    boolean extra) {

  public GoldStatement {
    EnumMap<Role, List<Span>> complete = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      complete.put(role, List.copyOf(spans.getOrDefault(role, List.of())));
    }
    spans = Map.copyOf(complete);
  }

  public List<Span> spans(Role role) {
    return spans.get(role);
  }

  GoldStatement with(GoldLabels newLabels) {
    return new GoldStatement(id, form, medium, spans, newLabels, extra);
  }
}
