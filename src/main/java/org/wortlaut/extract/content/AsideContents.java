package org.wortlaut.extract.content;

import java.util.List;
import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.FoundContent;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.SubjectCriterion;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Contents that stand before the cue or around it, so that the reporting clause is an aside in
 * them.
 *
 * <p>Must match: "Es regne, sagte er." "Die Lage, sagte er, sei ernst." "Dass es regne, bestritt
 * er." Must not: "Weil es regnete, sagte er ab." "Er kam, sagte er, und ging." for what follows
 * "und".
 */
public final class AsideContents {

  /**
   * The rule of a content on both sides, whose "dass" belongs to it: "Gut sei, sagte er, dass …".
   */
  public static final String AROUND_CUE = "content-around-cue";

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final ContentBeforeAside before;
  private final ContentBehindAside behind;
  private final InitialClauses initialClauses;
  private final Verdicts verdicts;

  AsideContents(CueLexicon cues, FunctionWords functionWords, SpeakerNouns nouns) {
    this.cues = cues;
    this.functionWords = functionWords;
    ComplementCriterion complement = new ComplementCriterion(functionWords);
    this.initialClauses = new InitialClauses(functionWords, complement, cues);
    this.verdicts =
        new Verdicts(
            functionWords,
            complement,
            new SubjectCriterion(functionWords, cues.headNouns(), nouns));
    this.before = new ContentBeforeAside(cues, initialClauses, verdicts);
    this.behind = new ContentBehindAside(cues, functionWords);
  }

  /** "Die Lage, sagte er, sei ernst": the cue stands within or after its content. */
  FoundContent aroundCue(SentenceSyntax syntax, Clause clause) {
    int verb = clause.finite();
    if (!clause.is(Type.MAIN) || clause.coordinated() || verb <= 0 || isCondition(syntax, clause)) {
      return null;
    }
    boolean so = isAfterSo(syntax, verb);
    if (!so && syntax.item(verb - 1).kind() != Kind.COMMA) {
      return null;
    }
    int begin = so ? verb - 1 : verb;
    int quote = quotedRest(syntax, clause);
    int end = quote < 0 ? behind.asideEnd(syntax, clause) : quote;
    ItemRange first = new ItemRange(before.begin(syntax, clause, begin - 1), begin);
    if (opensWithParticiple(syntax, clause)
        || isToldItself(syntax, clause)
        || isAsked(syntax, first.trimmed(syntax))) {
      return null;
    }
    ItemRange after = behind.goesOn(syntax, clause, end);
    if (isWholeBefore(syntax, clause, after)) {
      after = new ItemRange(after.from(), after.from());
    }
    if (first.trimmed(syntax).isEmpty()
        || after.isEmpty() && initialClauses.isTopicBefore(syntax, clause)
        || !before.isThere(syntax, clause, first.from())
            && !verdicts.isRefusal(syntax, clause)
            && !(after.isEmpty() && verdicts.isPhraseAlone(syntax, clause))
            && !(after.isEmpty() && isWording(syntax, clause))
            && !InterruptedContent.goesOn(syntax, clause, after, so)) {
      return null;
    }
    return after.isEmpty()
        ? FoundContent.clause("content-before-cue", first)
        : new FoundContent(AROUND_CUE, Construction.CLAUSE, List.of(first, after));
  }

  /** "Er sagte, hätte er das gewusst, wäre er geflohen": nobody has known what stands around it. */
  private static boolean isCondition(SentenceSyntax syntax, Clause clause) {
    return syntax.predicate(clause).mood().subjunctive() && Conditions.opens(syntax, clause);
  }

  /**
   * "Dass er lüge, bestritt er, | es sei ein Irrtum": a new sentence follows; not "Dass er komme,
   * sagte er, sei sicher".
   */
  private boolean isWholeBefore(SentenceSyntax syntax, Clause clause, ItemRange after) {
    return !after.isEmpty()
        && !syntax.finite()[after.from()]
        && clause.verbFirst()
        && syntax.clauses().stream()
            .limit(clause.index())
            .anyMatch(
                other ->
                    initialClauses.isContent(syntax, other)
                        && syntax.endOfSubtree(other) == clause.from() - 1);
  }

  /** "Gefragt, ob er komme, sagte er: …": what comes first is no content. */
  private static boolean opensWithParticiple(SentenceSyntax syntax, Clause clause) {
    Segment first = clause.segments().get(0);
    return first.to() == first.from() + 1
        && first.to() < clause.finite()
        && syntax.item(first.from()).word().has(Mood.PARTICIPLE_PAST);
  }

