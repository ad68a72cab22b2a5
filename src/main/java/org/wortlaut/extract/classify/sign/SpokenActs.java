package org.wortlaut.extract.classify.sign;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.classify.Context;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.CueActs;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Token;

/**
 * Acts that the reported words perform by saying so: „Ich fordere Aufklärung“, „Ich trete nicht
 * zurück“.
 */
public final class SpokenActs {

  /** In words: "eine einseitige Feuerpause". */
  private static final int HEAD_WITHIN = 3;

  private final CueActs cues;
  private final WordList performing;
  private final WordList wishes;
  private final WordList steps;
  private final WordList proclaiming;
  private final WordList proclaimed;
  private final WordList intentions;
  private final WordList refusals;
  private final WordList refusingVerbs;
  private final WordList apologies;
  private final WordList keepingVerbs;
  private final WordList views;
  private final WordList willing;
  private final WordList people;
  private final WordList negators;
  private final WordList misdeeds;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'performing-verb', 'wishing-phrase',
   *     'step-verb', 'proclaiming-verb', 'proclaimed-step', 'intention', 'out-of-question',
   *     'refusing-verb', 'apology-noun', 'keeping-verb', 'view-noun', 'willing-word',
   *     'person-pronoun', 'negator' and 'misdeed'
   */
  public SpokenActs(WordLists words, CueActs cues) {
    this.cues = cues;
    this.performing = words.list("performing-verb");
    this.wishes = words.list("wishing-phrase");
    this.steps = words.list("step-verb");
    this.proclaiming = words.list("proclaiming-verb");
    this.proclaimed = words.list("proclaimed-step");
    this.intentions = words.list("intention");
    this.refusals = words.list("out-of-question");
    this.refusingVerbs = words.list("refusing-verb");
    this.apologies = words.list("apology-noun");
    this.keepingVerbs = words.list("keeping-verb");
    this.views = words.list("view-noun");
    this.willing = words.list("willing-word");
    this.people = words.list("person-pronoun");
    this.negators = words.list("negator");
    this.misdeeds = words.list("misdeed");
  }

  /** „Ich trete nicht zurück“, "er stehe nicht zur Verfügung": the own next step. */
  public boolean takesStep(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    return leading.isPresent()
        && (isStep(leading.get()) || isWilling(leading.get()))
        && isPresentOfPerson(leading.get());
  }

  /** "man sei bereit, zu zahlen"; not "bereit für das Finale". */
  private boolean isWilling(ContentClause clause) {
    return clause.verb().equals("sein") && willing.hasAnyForm(clause) && !clause.has("für");
  }

  /** "(verkündete) eine Waffenruhe", "(gab) ihren Rücktritt (bekannt)"; not "den Gewinn". */
  public boolean proclaims(StatementReading reading) {
    return reading.nominal()
        && proclaiming.containsAny(reading.cueWords())
        && !reading.cueNegated()
        && reading.words().stream().limit(HEAD_WITHIN).anyMatch(proclaimed::has);
  }

  private boolean isStep(ContentClause clause) {
    return steps.hasVerb(clause) || steps.standsIn(clause);
  }

  /** „Das machen wir nicht mit“, "streiken werde er nicht"; not „Das machen die nicht mit“. */
  public boolean refuses(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    return leading.isPresent()
        && (refusingVerbs.hasVerb(leading.get()) || opensWithDeed(leading.get()))
        && negators.hasAnyForm(leading.get())
        && isPresentOfPerson(leading.get());
  }

  /** "Streiken | werde". */
  private static boolean opensWithDeed(ContentClause clause) {
    return clause.finite() == 1
        && clause.finiteIs("werden")
        && clause.tokens().get(0).word().has(Mood.INFINITIVE);
  }

  /** "sie habe nicht die Absicht, Verträge zu verletzen": what she is suspected of. */
  public boolean deniesIntention(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    return reading.content().counts().of(misdeeds) > 0
        && leading.isPresent()
        && isPresent(leading.get())
        && intentions.standsIn(leading.get())
        && negators.hasAnyForm(leading.get());
  }

  /** "(kündigte ein Programm an.) Es solle Familien helfen": the plan goes on. */
  public static boolean goesOn(StatementReading reading) {
    return reading.cueless()
        && reading.context().before().filter(SpokenActs::isPlan).isPresent()
        && reading.leading().filter(SpokenActs::isMeantTo).isPresent();
  }

  private static boolean isPlan(Context.Earlier earlier) {
    return earlier.classification().act() == Act.COMMIT;
  }

  private static boolean isMeantTo(ContentClause clause) {
    return clause.isModal("sollen")
        && clause.finite() == 1
        && clause.mood() == VerbMood.SUBJUNCTIVE_1
        && clause.tokens().get(0).word().is(WordClass.PERSONAL_PRONOUN)
        && !clause.perfectInfinitive();
  }

