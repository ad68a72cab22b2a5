package org.wortlaut.extract.object;

import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueSpans;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Finds what is said about the object of a verb: "bezeichnete X [als Y]", "hält X [für Y]", "nannte
 * X [absurd]", "sieht [in X] Y", "lobte X [für Y]".
 *
 * <p>Must not: "bezeichnete den Weg", "nannte den Namen", "hat im Wald einen Wolf gesehen".
 */
public final class ObjectPredicates {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final HeadNouns headNouns;
  private final FrontedPredicate fronted;
  private final AdjectiveJudgement judgement;

  public ObjectPredicates(CueLexicon cues, FunctionWords functionWords, HeadNouns headNouns) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.headNouns = headNouns;
    this.fronted = new FrontedPredicate(functionWords);
    this.judgement = new AdjectiveJudgement(functionWords);
  }

  /** The first item of it, or -1. */
  public int find(SentenceSyntax syntax, Clause clause, CueVerb cue, FoundSpeaker speaker) {
    boolean seen = cue.is(CueFlag.IN) && syntax.predicate(clause).perfect();
    for (int i = clause.from(); i < clause.to(); i++) {
      boolean free =
          clause.holds(i)
              && !syntax.predicate(clause).parts().contains(i)
              && (speaker == null || !speaker.holds(i));
      boolean behind = i > clause.finite() || !clause.is(Type.MAIN);
      if (free
          && (!(seen && syntax.isPreposition(i))
                  && isMarker(syntax, cue, i)
                  && !isAboutSubject(syntax, clause, i)
                  && !isOfFirstPosition(syntax, clause, i)
                  && !isTime(syntax, i)
              || cue.is(CueFlag.DECLARES) && declares(syntax, i)
              || cue.is(CueFlag.GROUNDS) && isGround(syntax, i)
              || behind && cue.takes(Content.OBJECT) && judgement.opensAt(syntax, clause, i)
              || behind && isBare(syntax, clause, cue, i)
              || i == clause.from() && fronted.opens(syntax, clause, cue))) {
        return i;
      }
    }
    return -1;
  }

  /** The verb's own "als", "für", "auf" …; "erklärte X zum Sieger" besides "als". */
  private boolean isMarker(SentenceSyntax syntax, CueVerb cue, int i) {
    String lower = syntax.item(i).lower();
    boolean als = lower.equals("als") && !isBehindAmount(syntax, i);
    return cue.is(CueFlag.ALS) && (als || isContractedZu(lower))
        || cue.is(CueFlag.FUER) && lower.equals("für") && CueSpans.isOfVerb(syntax, i)
        || cue.is(CueFlag.AUF) && lower.equals("auf")
        || cue.is(CueFlag.MIT) && lower.equals("mit")
        || cue.is(CueFlag.IN) && functionWords.is(Role.IN, lower)
        || cue.is(CueFlag.REASON) && (functionWords.is(Role.REASON, lower) || als);
  }

  /** The "als" of "Mehr als hundert Gäste haben den Plan kritisiert". */
  private boolean isBehindAmount(SentenceSyntax syntax, int als) {
    return als > 0 && functionWords.is(Role.AMOUNT, syntax.item(als - 1).word());
  }

  /** "zum", "zur"; a bare "zu" is no marker: "erklärte den Zugang zu Daten". */
  private boolean isContractedZu(String lower) {
    return !lower.equals("zu") && cues.contractions().preposition(lower).equals("zu");
  }

  /**
   * The "als" of "kritisierte als neuer Chef den Plan", "hatte als einzige den Plan kritisiert":
   * what somebody is who says something.
   */
  private boolean isAboutSubject(SentenceSyntax syntax, Clause clause, int marker) {
    if (!functionWords.is(Role.COMPARISON, syntax.item(marker).word())
        || syntax.predicate(clause).passive()
        || marker + 1 >= clause.to()) {
      return false;
    }
    NounPhrase role = syntax.nounPhrases().coreAt(marker + 1);
    return role == null
        ? functionWords.is(Role.SINGLING, HeadNouns.lemma(syntax.item(marker + 1).word()))
        : role.canBe(Agreement.NOMINATIVE) && !role.canBe(Agreement.ACCUSATIVE);
  }

  /** The "für die Helfer" of "Neben Lob für die Helfer kritisiert er die Planung". */
  private static boolean isOfFirstPosition(SentenceSyntax syntax, Clause clause, int marker) {
    return clause.is(Type.MAIN)
        && marker > clause.from()
        && marker < clause.finite()
        && syntax.isPreposition(clause.from())
        && syntax.isPreposition(marker)
        && syntax.item(marker - 1).isWord()
        && syntax.item(marker - 1).word().capitalized();
  }

  /** "hielt sich für zwei Wochen in der Stadt", "feiert bis zum 3. Oktober das Buch". */
  private boolean isTime(SentenceSyntax syntax, int marker) {
    if (isContractedZu(syntax.item(marker).lower())
        && marker + 1 < syntax.items().size()
        && syntax.item(marker + 1).kind() == Kind.NUMBER) {
      return true;
    }
    NounPhrase phrase =
        syntax.item(marker).lower().equals("für") ? syntax.nounPhraseAt(marker + 1) : null;
    return phrase != null && headNouns.isTime(syntax.head(phrase));
  }

  /** The "für" of "erklärte die Wahl für ungültig"; not of "für ungültige Stimmen". */
  private static boolean declares(SentenceSyntax syntax, int i) {
    int adjective = i + 1;
    if (adjective + 1 < syntax.items().size()
        && syntax.item(adjective).word().is(WordClass.NEGATION)) {
      adjective++;
    }
    Token next = adjective < syntax.items().size() ? syntax.item(adjective) : null;
    return syntax.item(i).lower().equals("für")
        && next != null
        && next.isWord()
        && !next.word().capitalized()
        && (next.word().bareAdjective() || next.word().has(Mood.PARTICIPLE_PAST))
        && next.word().adjective() == Agreement.NONE;
  }

  /** The "als" of "Als Grund für die Absage nannte sie den Regen". */
  boolean isGround(SentenceSyntax syntax, int i) {
    NounPhrase ground =
        functionWords.is(Role.COMPARISON, syntax.item(i).word()) && i + 1 < syntax.items().size()
            ? syntax.nounPhrases().coreAt(i + 1)
            : null;
    return ground != null && functionWords.endsIn(Role.GROUND_ENDING, syntax.head(ground));
  }

  private boolean isBare(SentenceSyntax syntax, Clause clause, CueVerb cue, int i) {
    if (!cue.takes(Content.PREDICATE_OBJECT)) {
      return false;
    }
    if (cue.is(CueFlag.NAMES)
        && (isSecondObject(syntax, clause, i) || isBehindCorrelate(syntax, clause, i))) {
      return true;
    }
    return cue.takesBarePredicate()
        && (syntax.item(i).kind() == Kind.QUOTED && !isOwnName(syntax, clause, i)
            || syntax.item(i).lower().equals("als")
            || isPredicativeAdjective(syntax, clause, i));
  }

  /** The „Roter Faden“ of "Der Verein nennt sich „Roter Faden“". */
  private static boolean isOwnName(SentenceSyntax syntax, Clause clause, int i) {
    return syntax.isReflexive(clause) && i > 0 && !syntax.item(i - 1).word().is(WordClass.ARTICLE);
  }

  /**
   * "nannte den Beschluss einen Kompromiss", "nannte ihn einen Lügner", "Den Beschluss nannte er
   * einen Kompromiss": the second of two accusatives, in a row or with the first before the verb.
   */
  private boolean isSecondObject(SentenceSyntax syntax, Clause clause, int i) {
    NounPhrase second = syntax.nounPhraseAt(i);
    if (second == null || second.pronoun() || !second.canBe(Agreement.ACCUSATIVE)) {
      return false;
    }
    NounPhrase leading = syntax.nounPhraseAt(clause.from());
    if (leading != null
        && !leading.pronoun()
        && !leading.canBe(Agreement.NOMINATIVE)
        && leading.to() <= clause.finite()
        && !syntax.isPreposition(i - 1)) {
      return true;
    }
    int end = i;
    while (end > clause.finite() + 1 && isAdverb(syntax.item(end - 1).word())) {
      end--;
    }
    for (int from = end - 1; from >= 0; from--) {
      NounPhrase first = syntax.nounPhraseAt(from);
      if (first != null && first.to() == end) {
        boolean named =
            !first.canBe(Agreement.NOMINATIVE) || syntax.item(second.head()).kind() == Kind.QUOTED;
        return (!first.pronoun() || named || isDemonstrative(syntax, from))
            && first.canBe(Agreement.ACCUSATIVE)
            && (from == 0 || !syntax.isPreposition(from - 1));
      }
    }
    return false;
  }

  /** "nannte den Plan gestern einen Fehler", "nannte ihn dagegen einen Fortschritt". */
  private boolean isAdverb(Word word) {
    return word.isOnly(WordClass.ADVERB) || functionWords.is(Role.CONTRASTING, word);
  }

  /** The "einen Skandal" of "Tamm nannte es einen Skandal, dass …". */
  private boolean isBehindCorrelate(SentenceSyntax syntax, Clause clause, int i) {
    NounPhrase subject = syntax.nounPhraseAt(clause.from());
    NounPhrase phrase = syntax.nounPhraseAt(i);
    return i == clause.finite() + 2
        && functionWords.is(Role.CORRELATE, syntax.item(i - 1).word())
        && subject != null
        && subject.to() == clause.finite()
        && phrase != null
        && phrase.canBe(Agreement.ACCUSATIVE);
  }

  /** The "das" of "nannte das eine Lüge". */
  private static boolean isDemonstrative(SentenceSyntax syntax, int i) {
    return syntax.item(i).word().is(WordClass.DEMONSTRATIVE);
  }

  /** "nannte den Plan absurd", "nannte die Zahlen solide |": an adjective without an ending. */
  private static boolean isPredicativeAdjective(SentenceSyntax syntax, Clause clause, int i) {
    Token item = syntax.item(i);
    Word word = item.word();
    boolean last = i + 1 == clause.to() || !syntax.item(i + 1).isWord();
    boolean ownEnding =
        last && word.is(WordClass.ADJECTIVE) && word.lowerLemma().equals(item.lower());
    return item.isWord() && !word.capitalized() && (word.bareAdjective() || ownEnding);
  }
}
