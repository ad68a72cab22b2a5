package org.wortlaut.extract.classify;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * What stands before a negator with little behind it. Between the finite auxiliary and the negator
 * stands the object ("die Firma habe den Lohn nicht bezahlt": "den Lohn"); with a passive or a
 * copula the subject belongs to it ("die Werte würden oft nicht eingehalten": "die Werte"). "Nach
 * Berichten werde das Werk nicht geschlossen" has the subject behind the verb ("das Werk"). "Pläne
 * gebe es (dort) nicht" has them before the verb ("Pläne"). Where the negator is itself the
 * subject, what comes first is no subject ("den Mann habe dort niemand gesehen": "den Mann",
 * "dort").
 */
final class BeforeNegator {

  private final WordList auxiliaryForms;
  private final WordList particles;
  private final WordList openers;
  private final WordList nobody;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'auxiliary-form', 'negation-particle',
   *     'clause-opener' and 'nobody'
   */
  BeforeNegator(WordLists words) {
    this.auxiliaryForms = words.list("auxiliary-form");
    this.particles = words.list("negation-particle");
    this.openers = words.list("clause-opener");
    this.nobody = words.list("nobody");
  }

  List<Span> of(NegationScope.Negated negated) {
    List<Token> tokens = negated.clause().tokens();
    int from = 0;
    while (from < negated.begin() && openers.hasForm(tokens.get(from))) {
      from++;
    }
    int to = negated.begin();
    while (to > from && particles.hasForm(tokens.get(to - 1))) {
      to--;
    }
    List<Span> pieces = new ArrayList<>();
    int finite = negated.clause().finite();
    if (finite >= from && finite < to && isAuxiliary(negated.clause())) {
      addAround(negated, from, to, pieces);
    } else {
      addPiece(tokens, from, to, pieces);
    }
    return pieces;
  }

  /** What stands before and behind the finite auxiliary, so far as it is denied. */
  private void addAround(NegationScope.Negated negated, int from, int to, List<Span> pieces) {
    ContentClause clause = negated.clause();
    List<Token> tokens = clause.tokens();
    int finite = clause.finite();
    boolean active = !clause.passive() && !clause.verb().equals("sein");
    boolean exists =
        clause.verb().equals("geben")
            && finite + 1 < to
            && tokens.get(finite + 1).lower().equals("es");
    boolean objectFirst = active && isPronounAlone(tokens, finite + 1, to);
    if (objectFirst && finite - from == 1 && tokens.get(from).word().is(WordClass.DEMONSTRATIVE)) {
      // "das habe ich nie gesagt": no subject
      pieces.add(tokens.get(from).span());
      return;
    }
    if (objectFirst || active && exists) {
      addPiece(tokens, from, finite, pieces);
      return;
    }
    if (tokens.get(from).word().is(WordClass.PREPOSITION)
        && tokens.subList(finite + 1, to).stream().anyMatch(DeniedPieces::isNoun)) {
      addPiece(tokens, finite + 1, to, pieces);
      return;
    }
    if (!active
        || finite + 1 >= to
        || finite == from
        || nobody.hasForm(tokens.get(negated.negator()))) {
      addPiece(tokens, from, finite, pieces);
    }
    if (active || finite == from) {
      addPiece(tokens, finite + 1, to, pieces);
    }
  }

  /** "habe", "werde"; not the "geben" of "wir geben nicht nach". */
  private boolean isAuxiliary(ContentClause clause) {
    List<Token> tokens = clause.tokens();
    String last = tokens.get(tokens.size() - 1).lower();
    boolean particle = clause.verb().startsWith(last) && !clause.verb().equals(last);
    return auxiliaryForms.hasForm(tokens.get(clause.finite())) && !particle;
  }

  /** "auf die Frage habe er (gestern) nicht geantwortet": the subject stands behind the verb. */
  private static boolean isPronounAlone(List<Token> tokens, int from, int to) {
    boolean pronoun =
        from < to
            && !tokens.get(from).lower().equals("es")
            && (tokens.get(from).word().is(WordClass.PERSONAL_PRONOUN)
                || tokens.get(from).lower().equals("man"));
    return pronoun && tokens.subList(from, to).stream().noneMatch(DeniedPieces::isNoun);
  }

  private static void addPiece(List<Token> tokens, int from, int to, List<Span> pieces) {
    boolean pronounOnly = to - from == 1 && tokens.get(from).word().is(WordClass.PERSONAL_PRONOUN);
    if (from < to && !pronounOnly) {
      pieces.add(DeniedPieces.cover(tokens, from, to));
    }
  }
}
