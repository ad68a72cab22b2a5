package org.wortlaut.evaluate.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.Scheme;

/**
 * Annotated articles from a file of JSON Lines (UTF-8, gzipped if the name ends with {@code .gz}),
 * one article a line: {@code {"id", "text", "language", "statements": [{"id", "content": [[begin,
 * end], …], …}]}}.
 *
 * <p>Offsets are half-open UTF-16 offsets into {@code text}. Statements with a {@code type} follow
 * the GNQA convention, those with a {@code form} our own. Corpora without types (SpkAtt, PolNeAR)
 * bring a computed {@code type_auto}; they are read as our own, without the statements that have no
 * content.
 *
 * @param scheme the convention that the file follows; our own where no statement tells
 */
public record GoldFile(Path path, Scheme scheme, List<GoldDocument> documents) {

  public GoldFile {
    documents = List.copyOf(documents);
  }

  /**
   * Reads a whole file.
   *
   * @throws GoldFormatException if a line is no such article, or there is none; the message names
   *     file, line and value
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static GoldFile read(Path path) {
    Set<String> ids = new HashSet<>();
    Set<Scheme> schemes = new HashSet<>();
    List<GoldDocument> documents =
        GoldLines.read(
            path,
            line -> {
              GoldDocument document = document(GoldFields.object(line), schemes);
              if (!ids.add(document.id())) {
                throw new IllegalArgumentException(
                    "the document \"" + document.id() + "\" stands twice in the file");
              }
              return document;
            });
    if (documents.isEmpty()) {
      throw new GoldFormatException(path, "there is no article in it");
    }
    return new GoldFile(
        path, schemes.contains(Scheme.GNQA) ? Scheme.GNQA : Scheme.WORTLAUT, documents);
  }

  private static GoldDocument document(JsonNode object, Set<Scheme> schemes) {
    String text = GoldFields.text(object, "text");
    List<GoldStatement> statements = new ArrayList<>();
    for (JsonNode statement : GoldFields.required(object, "statements")) {
      schemes.add(statement.hasNonNull("type") ? Scheme.GNQA : Scheme.WORTLAUT);
      if (schemes.size() > 1) {
        throw new IllegalArgumentException(
            "statements with \"type\" and without stand in one file; keep the GNQA convention and others apart");
      }
      if (!contentless(statement)) {
        statements.add(statement(statement, text.length()));
      }
    }
    return new GoldDocument(
        GoldFields.text(object, "id"), object.path("language").asText("de"), text, statements);
  }

  /**
   * SpkAtt annotates cues, four in ten of them without any content: nothing that could be
   * extracted.
   */
  private static boolean contentless(JsonNode statement) {
    return statement.has("type_auto") && statement.path("content").isEmpty();
  }

  private static GoldStatement statement(JsonNode statement, int length) {
    return new GoldStatement(
        GoldFields.required(statement, "id").asText(),
        form(statement),
        statement.path("medium").asText(""),
        GoldFields.roles(statement, length),
        GoldFields.labels(statement, length),
        false);
  }

  private static Form form(JsonNode statement) {
    if (statement.hasNonNull("type")) {
      return GoldFields.form(statement, "type");
    }
    return GoldFields.form(statement, statement.has("type_auto") ? "type_auto" : "form");
  }

  /**
   * The same articles with the labels of a layer file: {@code {"id": document, "layer": [{"id":
   * statement, "act", "denial", …}]}}. Statement ids of the form {@code extra-N} bring their own
   * spans and are added, marked as extra.
   *
   * @throws GoldFormatException if the layer names a document or statement that this file does not
   *     have
   */
  public GoldFile withLayer(Path layer) {
    Map<String, GoldDocument> byId = new LinkedHashMap<>();
    documents.forEach(document -> byId.put(document.id(), document));
    GoldLines.read(
        layer,
        line -> {
          JsonNode object = GoldFields.object(line);
          String id = GoldFields.text(object, "id");
          GoldDocument document = byId.get(id);
          if (document == null) {
            throw new IllegalArgumentException("there is no document \"" + id + "\" in " + path);
          }
          return byId.put(id, layered(document, GoldFields.required(object, "layer")));
        });
    return new GoldFile(path, scheme, List.copyOf(byId.values()));
  }

  private static GoldDocument layered(GoldDocument document, JsonNode layer) {
    int length = document.text().length();
    Map<String, GoldStatement> byId = new LinkedHashMap<>();
    document.statements().forEach(statement -> byId.put(statement.id(), statement));
    for (JsonNode entry : layer) {
      String id = GoldFields.required(entry, "id").asText();
      GoldLabels labels = GoldFields.labels(entry, length);
      if (byId.containsKey(id)) {
        byId.put(id, byId.get(id).with(labels));
      } else if (id.startsWith("extra-")) {
        Form form = GoldFields.form(entry, "form");
        byId.put(
            id, new GoldStatement(id, form, "", GoldFields.roles(entry, length), labels, true));
      } else {
        throw new IllegalArgumentException(
            "document \"" + document.id() + "\" has no statement " + id);
      }
    }
    return new GoldDocument(
        document.id(), document.language(), document.text(), List.copyOf(byId.values()));
  }
}
