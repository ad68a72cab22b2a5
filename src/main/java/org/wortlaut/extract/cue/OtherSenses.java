package org.wortlaut.extract.cue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  /** What the words of an entry are, as the lexicon spells it in small letters. */
  private enum Kind {
    OBJECT,
    OWN_OBJECT,
    OBJECT_OF_THING,
    SOMEBODY,
    PREPOSITIONAL_OBJECT,
    SUBJECT,
    WORD,
    AUXILIARY,
    COURT,
    DEED,
    JUDGED_OBJECT
  }

  /** The words of each verb. */
  private final Map<Kind, Map<String, Set<String>>> words = new EnumMap<>(Kind.class);

  OtherSenses(LexiconFile file) {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashMap<>());
    }
    for (Entry entry : file.entries()) {
      words
          .get(kind(entry))
          .computeIfAbsent(entry.column(0), verb -> new HashSet<>())
          .addAll(List.of(entry.column(2).split(",")));
    }
  }

  private static Kind kind(Entry entry) {
    try {
      return Kind.valueOf(entry.column(1).toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw entry.error("unknown kind '" + entry.column(1) + "'; the header lists the kinds");
    }
  }

  /** Null where the lexicon has none. */
  private Set<String> words(Kind kind, String verb) {
    return words.get(kind).get(verb);
  }

  /**
   * @param own whether the object belongs to who speaks: "bestreiten ihre Existenz durch Zukäufe",
   *     not "bestreiten die Existenz des Papiers"
   */
  public boolean hasObject(String verb, Word head, boolean own) {
    return has(Kind.OBJECT, verb, head) || own && has(Kind.OWN_OBJECT, verb, head);
  }

  /** "Der Entwurf widerspricht [dem Grundgesetz]": what no document says. */
  public boolean hasObjectOfThing(String verb, Word head) {
    return has(Kind.OBJECT_OF_THING, verb, head);
  }

  /** "schlossen Weber [aus] der Partei aus": with somebody as its object it has another sense. */
  public boolean isDoneToSomebody(String verb, SentenceSyntax syntax, Clause clause) {
    Set<String> beside = words(Kind.SOMEBODY, verb);
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
    return words(Kind.DEED, verb) != null;
  }

  /** "fand [ein Objekt]: Es war alt", "schrieb [Geschichte]: Nie zuvor …". */
  public boolean isDoneTo(String verb, Word head) {
    return words(Kind.DEED, verb).contains(ANYTHING) || has(Kind.DEED, verb, head);
  }

  /** Whether there are objects with which alone a verb says something. */
  public boolean hasJudged(String verb) {
    return words(Kind.JUDGED_OBJECT, verb) != null;
  }

  /** "sieht [Handlungsbedarf]", not "sieht [den Hund]". */
  public boolean isJudged(String verb, Word head) {
    return has(Kind.JUDGED_OBJECT, verb, head);
  }

  /** "drängten [auf den Ausgleich]". */
  public boolean hasPrepositionalObject(String verb, Word head) {
    return has(Kind.PREPOSITIONAL_OBJECT, verb, head);
  }

  /**
   * Whether a verb does not report with a subject: "Das Unwetter forderte drei Tote".
   *
   * @param subject null where it has none
   */
  public boolean hasSubject(String verb, SentenceSyntax syntax, FoundSpeaker subject) {
    NounPhrase phrase = subject == null ? null : subject.phrase(syntax);
    return phrase != null && has(Kind.SUBJECT, verb, syntax.head(phrase));
  }

  /** "Das Gericht [verurteilte] den Mann", not "Das Gericht rügte die Behörde". */
  public boolean isRuling(String verb) {
    return words(Kind.COURT, verb) != null;
  }

  /** Whether one of the words stands in the clause of a verb, or its participle tells a state. */
  public boolean hasWord(String verb, SentenceSyntax syntax, Clause clause) {
    Set<String> others = words(Kind.WORD, verb);
    Set<String> auxiliary = words(Kind.AUXILIARY, verb);
    return others != null && CuePhrase.holdsAny(syntax, clause, others)
        || auxiliary != null && StatePassive.is(auxiliary, syntax, clause);
  }

  private boolean has(Kind kind, String verb, Word head) {
    Set<String> nouns = words(kind, verb);
    if (nouns == null) {
      return false;
    }
    String lemma = HeadNouns.lemma(head);
    boolean found = nouns.contains(lemma);
    for (int cut = 1; !found && cut <= lemma.length() - SHORTEST_LAST_PART; cut++) {
      found = nouns.contains(lemma.substring(cut));
    }
    return found;
  }
}
