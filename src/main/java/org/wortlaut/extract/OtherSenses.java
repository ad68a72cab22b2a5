package org.wortlaut.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.LexiconFile.Entry;
import org.wortlaut.language.Word;

/**
 * The objects and subjects with which a reporting verb reports nothing: "bestritt [das Finale]",
 * "[das Unwetter] forderte drei Tote". The file {@code cue-other-senses.tsv} lists them.
 */
final class OtherSenses {

  /** Shorter last parts of compounds are endings by chance: "Ort" in "Antwort". */
  private static final int SHORTEST_LAST_PART = 4;

  private final Map<String, Set<String>> objects = new HashMap<>();
  private final Map<String, Set<String>> subjects = new HashMap<>();

  OtherSenses(LexiconFile file) {
    for (Entry entry : file.entries()) {
      Map<String, Set<String>> nouns =
          switch (entry.column(1)) {
            case "object" -> objects;
            case "subject" -> subjects;
            default -> throw entry.error("neither object nor subject: '" + entry.column(1) + "'");
          };
      nouns
          .computeIfAbsent(entry.column(0), verb -> new HashSet<>())
          .addAll(List.of(entry.column(2).split(",")));
    }
  }

  boolean hasObject(String verb, Word head) {
    return has(objects.get(verb), HeadNouns.lemma(head));
  }

  boolean hasSubject(String verb, Word head) {
    return has(subjects.get(verb), HeadNouns.lemma(head));
  }

  private static boolean has(Set<String> nouns, String lemma) {
    if (nouns == null) {
      return false;
    }
    boolean found = nouns.contains(lemma);
    for (int cut = 1; !found && cut <= lemma.length() - SHORTEST_LAST_PART; cut++) {
      found = nouns.contains(lemma.substring(cut));
    }
    return found;
  }
}
