package org.wortlaut.extract.classify.sign;

import java.util.List;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.classify.denial.DenialFinding;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentView;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * Contents that charge others with a deed that is wrong by its manner or its company: "habe
 * grundlos geschossen", "finanziere Terroristen", "lasse jeden Anstand vermissen".
 */
public final class Wrongs {

  private final WordList manners;
  private final WordList blameless;
  private final WordList backing;
  private final WordList outlaws;
  private final WordList obstructing;
  private final WordList obstructed;
  private final WordList instigating;
  private final WordList unrests;
  private final WordList lacking;
  private final WordList virtues;
  private final WordList ownForms;
  private final WordList reporters;
  private final WordList courts;
  private final WordList negators;
  private final OwnSide own;
  private final Harms harms;
  private final Contrasts contrasts;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'wrong-manner', 'blameless-verb',
   *     'backing-verb', 'outlaw', 'obstructing-verb', 'obstructed', 'instigating-verb', 'unrest',
   *     'lacking-verb', 'virtue', 'own-form', 'neutral-reporter', 'court', 'negator' and those of
   *     {@link OwnSide}, {@link Harms} and {@link Contrasts}
   */
  public Wrongs(WordLists words) {
    this.manners = words.list("wrong-manner");
    this.blameless = words.list("blameless-verb");
    this.backing = words.list("backing-verb");
    this.outlaws = words.list("outlaw");
    this.obstructing = words.list("obstructing-verb");
    this.obstructed = words.list("obstructed");
    this.instigating = words.list("instigating-verb");
    this.unrests = words.list("unrest");
    this.lacking = words.list("lacking-verb");
    this.virtues = words.list("virtue");
    this.ownForms = words.list("own-form");
    this.reporters = words.list("neutral-reporter");
    this.courts = words.list("court");
    this.negators = words.list("negator");
    this.own = new OwnSide(words);
    this.harms = new Harms(words);
    this.contrasts = new Contrasts(words);
  }

  /** Whether the content charges others with what they do or lack. */
  public boolean are(StatementReading reading, DenialFinding denial) {
    return denial.denial() != Denial.EXPLICIT
        && !reading.nominal()
        && reading
            .leading()
            .filter(clause -> own.isStatedOfOther(clause, reading))
            .filter(
                clause ->
                    denial.denial() == Denial.NONE && isWrong(clause, reading)
                        || contrasts.are(clause, reading))
            .isPresent();
  }

  private boolean isWrong(ContentClause clause, StatementReading reading) {
    return !negators.hasAnyForm(clause)
        && (lacks(clause)
            || backs(clause)
            || obstructs(clause)
            || instigates(clause)
            || isDoneWrongly(clause, reading)
            || harms.are(clause, reading));
  }

  /**
   * "fehle es am Willen", "lasse jeden Respekt vermissen"; not "fehle es an Ärzten", "uns fehlt der
   * Mut".
   */
  private boolean lacks(ContentClause clause) {
    return lacking.hasVerb(clause) && virtues.hasAny(clause) && !ownForms.hasAnyForm(clause);
  }

  /** "blockiere jede Einigung"; not "blockiere die Straße". */
  private boolean obstructs(ContentClause clause) {
    return obstructing.hasVerb(clause) && !clause.passive() && obstructed.hasAny(clause);
  }

  /** "der Aufruhr sei vom Ausland gesteuert"; not "die Pumpe sei vom Rathaus gesteuert". */
  private boolean instigates(ContentClause clause) {
    return instigating.hasVerb(clause) && unrests.hasAny(clause);
  }

  /** "habe grundlos geschossen"; not "lebe illegal im Land", "(die Polizei:) habe …". */
  private boolean isDoneWrongly(ContentClause clause, StatementReading reading) {
    return manners.standsIn(clause)
        && !blameless.hasVerb(clause)
        && !reading.isBy(reporters)
        && !reading.isBy(courts);
  }

  /** "unterstütze die Rebellen mit Waffen"; not "die Rebellen unterstützen den Plan". */
  private boolean backs(ContentClause clause) {
    return backing.hasVerb(clause) && !clause.passive() && isObject(clause.tokens());
  }

  /** Whether an outlaw is named behind another noun: "(Velland unterstütze) die Rebellen". */
  private boolean isObject(List<Token> tokens) {
    boolean subject = true;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).word().isWrittenNoun()) {
        if (outlaws.has(tokens.get(i))) {
          return !subject && !isDependent(tokens, i);
        }
        subject = false;
      }
    }
    return false;
  }

  /** "(den Plan) der Rebellen", "gegen Rebellen"; not "(unterstütze) bewaffnete Rebellen". */
  private static boolean isDependent(List<Token> tokens, int noun) {
    int before = ContentView.beforeAdjectives(tokens, noun);
    boolean article = before >= 0 && tokens.get(before).word().is(WordClass.ARTICLE);
    boolean genitive =
        article
            && tokens.get(before).lower().equals("der")
            && before > 0
            && tokens.get(before - 1).word().is(WordClass.NOUN);
    int opening = article ? before - 1 : before;
    return genitive || opening >= 0 && tokens.get(opening).word().is(WordClass.PREPOSITION);
  }
}
