package org.wortlaut.extract.object;

import org.wortlaut.extract.addressee.ToldListener;
import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.FoundObject;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.extract.word.LikeningWords;
import org.wortlaut.extract.word.Quantities;
import org.wortlaut.extract.word.Somebody;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Token.Kind;

/**
 * Finds where the object or the prepositional phrase begins that a cue's verb takes as its content.
 *
 * <p>Must match: "wies die Vorwürfe zurück", "warnte vor Hochwasser", "bezeichnete den Plan als
 * absurd", "hat den Plan geprüft und als absurd bezeichnet". Must not: "wies ihn zurück" (a pronoun
 * has no content), "bezeichnete den Weg" (nothing is said about it), "forderte am Montag".
 */
public final class ObjectFinder {

  private final CueLexicon cues;
  private final PrepositionalObject prepositional;
  private final ObjectPredicates predicates;
  private final FrontedPredicate fronted;
  private final BareObject bare;
  private final GenitiveCharges charges;
  private final OtherObjects others;

  public ObjectFinder(CueLexicon cues, FunctionWords functionWords, SpeakerNouns speakerNouns) {
    this.cues = cues;
    HeadNouns headNouns = cues.headNouns();
    Somebody somebody = new Somebody(speakerNouns);
    this.prepositional = new PrepositionalObject(cues, functionWords, headNouns);
    this.predicates = new ObjectPredicates(cues, functionWords, headNouns);
    this.fronted = new FrontedPredicate(functionWords);
    Quantities quantities = new Quantities(functionWords);
    this.bare =
        new BareObject(
            functionWords,
            quantities,
            fronted,
            new ObjectCriterion(
                functionWords, headNouns, somebody, new LikeningWords(functionWords)),
            new ToldListener(speakerNouns));
    this.charges = new GenitiveCharges(functionWords);
    this.others = new OtherObjects(cues, somebody, quantities);
  }

  /** The object with what is said about it, or null. */
  public FoundObject find(SentenceSyntax syntax, Clause clause, CueVerb cue, FoundSpeaker speaker) {
    if (cues.otherSenses().hasSubject(cue.lemma(), syntax, speaker)) {
      return null;
    }
    int place = prepositional.find(syntax, clause, cue, speaker);
    if (place >= 0) {
      boolean other = others.hasOtherPrepositionalObject(syntax, cue, place);
      return other ? null : new FoundObject(place, -1);
    }
    if (cue.takes(Content.DATIVE_OBJECT)) {
      int contradicted = bare.begin(syntax, clause, cue, speaker, Agreement.DATIVE, false);
      return others.isAtOdds(syntax, cue, speaker, contradicted) ? null : found(contradicted, -1);
    }
    boolean mayJudge =
        cues.otherSenses().hasJudged(cue.lemma())
            && syntax.predicate(clause).mood() != VerbMood.PAST;
    if (!mayJudge && !cue.takes(Content.OBJECT) && !cue.takes(Content.PREDICATE_OBJECT)) {
      return null;
    }
    int predicate = predicates.find(syntax, clause, cue, speaker);
    boolean judged = predicate < 0 && mayJudge;
    boolean object =
        (judged || cue.takes(Content.OBJECT))
            && !(speaker == null && isReflexive(syntax, clause, cue));
    if (!object && !(cue.takes(Content.PREDICATE_OBJECT) && predicate >= 0)) {
      return null;
    }
    int wanted = syntax.predicate(clause).passive() ? Agreement.NOMINATIVE : Agreement.ACCUSATIVE;
    boolean called =
        predicate >= 0 && (cue.takes(Content.PREDICATE_OBJECT) || cue.is(CueFlag.REASON));
    int charge = charges.begin(syntax, clause, cue, speaker);
    boolean specified = called || charge >= 0;
    int named = self(syntax, clause, cue, predicate);
    int own = named >= 0 ? named : bare.begin(syntax, clause, cue, speaker, wanted, specified);
    int shared =
        own < 0 && clause.isOfOneVerb() && !hasOwnSubject(syntax, clause, speaker)
            ? bare.begin(syntax, clause.conjunctOf(), cue, speaker, wanted, specified)
            : own;
    return others.hasOtherObject(syntax, clause, cue, shared)
            || others.isSubjectOfOtherObject(syntax, cue, speaker, shared)
            || OtherObjects.comesUpon(syntax, clause, cue, new FoundObject(shared, predicate))
            || judged && !others.isJudged(syntax, cue, shared)
        ? null
        : found(shared < 0 ? charge : shared, predicate);
  }

