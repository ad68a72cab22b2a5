package org.wortlaut.syntax.verb;

import java.util.List;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Tells forms that stand before a noun as its attribute from finite verbs that look like them.
 *
 * <p>Must match: "die [verletzte] Frau", "der am Freitag [veröffentlichte] Bericht". Must not: "sie
 * [verletzte] Frauen".
 */
record AttributiveForms(FunctionWords functionWords) {

  /** Items from an article to the participle of its attribute. */
  private static final int LONGEST_ATTRIBUTE = 12;

  /**
   * "die verletzte Frau", "mit bekannten Namen": an inflected form between a determiner or
   * preposition and a noun, or in a list of attributes; "versprach sie schnelle Hilfe": behind a
   * verb.
   */
  boolean isOne(List<Token> items, int begin, int end, int i) {
    Word word = items.get(i).word();
    if (word.adjective() == Agreement.NONE || i + 1 >= end) {
      return false;
    }
    Word next = items.get(i + 1).word();
    if (i == begin && opensInfinitive(items, end, i)) {
      return true;
    }
    if (i == begin || isJoinedToNoun(items, begin, i) || isJoinedToPiece(items, begin, i)) {
      return isOpeningAdjective(word, next);
    }
    if (isListed(items, begin, i)) {
      return true;
    }
    boolean nounFollows = items.get(i + 1).isWord() && mayFollow(next);
    return nounFollows
        && (!disagrees(items.get(i - 1).word(), word, next) && opensAttribute(items, begin, i - 1)
            || endsLongAttribute(items, begin, i)
            || endsInitialAttribute(items, begin, end, i)
            || (word.adjective() & next.noun()) != 0 && followsVerb(items, begin, i));
  }

  /** A noun, also "3D-Drucker" and "31-Jährige", or a further attribute. */
  private static boolean mayFollow(Word word) {
    boolean noun = word.isWrittenNoun();
    return noun
        || isNounWithNumber(word)
        || word.adjective() != Agreement.NONE && !word.is(WordClass.FINITE);
  }

  /** "3D-Drucker", "31-Jährige", "6:0-Sieg". */
  private static boolean isNounWithNumber(Word word) {
    return Character.isDigit(word.form().charAt(0))
        && word.form().chars().anyMatch(Character::isUpperCase);
  }

  /** "(rief auf,) leere Häuser zu melden", "(war groß,) dunkle Haare": hardly a Konjunktiv. */
  private static boolean isOpeningAdjective(Word word, Word next) {
    return word.has(Mood.SUBJUNCTIVE_1)
        && !word.has(Mood.PAST)
        && next.capitalized()
        && (word.adjective() & next.noun()) != 0;
  }

  /**
   * "(bestreitet,) veraltete Boote eingesetzt zu haben"; not "(kam und) versuchte Menschen zu
   * retten".
   */
  private boolean opensInfinitive(List<Token> items, int end, int i) {
    Word word = items.get(i).word();
    Word next = items.get(i + 1).word();
    Word last = items.get(end - 1).word();
    boolean infinitive =
        last.is(WordClass.ZU_INFINITIVE)
            || last.is(WordClass.INFINITIVE) && items.get(end - 2).lower().equals("zu");
    return infinitive
        && next.capitalized()
        && (word.adjective() & next.noun() & Agreement.ACCUSATIVE) != 0
        && word.verbs().stream()
            .noneMatch(verb -> functionWords.is(Role.INFINITIVE_VERB, verb.lemma()));
  }

  /** The "aber auch reife" of "(kaufte Äpfel,) aber auch reife Birnen". */
  private boolean isJoinedToPiece(List<Token> items, int begin, int i) {
    for (int k = begin + 1; k < i; k++) {
      if (!items.get(k).word().is(WordClass.ADVERB)) {
        return false;
      }
    }
    return i > begin && functionWords.is(Role.COORDINATOR, items.get(begin).word());
  }

  /** The "und fertige" of "verladen Rohstoffe und fertige Produkte"; not after a Konjunktiv. */
  private boolean isJoinedToNoun(List<Token> items, int begin, int i) {
    boolean joined =
        i - 2 >= begin
            && functionWords.is(Role.PHRASE_JOINER, items.get(i - 1).word())
            && items.get(i - 2).isWord()
            && items.get(i - 2).word().capitalized();
    for (int k = begin; joined && k < i; k++) {
      joined = !VerbMood.of(items.get(k).word()).subjunctive();
    }
    return joined;
  }

