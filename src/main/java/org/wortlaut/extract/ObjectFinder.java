package org.wortlaut.extract;

import org.wortlaut.extract.CueVerb.Content;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Finds where the object or the prepositional phrase begins that a cue's verb takes as its content.
 *
 * <p>Must match: "wies die Vorwürfe zurück", "warnte vor Hochwasser", "bezeichnete den Plan als
 * absurd". Must not: "wies ihn zurück" (a pronoun has no content), "bezeichnete den Weg" (nothing
 * is said about it), "forderte am Montag".
 */
final class ObjectFinder {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final HeadNouns headNouns;

  ObjectFinder(CueLexicon cues, FunctionWords functionWords) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.headNouns = new HeadNouns(functionWords);
  }

  /** The first item of the content, or -1. */
  int find(SentenceSyntax syntax, Clause clause, CueVerb cue, FoundSpeaker speaker) {
    for (String preposition : cue.prepositions()) {
      int place = preposition(syntax, clause, preposition, speaker);
      if (place >= 0) {
        return place;
      }
    }
    if (cue.takes(Content.DATIVE_OBJECT)) {
      return object(syntax, clause, cue, speaker, Agreement.DATIVE);
    }
    boolean accusative =
        cue.takes(Content.OBJECT)
            || cue.takes(Content.PREDICATE_OBJECT) && hasPredicate(syntax, clause, cue);
    int wanted = syntax.predicate(clause).passive() ? Agreement.NOMINATIVE : Agreement.ACCUSATIVE;
    return accusative ? object(syntax, clause, cue, speaker, wanted) : -1;
  }

  private int preposition(
      SentenceSyntax syntax, Clause clause, String preposition, FoundSpeaker speaker) {
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      boolean inSpeaker = speaker != null && speaker.holds(i);
      String lower = syntax.item(i).lower();
      boolean same = lower.equals(preposition) || cues.isContraction(preposition, lower);
      if (same
          && clause.holds(i)
          && !inSpeaker
          && i != clause.finite()
          && (syntax.item(i + 1).isWord() || syntax.item(i + 1).kind() == Kind.QUOTED)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * "bezeichnete X als Y", "hält X für Y", "nannte X „absurd“": something is said about the object.
   */
  private boolean hasPredicate(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (clause.holds(i)
          && (isPredicateMarker(syntax, cue, i)
              || i > clause.finite() && isBarePredicate(syntax, cue, i))) {
        return true;
      }
    }
    return false;
  }

  /** The verb's own "als", "für" or "auf"; "erklärte X zum Sieger" besides "als". */
  private boolean isPredicateMarker(SentenceSyntax syntax, CueVerb cue, int i) {
    String lower = syntax.item(i).lower();
    return cue.is("als") && (lower.equals("als") || cues.isContraction("zu", lower))
        || cue.is("fuer") && lower.equals("für")
        || cue.is("auf") && lower.equals("auf");
  }

  private static boolean isBarePredicate(SentenceSyntax syntax, CueVerb cue, int i) {
    if (cue.lemma().equals("nennen") && isTwoObjects(syntax, i)) {
      return true;
    }
    boolean marked = cue.is("als") || cue.is("fuer") || cue.is("auf");
    return !marked
        && (syntax.item(i).kind() == Kind.QUOTED
            || syntax.item(i).lower().equals("als")
            || isPredicativeAdjective(syntax.item(i)));
  }

  /** "nannte den Beschluss einen Kompromiss": two accusatives in a row. */
  private static boolean isTwoObjects(SentenceSyntax syntax, int i) {
    NounPhrase first = syntax.nounPhraseAt(i);
    NounPhrase second =
        first == null || first.pronoun() || first.to() >= syntax.items().size()
            ? null
            : syntax.nounPhraseAt(first.to());
    return second != null
        && first.canBe(Agreement.ACCUSATIVE)
        && second.canBe(Agreement.ACCUSATIVE)
        && !second.pronoun();
  }

  /** "nannte den Plan absurd": an adjective without an ending. */
  private static boolean isPredicativeAdjective(Token item) {
    return item.isWord()
        && item.word().is(WordClass.ADJECTIVE)
        && item.word().adjective() == 0
        && !item.word().capitalized();
  }

  /** The first noun phrase in the wanted case that is neither the speaker nor the addressee. */
  private int object(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundSpeaker speaker, int wanted) {
    int from = clause.is(Type.MAIN) ? firstObjectPlace(syntax, clause) : clause.introducer() + 1;
    for (NounPhrase phrase : ClausePhrases.of(syntax, clause, from)) {
      boolean speaks = speaker != null && speaker.holds(phrase.from());
      if (!speaks
          && phrase.canBe(wanted)
          && !isEmpty(syntax, phrase)
          && !isAddressee(syntax, phrase, cue)) {
        return phrase.from();
      }
    }
    return -1;
  }

  /**
   * The first position of a main clause is one phrase: where a preposition or adverb opens it, the
   * object stands after the verb.
   */
  private static int firstObjectPlace(SentenceSyntax syntax, Clause clause) {
    boolean phraseFirst =
        clause.from() < clause.finite()
            && !syntax.isPreposition(clause.from())
            && syntax.nounPhraseAt(clause.from()) != null;
    return phraseFirst ? clause.from() : clause.finite() + 1;
  }

  /**
   * "sicherte Johnson ihre Unterstützung zu": with a verb that takes an addressee, the first of two
   * noun phrases is that.
   */
  private static boolean isAddressee(SentenceSyntax syntax, NounPhrase phrase, CueVerb cue) {
    NounPhrase next = phrase.to() < syntax.items().size() ? syntax.nounPhraseAt(phrase.to()) : null;
    return cue.addressees().contains("d")
        && phrase.canBe(Agreement.DATIVE)
        && next != null
        && next.canBe(Agreement.ACCUSATIVE);
  }

  /**
   * "forderte nichts", "bestätigte sich", "wies ihn zurück", "forderte jeden Tag": nothing that is
   * said.
   */
  private boolean isEmpty(SentenceSyntax syntax, NounPhrase phrase) {
    Word head = syntax.item(phrase.head()).word();
    return head.is(WordClass.REFLEXIVE)
        || phrase.pronoun() && !head.is(WordClass.DEMONSTRATIVE)
        || headNouns.isTime(head)
        || functionWords.is(Role.EMPTY_OBJECT, head);
  }
}
