package org.wortlaut.extract.speaker;

import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.word.Quantities;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Finds the subject in the first position of a verb-second clause: all that stands before the
 * finite verb is one phrase.
 *
 * <p>Must match: "Der Sprecher der Bahn in Wien sagte". Must not: "„Es reicht“, sagte er" (the
 * quotation is the content).
 */
final class FirstPosition {

  /** In characters: a longer quotation is no title or name. */
  private static final int LONGEST_QUOTED_NAME = 28;

  private final FunctionWords functionWords;
  private final SubjectCriterion subjectCriterion;
  private final Quantities quantities;

  FirstPosition(FunctionWords functionWords, SubjectCriterion subjectCriterion) {
    this.functionWords = functionWords;
    this.subjectCriterion = subjectCriterion;
    this.quantities = new Quantities(functionWords);
  }

  /** The subject before the finite verb with what belongs to it, or null. */
  FoundSpeaker subject(SentenceSyntax syntax, Clause clause) {
    int from = afterDenied(syntax, clause);
    while (from < clause.finite()
        && (functionWords.is(Role.COORDINATOR, syntax.item(from).word())
            || isFocus(syntax, from, clause))) {
      from++;
    }
    from = isFocusPhrase(syntax, from, clause) ? from + 2 : from;
    from = afterQuantity(syntax, clause, from);
    if (from >= clause.finite() || isSpokenQuote(syntax, from)) {
      return null;
    }
    if (isPrepositionName(syntax, from, clause.finite())) {
      return new FoundSpeaker(from, from + 2);
    }
    NounPhrase phrase = nounPhrase(syntax, from);
    if (phrase == null) {
      return null;
    }
    boolean joined = isOneOfSeveral(syntax, clause, phrase);
    NounPhrase subject =
        joined ? phrase.joined() : isPluralName(syntax, phrase) ? phrase.asName() : phrase;
    if (!subjectCriterion.fits(syntax, subject, syntax.predicate(clause))) {
      return null;
    }
    int end = joined ? clause.finite() : end(syntax, clause, phrase);
    return end < 0 ? null : new FoundSpeaker(from, end);
  }

  /**
   * The begin of the clause, but that of "die CSU" in "Nicht die SPD, sondern die CSU forderte".
   */
  private int afterDenied(SentenceSyntax syntax, Clause clause) {
    int from = clause.from();
    boolean denied =
        from + 1 < clause.finite()
            && syntax.item(from).word().is(WordClass.NEGATION)
            && !functionWords.is(Role.FOCUS, syntax.item(from + 1).word());
    for (int i = from + 2; denied && i + 1 < clause.finite(); i++) {
      if (clause.holds(i)
          && syntax.item(i - 1).kind() == Kind.COMMA
          && functionWords.is(Role.BUT_RATHER, syntax.item(i).word())) {
        return i + 1;
      }
    }
    return from;
  }

  /** "Pro Asyl warnt": a name that opens with a preposition; not "Pro Kopf verlangt die Stadt". */
  private boolean isPrepositionName(SentenceSyntax syntax, int from, int finite) {
    return from + 2 == finite
        && syntax.item(from + 1).word().capitalized()
        && functionWords.is(
            Role.PREPOSITION_NAME, syntax.item(from).word(), syntax.item(from + 1).word());
  }

  /**
   * The phrase from an item on; its nouns may follow an attribute that begins with a preposition.
   */
  private static NounPhrase nounPhrase(SentenceSyntax syntax, int from) {
    NounPhrase phrase = syntax.nounPhraseAt(from);
    return phrase != null || !syntax.isPreposition(from) ? phrase : afterAttribute(syntax, from);
  }

  /** "Mit den Plänen vertraute Personen", or null. */
  private static NounPhrase afterAttribute(SentenceSyntax syntax, int preposition) {
    NounPhrase object = syntax.nounPhrases().coreAt(preposition + 1);
    int attribute = object == null ? syntax.items().size() : object.to();
    boolean attributed =
        attribute < syntax.items().size()
            && syntax.item(attribute).word().adjective() != Agreement.NONE;
    return attributed ? syntax.nounPhraseAt(attribute) : null;
  }

  /** "Lehrer ohne Grenzen sagte": an organisation whose name begins with a noun in the plural. */
  private boolean isPluralName(SentenceSyntax syntax, NounPhrase phrase) {
    int next = phrase.to();
    return phrase.from() == phrase.head()
        && next + 1 < syntax.items().size()
        && functionWords.is(Role.NAME_JOINER, syntax.item(next).word())
        && syntax.item(next + 1).isWord()
        && syntax.item(next + 1).word().capitalized();
  }