  /**
   * Whether a form that can be nothing but a finite verb stands before, and nothing joins them; or
   * right before one behind its subject.
   */
  private boolean followsVerb(List<Token> items, int begin, int i) {
    for (int k = i - 1; k >= begin; k--) {
      Word word = items.get(k).word();
      if (functionWords.is(Role.COORDINATOR, word)) {
        return false;
      }
      boolean verb =
          items.get(k).isWord()
              && word.is(WordClass.FINITE)
              && !word.capitalized()
              && (isNothingElse(word)
                  || k == i - 1 && k > begin && comesBeforeVerb(items.get(k - 1).word()));
      if (verb) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNothingElse(Word verb) {
    return !verb.is(WordClass.INFINITIVE)
        && !verb.is(WordClass.ADJECTIVE)
        && !verb.has(Mood.PARTICIPLE_PAST);
  }

  /** The "Kern" of "Kern kritisierte leere Kassen", the "hier" of "hier spielen äußere Gründe". */
  private static boolean comesBeforeVerb(Word word) {
    return word.capitalized() && (word.is(WordClass.NOUN) || !word.known())
        || word.isOnly(WordClass.ADVERB)
        || word.is(WordClass.PERSONAL_PRONOUN) && !word.is(WordClass.ARTICLE);
  }

  /** "Mit den Plänen vertraute Personen sagten": the verb follows the noun. */
  private static boolean endsInitialAttribute(List<Token> items, int begin, int end, int i) {
    int verb = i + 2;
    if (verb >= end || !items.get(begin).word().is(WordClass.PREPOSITION)) {
      return false;
    }
    Word follower = items.get(verb).word();
    boolean attributive =
        follower.adjective() != Agreement.NONE
            && verb + 1 < end
            && items.get(verb + 1).word().capitalized();
    return items.get(verb).isWord()
        && follower.is(WordClass.FINITE)
        && !follower.capitalized()
        && !attributive
        && (items.get(i).word().adjective() & items.get(i + 1).word().noun() & Agreement.NOMINATIVE)
            != 0;
  }

  /**
   * "alte, kaum beleuchtete", "alte, schlecht beleuchtete", "beleuchtete, breite": beside a comma
   * between attributes.
   */
  private static boolean isListed(List<Token> items, int begin, int i) {
    int before = i - 1;
    while (before > begin && mayPrecedeAttribute(items.get(before).word())) {
      before--;
    }
    return items.get(before).kind() == Kind.LIST_COMMA
        || items.get(i + 1).kind() == Kind.LIST_COMMA;
  }

  /** The "kaum", "schlecht", "wenig" before a participle. */
  private static boolean mayPrecedeAttribute(Word word) {
    return word.is(WordClass.ADVERB) || word.bareAdjective() || word.is(WordClass.INDEFINITE);
  }

  /** The "gestern", "aktuell" of "der gestern von Weber veröffentlichte Bericht". */
  private static boolean mayPrecedePhrase(Word word) {
    return word.isOnly(WordClass.ADVERB) || word.bareAdjective();
  }

  /**
   * "der am Freitag veröffentlichte Bericht", "der gestern von Weber veröffentlichte Bericht",
   * "zwei mit der Sache vertraute Personen", "neue, von der Stadt bezahlte Brücken": an article,
   * numeral, number or comma between attributes with a preposition behind it has its noun still to
   * come.
   */
  private static boolean endsLongAttribute(List<Token> items, int begin, int i) {
    for (int k = Math.max(begin, i - LONGEST_ATTRIBUTE); k + 1 < i; k++) {
      Word article = items.get(k).word();
      boolean opens =
          article.is(WordClass.ARTICLE)
              || article.is(WordClass.NUMERAL)
              || items.get(k).kind() == Kind.NUMBER
              || items.get(k).kind() == Kind.LIST_COMMA;
      int next = k + 1;
      while (opens && next + 1 < i && mayPrecedePhrase(items.get(next).word())) {
        next++;
      }
      boolean waits =
          opens
              && items.get(next).word().is(WordClass.PREPOSITION)
              && !items.get(next).word().is(WordClass.ADJECTIVE);
      Word noun = items.get(i + 1).word();
      if (waits
          && (article.determiner() == Agreement.NONE
              || (article.determiner() & items.get(i).word().adjective()) != 0)
          && !disagrees(article, items.get(i).word(), noun)) {
        return true;
      }
    }
    return false;
  }

  /** "weil die verletzte Kinder …": article, form and noun have no case in common. */
  private static boolean disagrees(Word determiner, Word attribute, Word noun) {
    return determiner.determiner() != Agreement.NONE
        && noun.noun() != Agreement.NONE
        && (determiner.determiner() & attribute.adjective() & noun.noun()) == 0;
  }

  /** "die", "die 13", "mit", "neue", "die gestern" before an attribute. */
  private static boolean opensAttribute(List<Token> items, int begin, int i) {
    if (items.get(i).kind() == Kind.NUMBER) {
      return i > begin && opensAttribute(items, begin, i - 1);
    }
    Word word = items.get(i).word();
    boolean determiner =
        word.determiner() != Agreement.NONE
            && (!word.is(WordClass.PERSONAL_PRONOUN) || word.is(WordClass.ARTICLE));
    boolean noun = word.isWrittenNoun();
    boolean adjective = word.adjective() != Agreement.NONE && !word.is(WordClass.FINITE) && !noun;
    boolean uninflected = word.is(WordClass.ADJECTIVE) && word.adjective() == Agreement.NONE;
    boolean adverbAfterDeterminer =
        (word.is(WordClass.ADVERB) || uninflected)
            && i > begin
            && items.get(i - 1).word().determiner() != Agreement.NONE;
    return determiner || word.is(WordClass.PREPOSITION) || adjective || adverbAfterDeterminer;
  }
}