  /** "Vorsichtig äußerte sich Weber": what looks like an object is who speaks. */
  private static boolean isReflexive(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return cue.is(CueFlag.REFL_OK) && syntax.isReflexive(clause);
  }

  /** "(hatte acht Prozent gefordert,) die Arbeitgeber nur zwei angeboten": no object is shared. */
  private static boolean hasOwnSubject(SentenceSyntax syntax, Clause clause, FoundSpeaker speaker) {
    return speaker != null
        && clause.holds(speaker.range().from())
        && !syntax.predicate(clause).passive();
  }

  /**
   * The speaker without the verb's object, see {@link PrepositionalObject#withoutObject}, and
   * without what is said about it: "Den Vorwurf nannte [Weber] „Quatsch“".
   */
  public FoundSpeaker withoutObject(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundSpeaker speaker) {
    if (speaker == null || !cue.is(CueFlag.NAMES) || !clause.is(Type.MAIN)) {
      return prepositional.withoutObject(syntax, clause, cue, speaker);
    }
    int last = speaker.range().to() - 1;
    boolean called =
        clause.finite() < speaker.range().from()
            && speaker.range().from() < last
            && last + 1 == clause.to()
            && syntax.item(last).kind() == Kind.QUOTED
            && opensWithObject(syntax, clause);
    return called ? new FoundSpeaker(speaker.range().from(), last) : speaker;
  }

  private static boolean opensWithObject(SentenceSyntax syntax, Clause clause) {
    NounPhrase opening = syntax.nounPhraseAt(clause.from());
    return opening != null
        && opening.to() <= clause.finite()
        && opening.canBe(Agreement.ACCUSATIVE);
  }

  /** Whether what the verb says of its object stands before it: „Betrug“ nannte sie den Plan. */
  public boolean isPredicateFirst(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return fronted.opens(syntax, clause, cue);
  }

  /** Who says so of an object, where {@link #isPredicateFirst}. */
  public NounPhrase judgeOf(SentenceSyntax syntax, Clause clause) {
    return fronted.judge(syntax, clause);
  }

  /** "Als Grund wurde [der Regen] genannt": whether an object is told to be a ground. */
  public boolean isGround(SentenceSyntax syntax, CueVerb cue, FoundObject object) {
    return cue.is(CueFlag.GROUNDS)
        && object.predicate() >= 0
        && predicates.isGround(syntax, object.predicate());
  }

  private static FoundObject found(int from, int predicate) {
    return from < 0 ? null : new FoundObject(from, predicate);
  }

  /**
   * The "sich" of "bezeichnete sich als unschuldig", not of "den sich leerenden Saal", "lässt sich
   * als gelungen bezeichnen"; or -1.
   */
  private static int self(SentenceSyntax syntax, Clause clause, CueVerb cue, int predicate) {
    boolean named =
        predicate >= 0
            && cue.is(CueFlag.ALS)
            && cue.takes(Content.QUOTE)
            && syntax.predicate(clause).modal().isEmpty();
    for (int i = clause.from() + 1; named && i < clause.to(); i++) {
      if (clause.holds(i)
          && syntax.item(i).word().is(WordClass.REFLEXIVE)
          && !syntax.item(i - 1).word().is(WordClass.ARTICLE)) {
        return i;
      }
    }
    return -1;
  }
}
