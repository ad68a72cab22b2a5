package org.wortlaut.extract;

import java.util.List;
import java.util.Set;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Recognises the phrases and adverbs that attribute the clause around them.
 *
 * <p>Must match: "laut Polizei", "nach Angaben von Ärzten", "nach einem Bericht der Zeitung",
 * "Medienberichten zufolge", "meiner Ansicht nach", "demnach", ", wonach". Must not: "nach dem
 * Urteil", "nach drei Monaten", "gemäß Artikel 5".
 */
final class SourceFinder {

  /** In items; a longer noun phrase before "zufolge" is no source any more. */
  private static final int LONGEST_PHRASE = 12;

  /** Letters of the first part of "BKA-Angaben"; "Einschätzung" is no kind of Schätzung. */
  private static final int SHORTEST_SOURCE = 4;

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final HeadNouns headNouns;

  SourceFinder(CueLexicon cues, FunctionWords functionWords) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.headNouns = new HeadNouns(functionWords);
  }

  /** The phrase whose preposition, postposition or adverb is the given item, or null. */
  SourcePhrase at(SentenceSyntax syntax, int i) {
    String lower = syntax.item(i).lower();
    SourcePhrase nounAfter = withNounAfter(syntax, i);
    if (nounAfter != null) {
      return nounAfter;
    }
    SourcePhrase document = lower.equals("nach") ? document(syntax, i) : null;
    if (document != null) {
      return document;
    }
    if (cues.isBefore(lower) && !isNounLike(syntax, i)) {
      return before(syntax, i);
    }
    if (cues.isAfter(lower) || !cues.sourcesBefore(lower).isEmpty()) {
      return after(syntax, i);
    }
    if (cues.isRelative(lower)) {
      return SourcePhrase.ofWord(
          "relative-adverb", new ItemRange(i, i + 1), i, antecedent(syntax, i), lower);
    }
    return cues.isAdverb(lower) && isAdverbial(syntax, i)
        ? SourcePhrase.ofWord("source-adverb", new ItemRange(i, i + 1), i, null, lower)
        : null;
  }

  /** "das Gerücht, wonach": the noun phrase that the clause hangs on is the source. */
  private static ItemRange antecedent(SentenceSyntax syntax, int item) {
    NounPhrase phrase = item < 2 ? null : phraseBefore(syntax, item - 1);
    return phrase == null ? null : new ItemRange(phrase.from(), phrase.to());
  }

  /**
   * "nach einem Bericht der Zeitung": "nach" with a document as source; with other nouns it is a
   * matter of time.
   */
  private SourcePhrase document(SentenceSyntax syntax, int i) {
    NounPhrase phrase = syntax.nounPhraseAt(i + 1);
    if (phrase == null
        || phrase.pronoun()
        || !headNouns.isDocument(syntax.item(phrase.head()).word())) {
      return null;
    }
    int end = withApposition(syntax, phrase);
    String determiner = phrase.head() == i + 1 ? "" : syntax.item(i + 1).lower();
    return SourcePhrase.ofWord(
        "source-document",
        new ItemRange(i, end),
        i,
        new ItemRange(i + 1, end),
        syntax.item(i).lower() + " " + determiner);
  }

  /**
   * "danach" is an adverb of time unless it opens a reported clause: "Danach seien die Zahlen
   * falsch".
   */
  private static boolean isAdverbial(SentenceSyntax syntax, int i) {
    if (!syntax.item(i).lower().equals("danach")) {
      return true;
    }
    Clause clause = syntax.clauseAt(i);
    return clause != null
        && syntax.predicate(clause) != null
        && syntax.predicate(clause).mood().subjunctive()
        && i == clause.from();
  }

  /** "der Laut": a capital within a sentence makes it a noun. */
  private static boolean isNounLike(SentenceSyntax syntax, int i) {
    return i > 0 && syntax.item(i).word().capitalized() && syntax.item(i - 1).isWord();
  }

  /** "laut Polizei". */
  private static SourcePhrase before(SentenceSyntax syntax, int i) {
    NounPhrase phrase = syntax.nounPhraseAt(i + 1);
    if (phrase == null || syntax.finite()[i + 1]) {
      return null;
    }
    int end = withApposition(syntax, phrase);
    return SourcePhrase.ofWord(
        "source-before",
        new ItemRange(i, end),
        i,
        new ItemRange(i + 1, end),
        syntax.item(i).lower());
  }

  /**
   * "laut dem Sprecher der Partei, Hans Müller, …": an apposition between commas, after which the
   * sentence goes on.
   */
  private static int withApposition(SentenceSyntax syntax, NounPhrase phrase) {
    int end = phrase.to();
    int items = syntax.items().size();
    if (end + 2 >= items || syntax.item(end).kind() != Kind.COMMA) {
      return end;
    }
    NounPhrase apposition = syntax.nounPhraseAt(end + 1);
    boolean closed =
        apposition != null
            && apposition.to() + 1 < items
            && syntax.item(apposition.to()).kind() == Kind.COMMA;
    return closed
            && !apposition.pronoun()
            && apposition.canBe(Agreement.DATIVE | Agreement.NOMINATIVE)
        ? apposition.to()
        : end;
  }

  /** "nach Angaben der Polizei", "aus Sicht der Opposition". */
  private SourcePhrase withNounAfter(SentenceSyntax syntax, int i) {
    Set<String> nouns = cues.sourcesAfter(syntax.item(i).lower());
    NounPhrase phrase = nouns.isEmpty() ? null : syntax.nounPhraseAt(i + 1);
    if (phrase == null || phrase.pronoun()) {
      return null;
    }
    for (int k = i + 1; k < phrase.to(); k++) {
      if (isOneOf(nouns, syntax.item(k).form())) {
        return isEvent(syntax, i, k) ? null : ofSourceNoun(syntax, i, phrase, k, nouns);
      }
    }
    return null;
  }

  /** "BKA-Angaben" counts as "Angaben". */
  private static boolean isOneOf(Set<String> nouns, String form) {
    int hyphen = form.lastIndexOf('-');
    return nouns.contains(form) || hyphen >= 0 && nouns.contains(form.substring(hyphen + 1));
  }

  /**
   * "nach dem Bericht", "nach der Umfrage" are as often events in time; "nach einem Bericht" is
   * not.
   */
  private boolean isEvent(SentenceSyntax syntax, int preposition, int noun) {
    return preposition + 1 < noun
        && functionWords.is(Role.DEFINITE_DATIVE, syntax.item(preposition + 1).word())
        && cues.isEvent(syntax.item(noun).form());
  }

  private SourcePhrase ofSourceNoun(
      SentenceSyntax syntax, int preposition, NounPhrase phrase, int noun, Set<String> nouns) {
    int end = withApposition(syntax, phrase);
    ItemRange range = new ItemRange(preposition, end);
    ItemRange all = new ItemRange(preposition + 1, end);
    String lemma = syntax.item(preposition).lower() + " " + syntax.item(noun).form();
    ItemRange speaker = null;
    if (noun + 1 < end) {
      speaker = attribute(syntax, noun, end);
    } else if (preposition + 1 < noun && namesSource(syntax.item(preposition + 1).word())) {
      speaker = new ItemRange(preposition + 1, noun);
    } else if (namesItsSource(nouns, syntax.item(noun).form())) {
      speaker = new ItemRange(preposition + 1, noun + 1);
    } else if (headNouns.isDocument(syntax.item(phrase.head()).word())) {
      return SourcePhrase.ofWord("source-noun", range, preposition, all, lemma);
    }
    boolean possessive =
        noun == preposition + 2 && syntax.item(preposition + 1).word().is(WordClass.POSSESSIVE);
    List<Integer> cue =
        possessive ? List.of(preposition, preposition + 1, noun) : List.of(preposition, noun);
    return new SourcePhrase("source-noun", range, cue, List.of(preposition), speaker, all, lemma);
  }

  /**
   * "Angaben von Ärzten", "Angaben der Polizei": what follows the noun is the source, without
   * "von".
   */
  private ItemRange attribute(SentenceSyntax syntax, int noun, int end) {
    boolean von = functionWords.is(Role.ATTACHING, syntax.item(noun + 1).word());
    return new ItemRange(von ? noun + 2 : noun + 1, end);
  }

  /** "Polizeiangaben": the first part of the compound says whose. */
  private static boolean namesItsSource(Set<String> nouns, String form) {
    for (String noun : nouns) {
      int first = form.length() - noun.length();
      if (first >= SHORTEST_SOURCE && form.regionMatches(true, first, noun, 0, noun.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "nach ihren Angaben", "nach Peskows Angaben", "nach eigenen Angaben" name who speaks; "nach
   * offiziellen Angaben" does not.
   */
  private static boolean namesSource(Word word) {
    return word.is(WordClass.POSSESSIVE)
        || word.capitalized() && (word.is(WordClass.NAME) || !word.known())
        || word.lower().startsWith("eigene");
  }

  /** "Medienberichten zufolge", "der Polizei zufolge", "meiner Ansicht nach". */
  private SourcePhrase after(SentenceSyntax syntax, int i) {
    NounPhrase phrase = phraseBefore(syntax, i);
    if (phrase == null) {
      return null;
    }
    String lower = syntax.item(i).lower();
    int noun = lastOf(cues.sourcesBefore(lower), syntax, phrase);
    ItemRange range = new ItemRange(phrase.from(), i + 1);
    ItemRange all = new ItemRange(phrase.from(), i);
    if (noun < 0) {
      return cues.isAfter(lower) && phrase.canBe(Agreement.DATIVE)
          ? SourcePhrase.ofWord("source-after", range, i, all, lower)
          : null;
    }
    boolean possessive =
        phrase.from() == noun - 1 && syntax.item(phrase.from()).word().is(WordClass.POSSESSIVE);
    List<Integer> cue = possessive ? List.of(noun - 1, noun, i) : List.of(noun, i);
    return new SourcePhrase(
        "source-noun-after",
        range,
        cue,
        List.of(i),
        speakerBefore(syntax, phrase, noun, i),
        all,
        syntax.item(noun).form() + " " + lower);
  }

  private static int lastOf(Set<String> nouns, SentenceSyntax syntax, NounPhrase phrase) {
    for (int i = phrase.to() - 1; i >= phrase.from(); i--) {
      if (isOneOf(nouns, syntax.item(i).form())) {
        return i;
      }
    }
    return -1;
  }

  /** "der Ansicht der Partei nach", "meiner Ansicht nach"; null for a bare "Ansicht". */
  private ItemRange speakerBefore(
      SentenceSyntax syntax, NounPhrase phrase, int noun, int postposition) {
    if (noun + 1 < postposition) {
      return attribute(syntax, noun, postposition);
    }
    return phrase.from() < noun ? new ItemRange(phrase.from(), noun) : null;
  }

  /**
   * The noun phrase that ends right before an item: the longest one that a mark, verb or clause
   * start precedes.
   */
  private static NounPhrase phraseBefore(SentenceSyntax syntax, int end) {
    for (int start = Math.max(0, end - LONGEST_PHRASE); start < end; start++) {
      NounPhrase phrase = syntax.nounPhraseAt(start);
      if (phrase != null && phrase.to() == end && isBoundary(syntax, start) && !phrase.pronoun()) {
        return phrase;
      }
    }
    NounPhrase bare = end > 0 ? syntax.nounPhraseAt(end - 1) : null;
    return bare != null && bare.to() == end && !bare.pronoun() ? bare : null;
  }

  private static boolean isBoundary(SentenceSyntax syntax, int start) {
    if (start == 0 || !syntax.item(start - 1).isWord() || syntax.finite()[start - 1]) {
      return true;
    }
    Word before = syntax.item(start - 1).word();
    return !before.capitalized() && before.adjective() == 0 && before.determiner() == 0;
  }
}
