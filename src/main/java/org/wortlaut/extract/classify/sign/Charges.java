package org.wortlaut.extract.classify.sign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.classify.Context;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentView;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordCounts;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Document;
import org.wortlaut.text.Token;

/**
 * Contents that accuse by what is told around them or by the deed that they tell: "Sie erhob
 * schwere Vorwürfe. Der Arzt habe …", "der Kassierer soll Geld unterschlagen haben", "(äußerte)
 * Bedenken gegen den Plan".
 */
public final class Charges {

  private static final int HEAD_WITHIN = 3;

  private final WordLists words;
  private final ContentKinds kinds;
  private final WordList crimes;
  private final WordList blamingVerbs;
  private final WordList objections;
  private final WordList utteringVerbs;
  private final WordList charges;
  private final WordList chargingVerbs;
  private final WordList burdeningVerbs;
  private final WordList phrases;
  private final WordList negators;
  private final WordList doubting;
  private final WordList doubted;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'crime-verb', 'blaming-verb',
   *     'objection-noun', 'uttering-verb', 'charged-noun', 'charging-verb', 'burdening-verb',
   *     'charging-phrase', 'negator', 'doubting-word' and 'doubted-quality'
   */
  public Charges(WordLists words, ContentKinds kinds) {
    this.words = words;
    this.kinds = kinds;
    this.crimes = words.list("crime-verb");
    this.blamingVerbs = words.list("blaming-verb");
    this.objections = words.list("objection-noun");
    this.utteringVerbs = words.list("uttering-verb");
    this.charges = words.list("charged-noun");
    this.chargingVerbs = words.list("charging-verb");
    this.burdeningVerbs = words.list("burdening-verb");
    this.phrases = words.list("charging-phrase");
    this.negators = words.list("negator");
    this.doubting = words.list("doubting-word");
    this.doubted = words.list("doubted-quality");
  }

  /** "soll 40.000 Euro unterschlagen haben"; not "soll überfallen worden sein". */
  public boolean allegeDeed(StatementReading reading) {
    return reading.hearsay() && reading.leading().filter(clause -> isDeed(clause)).isPresent();
  }

  private boolean isDeed(ContentClause clause) {
    return (crimes.hasVerb(clause) || blamingVerbs.hasVerb(clause))
        && !clause.passive()
        && !negators.hasAnyForm(clause);
  }

  /** "(äußerte) grundsätzliche Bedenken an den Plänen", "(bezweifelte) die Eignung des Chefs". */
  public boolean object(StatementReading reading) {
    List<Token> words = reading.words();
    List<Token> head = words.subList(0, Math.min(HEAD_WITHIN, words.size()));
    return reading.nominal()
        && (utteringVerbs.containsAny(reading.cueWords()) && objections.hasAny(head)
            || doubts(reading) && doubted.hasAny(head));
  }

  /** Not "bezweifelte nicht". */
  private boolean doubts(StatementReading reading) {
    return doubting.containsAny(reading.cueWords()) && !reading.cueNegated();
  }

  /**
   * "Ein Fahrgast erhob schwere Vorwürfe. | Der Fahrer habe …", "belastete den Chef schwer: | Er
   * habe …": what comes first behind the announcement of a charge; and what the accused has done,
   * told on behind an accusation.
   */
  public boolean areAnnounced(StatementReading reading) {
    if (reading.nominal() || !followsSentence(reading) || !isClaim(reading)) {
      return false;
    }
    if (tellsOfAccused(reading)) {
      return true;
    }
    List<Token> before = sentenceBefore(reading);
    WordCounts counts = words.count(before);
    return (counts.of(charges) > 0 && hasVerb(before, chargingVerbs)
            || counts.of(burdeningVerbs) > 0 && hasVerb(before, burdeningVerbs)
            || counts.stands(phrases))
        && !negators.hasAnyForm(before);
  }

  /** "(warf der Chefin Versagen vor.) Sie habe drei Wahlen verloren": what the accused has done. */
  private boolean tellsOfAccused(StatementReading reading) {
    Optional<Context.Earlier> before = reading.context().before();
    return reading.cueless()
        && before.isPresent()
        && before.get().classification().act() == Act.ACCUSE
        && isJustBefore(before.get(), reading)
        && reading.leading().filter(this::isPastOfPerson).isPresent();
  }

  /** Its speaker is named in the sentence before the content. */
  private static boolean isJustBefore(Context.Earlier earlier, StatementReading reading) {
    Document document = reading.document();
    int sentence = document.sentenceAt(reading.context().content().get(0).begin());
    return !earlier.speaker().isEmpty()
        && document.sentenceAt(earlier.speaker().get(0).begin()) == sentence - 1;
  }

  private boolean isPastOfPerson(ContentClause clause) {
    return clause.asserted()
        && clause.past()
        && !clause.passive()
        && clause.finite() == 1
        && clause.tokens().get(0).word().is(WordClass.PERSONAL_PRONOUN)
        && !negators.hasAnyForm(clause);
  }

  /** Not "die Steuer solle steigen": what a plan or a demand is charges nobody. */
  private boolean isClaim(StatementReading reading) {
    ClaimKind kind = kinds.of(reading);
    return kind == ClaimKind.FACT || kind == ClaimKind.EVALUATION;
  }

  /** Without a cue, behind a colon, or where "er" goes on. */
  private static boolean followsSentence(StatementReading reading) {
    return reading.cueless()
        || reading.context().cue().size() == 1 && reading.cueHas(":")
        || reading.speaker().size() == 1
            && reading.speaker().get(0).word().is(WordClass.PERSONAL_PRONOUN);
  }

  private static boolean hasVerb(List<Token> tokens, WordList verbs) {
    return tokens.stream().filter(token -> !token.word().capitalized()).anyMatch(verbs::has);
  }

  /** The sentence before the content, or what stands before its colon. */
  private static List<Token> sentenceBefore(StatementReading reading) {
    List<Token> tokens = reading.document().tokens();
    int first = ContentView.firstFrom(tokens, reading.context().content().get(0).begin());
    int at = first - 1;
    while (at >= 0 && !tokens.get(at).isWord() && !endsSentence(tokens.get(at))) {
      at--;
    }
    if (at < 0 || !endsSentence(tokens.get(at))) {
      return List.of();
    }
    List<Token> before = new ArrayList<>();
    for (int i = at - 1; i >= 0 && tokens.get(i).kind() != Token.Kind.STOP; i--) {
      if (tokens.get(i).isWord()) {
        before.add(tokens.get(i));
      }
    }
    Collections.reverse(before);
    return before;
  }

  private static boolean endsSentence(Token token) {
    return token.kind() == Token.Kind.STOP || token.kind() == Token.Kind.COLON;
  }
}
