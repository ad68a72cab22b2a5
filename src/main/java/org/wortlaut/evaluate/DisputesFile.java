package org.wortlaut.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
   * @throws GoldFormatException if a line is not of this form
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static DisputesFile read(Path path) {
    return new DisputesFile(path, GoldLines.read(path, line -> entry(GoldFields.object(line))));
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
