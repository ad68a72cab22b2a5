package org.wortlaut.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wortlaut.text.Span;

/**
 * What each denial of some articles contradicts, as JSON Lines: {@code {"doc", "denial_id",
 * "claim_ids", "claim"}}. {@code claim_ids} are statements of the same article; {@code claim} are
 * spans where the claim is no statement.
 */
public record DisputesFile(Path path, List<Entry> entries) {

  public record Entry(String document, String denialId, Set<String> claimIds, List<Span> claim) {}

  public DisputesFile {
    entries = List.copyOf(entries);
  }

  /**
   * @param gold with the layer that adds denials, if the file names such
   * @throws GoldFormatException if a line is not of this form, or names an article or statement
   *     that the gold does not have
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static DisputesFile read(Path path, GoldFile gold) {
    Map<String, Set<String>> known = new HashMap<>();
    for (GoldDocument document : gold.documents()) {
      known.put(
          document.id(),
          document.statements().stream().map(GoldStatement::id).collect(Collectors.toSet()));
    }
    return new DisputesFile(
        path, GoldLines.read(path, line -> known(entry(GoldFields.object(line)), known)));
  }

  private static Entry known(Entry entry, Map<String, Set<String>> known) {
    Set<String> statements = known.get(entry.document());
    if (statements == null) {
      throw new IllegalArgumentException(
          "there is no document \"" + entry.document() + "\" in the gold file");
    }
    Set<String> named = new TreeSet<>(entry.claimIds());
    named.add(entry.denialId());
    named.removeAll(statements);
    if (!named.isEmpty()) {
      throw new IllegalArgumentException(
          "document \""
              + entry.document()
              + "\" has no statements "
              + named
              + "; ids of the form extra-N need the layer that adds them");
    }
    return entry;
  }

  private static Entry entry(JsonNode line) {
    Set<String> claims = new TreeSet<>();
    GoldFields.required(line, "claim_ids").forEach(id -> claims.add(id.asText()));
    List<Span> spans = new ArrayList<>(GoldFields.spans(line, "claim", Integer.MAX_VALUE));
    return new Entry(
        GoldFields.text(line, "doc"),
        GoldFields.required(line, "denial_id").asText(),
        Set.copyOf(claims),
        spans);
  }
}
