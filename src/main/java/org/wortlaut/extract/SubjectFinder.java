package org.wortlaut.extract;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
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

  private final FunctionWords functionWords;
  private final SpeakerNouns nouns;
  private final SubjectCriterion subjectCriterion;
  private final FirstPosition firstPosition;
  private final LocalSeats seats;
  private final HiddenSubjects hidden;
  private final ParticleSurnames surnames;

  SubjectFinder(FunctionWords functionWords, SpeakerNouns nouns) {
    this.functionWords = functionWords;
    this.nouns = nouns;
    this.subjectCriterion = new SubjectCriterion(functionWords, nouns);
    this.seats = new LocalSeats(functionWords, nouns);
    this.firstPosition = new FirstPosition(functionWords, subjectCriterion);
    this.hidden = new HiddenSubjects(subjectCriterion);
    this.surnames = new ParticleSurnames(functionWords, new HeadNouns(functionWords));
  }

  /** The subject of a clause that has a verb, or null. */
  FoundSpeaker find(SentenceSyntax syntax, Clause clause) {
    return find(syntax, clause, 0);
  }

  private FoundSpeaker find(SentenceSyntax syntax, Clause clause, int distance) {
    if (clause.is(Type.RELATIVE)) {
      return ofRelative(syntax, clause);
    }
    if (clause.is(Type.SUBORDINATE)) {
      FoundSpeaker found = beforeVerb(syntax, clause);
      found = found == null ? ofOther(syntax, clause.conjunctOf(), distance) : found;
      return found == null ? surnames.ofSubordinate(syntax, clause) : found;
    }
    return clause.finite() < 0
        ? ofOther(syntax, clause.parent(), distance)
        : ofMain(syntax, clause, distance);
  }

  private FoundSpeaker ofOther(SentenceSyntax syntax, Clause other, int distance) {
    return isInReach(syntax, other, distance) ? find(syntax, other, distance + 1) : null;
  }

  private static boolean isInReach(SentenceSyntax syntax, Clause other, int distance) {
    return other != null && distance < FARTHEST_CLAUSE && syntax.predicate(other) != null;
  }

  private FoundSpeaker ofMain(SentenceSyntax syntax, Clause clause, int distance) {
    FoundSpeaker gapped = GappedSubject.find(syntax, clause, subjectCriterion);
    if (gapped != null) {
      return gapped;
    }
    FoundSpeaker first = firstPosition.subject(syntax, clause);
    if (first != null && !isOverruled(syntax, clause, first)) {
      return first;
    }
    FoundSpeaker right = rightOfVerb(syntax, clause);
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
    if (before == null && aside) {
      before = ofOther(syntax, HiddenSubjects.mainBefore(syntax, clause), distance);
    }
    return before == null ? right : before;
  }

  private boolean canSpeak(SentenceSyntax syntax, FoundSpeaker found) {
    NounPhrase phrase = phrase(syntax, found);
    return phrase != null && (phrase.pronoun() || subjectCriterion.canSpeak(syntax, phrase));
  }

  private static boolean canBe(SentenceSyntax syntax, FoundSpeaker found, int cases) {
    NounPhrase phrase = phrase(syntax, found);
    return phrase != null && phrase.canBe(cases);
  }

  /**
   * "Die Pläne nannte er", "Den Vorschlag lehnt Müller ab", "Die Meldung nannte eine Sprecherin
   * falsch": an unmistakable subject right of the verb, or a name or an office while a thing stands
   * first.
   */
  private boolean isOverruled(SentenceSyntax syntax, Clause clause, FoundSpeaker first) {
    NounPhrase phrase = phrase(syntax, first);
    if (phrase != null && phrase.named() && isPronounAfterVerb(syntax, clause)) {
      return true;
    }
    boolean mayBeObject =
        phrase != null
            && phrase.canBe(Agreement.ACCUSATIVE)
            && !phrase.named()
            && !phrase.pronoun();
    FoundSpeaker right = mayBeObject ? rightOfVerb(syntax, clause) : null;
    NounPhrase subject = phrase(syntax, right);
    if (subject == null) {
      return false;
    }
    Word head = syntax.item(subject.head()).word();
    boolean nameAfterVerb =
        subject.named()
            && (head.is(WordClass.FIRST_NAME)
                || subject.from() == afterAdverbs(syntax, clause)
                    && (head.is(WordClass.NAME) || !head.known()));
    boolean speakerAfterVerb = !subject.pronoun() && nouns.isBody(head);
    Word firstHead = syntax.item(phrase.head()).word();
    SpeakerNouns.Kind firstKind = nouns.kindOf(firstHead);
    boolean thingFirst =
        !nouns.mayAct(firstHead)
            || firstKind == SpeakerNouns.Kind.DOCUMENT
                && nouns.kindOf(head) == SpeakerNouns.Kind.PERSON;
    return !subject.canBe(Agreement.ACCUSATIVE)
        || thingFirst
            && (nameAfterVerb || speakerAfterVerb)
            && !isOneAmongMany(syntax, clause, subject, phrase);
  }

  /** "Weber warf er vor, …": a pronoun that can be nothing but the subject. */
  private static boolean isPronounAfterVerb(SentenceSyntax syntax, Clause clause) {
    int next = clause.finite() + 1;
    NounPhrase phrase = next < clause.to() ? syntax.nounPhraseAt(next) : null;
    return phrase != null
        && phrase.pronoun()
        && phrase.canBe(Agreement.NOMINATIVE)
        && !phrase.canBe(Agreement.ANY & ~Agreement.NOMINATIVE);
  }

  /** Behind "auch", "zudem" after the verb: "Mehr Geld fordert auch | Karl Weber". */
  private int afterAdverbs(SentenceSyntax syntax, Clause clause) {
    int i = clause.finite() + 1;
    while (i < clause.to()
        && syntax.item(i).isWord()
        && (functionWords.is(Role.FOCUS, syntax.item(i).word())
            || syntax.item(i).word().isOnly(WordClass.ADVERB))) {
      i++;
    }
    return i;
  }

  /** "Kritiker werfen Weber vor": the verb is plural as the phrase before it can be. */
  private static boolean isOneAmongMany(
      SentenceSyntax syntax, Clause clause, NounPhrase subject, NounPhrase first) {
    return syntax.predicate(clause).plural()
        && !subject.plural()
        && first.canBe(Agreement.NOMINATIVE & Agreement.PLURAL);
  }

  private FoundSpeaker rightOfVerb(SentenceSyntax syntax, Clause clause) {
    FoundSpeaker quantity = null;
    int i = clause.finite() + 1;
    while (i < clause.to()) {
      if (!clause.holds(i)) {
        if (syntax.clauseAt(i) != null) {
          return quantity;
        }
        i++;
        continue;
      }
      quantity = quantity == null ? quantityAt(syntax, clause, i) : quantity;
      if (syntax.isPreposition(i) || functionWords.is(Role.LIKENESS, syntax.item(i).word())) {
        NounPhrase object = syntax.nounPhraseAt(i + 1);
        i = object == null ? i + 1 : syntax.nounPhrases().coreAt(i + 1).to();
        continue;
      }
      NounPhrase phrase = syntax.nounPhraseAt(i);
      if (phrase != null && subjectCriterion.fits(syntax, phrase, syntax.predicate(clause))) {
        int to = Appositions.endOf(syntax, clause, phrase);
        return new FoundSpeaker(i, to == phrase.to() ? seats.endOf(syntax, clause, phrase) : to);
      }
      i = phrase == null ? i + 1 : phrase.to();
    }
    return quantity;
  }

  /** "Dazu riefen über 50 Gruppen auf": before a number a preposition says how many; or null. */
  private FoundSpeaker quantityAt(SentenceSyntax syntax, Clause clause, int i) {
    boolean counts =
        functionWords.is(Role.QUANTITY, syntax.item(i).word())
            && i + 1 < syntax.items().size()
            && syntax.item(i + 1).kind() == Kind.NUMBER;
    NounPhrase counted = counts ? syntax.nounPhraseAt(i + 1) : null;
    boolean fits =
        counted != null && subjectCriterion.fits(syntax, counted, syntax.predicate(clause));
    return fits ? new FoundSpeaker(i, counted.to()) : null;
  }

  /**
   * "der Minister, der sagte" (the pronoun), "den Müller nannte", "was Moskau bestreitet" (the
   * phrase after it).
   */
  private FoundSpeaker ofRelative(SentenceSyntax syntax, Clause clause) {
    Word pronoun = syntax.item(clause.introducer()).word();
    boolean afterPreposition =
        clause.introducer() > clause.from()
            && syntax.item(clause.introducer() - 1).word().is(WordClass.PREPOSITION);
    boolean nominative = !afterPreposition && (pronoun.determiner() & Agreement.NOMINATIVE) != 0;
    FoundSpeaker other = withoutOwned(syntax, clause, beforeVerb(syntax, clause));
    if (!nominative || other != null && pronoun.lower().equals("was")) {
      return other;
    }
    boolean pronounSpeaks =
        other == null
            || pronoun.lower().equals("der")
            || !isOnlySubject(syntax, other) && !isOfThing(syntax, clause, other);
    return pronounSpeaks
        ? new FoundSpeaker(new ItemRange(clause.introducer(), clause.introducer() + 1), true)
        : other;
  }

  /**
   * "die Brücke, deren Kosten Weber beziffert": somebody who can speak rather than what is owned.
   */
  private FoundSpeaker withoutOwned(SentenceSyntax syntax, Clause relative, FoundSpeaker first) {
    boolean owned =
        first != null
            && first.range().from() == relative.introducer() + 1
            && functionWords.is(Role.OWNER_PRONOUN, syntax.item(relative.introducer()).word())
            && !subjectCriterion.canSpeak(syntax, phrase(syntax, first));
    NounPhrase next =
        owned ? syntax.nounPhraseAt(syntax.nounPhrases().coreAt(first.range().from()).to()) : null;
    return next != null
            && subjectCriterion.canSpeak(syntax, next)
            && subjectCriterion.fits(syntax, next, syntax.predicate(relative))
        ? new FoundSpeaker(next.from(), next.to())
        : first;
  }

  /** "die Marke, die Weber nannte": the clause hangs on what cannot speak, and somebody can. */
  private boolean isOfThing(SentenceSyntax syntax, Clause relative, FoundSpeaker other) {
    return subjectCriterion.isThing(syntax, AntecedentFinder.find(syntax, relative))
        && subjectCriterion.canSpeak(syntax, phrase(syntax, other));
  }

  private static NounPhrase phrase(SentenceSyntax syntax, FoundSpeaker found) {
    return found == null ? null : syntax.nounPhraseAt(found.range().from());
  }

  private static boolean isOnlySubject(SentenceSyntax syntax, FoundSpeaker found) {
    NounPhrase phrase = phrase(syntax, found);
    return phrase != null && (phrase.pronoun() || !phrase.canBe(Agreement.ACCUSATIVE));
  }

  /**
   * "dass die Polizei gestern mitteilte": the first phrase of a verb-final clause that can be its
   * subject.
   */
  private FoundSpeaker beforeVerb(SentenceSyntax syntax, Clause clause) {
    int i = clause.introducer() < clause.from() ? clause.from() : clause.introducer() + 1;
    int end = clause.finite() < 0 ? clause.to() : clause.finite();
    while (i < end) {
      if (!clause.holds(i)) {
        i++;
      } else if (syntax.isPreposition(i)) {
        NounPhrase object = syntax.nounPhrases().coreAt(i + 1);
        i = object == null ? i + 1 : object.to();
      } else {
        NounPhrase phrase = syntax.nounPhraseAt(i);
        if (phrase != null && subjectCriterion.fits(syntax, phrase, syntax.predicate(clause))) {
          int to = Appositions.endOf(syntax, clause, phrase);
          to = to == phrase.to() ? seats.endOf(syntax, clause, phrase) : to;
          return new FoundSpeaker(i, to <= end ? to : Math.min(end, phrase.to()));
        }
        i = phrase == null ? i + 1 : phrase.to();
      }
    }
    return null;
  }
}
