package org.wortlaut.extract.classify;

import java.util.List;
import java.util.Optional;
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

  private final DismissingPredicate predicates;
  private final WordList openings;
  private final WordList verbs;
  private final WordList ambiguousVerbs;
  private final WordList negators;
  private final WordList allegations;
  private final WordList proposals;
  private final WordList charges;
  private final WordList pleas;
  private final WordList innocence;
  private final WordList defences;

  DenialWords(WordLists words) {
    this.predicates = new DismissingPredicate(words);
    this.openings = words.list("denial-opening");
    this.verbs = words.list("denial-verb");
    this.ambiguousVerbs = words.list("ambiguous-denial-verb");
    this.negators = words.list("negator");
    this.allegations = words.list("allegation-noun");
    this.proposals = words.list("proposal-noun");
    this.charges = words.list("charge-noun");
    this.pleas = words.list("plea");
    this.innocence = words.list("innocence");
    this.defences = words.list("defending-verb");
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
    if (pleas.containsAny(reading.cueWords()) && innocence.firstIn(words) >= 0) {
      return Optional.of(negated.isEmpty() ? reading.context().content() : negated);
    }
    Optional<ContentClause> leading = reading.leading();
    return leading.isEmpty()
        ? Optional.empty()
        : predicates.denied(reading, leading.get()).or(() -> byVerb(reading, leading.get()));
  }

  /** „Nein.“, „Nein, das habe ich nicht.“; not "Nein zu sagen". */
  private boolean opensWithNo(List<Token> words) {
    return !words.isEmpty()
        && openings.hasForm(words.get(0))
        && (words.size() == 1 || !words.get(1).isWord());
  }

  /**
   * "er weise die Vorwürfe zurück", "wir schließen eine Koalition aus"; not "sie bestreiten das
   * Finale".
   */
  private Optional<List<Span>> byVerb(StatementReading reading, ContentClause clause) {
    if (!verbs.contains(clause.verb())) {
      return Optional.empty();
    }
    boolean negated = negators.hasAnyForm(clause.tokens());
    boolean pointing = opensWithPronoun(clause);
    boolean object =
        pointing || allegations.hasAny(clause.tokens()) || !ambiguousVerbs.contains(clause.verb());
    boolean own =
        reading.aboutSpeaker()
            || clause.tokens().stream().anyMatch(t -> t.word().is(WordClass.PERSONAL_PRONOUN))
            || clause.has("man");
    if (negated || !object || !own || clause.finite() < 0 || clause.passive() || clause.past()) {
      return Optional.empty();
    }
    List<Token> tokens = clause.tokens();
    if (pointing) {
      return Optional.of(List.of(tokens.get(0).span()));
    }
    int from = clause.finite() + 1;
    int to = tokens.size();
    while (to > from + 1 && !tokens.get(to - 1).word().capitalized()) {
      to--;
    }
    Span span = from < to ? DeniedPieces.cover(tokens, from, to) : clause.span();
    return Optional.of(Pieces.within(span, reading.context().content()));
  }

  /** "Das weise ich zurück". */
  private static boolean opensWithPronoun(ContentClause clause) {
    return clause.finite() == 1 && clause.tokens().get(0).word().is(WordClass.DEMONSTRATIVE);
  }

  /** "wehrte sich gegen den Vorwurf", "verteidigte sich gegen den Verdacht". */
  boolean defends(StatementReading reading) {
    List<Token> words = reading.words();
    return reading.nominal()
        && !words.isEmpty()
        && words.get(0).lower().equals("gegen")
        && defences.containsAny(reading.cueWords())
        && words.stream().limit(LONGEST_HEAD).anyMatch(allegations::has);
  }

  /**
   * Whether a cue of denial has a proposal or demand as its object: "wies die Forderung zurück",
   * "wies den Wunsch nach Information zurück", "wies die Forderung zurück, er solle gehen"; not
   * "wies die Kritik an dem Plan zurück".
   */
  boolean rejectsProposal(StatementReading reading) {
    boolean general = reading.cueHas("entgegentreten");
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

  /** The words between the verb and a clause: "(wies) die Forderung zurück, (er solle gehen)". */
  private static List<Token> before(StatementReading reading) {
    int begin = reading.context().cue().get(0).begin();
    int end = reading.words().get(0).begin();
    return begin < end
        ? ContentView.tokensIn(reading.document(), List.of(new Span(begin, end)))
        : List.of();
  }

  /** "lehnte die Vorwürfe ab"; not "lehnte den Plan, eine Beteiligung, Angaben ab". */
  boolean rejectsCharge(StatementReading reading) {
    return reading.cueHas("ablehnen")
        && reading.nominal()
        && head(reading.words(), proposals, charges).filter(charges::has).isPresent();
  }

  /** The first word of a noun phrase that is on one of two lists. */
  private static Optional<Token> head(List<Token> phrase, WordList some, WordList others) {
    return phrase.stream()
        .limit(LONGEST_HEAD)
        .filter(word -> some.has(word) || others.has(word))
        .findFirst();
  }
}
