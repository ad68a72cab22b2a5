package org.wortlaut.pipeline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** Names a run by its start and a few random digits, so that names sort by time. */
final class RunId {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private RunId() {}

  static String next() {
    return STAMP.format(Instant.now()) + "-" + UUID.randomUUID().toString().substring(0, 6);
  }
}