  /** "sie habe nicht die Absicht, zu verkaufen", "ein Verkauf komme nicht infrage". */
  public boolean intends(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    return leading.isPresent()
        && (isPresent(leading.get())
                && (intentions.standsIn(leading.get()) || isOutOfQuestion(leading.get()))
            || isUnthoughtOf(leading.get())
            || isNoObstacle(leading.get()));
  }

  /** „An uns soll es nicht scheitern“; not "daran soll es nicht scheitern". */
  private boolean isNoObstacle(ContentClause clause) {
    return clause.asserted()
        && clause.verb().equals("scheitern")
        && !clause.past()
        && clause.finite() == 2
        && clause.tokens().get(0).lower().equals("an")
        && clause.tokens().get(1).word().is(WordClass.PERSONAL_PRONOUN)
        && negators.hasAnyForm(clause);
  }

  /**
   * "an einen Verkauf sei nicht gedacht", "es werde nicht daran gedacht, zu verkaufen"; not "er
   * habe nicht daran gedacht".
   */
  private boolean isUnthoughtOf(ContentClause clause) {
    return clause.asserted()
        && clause.has("gedacht")
        && (clause.finiteIs("sein") || clause.finiteIs("werden"))
        && clause.mood() != VerbMood.PAST
        && !clause.has("worden")
        && negators.hasAnyForm(clause);
  }

  /** Not "stellen das nicht infrage". */
  private boolean isOutOfQuestion(ContentClause clause) {
    return clause.verb().equals("kommen") && refusals.standsIn(clause);
  }

  /**
   * „Wir verurteilen den Anschlag“, "er fordere Aufklärung"; not „Ich fordere nichts“, "man halte
   * an der Auffassung fest".
   */
  public Optional<CueActs.Entry> performed(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    return leading.isPresent() && isPerforming(leading.get(), reading)
        ? cues.find(withPrepositions(leading.get()))
        : Optional.empty();
  }

  private boolean isPerforming(ContentClause clause, StatementReading reading) {
    return (performing.hasVerb(clause) || wishes.standsIn(clause))
        && (isPresentOfPerson(clause)
            || isPresent(clause) && isOfList(clause, reading)
            || isPolite(clause))
        && !negators.hasAnyForm(clause)
        && !(keepingVerbs.hasVerb(clause) && views.hasAny(clause));
  }

  /**
   * „Ich möchte alle bitten“, „Ich kann nur raten“; not „Ich kann klagen“, „Ich möchte um
   * Entschuldigung bitten“.
   */
  private boolean isPolite(ContentClause clause) {
    return clause.asserted()
        && (clause.isModal("mögen") || clause.isModal("können") && clause.has("nur"))
        && !clause.predicate().perfect()
        && !clause.passive()
        && people.hasAnyForm(clause)
        && !apologies.hasAny(clause);
  }

  /**
   * "Verkehr: Der Verein fordert mehr Radwege.": whose list it is says so; in the indicative
   * nothing else is reported without a cue.
   */
  private static boolean isOfList(ContentClause clause, StatementReading reading) {
    return reading.context().cue().isEmpty()
        && reading.context().speaker().isEmpty()
        && reading.context().form() == Form.INDIRECT
        && !clause.mood().subjunctive();
  }

  /** "er bestehe auf einer Lösung": what some verbs do depends on their preposition. */
  private static Set<String> withPrepositions(ContentClause clause) {
    Set<String> words = new HashSet<>();
    words.add(clause.verb());
    for (Token token : clause.tokens()) {
      if (token.isWord() && token.word().is(WordClass.PREPOSITION)) {
        words.add(token.lower());
      }
    }
    return words;
  }

  /** Whether a statement does an act by its words. */
  public boolean performs(Act act, StatementReading reading) {
    Optional<CueActs.Entry> performed = performed(reading);
    return performed.isPresent() && performed.get().act() == act;
  }

  /** "Ihre Partei | fordere". */
  private static boolean isOfOwn(ContentClause clause) {
    return clause.finite() == 2 && clause.tokens().get(0).word().is(WordClass.POSSESSIVE);
  }

  /** With a person as the subject: "ich", or in reports "er". */
  private boolean isPresentOfPerson(ContentClause clause) {
    return isPresent(clause)
        && (clause.firstPerson()
            || clause.mood() == VerbMood.SUBJUNCTIVE_1
                && (people.hasAnyForm(clause) || isOfOwn(clause)));
  }

  /** In the present, without a modal. */
  private static boolean isPresent(ContentClause clause) {
    return clause.saysWhatIs() && !clause.past() && !clause.passive();
  }
}
