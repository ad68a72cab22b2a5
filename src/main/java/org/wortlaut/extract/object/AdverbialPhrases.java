package org.wortlaut.extract.object;

import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Whether a prepositional phrase after a noun says when, where, how or to whom something was said,
 * and does not belong to the noun.
 *
 * <p>Must: "die Vorwürfe [am Montag]", "[in einem Interview]", "[mit den Worten …]", "[aufs
 * Schärfste]", "[gegenüber Reportern]". Must not: "die Vorwürfe [gegen ihn]", "die Kritik [am
 * Verfahren]".
 */
record AdverbialPhrases(CueLexicon cues, FunctionWords functionWords) {

  /** In words: "400 zusätzliche schwere Fahrten". */
  private static final int LONGEST_COUNTED = 4;

  boolean is(SentenceSyntax syntax, CueVerb cue, int preposition, NounPhrase phrase) {
    String lower = syntax.item(preposition).lower();
    Word head = syntax.head(phrase);
    String lemma = HeadNouns.lemma(head);
    if (isAttitude(syntax, preposition)
        || isDeadline(syntax, preposition)
        || isRate(syntax, preposition, phrase)) {
      return false;
    }
    return functionWords.is(Role.ADVERBIAL_PREPOSITION, lower)
        || functionWords.is(Role.TIME_PREPOSITION, lower) && functionWords.is(Role.TIME_NOUN, lemma)
        || functionWords.is(Role.FORUM_PREPOSITION, lower)
            && functionWords.is(Role.FORUM_NOUN, lemma)
        || functionWords.is(Role.EDGE_PREPOSITION, lower) && functionWords.is(Role.EDGE_NOUN, lemma)
        || lower.equals("mit") && functionWords.is(Role.MANNER_NOUN, lemma)
        || isForce(syntax, preposition, phrase)
        || cues.sources().sourcesAfter(lower).holds(head.form())
        || cue != null
            && cue.addressees().contains(CueVerb.PREPOSITION + lower)
            && !syntax.item(phrase.from()).isNumber();
  }

  /** "wies das [mit aller Schärfe] zurück"; not "forderte einen Kurs mit mehr Schärfe". */
  private boolean isForce(SentenceSyntax syntax, int preposition, NounPhrase phrase) {
    Word head = syntax.head(phrase);
    return functionWords.is(Role.FORCE_PREPOSITION, syntax.item(preposition).word())
        && !functionWords.is(Role.COMPARED_AMOUNT, syntax.item(preposition + 1).word())
        && (functionWords.is(Role.FORCE_NOUN, HeadNouns.lemma(head))
            || functionWords.is(Role.FORCE_NOUN, head.lower()));
  }

  /**
   * "forderte Neuwahlen [binnen 60 Tagen]", "[binnen zwei Monaten]"; not "dementierte die Berichte
   * binnen Stunden".
   */
  private boolean isDeadline(SentenceSyntax syntax, int preposition) {
    return functionWords.is(Role.DEADLINE, syntax.item(preposition).word())
        && syntax.item(preposition + 1).isNumber();
  }

  /** "400 Fahrten [am Tag]", "zehn Fälle [in der Woche]"; not "400 Fahrten am Montag". */
  private boolean isRate(SentenceSyntax syntax, int preposition, NounPhrase phrase) {
    int counted = preposition - 2;
    while (counted > 0 && !syntax.item(counted).isNumber() && !syntax.isPreposition(counted)) {
      counted--;
    }
    int next = phrase.head() + 1;
    boolean dated = next < syntax.items().size() && syntax.item(next).kind() == Kind.NUMBER;
    return counted >= 0
        && counted >= preposition - LONGEST_COUNTED
        && syntax.item(counted).isNumber()
        && !dated
        && phrase.head() <= preposition + 2
        && syntax.item(phrase.head() - 1).word().adjective() == Agreement.NONE
        && functionWords.is(Role.RATE_NOUN, HeadNouns.lemma(syntax.head(phrase)));
  }

  /** "warf ihr Misstrauen [gegenüber den Ländern] vor": to whom it is shown. */
  private boolean isAttitude(SentenceSyntax syntax, int preposition) {
    return preposition > 0
        && functionWords.is(Role.TOWARD, syntax.item(preposition).word())
        && syntax.item(preposition - 1).isWord()
        && functionWords.is(Role.TOWARD_NOUN, HeadNouns.lemma(syntax.item(preposition - 1).word()));
  }
}
