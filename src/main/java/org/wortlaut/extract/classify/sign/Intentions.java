package org.wortlaut.extract.classify.sign;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentClause.Level;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Quote;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * What "wollen" and "sollen" tell by who says it: an own plan, the plan of another, a wish, what
 * somebody says to have done.
 */
public final class Intentions {

  private static final String WILL = "wollen";

  private final WordList publications;
  private final WordList planVerbs;
  private final WordList own;
  private final WordList opinions;
  private final WordList wishes;
  private final WordList people;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'publication', 'planning-verb', 'own',
   *     'opinion-source', 'wishing-verb' and 'person-pronoun'
   */
  public Intentions(WordLists words) {
    this.publications = words.list("publication");
    this.planVerbs = words.list("planning-verb");
    this.own = words.list("own");
    this.opinions = words.list("opinion-source");
    this.wishes = words.list("wishing-verb");
    this.people = words.list("person-pronoun");
  }

  /**
   * "Laut dpa will der Konzern verkaufen": who reports a plan makes none; not "Die Agentur teilte
   * mit, man wolle verkaufen".
   */
  public boolean areReported(StatementReading reading) {
    return !reading.aboutSpeaker()
        && reading.leading().filter(this::isPlanOfOther).isPresent()
        && byPublication(reading);
  }

  private boolean isPlanOfOther(ContentClause clause) {
    return clause.asserted()
        && !clause.past()
        && (clause.isModal(WILL) || planVerbs.hasVerb(clause))
        && clause.tokens().stream().anyMatch(token -> token.word().isWrittenNoun())
        && !clause.has("man")
        && !clause.firstPerson();
  }

  /** Who speaks is "die Agentur", "der „Nordkurier“". */
  public boolean byPublication(StatementReading reading) {
    return reading.isBy(publications)
        || holdsQuote(reading.context().speaker(), reading.document().quotes());
  }

  private static boolean holdsQuote(List<Span> speaker, List<Quote> quotes) {
    for (Span piece : speaker) {
      for (Quote quote : quotes) {
        if (piece.contains(quote.span().begin())) {
          return true;
        }
      }
    }
    return false;
  }

  /** "will nach eigenen Angaben bleiben", "nach eigener Aussage wolle er verkaufen". */
  public boolean areOwn(StatementReading reading) {
    return reading.leading().filter(Intentions::wants).isPresent() && isOwnSource(reading);
  }

  /** "eigenen Angaben", be "eigenen" part of the cue or not. */
  private boolean isOwnSource(StatementReading reading) {
    return own.containsAny(reading.cueWords())
        || reading.around().stream()
            .filter(own::hasForm)
            .anyMatch(
                token ->
                    reading.context().cue().stream()
                        .anyMatch(cue -> cue.begin() == token.end() + 1));
  }

  private static boolean wants(ContentClause clause) {
    return clause.asserted()
        && clause.isModal(WILL)
        && !clause.past()
        && !clause.verb().equals(WILL);
  }

  /** "Sie will nichts bemerkt haben": no plan; not "Sie wollte wissen, wer gefehlt hat". */
  public boolean tellOfPast(StatementReading reading) {
    return reading.cueHas(WILL)
        && reading.context().cue().size() == 1
        && reading.leading().filter(Intentions::endsInPast).isPresent();
  }

  /** "bemerkt haben", "gewesen sein"; not "geprüft". */
  private static boolean endsInPast(ContentClause clause) {
    List<Token> tokens = clause.tokens();
    int last = tokens.size() - 1;
    return last > 0
        && (clause.finite() < 0 || clause.finite() == last)
        && tokens.get(last).word().has(Mood.INFINITIVE)
        && (tokens.get(last).word().hasVerb("haben") || tokens.get(last).word().hasVerb("sein"))
        && tokens.get(last - 1).word().has(Mood.PARTICIPLE_PAST);
  }

  /**
   * „Wir wollen, dass alle Akten auf den Tisch kommen“; not "die Leute wollen, dass es gelingt".
   */
  public boolean wish(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    return leading.isPresent()
        && isWish(leading.get())
        && reading.content().clauses().stream()
            .anyMatch(
                clause ->
                    clause.level() == Level.COMPLEMENT
                        && clause.sentence() == leading.get().sentence());
  }

  private boolean isWish(ContentClause clause) {
    return clause.asserted()
        && !clause.past()
        && wishes.hasVerb(clause)
        && people.hasAnyForm(clause);
  }

  /** "Nach Ansicht des Vereins soll der Rat zurücktreten"; not "soll gestohlen haben". */
  public boolean areOfOpinion(StatementReading reading) {
    return opinions.containsAny(reading.cueWords())
        && reading.leading().filter(Intentions::shall).isPresent();
  }

  private static boolean shall(ContentClause clause) {
    return clause.asserted()
        && clause.isModal("sollen")
        && clause.mood() != VerbMood.PAST
        && !clause.perfectInfinitive();
  }
}
