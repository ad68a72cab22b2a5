package org.wortlaut.extract.classify.sign;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.text.Token;

/**
 * Contents that tell what somebody feels, that there is no reason for something, what something is
 * called, or what is to be expected.
 */
public final class Opinions {

  private final ContentKinds kinds;
  private final WordList impendingVerbs;
  private final WordList people;
  private final WordList signs;
  private final WordList naming;
  private final WordList feelingVerbs;
  private final WordList feelings;
  private final WordList reasons;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'impending-verb', 'impending-phrase',
   *     'judgement-cue', 'person-pronoun', 'feeling-verb', 'felt' and 'no-reason-phrase'
   */
  public Opinions(WordLists words, ContentKinds kinds) {
    this.kinds = kinds;
    this.impendingVerbs = words.list("impending-verb");
    this.signs = words.list("impending-phrase");
    this.naming = words.list("judgement-cue");
    this.people = words.list("person-pronoun");
    this.feelingVerbs = words.list("feeling-verb");
    this.feelings = words.list("felt");
    this.reasons = words.list("no-reason-phrase");
  }

  /** "er freue sich", "sie sei erleichtert", "es gebe keinen Anlass zur Sorge". */
  public boolean are(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    return !reading.nominal()
        && leading.isPresent()
        && leading.get().asserted()
        && (reasons.standsIn(leading.get()) || feels(leading.get()));
  }

  /** "(nannte) die Behauptung abenteuerlich", "(bezeichnete) den Freispruch als Zumutung". */
  public boolean name(StatementReading reading) {
    List<Token> words = reading.words();
    if (!reading.nominal()
        || reading.content().clauses().size() > 1
        || !naming.containsAny(reading.cueWords())
        || words.size() < 2) {
      return false;
    }
    Token last = words.get(words.size() - 1);
    return last.word().bareAdjective() && !last.word().capitalized();
  }

  private boolean feels(ContentClause clause) {
    return feelingVerbs.contains(clause.verb())
        || clause.finiteIs("sein") && feelings.hasAnyForm(clause);
  }

  /**
   * "sei mit Staus zu rechnen", "drohe eine Dürre", "wir befürchten das Schlimmste"; not
   * "(forderte,) mit Staus zu rechnen", "die Werke erwarten Aufträge": what others expect.
   */
  public boolean foresee(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    return !reading.nominal() && leading.isPresent() && foresees(leading.get());
  }

  private boolean foresees(ContentClause clause) {
    boolean real =
        clause.asserted()
            && clause.predicate() != null
            && clause.predicate().modal().isEmpty()
            && !clause.isConditionalForm();
    return real && (isExpected(clause) || !clause.past() && signs.standsIn(clause));
  }

  private boolean isExpected(ContentClause clause) {
    return kinds.foresees(clause)
        && (impendingVerbs.contains(clause.verb())
            || clause.passive()
            || clause.has("zu")
            || people.hasAnyForm(clause));
  }
}
