package org.wortlaut.evaluate.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wortlaut.text.Span;

/**
 * What the denials of some articles contradict in the same article.
 *
 * @param documents the articles that it tells about, with their denials and claims as statements
 */
public record DisputesFile(Path path, List<GoldDocument> documents, List<Entry> entries) {

  /**
   * What one denial contradicts.
   *
   * @param document id of the article
   * @param claimIds statements of it that claim what is denied
   * @param claim where that is claimed by no statement
   */
  public record Entry(String document, String denialId, Set<String> claimIds, List<Span> claim) {

    public Entry {
      claimIds = Set.copyOf(claimIds);
      claim = List.copyOf(claim);
    }

    public boolean hasClaim() {
      return !claimIds.isEmpty() || !claim.isEmpty();
    }
  }

  public DisputesFile {
    documents = List.copyOf(documents);
    entries = List.copyOf(entries);
  }

  /**
   * Reads JSON Lines, a denial a line: {@code {"doc", "denial_id", "claim_ids", "claim"}}, the last
   * as {@code [[begin, end], …]} where the claim is no statement.
   *
   * @param gold with the layer that adds denials, if the file names such
   * @throws GoldFormatException if a line is not of this form, or names an article or statement
   *     that the gold does not have
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static DisputesFile read(Path path, GoldFile gold) {
    Map<String, GoldDocument> byId =
        gold.documents().stream().collect(Collectors.toMap(GoldDocument::id, Function.identity()));
    return read(path, byId);
  }

  /**
   * The same, with the articles by what the file may call them.
   *
   * @throws GoldFormatException as {@link #read(Path, GoldFile)} does
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static DisputesFile read(Path path, Map<String, GoldDocument> articles) {
    Set<GoldDocument> documents = new LinkedHashSet<>();
    List<Entry> entries =
        GoldLines.read(
            path,
            line -> {
              JsonNode object = GoldFields.object(line);
              GoldDocument document = document(GoldFields.text(object, "doc"), articles);
              documents.add(document);
              return known(entry(object, document), document);
            });
    return new DisputesFile(path, List.copyOf(documents), entries);
  }

  private static GoldDocument document(String name, Map<String, GoldDocument> articles) {
    GoldDocument document = articles.get(name);
    if (document == null) {
      throw new IllegalArgumentException("there is no article \"" + name + "\" in the gold");
    }
    return document;
  }

  private static Entry known(Entry entry, GoldDocument document) {
    Set<String> unknown = new TreeSet<>(entry.claimIds());
    unknown.add(entry.denialId());
    document.statements().forEach(statement -> unknown.remove(statement.id()));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "the article \""
              + document.id()
              + "\" has no statements "
              + unknown
              + "; ids of the form extra-N need the layer that adds them");
    }
    return entry;
  }

  private static Entry entry(JsonNode line, GoldDocument document) {
    Set<String> claims = new TreeSet<>();
    GoldFields.required(line, "claim_ids").forEach(id -> claims.add(id.asText()));
    List<Span> spans = new ArrayList<>(GoldFields.spans(line, "claim", document.text().length()));
    return new Entry(document.id(), GoldFields.required(line, "denial_id").asText(), claims, spans);
  }
}
