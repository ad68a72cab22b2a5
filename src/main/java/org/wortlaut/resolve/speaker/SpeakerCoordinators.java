package org.wortlaut.resolve.speaker;

import java.util.Map;
import java.util.stream.IntStream;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.PhraseWord;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * Says which coordinators join two speakers: the "und" of "die Ministerin und ein Sprecher", not
 * those of "für Sicherheit und Zusammenarbeit" and "der Vizekanzler und Minister Karl Lorenz".
 */
final class SpeakerCoordinators {

  private static final String OTHER = "ander";

  private static final int MOST_ATTRIBUTES = 2;

  private final NameTokens tokens;
  private final EntityTable table;
  private final NameLexicon lexicon;
  private final Map<String, PhraseWord> phraseWords;

  SpeakerCoordinators(NameTokens tokens, EntityTable table, ResolverLexicon lexicon) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon.names();
    this.phraseWords = lexicon.phraseWords();
  }

  /** Index of the last one between two tokens that joins two speakers, or -1. */
  int last(int begin, int end) {
    for (int i = end - 2; i > begin; i--) {
      if (isCoordinator(i) && joins(begin, i, end)) {
        return i;
      }
    }
    return -1;
  }

  boolean isCoordinator(int i) {
    return is(PhraseWord.JOINER, i)
        || is(PhraseWord.ALSO, i) && (is(PhraseWord.AS, i - 1) || isAddition(i));
  }

  private boolean is(PhraseWord kind, int i) {
    return tokens.has(i) && phraseWords.get(tokens.at(i).lower()) == kind;
  }

  /** Where what joins begins: at the "als" of "als auch", the comma of ", aber auch". */
  int begin(int coordinator) {
    if (isAddition(coordinator)) {
      return coordinator - 2;
    }
    return is(PhraseWord.ALSO, coordinator) ? coordinator - 1 : coordinator;
  }

  /**
   * The "auch" of "die Bahn, aber auch die Stadt", "(nicht nur) die Bahn, sondern auch die Stadt".
   */
  private boolean isAddition(int i) {
    return is(PhraseWord.ALSO, i)
        && tokens.has(i - 2)
        && tokens.is(i - 1, WordClass.COORDINATOR)
        && tokens.at(i - 2).kind() == Token.Kind.COMMA;
  }

  boolean joins(int begin, int i, int end) {
    return !tokens.form(i - 1).endsWith("-")
        && !insideName(i)
        && (tokens.at(i + 1).word().adjective() == 0 || hasNoun(begin, i))
        && startsSpeaker(i + 1)
        && !insidePhrase(begin, i)
        && mayBeOfOneCase(begin, i)
        && !isSecondOwner(begin, i)
        && !oneRole(begin, i, end);
  }

  /** "arabische und iranische Medien": the first member would be an adjective only. */
  private boolean hasNoun(int begin, int end) {
    for (int i = begin; i < end; i++) {
      boolean adjective =
          tokens.at(i).word().adjective() != 0 && (i == begin || !tokens.capitalized(i));
      boolean article = tokens.at(i).word().determiner() != 0;
      if (tokens.isWord(i) && !adjective && !article) {
        return true;
      }
    }
    return false;
  }

  boolean insideName(int i) {
    return !table.within(tokens.span(i, i + 1)).isEmpty();
  }

  boolean startsSpeaker(int i) {
    return tokens.is(i, WordClass.ARTICLE)
        || tokens.is(i, WordClass.POSSESSIVE)
        || tokens.is(i, WordClass.PREPOSITION)
        || tokens.capitalized(i)
        || tokens.is(i, WordClass.ADJECTIVE)
            && (tokens.capitalized(i + 1) || tokens.is(i + 1, WordClass.ADJECTIVE))
        || tokens.form(i).startsWith(OTHER)
        || is(PhraseWord.ALSO, i);
  }

  /**
   * "für Sicherheit und Zusammenarbeit", "die Gewerkschaft der Lokführer und Zugbegleiter": both
   * nouns hang on the preposition or genitive article before the first. "ein Vertrag zwischen der
   * Stadt und dem Land": so do both phrases.
   */
  private boolean insidePhrase(int start, int coordinator) {
    if (IntStream.range(start, coordinator).anyMatch(i -> is(PhraseWord.BETWEEN, i))) {
      return true;
    }
    boolean determined =
        tokens.is(coordinator + 1, WordClass.ARTICLE)
            || tokens.is(coordinator + 1, WordClass.PREPOSITION)
            || tokens.form(coordinator + 1).startsWith(OTHER);
    int last = is(PhraseWord.ALSO, coordinator) ? coordinator - 2 : coordinator - 1;
    for (int i = last; i > start; i--) {
      if (tokens.is(i, WordClass.PREPOSITION) && !tokens.capitalized(i)) {
        return !determined;
      }
      if (!determined && i + 1 == last && isOfMembers(i)) {
        return true;
      }
      if (tokens.at(i).kind() == Token.Kind.COMMA) {
        return false;
      }
    }
    return false;
  }

  /**
   * "die Chefs der Nordbank und der Südbank": what hangs on a noun as the one before is in another
   * case than the noun.
   */
  private boolean mayBeOfOneCase(int start, int coordinator) {
    int first = agreement(SpeakerPhrase.of(tokens, start, coordinator));
    int next = coordinator + 1;
    while (tokens.has(next) && !tokens.capitalized(next) && tokens.joined(next)) {
      next++;
    }
    int second =
        tokens.capitalized(next)
            ? agreement(SpeakerPhrase.of(tokens, coordinator + 1, next + 1))
            : Agreement.ANY;
    return Agreement.sharedCases(first, second) != Agreement.NONE;
  }

  /**
   * "Forscher der Universität und des Instituts": what can only be a genitive belongs to a noun
   * without an article, which is none. Not so behind "von", nor "Ruhlands und des Ministers".
   */
  private boolean isSecondOwner(int start, int coordinator) {
    int article = tokens.at(coordinator + 1).word().determiner();
    boolean genitive = article != Agreement.NONE && (article & ~Agreement.GENITIVE) == 0;
    return genitive
        && tokens.common(start)
        && (tokens.at(start).word().noun() & Agreement.NOMINATIVE) != 0
        && tokens.capitalized(start)
        && !tokens.is(start - 1, WordClass.PREPOSITION);
  }

  /** What article and noun have in common; anything where one of them is missing or unknown. */
  private int agreement(SpeakerPhrase phrase) {
    int common =
        phrase.determiner() < 0 || phrase.head() < 0 || !tokens.common(phrase.head())
            ? Agreement.NONE
            : tokens.at(phrase.determiner()).word().determiner()
                & tokens.at(phrase.head()).word().noun();
    return common == Agreement.NONE ? Agreement.ANY : common;
  }

  /** The "der" of "Gewerkschaft der Lokführer"; not that of "der Polizei". */
  private boolean isOfMembers(int article) {
    int readings = tokens.at(article).word().determiner() & tokens.at(article + 1).word().noun();
    return tokens.is(article, WordClass.ARTICLE)
        && (readings & Agreement.GENITIVE & Agreement.PLURAL) != 0
        && lexicon.organisations().of(tokens.at(article - 1).word()) != null;
  }

  /**
   * Two role nouns of one person: only one side names somebody, and the right one has no article of
   * its own; or neither does, and the left one has the article of one person.
   */
  private boolean oneRole(int begin, int coordinator, int end) {
    if (!lexicon.roles().isRole(tokens.at(afterAttributes(coordinator + 1)).word())) {
      return false;
    }
    if (inApposition(begin, coordinator)) {
      return true;
    }
    boolean left = hasPerson(begin, coordinator);
    boolean right = hasPerson(coordinator + 1, end);
    return left != right || !left && isOne(SpeakerPhrase.of(tokens, begin, coordinator));
  }

  /** The noun of "ehemalige Wiener Ministerin", of which two attributes at most stand before it. */
  private int afterAttributes(int begin) {
    int noun = begin;
    while (noun < begin + MOST_ATTRIBUTES
        && tokens.is(noun, WordClass.ADJECTIVE)
        && !lexicon.roles().isRole(tokens.at(noun).word())
        && tokens.joined(noun + 1)) {
      noun++;
    }
    return noun;
  }

  /** The "der Minister" of "der Minister und frühere Gründer", not "die Minister". */
  private boolean isOne(SpeakerPhrase phrase) {
    boolean role =
        phrase.determiner() >= 0
            && phrase.head() >= 0
            && lexicon.roles().isRole(tokens.at(phrase.head()).word());
    int readings =
        role
            ? tokens.at(phrase.determiner()).word().determiner()
                & tokens.at(phrase.head()).word().noun()
                & Agreement.NOMINATIVE
            : Agreement.NONE;
    return readings != Agreement.NONE && (readings & Agreement.PLURAL) == Agreement.NONE;
  }

  /** "Karl Lorenz, der frühere Minister und Bruder des Fürsten". */
  private boolean inApposition(int begin, int coordinator) {
    for (int i = begin + 1; i < coordinator; i++) {
      if (tokens.at(i).kind() == Token.Kind.COMMA) {
        return tokens.is(i + 1, WordClass.ARTICLE) && hasPerson(begin, i);
      }
    }
    return false;
  }

  boolean hasPerson(int from, int to) {
    Span span = tokens.span(from, to);
    return table.within(span).stream()
        .anyMatch(name -> name.kind() == ActorKind.PERSON && name.form() == Name.Form.NAME);
  }
}
