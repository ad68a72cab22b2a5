package org.wortlaut.syntax.verb;

import java.util.List;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/** How surely a form is a finite verb, judged by its readings and the words next to it. */
final class FiniteEvidence {

  /** The degrees, from none to sure. */
  enum Strength {
    /** No finite reading, or none that fits: "die verletzte Frau", "zu sagen". */
    NONE,
    /** Also a participle, infinitive or adjective: "berichtet", "sagen", "offen". */
    WEAK,
    /** Nothing else: "sagte", "wird". */
    STRONG
  }

  /** "sagen zu können": an infinitive, "zu" and one more word end the stretch. */
  private static final int LENGTH_OF_FINAL_INFINITIVE = 3;

  private final FunctionWords functionWords;
  private final AttributiveForms attributives;

  FiniteEvidence(FunctionWords functionWords) {
    this.functionWords = functionWords;
    this.attributives = new AttributiveForms(functionWords);
  }

  /** The evidence for an item of the stretch from {@code begin} up to and without {@code end}. */
  Strength of(List<Token> items, int begin, int end, int i) {
    Token item = items.get(i);
    Word word = item.word();
    if (!item.isWord()
        || !word.is(WordClass.FINITE)
        || isInitialNoun(items, i)
        || isInitialName(items, begin, end, i)
        || isNameParticle(items, begin, end, i)
        || attributives.isOne(items, begin, end, i)
        || isInfinitiveWithZu(items, begin, end, i)
        || isParticipleOfBracket(items, end, i)
        || isBeforeParticiple(items, end, i)
        || isNeither(items, begin, i)) {
      return Strength.NONE;
    }
    boolean uninflectedAdjective = word.bareAdjective();
    boolean ambiguous =
        word.has(Mood.PARTICIPLE_PAST) || word.is(WordClass.INFINITIVE) || uninflectedAdjective;
    return ambiguous ? Strength.WEAK : Strength.STRONG;
  }

  /** The "bin" of "Salman bin Rashid". */
  private boolean isNameParticle(List<Token> items, int begin, int end, int i) {
    return functionWords.is(Role.NAME_PARTICLE, items.get(i).word())
        && i > begin
        && i + 1 < end
        && items.get(i - 1).word().capitalized()
        && !items.get(i - 1).word().is(WordClass.PERSONAL_PRONOUN)
        && items.get(i + 1).word().capitalized();
  }

  /** "ohne etwas zu sagen", "ohne es sagen zu können". */
  private static boolean isInfinitiveWithZu(List<Token> items, int begin, int end, int i) {
    if (!items.get(i).word().is(WordClass.INFINITIVE)) {
      return false;
    }
    boolean afterZu = i > begin && items.get(i - 1).lower().equals("zu");
    boolean beforeZu =
        i + 1 < end
            && items.get(i + 1).lower().equals("zu")
            && i + LENGTH_OF_FINAL_INFINITIVE >= end;
    return afterZu || beforeZu;
  }

  /**
   * "… ist berichtet worden", "ohne berichtet zu haben": a participle and what closes its bracket.
   */
  private boolean isParticipleOfBracket(List<Token> items, int end, int i) {
    return i + 1 < end
        && items.get(i).word().has(Mood.PARTICIPLE_PAST)
        && functionWords.is(Role.PARTICIPLE_TAIL, items.get(i + 1).word());
  }

  /** "ohne sie fallen gelassen zu haben": two forms of one verb. */
  private static boolean isBeforeParticiple(List<Token> items, int end, int i) {
    return i + 2 < end
        && items.get(i).word().is(WordClass.INFINITIVE)
        && items.get(i + 1).word().has(Mood.PARTICIPLE_PAST)
        && items.get(i + 2).lower().equals("zu");
  }

  /**
   * "wollte Gerüchte, die umgehen, | weder bestätigen noch dementieren": no verb stands right
   * behind "weder" unless it has a subject before it ("die weder essen noch trinken").
   */
  private boolean isNeither(List<Token> items, int begin, int i) {
    Word word = items.get(i).word();
    boolean infinite = word.is(WordClass.INFINITIVE) || word.has(Mood.PARTICIPLE_PAST);
    return infinite
        && functionWords.is(Role.NEITHER, items.get(begin).word())
        && (i == begin + 1 || i > begin + 2 && items.get(i - 1).lower().equals("noch"));
  }

  /** "Hoppe kritisierte den Plan": a surname that looks like a verb stands before the verb. */
  private boolean isInitialName(List<Token> items, int begin, int end, int i) {
    return i == begin
        && i + 1 < end
        && items.get(i).word().capitalized()
        && !functionWords.isHelping(items.get(i).word())
        && !items.get(i + 1).word().capitalized()
        && of(items, begin, end, i + 1) == Strength.STRONG;
  }

  /**
   * "Waren aus China", "Reisen ins Ausland", "Schade drum": a capitalised first word that is also a
   * noun or adjective, unless a pronoun follows.
   */
  private static boolean isInitialNoun(List<Token> items, int i) {
    Word word = items.get(i).word();
    if (!word.capitalized()) {
      return false;
    }
    boolean pronounFollows =
        i + 1 < items.size()
            && items.get(i + 1).word().is(WordClass.PERSONAL_PRONOUN)
            && !items.get(i + 1).word().is(WordClass.ARTICLE);
    return (word.is(WordClass.NOUN) || word.bareAdjective()) && !pronounFollows;
  }
}
