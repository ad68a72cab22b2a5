package org.wortlaut.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.LexiconFile.Entry;
import org.wortlaut.language.Word;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * The objects, subjects and other words with which a reporting verb reports nothing: "bestritt [das
 * Finale]", "[das Unwetter] forderte drei Tote", "verspricht [sich] davon Gewinn". The file {@code
 * cue-other-senses.tsv} lists them.
 */
final class OtherSenses {

  /** Shorter last parts of compounds are endings by chance: "Ort" in "Antwort". */
  private static final int SHORTEST_LAST_PART = 4;

  private final Map<String, Set<String>> objects = new HashMap<>();
  private final Map<String, Set<String>> prepositionalObjects = new HashMap<>();
  private final Map<String, Set<String>> subjects = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Set<String>> auxiliaries = new HashMap<>();

  OtherSenses(LexiconFile file) {
    for (Entry entry : file.entries()) {
      Map<String, Set<String>> nouns =
          switch (entry.column(1)) {
            case "object" -> objects;
            case "prepositional-object" -> prepositionalObjects;
            case "subject" -> subjects;
            case "word" -> words;
            case "auxiliary" -> auxiliaries;
            default ->
                throw entry.error(
                    "neither object, prepositional-object, subject, word nor auxiliary: '"
                        + entry.column(1)
                        + "'");
          };
      nouns
          .computeIfAbsent(entry.column(0), verb -> new HashSet<>())
          .addAll(List.of(entry.column(2).split(",")));
    }
  }

  boolean hasObject(String verb, Word head) {
    return has(objects.get(verb), HeadNouns.lemma(head));
  }

  /** "drängten [auf den Ausgleich]". */
  boolean hasPrepositionalObject(String verb, Word head) {
    return has(prepositionalObjects.get(verb), HeadNouns.lemma(head));
  }

  boolean hasSubject(String verb, Word head) {
    return has(subjects.get(verb), HeadNouns.lemma(head));
  }

  /** Whether one of the words stands in the clause of a verb, or its participle tells a state. */
  boolean hasWord(String verb, SentenceSyntax syntax, Clause clause) {
    Set<String> others = words.get(verb);
    return others != null && CuePhrase.holdsAny(syntax, clause, others)
        || tellsState(verb, syntax, clause);
  }

  /** "Die Gemeinden sind gefordert", not "sind gefordert worden" nor "haben gefordert". */
  private boolean tellsState(String verb, SentenceSyntax syntax, Clause clause) {
    Set<String> auxiliary = auxiliaries.get(verb);
    Predicate predicate = auxiliary == null ? null : syntax.predicate(clause);
    return predicate != null
        && predicate.perfect()
        && predicate.finite() >= 0
        && (isFormOf(auxiliary, syntax, predicate.finite())
            || isFormOf(auxiliary, syntax, behindParticiple(clause, predicate)));
  }

  /** The "sein" of "sollten gewarnt sein"; the finite verb where there is none. */
  private static int behindParticiple(Clause clause, Predicate predicate) {
    int next = predicate.parts().get(predicate.parts().size() - 1) + 1;
    return !predicate.modal().isEmpty() && clause.holds(next) ? next : predicate.finite();
  }

  private static boolean isFormOf(Set<String> lemmas, SentenceSyntax syntax, int item) {
    return syntax.item(item).word().verbs().stream()
        .anyMatch(form -> lemmas.contains(form.lemma()));
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
