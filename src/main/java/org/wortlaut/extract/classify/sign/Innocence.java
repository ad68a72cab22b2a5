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
  private final WordList phrases;
  private final WordList allegations;
  private final WordList proofs;
  private final WordList provingVerbs;
  private final WordList people;
  private final WordList knowing;
  private final WordList crimes;
  private final WordList culprits;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'plea', 'own-misdeed',
   *     'innocence-phrase', 'charge-noun', 'no-proof', 'proving-verb', 'person-pronoun',
   *     'knowing-verb', 'misdeed' and 'culprit'
   */
  public Innocence(WordLists words) {
    this.pleas = words.list("plea");
    this.misdeeds = words.list("own-misdeed");
    this.phrases = words.list("innocence-phrase");
    this.allegations = words.list("charge-noun");
    this.proofs = words.list("no-proof");
    this.provingVerbs = words.list("proving-verb");
    this.people = words.list("person-pronoun");
    this.knowing = words.list("knowing-verb");
    this.crimes = words.list("misdeed");
    this.culprits = words.list("culprit");
  }

  public boolean claims(StatementReading reading, DenialFinding denial) {
    return denial.denial() == Denial.NEGATED
        && !reading.nominal()
        && (pleas.containsAny(reading.cueWords())
            || wantsNoPart(reading)
            || clears(reading)
            || isUnproven(reading));
  }

  /** "der Verdacht habe sich nicht bestätigt", "für den Vorwurf gebe es keine Grundlage". */
  private boolean isUnproven(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    return leading.isPresent()
        && allegations.hasAny(leading.get())
        && (proofs.standsIn(leading.get())
            || provingVerbs.hasVerb(leading.get()) && leading.get().has("sich"));
  }

  /** "will | mit dem Mord nichts zu tun haben". */
  private boolean wantsNoPart(StatementReading reading) {
    return reading.cueHas("wollen") && reading.leading().filter(phrases::standsIn).isPresent();
  }

  private boolean clears(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    return leading.isPresent()
        && isOwn(leading.get(), reading.context().form())
        && (phrases.standsIn(leading.get())
            || isMisdeed(leading.get())
            || isNoCulprit(leading.get())
            || knowsNothing(leading.get()));
  }

  /** "Von dem Betrug habe er nichts gewusst"; not "Davon wisse er nichts". */
  private boolean knowsNothing(ContentClause clause) {
    return knowing.hasVerb(clause) && clause.has("nichts") && clause.counts().of(crimes) > 0;
  }

  /** „Ich bin kein Betrüger“, "korrupt sei er nicht". */
  private boolean isNoCulprit(ContentClause clause) {
    return clause.verb().equals("sein") && culprits.hasAny(clause);
  }

  private boolean isMisdeed(ContentClause clause) {
    return clause.past() && !clause.passive() && misdeeds.hasVerb(clause);
  }

  /** „Ich habe …“, "(sagte,) er habe …", "(erklärte,) … zu haben"; not „Er hat …“. */
  private boolean isOwn(ContentClause clause, Form form) {
    return clause.infinitive()
        || clause.firstPerson()
        || form != Form.DIRECT && people.hasAnyForm(clause);
  }
}