  /**
   * "Der Wirt, Jost Adler, und Kaja Ohm, eine Winzerin, sagten", "Weder die Bahn, noch die Stadt
   * wollen": before a verb in the plural a phrase in the singular is joined to another further on.
   */
  private boolean isOneOfSeveral(SentenceSyntax syntax, Clause clause, NounPhrase phrase) {
    if (!syntax.predicate(clause).plural()
        || phrase.canBe(Agreement.NOMINATIVE & Agreement.PLURAL)) {
      return false;
    }
    for (int i = phrase.to(); i + 1 < clause.finite(); i++) {
      boolean joins =
          clause.holds(i) && functionWords.is(Role.SUBJECT_JOINER, syntax.item(i).word());
      NounPhrase next = joins ? syntax.nounPhraseAt(i + 1) : null;
      if (next != null && next.canBe(Agreement.NOMINATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** A quotation in first position that is what was said, and not a name in quotation marks. */
  private static boolean isSpokenQuote(SentenceSyntax syntax, int i) {
    Token item = syntax.item(i);
    boolean comma = i + 1 < syntax.items().size() && syntax.item(i + 1).kind() == Kind.COMMA;
    return item.kind() == Kind.QUOTED && (comma || item.end() - item.begin() > LONGEST_QUOTED_NAME);
  }

  /**
   * "auch sie", "selbst der Minister", "sogar „Bild“", "nur 21 Prozent": a focus particle before
   * the subject, which needs a verb in the plural where it is a number.
   */
  private boolean isFocus(SentenceSyntax syntax, int i, Clause clause) {
    if (!functionWords.is(Role.FOCUS, syntax.item(i).word()) || i + 1 >= clause.finite()) {
      return false;
    }
    boolean number = syntax.item(i + 1).kind() == Kind.NUMBER;
    boolean title = syntax.item(i + 1).kind() == Kind.QUOTED;
    return syntax.item(i + 1).isWord() || title || number && syntax.predicate(clause).plural();
  }

  /** "vor allem die Bahn", "unter anderem Olaf Kern", "nicht nur der Wirt". */
  private boolean isFocusPhrase(SentenceSyntax syntax, int i, Clause clause) {
    return i + 2 < clause.finite()
        && functionWords.is(Role.FOCUS_PHRASE, syntax.item(i).word(), syntax.item(i + 1).word());
  }

  /** Behind "Rund", "Mehr als"; what is counted by a number needs a verb in the plural. */
  private int afterQuantity(SentenceSyntax syntax, Clause clause, int from) {
    int counted = quantities.behind(syntax, from, clause.finite());
    boolean number = syntax.item(counted).kind() == Kind.NUMBER;
    return number && !syntax.predicate(clause).plural() ? from : counted;
  }

  /**
   * The end of the first position, or of its part before a relative clause; -1 if the phrase does
   * not fill it.
   */
  private int end(SentenceSyntax syntax, Clause clause, NounPhrase phrase) {
    int end = -1;
    Segment previous = null;
    for (Segment segment : clause.segments()) {
      boolean verbHere = segment.from() <= clause.finite() && clause.finite() < segment.to();
      int to = verbHere ? clause.finite() : segment.to();
      if (previous != null
          && (holdsOtherClause(syntax, clause, previous.to(), segment.from())
              || opensWithParticiple(syntax, segment))) {
        return end;
      }
      if (to > segment.from()) {
        end = to;
      }
      if (verbHere) {
        break;
      }
      previous = segment;
    }
    if (end < phrase.to()) {
      return phrase.to() <= clause.finite() ? end : -1;
    }
    return restIsAttached(syntax, phrase, end) ? end : phrase.to();
  }

  private static boolean holdsOtherClause(SentenceSyntax syntax, Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      Clause other = syntax.clauseAt(i);
      if (other != null && other != clause) {
        return true;
      }
    }
    return false;
  }

  /** The "verfasst von Forschern" of "Der Bericht, verfasst von Forschern, warnt". */
  private static boolean opensWithParticiple(SentenceSyntax syntax, Segment segment) {
    Word first = syntax.item(segment.from()).word();
    return segment.to() > segment.from() + 1
        && first.has(Mood.PARTICIPLE_PAST)
        && !first.capitalized()
        && syntax.isPreposition(segment.from() + 1);
  }

  /**
   * Whether all that stands between the phrase and the verb can belong to it: prepositional
   * phrases, appositions, brackets. "Müller dagegen sagte": an adverb does not, nor does the "unter
   * ihnen der Wirt" of "Gäste, unter ihnen der Wirt".
   */
  private boolean restIsAttached(SentenceSyntax syntax, NounPhrase phrase, int end) {
    for (int i = phrase.to(); i < end; i++) {
      if (syntax.item(i).isWord() && isOnlyAdverb(syntax.item(i).word())
          || isMemberPhrase(syntax, i, end)) {
        return false;
      }
    }
    return true;
  }

  private boolean isMemberPhrase(SentenceSyntax syntax, int i, int end) {
    return i + 1 < end
        && functionWords.is(Role.MEMBER_OPENER, syntax.item(i).word(), syntax.item(i + 1).word());
  }

  private boolean isOnlyAdverb(Word word) {
    return functionWords.is(Role.CONTRASTING, word)
        || !word.capitalized()
            && word.is(WordClass.ADVERB)
            && !word.is(WordClass.PREPOSITION)
            && word.adjective() == 0
            && !word.is(WordClass.ARTICLE)
            && !functionWords.is(Role.COORDINATOR, word);
  }
}
