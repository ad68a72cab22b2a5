package org.wortlaut.extract.cue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.LexiconFile.Entry;
import org.wortlaut.language.Word;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * The objects, subjects and other words with which a reporting verb reports nothing: "bestritt [das
 * Finale]", "[das Unwetter] forderte drei Tote", "verspricht [sich] davon Gewinn". The file {@code
 * cue-other-senses.tsv} lists them.
 */
public final class OtherSenses {

  /** Shorter last parts of compounds are endings by chance: "Ort" in "Antwort". */
  private static final int SHORTEST_LAST_PART = 4;

  /** Stands for whatever else the clause says. */
  private static final String ANYTHING = "-";

  private final Map<String, Set<String>> objects = new HashMap<>();
  private final Map<String, Set<String>> ownObjects = new HashMap<>();
  private final Map<String, Set<String>> objectsOfThings = new HashMap<>();
  private final Map<String, Set<String>> withSomebody = new HashMap<>();
  private final Map<String, Set<String>> prepositionalObjects = new HashMap<>();
  private final Map<String, Set<String>> subjects = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Set<String>> auxiliaries = new HashMap<>();
  private final Map<String, Set<String>> rulings = new HashMap<>();
  private final Map<String, Set<String>> deeds = new HashMap<>();
  private final Map<String, Set<String>> judged = new HashMap<>();

  OtherSenses(LexiconFile file) {
    for (Entry entry : file.entries()) {
      Map<String, Set<String>> nouns =
          switch (entry.column(1)) {
            case "object" -> objects;
            case "own-object" -> ownObjects;
            case "object-of-thing" -> objectsOfThings;
            case "somebody" -> withSomebody;
            case "prepositional-object" -> prepositionalObjects;
            case "subject" -> subjects;
            case "word" -> words;
            case "auxiliary" -> auxiliaries;
            case "court" -> rulings;
            case "deed" -> deeds;
            case "judged-object" -> judged;
            default ->
                throw entry.error(
                    "unknown kind '" + entry.column(1) + "'; the header lists the kinds");
          };
      nouns
          .computeIfAbsent(entry.column(0), verb -> new HashSet<>())
          .addAll(List.of(entry.column(2).split(",")));
    }
  }

  /**
   * @param own whether the object belongs to who speaks: "bestreiten ihre Existenz durch Zukäufe",
   *     not "bestreiten die Existenz des Papiers"
   */
  public boolean hasObject(String verb, Word head, boolean own) {
    return has(objects.get(verb), HeadNouns.lemma(head))
        || own && has(ownObjects.get(verb), HeadNouns.lemma(head));
  }

  /** "Der Entwurf widerspricht [dem Grundgesetz]": what no document says. */
  public boolean hasObjectOfThing(String verb, Word head) {
    return has(objectsOfThings.get(verb), HeadNouns.lemma(head));
  }

  /** "schlossen Weber [aus] der Partei aus": with somebody as its object it has another sense. */
  public boolean isDoneToSomebody(String verb, SentenceSyntax syntax, Clause clause) {
    Set<String> beside = withSomebody.get(verb);
    if (beside == null || beside.contains(ANYTHING)) {
      return beside != null;
    }
    for (int i = clause.from(); i < clause.to(); i++) {
      if (clause.holds(i)
          && beside.contains(syntax.item(i).lower())
          && !syntax.predicate(clause).parts().contains(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there are objects to which a verb does something, whatever clause stands beside it. */
  public boolean hasDeeds(String verb) {
    return deeds.containsKey(verb);
  }

  /** "fand [ein Objekt]: Es war alt", "schrieb [Geschichte]: Nie zuvor …". */
  public boolean isDoneTo(String verb, Word head) {
    return deeds.get(verb).contains(ANYTHING) || has(deeds.get(verb), HeadNouns.lemma(head));
  }

  /** Whether there are objects with which alone a verb says something. */
  public boolean hasJudged(String verb) {
    return judged.containsKey(verb);
  }

  /** "sieht [Handlungsbedarf]", not "sieht [den Hund]". */
  public boolean isJudged(String verb, Word head) {
    return has(judged.get(verb), HeadNouns.lemma(head));
  }

  /** "drängten [auf den Ausgleich]". */
  public boolean hasPrepositionalObject(String verb, Word head) {
    return has(prepositionalObjects.get(verb), HeadNouns.lemma(head));
  }

  /**
   * Whether a verb does not report with a subject: "Das Unwetter forderte drei Tote".
   *
   * @param subject null where it has none
   */
  public boolean hasSubject(String verb, SentenceSyntax syntax, FoundSpeaker subject) {
    NounPhrase phrase = subject == null ? null : subject.phrase(syntax);
    return phrase != null
        && has(subjects.get(verb), HeadNouns.lemma(syntax.item(phrase.head()).word()));
  }

  /** "Das Gericht [verurteilte] den Mann", not "Das Gericht rügte die Behörde". */
  public boolean isRuling(String verb) {
    return rulings.containsKey(verb);
  }

  /** Whether one of the words stands in the clause of a verb, or its participle tells a state. */
  public boolean hasWord(String verb, SentenceSyntax syntax, Clause clause) {
    Set<String> others = words.get(verb);
    Set<String> auxiliary = auxiliaries.get(verb);
    return others != null && CuePhrase.holdsAny(syntax, clause, others)
        || auxiliary != null && StatePassive.is(auxiliary, syntax, clause);
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
