package org.wortlaut.extract.classify.denial;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentView;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * Words of denial inside a content ("frei erfunden", "Nein", "weise das zurück") and what they
 * deny.
 */
final class DenialWords {

  /** In words, from the preposition to the noun: "gegen den erneut erhobenen Vorwurf". */
  private static final int LONGEST_HEAD = 5;

  /** In words: "völlig aus der Luft gegriffen". */
  private static final int LONGEST_DISMISSAL = 5;

  private final DismissingPredicate predicates;
  private final DenyingVerb denyingVerbs;
  private final DismissingWords judgement;
  private final WordList negators;
  private final WordList openings;
  private final WordList allegations;
  private final WordList proposals;
  private final WordList plans;
  private final WordList charges;
  private final WordList pleas;
  private final WordList innocence;
  private final WordList defences;
  private final WordList rejections;

  DenialWords(WordLists words) {
    this.predicates = new DismissingPredicate(words);
    this.denyingVerbs = new DenyingVerb(words);
    this.judgement = new DismissingWords(words);
    this.negators = words.list("negator");
    this.openings = words.list("denial-opening");
    this.allegations = words.list("allegation-noun");
    this.proposals = words.list("proposal-noun");
    this.plans = words.list("plan-noun");
    this.charges = words.list("charge-noun");
    this.pleas = words.list("plea");
    this.innocence = words.list("innocence");
    this.defences = words.list("defending-verb");
    this.rejections = words.list("rejection");
  }

  /**
   * What is denied by a word, or empty where there is none.
   *
   * @param negated what the content's negated clauses deny, in positive terms
   */
  Optional<List<Span>> denied(StatementReading reading, List<Span> negated) {
    List<Token> words = reading.words();
    if (opensWithNo(words)) {
      return Optional.of(negated.isEmpty() ? reading.context().content() : negated);
    }
    if (pleas.containsAny(reading.cueWords()) && innocence.firstIn(words) >= 0
        || reading.nominal() && !words.isEmpty() && isInnocence(words)) {
      return Optional.of(negated.isEmpty() ? reading.context().content() : negated);
    }
    if (isDismissal(reading)) {
      return Optional.of(reading.context().content());
    }
    Optional<ContentClause> leading = reading.leading();
    return leading.isEmpty()
        ? Optional.empty()
        : predicates
            .denied(reading, leading.get())
            .or(() -> denyingVerbs.denied(reading, leading.get()));
  }

  /**
   * „Nein.“, „Nein, das habe ich nicht.“, "Nein(, sagte sie,) sie sei nicht da gewesen"; not "Nein
   * zu sagen".
   */
  private boolean opensWithNo(List<Token> words) {
    return !words.isEmpty()
        && openings.hasForm(words.get(0))
        && (words.size() == 1
            || !words.get(1).isWord()
            || ContentView.isParted(words.get(0), words.get(1)));
  }

  /** „Kompletter Blödsinn“, „Frei erfunden“: an answer without a verb. */
  private boolean isDismissal(StatementReading reading) {
    List<Token> words = reading.words();
    return reading.context().form() == Form.DIRECT
        && words.size() <= LONGEST_DISMISSAL
        && (judgement.isWhole(words)
            || reading.content().clauses().stream()
                .allMatch(clause -> clause.level() == ContentClause.Level.FRAGMENT))
        && judgement.answer(words)
        && !negators.hasAnyForm(words);
  }

  /** "(erklärte sich für) unschuldig", "(für) nicht schuldig". */
  private boolean isInnocence(List<Token> words) {
    return innocence.beginsAt(words, 0, words.size() - 1)
        || words.size() > 1
            && words.get(0).word().is(WordClass.PREPOSITION)
            && innocence.beginsAt(words, 1, words.size() - 1);
  }

  /** "das Gesetz schließt eine Auszahlung aus": it denies nothing, for it does not speak. */
  boolean isOfRegulation(StatementReading reading) {
    return reading.cueHas("ausschließen") && denyingVerbs.isRegulation(reading.speaker());
  }

  /**
   * "wehrte sich gegen den Vorwurf", "verteidigte sich gegen den Verdacht", "wehrte sich gegen die
   * Behauptung, dass er lüge".
   */
  boolean defends(StatementReading reading) {
    if (!defences.containsAny(reading.cueWords()) || reading.words().isEmpty()) {
      return false;
    }
    List<Token> object = reading.nominal() ? reading.words() : before(reading);
    for (int i = 0; i < (reading.nominal() ? Math.min(1, object.size()) : object.size()); i++) {
      if (object.get(i).lower().equals("gegen")) {
        return object.stream().skip(i).limit(LONGEST_HEAD).anyMatch(allegations::has);
      }
    }
    return false;
  }

  /**
   * Whether a cue of denial has a proposal or demand as its object: "wies die Forderung zurück",
   * "wies den Wunsch nach Information zurück", "wies die Forderung zurück, er solle gehen", "will
   * von einem Verkauf nichts wissen"; not "wies die Kritik an dem Plan zurück".
   */
  boolean rejectsProposal(StatementReading reading) {
    boolean general = reading.cueHas("entgegentreten");
    if (dismissesIdea(reading)) {
      return plans.hasAny(reading.words()) || proposals.hasAny(reading.words());
    }
    boolean rejecting =
        general || reading.cueHas("zurückweisen") || reading.cueHas("widersprechen");
    if (!rejecting) {
      return false;
    }
    if (general && reading.nominal()) {
      return !allegations.hasAny(reading.words());
    }
    List<Token> object = reading.nominal() ? reading.words() : before(reading);
    return head(object, allegations, proposals).filter(proposals::has).isPresent();
  }

  /** "will | von einem Streit | nichts wissen". */
  private static boolean dismissesIdea(StatementReading reading) {
    return reading.cueHas("wissen") && reading.cueHas("nichts") && reading.nominal();
  }

  /** The words between the verb and a clause: "(wies) die Forderung zurück, (er solle gehen)". */
  private static List<Token> before(StatementReading reading) {
    return reading.between(reading.context().cue().get(0).begin(), reading.words().get(0).begin());
  }

  /**
   * "lehnte die Vorwürfe ab", "erteilte Gerüchten eine Absage", "Die Darstellung stieß auf
   * Widerspruch", "tat die Berichte als Wahlkampf ab"; not "lehnte den Plan, eine Beteiligung,
   * Angaben ab".
   */
  boolean rejectsCharge(StatementReading reading) {
    WordList rejected = reading.cueHas("abtun") ? allegations : charges;
    return rejections.containsAny(reading.cueWords())
        && reading.nominal()
        && head(reading.words(), proposals, rejected).filter(rejected::has).isPresent();
  }

  /** The first word of a noun phrase that is on one of two lists. */
  private static Optional<Token> head(List<Token> phrase, WordList some, WordList others) {
    return phrase.stream()
        .limit(LONGEST_HEAD)
        .filter(word -> some.has(word) || others.has(word))
        .findFirst();
  }
}
