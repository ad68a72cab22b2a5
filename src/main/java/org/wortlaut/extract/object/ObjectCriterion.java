package org.wortlaut.extract.object;

import java.util.List;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.extract.word.LikeningWords;
import org.wortlaut.extract.word.Somebody;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Tells which noun phrases of a clause can be what its verb says.
 *
 * <p>Must match: "forderte [Ruhe]", "forderte [ein Ende der Gewalt]". Must not: "forderte nichts",
 * "forderte jeden Tag", "sicherte [Johnson] Unterstützung zu", "bedauert wie auch [andere]".
 */
record ObjectCriterion(
    FunctionWords functionWords, HeadNouns headNouns, Somebody somebody, LikeningWords likening) {

  /**
   * @param wanted the case of the object
   * @param pronoun whether a pronoun is enough, since something is said about it
   */
  boolean fits(SentenceSyntax syntax, NounPhrase phrase, int wanted, boolean pronoun) {
    return phrase.canBe(wanted)
        && !isSource(syntax, phrase)
        && !isLikened(syntax, phrase)
        && !isEmpty(syntax, phrase, pronoun)
        && !(wanted == Agreement.DATIVE && somebody.is(syntax, phrase));
  }

  /**
   * "sicherte Johnson gestern ihre Unterstützung zu": with a verb that takes an addressee, the
   * first of two noun phrases is that.
   */
  static boolean isAddressee(
      SentenceSyntax syntax, CueVerb cue, List<NounPhrase> phrases, int at, int wanted) {
    NounPhrase phrase = phrases.get(at);
    if (wanted == Agreement.DATIVE
        || !cue.addressees().contains(CueVerb.DATIVE)
        || !phrase.canBe(Agreement.DATIVE)
        || beginsList(syntax, phrase)) {
      return false;
    }
    for (NounPhrase earlier : phrases.subList(0, at)) {
      if (earlier.canBe(Agreement.DATIVE) && !earlier.canBe(Agreement.ANY & ~Agreement.DATIVE)) {
        return false;
      }
    }
    return phrases.subList(at + 1, phrases.size()).stream()
        .anyMatch(
            next ->
                !next.pronoun()
                    && next.canBe(wanted)
                    && !isParted(syntax, phrase.to(), next.from()));
  }

  /** The "Räte entsetzt" of "Stadt kündigt Abriss an – Räte entsetzt" is no object of hers. */
  private static boolean isParted(SentenceSyntax syntax, int from, int to) {
    for (int i = from; i < to; i++) {
      if (syntax.item(i).kind() == Kind.DASH) {
        return true;
      }
    }
    return false;
  }

  /** The "Gerüchten" of "Gerüchten zufolge hat er ausgesagt". */
  private boolean isSource(SentenceSyntax syntax, NounPhrase phrase) {
    int next = phrase.to();
    return next < syntax.items().size()
        && functionWords.is(Role.SOURCE_POSTPOSITION, syntax.item(next).word());
  }

  /**
   * The "andere" of "Sie bedauert wie auch andere den Rückzug", the "Ohm" of "Gäste, darunter Ohm,
   * lehnten das Amt ab": who does the same.
   */
  private boolean isLikened(SentenceSyntax syntax, NounPhrase phrase) {
    int from = phrase.from();
    boolean focus = from > 1 && functionWords.is(Role.FOCUS, syntax.item(from - 1).word());
    return likening.standBefore(syntax, focus ? from - 1 : from);
  }

  /** The "Kurse" of "kündigte Kurse, Vorträge und Führungen an". */
  private static boolean beginsList(SentenceSyntax syntax, NounPhrase phrase) {
    int comma = phrase.to();
    NounPhrase next =
        comma + 1 < syntax.items().size() && syntax.item(comma).kind() == Kind.COMMA
            ? syntax.nounPhraseAt(comma + 1)
            : null;
    return next != null && next.coordinated() && !next.pronoun();
  }

  /**
   * "forderte nichts", "bestätigte sich", "wies ihn zurück", "teilte dies mit": nothing that is
   * said.
   *
   * @param pronoun whether a pronoun is enough, since something is said about it
   */
  private boolean isEmpty(SentenceSyntax syntax, NounPhrase phrase, boolean pronoun) {
    Word head = syntax.head(phrase);
    return head.is(WordClass.REFLEXIVE)
        || !pronoun && phrase.pronoun() && !isSpecified(syntax, phrase)
        || functionWords.is(Role.EMPTY_OBJECT, head);
  }

  /** "forderte jeden Tag"; in "nannte den Tag einen Erfolg" something is said about it. */
  boolean isTime(SentenceSyntax syntax, NounPhrase phrase) {
    return headNouns.isTime(syntax.head(phrase))
        && !isEndOfSomething(phrase, syntax)
        && !isNamedAfterTime(phrase, syntax);
  }

  /** "forderte fünf Jahre"; not "forderte sieben Tage lang". */
  boolean isTerm(SentenceSyntax syntax, NounPhrase phrase, int begin) {
    Token first = syntax.item(begin);
    int next = phrase.head() + 1;
    boolean lasting =
        next < syntax.items().size() && functionWords.is(Role.LASTING, syntax.item(next).word());
    return first.isNumber() && !lasting;
  }

  /**
   * The "Viertagewoche" of "forderte die Viertagewoche", a "Neuanfang": compounds behind articles.
   */
  private boolean isNamedAfterTime(NounPhrase phrase, SentenceSyntax syntax) {
    return syntax.item(phrase.from()).word().is(WordClass.ARTICLE)
        && !functionWords.is(Role.TIME_NOUN, HeadNouns.lemma(syntax.head(phrase)));
  }

  /** The "alles" of "kritisierte alles, was die Stadt beschlossen hatte". */
  private static boolean isSpecified(SentenceSyntax syntax, NounPhrase phrase) {
    int comma = phrase.to();
    Word head = syntax.head(phrase);
    boolean open = head.is(WordClass.INDEFINITE) || head.is(WordClass.DEMONSTRATIVE);
    return open
        && comma + 1 < syntax.items().size()
        && syntax.item(comma).kind() == Kind.COMMA
        && syntax.item(comma + 1).lower().equals("was");
  }

  /** "forderte ein Ende der Gewalt": something, not a time. */
  private boolean isEndOfSomething(NounPhrase phrase, SentenceSyntax syntax) {
    boolean determined = phrase.from() < phrase.head();
    boolean specified = phrase.to() > phrase.head() + 1;
    return determined && specified && syntax.head(phrase).is(WordClass.NOUN);
  }
}
