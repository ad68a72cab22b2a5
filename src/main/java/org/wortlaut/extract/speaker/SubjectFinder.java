package org.wortlaut.extract.speaker;

import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.extract.word.LocalSeats;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.ClauseQuestion;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Finds the subject of a clause.
 *
 * <p>In a verb-second clause the first position is the subject if it can be nominative, unless an
 * unmistakable nominative stands to the right of the verb ("Die Pläne nannte der Chef …"). A joined
 * clause without a subject has that of the clause before, an infinitive clause that of the clause
 * it depends on.
 */
final class SubjectFinder {

  /**
   * How many clauses further an elided subject is looked for; real sentences share one over two or
   * three.
   */
  private static final int FARTHEST_CLAUSE = 3;

  private final SubjectCriterion subjectCriterion;
  private final FirstPosition firstPosition;
  private final MiddleFieldSubject middleField;
  private final ObjectFirst objectFirst;
  private final RelativeSubject relative;
  private final HiddenSubjects hidden;
  private final GappedSubject gapped;
  private final ParticleSurnames surnames;
  private final ClauseQuestion<FoundSpeaker> subjects =
      new ClauseQuestion<>((syntax, clause) -> find(syntax, clause, 0));

  SubjectFinder(CueLexicon cues, FunctionWords functionWords, SpeakerNouns nouns) {
    HeadNouns headNouns = cues.headNouns();
    this.subjectCriterion = new SubjectCriterion(functionWords, headNouns, nouns);
    this.firstPosition = new FirstPosition(functionWords, subjectCriterion);
    this.middleField =
        new MiddleFieldSubject(
            functionWords, subjectCriterion, new LocalSeats(functionWords, nouns));
    NamedListener listeners = new NamedListener(cues, nouns);
    this.objectFirst = new ObjectFirst(functionWords, headNouns, nouns, middleField, listeners);
    this.relative = new RelativeSubject(functionWords, subjectCriterion, middleField, listeners);
    this.hidden = new HiddenSubjects(subjectCriterion);
    this.gapped = new GappedSubject(subjectCriterion);
    this.surnames = new ParticleSurnames(functionWords, headNouns);
  }

  /**
   * Whether a phrase can be the subject of a clause's verb, by case, number and meaning. A lone
   * word that looks like a compound may be a surname: "sagte Hollande".
   */
  boolean canBeSubject(SentenceSyntax syntax, Clause clause, NounPhrase phrase) {
    boolean alone = phrase.to() == phrase.from() + 1;
    return alone && syntax.item(phrase.from()).word().compound()
        || subjectCriterion.fits(syntax, phrase, syntax.predicate(clause));
  }

  /** The subject of a clause that has a verb, or null. */
  FoundSpeaker find(SentenceSyntax syntax, Clause clause) {
    return subjects.of(syntax, clause);
  }

  private FoundSpeaker find(SentenceSyntax syntax, Clause clause, int distance) {
    if (clause.is(Type.RELATIVE)) {
      return relative.find(syntax, clause);
    }
    if (clause.is(Type.SUBORDINATE)) {
      FoundSpeaker found = ofSubordinate(syntax, clause, distance);
      return found == null ? surnames.ofSubordinate(syntax, clause) : found;
    }
    return clause.finite() < 0
        ? ofOther(syntax, clause.parent(), distance)
        : ofMain(syntax, clause, distance);
  }

  /** "weil die Stadt schwieg und [eine Klage] ankündigte": an object of the subject before. */
  private FoundSpeaker ofSubordinate(SentenceSyntax syntax, Clause clause, int distance) {
    FoundSpeaker found = middleField.beforeVerb(syntax, clause);
    boolean mayBeObject =
        clause.introducer() < clause.from()
            && canBe(syntax, found, Agreement.ACCUSATIVE)
            && !canSpeak(syntax, found);
    if (found != null && !mayBeObject) {
      return found;
    }
    FoundSpeaker before = ofOther(syntax, clause.conjunctOf(), distance);
    boolean speaks =
        canSpeak(syntax, before) && canBeSubject(syntax, clause, phrase(syntax, before));
    return found == null || speaks ? before : found;
  }

  private FoundSpeaker ofOther(SentenceSyntax syntax, Clause other, int distance) {
    return isInReach(syntax, other, distance) ? find(syntax, other, distance + 1) : null;
  }

  private static boolean isInReach(SentenceSyntax syntax, Clause other, int distance) {
    return other != null && distance < FARTHEST_CLAUSE && syntax.predicate(other) != null;
  }

  private FoundSpeaker ofMain(SentenceSyntax syntax, Clause clause, int distance) {
    FoundSpeaker own = gapped.find(syntax, clause);
    if (own != null) {
      return own;
    }
    FoundSpeaker first = firstPosition.subject(syntax, clause);
    if (first != null && !objectFirst.holds(syntax, clause, first)) {
      return first;
    }
    FoundSpeaker right = middleField.rightOfVerb(syntax, clause);
    boolean elliptic = clause.coordinated() && (clause.verbFirst() || first == null);
    boolean mayBeObject = right != null && canBe(syntax, right, Agreement.ACCUSATIVE);
    boolean thing = subjectCriterion.isThing(syntax, phrase(syntax, right));
    FoundSpeaker surname =
        first == null && (right == null || mayBeObject && !canSpeak(syntax, right))
            ? surnames.ofMain(syntax, clause)
            : null;
    if (surname != null) {
      return surname;
    }
    if (right != null && !(mayBeObject && (elliptic || thing))) {
      return right;
    }
    if (elliptic && isInReach(syntax, clause.conjunctOf(), distance)) {
      return find(syntax, clause.conjunctOf(), distance + 1);
    }
    if (first != null || right != null && !thing) {
      return right != null ? right : first;
    }
    boolean aside = clause.verbFirst() && !clause.coordinated();
    FoundSpeaker behind = right == null && aside ? hidden.behindGenitive(syntax, clause) : null;
    if (behind != null) {
      return behind;
    }
    FoundSpeaker before = clause.verbFirst() ? hidden.beforeComma(syntax, clause) : null;
    Clause main = aside ? HiddenSubjects.mainBefore(syntax, clause) : null;
    if (before == null || main != null && isObjectOf(syntax, main, before)) {
      FoundSpeaker shared = ofOther(syntax, main, distance);
      before = shared == null ? before : shared;
    }
    return before == null ? right : before;
  }

  /**
   * The "Ministerium" of "Der Verband lobte das Ministerium, warf der Behörde aber Eile vor"; not
   * the "Anna Weber" of "Er bestritt das, die Ministerin, Anna Weber, sagte …".
   */
  private static boolean isObjectOf(SentenceSyntax syntax, Clause main, FoundSpeaker found) {
    int from = found.range().from();
    for (int i = main.finite() + 1; i < from; i++) {
      if (syntax.item(i).kind() == Kind.COMMA) {
        return false;
      }
    }
    return main.holds(from) && main.finite() < from;
  }

  private boolean canSpeak(SentenceSyntax syntax, FoundSpeaker found) {
    NounPhrase phrase = phrase(syntax, found);
    return phrase != null && (phrase.pronoun() || subjectCriterion.canSpeak(syntax, phrase));
  }

  private static boolean canBe(SentenceSyntax syntax, FoundSpeaker found, int cases) {
    NounPhrase phrase = phrase(syntax, found);
    return phrase != null && phrase.canBe(cases);
  }

  private static NounPhrase phrase(SentenceSyntax syntax, FoundSpeaker found) {
    return found == null ? null : found.phrase(syntax);
  }
}
