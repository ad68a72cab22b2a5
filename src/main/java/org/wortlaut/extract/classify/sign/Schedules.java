package org.wortlaut.extract.classify.sign;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/** What is set down to happen, told with "sollen": "die Halle soll im Mai eröffnet werden". */
public final class Schedules {

  private static final int LENGTH_OF_YEAR = 4;

  /** That of the years that plans are made for. */
  private static final String CENTURY = "20";

  private final WordList dates;
  private final WordList future;
  private final WordList scheduledVerbs;
  private final WordList means;
  private final WordList planning;
  private final WordList aims;
  private final WordList expected;
  private final WordList ongoing;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'date-word', 'future',
   *     'scheduled-verb', 'means-opener', 'planning-participle', 'aim', 'prediction-verb' and
   *     'ongoing-word'
   */
  public Schedules(WordLists words) {
    this.dates = words.list("date-word");
    this.future = words.list("future");
    this.scheduledVerbs = words.list("scheduled-verb");
    this.means = words.list("means-opener");
    this.planning = words.list("planning-participle");
    this.aims = words.list("aim");
    this.expected = words.list("prediction-verb");
    this.ongoing = words.list("ongoing-word");
  }

  /** "das Lager solle am Montag schließen", "ein Park soll entstehen". */
  public boolean sets(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    return leading.isPresent() && shall(leading.get()) && isTimed(leading.get());
  }

  /**
   * "geplant sei ein Neubau", "Ziel sei es, im Mai zu öffnen", "am Montag werde gebaut"; not "war
   * geplant".
   */
  public boolean plans(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    return leading.isPresent()
        && leading.get().asserted()
        && (isPlanned(leading.get()) || isDone(leading.get()));
  }

  /**
   * "am Montag werde gebaut"; not "werde seit Montag gebaut", "werde für Montag erwartet", "werde
   * im Mai ausgebucht sein".
   */
  private boolean isDone(ContentClause clause) {
    return clause.passive()
        && !clause.past()
        && clause.finiteIs("werden")
        && !clause.has("sein")
        && !clause.has("nicht")
        && clause.mood() == VerbMood.SUBJUNCTIVE_1
        && !expected.hasVerb(clause)
        && !ongoing.hasAnyForm(clause)
        && (isDated(clause) || future.standsIn(clause));
  }

  private boolean isPlanned(ContentClause clause) {
    return clause.finiteIs("sein")
        && clause.mood() != VerbMood.PAST
        && !clause.has("gewesen")
        && !clause.has("worden")
        && (planning.hasAnyForm(clause) || aims.standsIn(clause));
  }

  /** "damit solle die Sicherheit erhöht werden": what a measure is for. */
  public boolean hasPurpose(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    return leading.isPresent() && shall(leading.get()) && opensWithMeans(leading.get());
  }

  /** "soll", "solle"; not "sollte", and not "soll gestohlen haben". */
  private static boolean shall(ContentClause clause) {
    return clause.asserted()
        && clause.finiteIs("sollen")
        && clause.mood() != VerbMood.PAST
        && !clause.perfectInfinitive();
  }

  private boolean isTimed(ContentClause clause) {
    return scheduledVerbs.hasVerb(clause) || future.standsIn(clause) || isDated(clause);
  }

  private boolean isDated(ContentClause clause) {
    for (Token token : clause.tokens()) {
      if (isYear(token) || token.word().capitalized() && dates.has(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(Token token) {
    return token.kind() == Kind.NUMBER
        && token.form().length() == LENGTH_OF_YEAR
        && token.form().startsWith(CENTURY);
  }

  /** "Mit dem Verfahren"; not "Mit einem Schiff". */
  private boolean opensWithMeans(ContentClause clause) {
    List<Token> tokens = clause.tokens();
    return means.beginsAt(tokens, 0, 0)
        && !(tokens.size() > 1 && tokens.get(1).word().indefinite());
  }
}
