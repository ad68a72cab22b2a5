package org.wortlaut.extract.classify.sign;

import java.util.Optional;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.classify.denial.DenialFinding;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;

/**
 * Negated contents by which speakers clear themselves: "beteuerte, nichts gewusst zu haben", „Ich
 * habe niemanden betrogen“.
 */
public final class Innocence {

  private final WordList pleas;
  private final WordList misdeeds;
  private final WordList people;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'plea', 'own-misdeed' and
   *     'person-pronoun'
   */
  public Innocence(WordLists words) {
    this.pleas = words.list("plea");
    this.misdeeds = words.list("own-misdeed");
    this.people = words.list("person-pronoun");
  }

  public boolean claims(StatementReading reading, DenialFinding denial) {
    return denial.denial() == Denial.NEGATED
        && !reading.nominal()
        && (pleas.containsAny(reading.cueWords()) || clearsOf(reading));
  }

  private boolean clearsOf(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    return leading.isPresent()
        && leading.get().past()
        && !leading.get().passive()
        && misdeeds.contains(leading.get().verb())
        && isOwn(leading.get(), reading.context().form());
  }

  /** „Ich habe …“, "(sagte,) er habe …"; not „Er hat …“. */
  private boolean isOwn(ContentClause clause, Form form) {
    return clause.has("ich")
        || clause.has("wir")
        || form != Form.DIRECT && people.hasAnyForm(clause);
  }
}