  /** "Dazu befragt, sagte er, …", "Darauf angesprochen, dass es teuer sei, sprach er von …" */
  private boolean isAsked(SentenceSyntax syntax, ItemRange first) {
    int asked = first.from() + 1;
    return asked < first.to()
        && functionWords.is(Role.CORRELATE, syntax.item(first.from()).word())
        && syntax.item(asked).word().has(Mood.PARTICIPLE_PAST)
        && (asked + 1 == first.to() || syntax.item(asked + 1).kind() == Kind.COMMA);
  }

  /** "Ein Blick voraus, lobte die Zeitung": one comma never parts a subject from its verb. */
  boolean isPhraseAlone(SentenceSyntax syntax, Clause clause) {
    return !clause.verbFirst()
        && clause.segments().get(0).to() == clause.finite() - 1
        && verdicts.isPhraseAlone(syntax, clause);
  }

  /** "Das sei, sagte er, „ein Skandal“": a quotation ends what begins before the cue. */
  boolean endsInQuotation(SentenceSyntax syntax, Clause clause) {
    return quotedRest(syntax, clause) >= 0;
  }

  /** The quotation that goes on with a clause in the Konjunktiv right before the cue, or -1. */
  private static int quotedRest(SentenceSyntax syntax, Clause clause) {
    Clause begun =
        (clause.verbFirst() || isBehindSo(syntax, clause)) && clause.from() > 1
            ? syntax.clauseAt(clause.from() - 2)
            : null;
    boolean interrupts =
        begun != null
            && syntax.predicate(begun) != null
            && syntax.predicate(begun).mood().subjunctive()
            && begun.to() == clause.from() - 1;
    for (int i = clause.finite() + 1; interrupts && i < syntax.items().size(); i++) {
      if (syntax.item(i).kind() == Kind.QUOTED) {
        boolean goesOn = syntax.item(i).isQuotedPiece();
        return goesOn && syntax.item(i - 1).kind() == Kind.COMMA ? i : -1;
      }
    }
    return -1;
  }

  /** "Es regne, grollte er": what any verb may report, in the Konjunktiv; or null. */
  FoundContent beforeUnknownVerb(SentenceSyntax syntax, Clause clause) {
    boolean reported =
        clause.verbFirst()
            && clause.index() > 0
            && !syntax.predicate(clause).mood().subjunctive()
            && syntax.clauses().get(0).is(Type.MAIN)
            && predicateBefore(syntax, clause) != null
            && predicateBefore(syntax, clause).mood().subjunctive();
    return reported ? aroundCue(syntax, clause) : null;
  }

  /**
   * "Zu teuer, lautet die Kritik": the words stand before; not "„Der Sturm“, so lautet der Titel".
   */
  private boolean isWording(SentenceSyntax syntax, Clause clause) {
    CueVerb cue = cues.cueOf(syntax, clause);
    NounPhrase words =
        cue != null && cue.is(CueFlag.WORDED) && clause.from() == 0
            ? syntax.nounPhraseAt(clause.finite() + 1)
            : null;
    return words != null && cues.noun(syntax.head(words)) != null;
  }

  /** "Es regne, so sagte er", „Es regnet“ so sagte er. */
  private static boolean isAfterSo(SentenceSyntax syntax, int verb) {
    boolean so = syntax.item(verb - 1).lower().equals("so");
    return so
        && (verb == 1
            || syntax.item(verb - 2).kind() == Kind.COMMA
            || syntax.item(verb - 2).kind() == Kind.QUOTED);
  }

  /** "Der Grund, so vermutet die Zeitung, sei …": who speaks stands behind the verb. */
  static boolean isBehindSo(SentenceSyntax syntax, Clause clause) {
    return clause.finite() > 0 && isAfterSo(syntax, clause.finite());
  }

  static Predicate predicateBefore(SentenceSyntax syntax, Clause clause) {
    return syntax.predicate(clauseBefore(syntax, clause));
  }

  static Clause clauseBefore(SentenceSyntax syntax, Clause clause) {
    return syntax.clauses().get(clause.index() - 1);
  }

  /**
   * "Deren Schiffe, so die Küstenwache, seien nie beanstandet worden": the verb is what is told.
   */
  private static boolean isToldItself(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    return !clause.verbFirst() && predicate.passive() && predicate.mood().subjunctive();
  }

  /** "Dass es regne, bestritt er": a dass clause in first position. */
  FoundContent firstPosition(SentenceSyntax syntax, Clause clause) {
    if (!clause.is(Type.MAIN) || !clause.verbFirst() || clause.coordinated()) {
      return null;
    }
    for (Clause other : syntax.clauses()) {
      if (other.from() >= clause.from()) {
        break;
      }
      if (initialClauses.isContent(syntax, other)) {
        return FoundContent.clause(
            "dass-first", new ItemRange(other.from(), syntax.endOfSubtree(other)));
      }
    }
    return null;
  }
}
