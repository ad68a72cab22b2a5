package org.wortlaut.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one run did, kept beside the tables as {@code _runs/RUN_ID.json}.
 *
 * @param version of Wortlaut
 * @param settings every setting with the value that held
 * @param rows per table
 * @param rejects per reason
 * @param seconds per step
 */
public record RunManifest(
    String runId,
    String version,
    Map<String, String> settings,
    InputFingerprint input,
    Map<String, Long> rows,
    Map<String, Long> rejects,
    Map<String, Double> seconds) {

  String toJson() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("run_id", runId);
    fields.put("version", version);
    fields.put("settings", settings);
    fields.put(
        "input",
        Map.of("files", input.files(), "bytes", input.bytes(), "fingerprint", input.hash()));
    fields.put("rows", rows);
    fields.put("rejects", rejects);
    Map<String, Double> rounded = new LinkedHashMap<>(seconds);
    rounded.replaceAll((step, value) -> Math.round(value * 1000) / 1000.0);
    fields.put("seconds", rounded);
    try {
      return new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .writeValueAsString(fields);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("cannot write the manifest of " + runId, impossible);
    }
  }
}
