package org.wortlaut.extract.classify.sign;

import java.util.List;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.classify.denial.DenialFinding;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentView;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.text.Token;

/**
 * Contents that say that others break what binds them: "Das verstoße gegen das Abkommen", "(nannte
 * es) einen Bruch des Vertrags"; courts that say so judge, and accuse nobody.
 */
public final class Breaches {

  /** In words: "des geltenden internationalen Rechts". */
  private static final int OBJECT_WITHIN = 4;

  private final WordList nouns;
  private final WordList verbs;
  private final WordList keeping;
  private final WordList bonds;
  private final WordList promises;
  private final WordList contradictions;
  private final WordList agreements;
  private final WordList opposing;
  private final WordList naming;
  private final WordList copulas;
  private final WordList courts;
  private final OwnSide own;
  private final WordList negators;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'breach-noun', 'breaching-verb',
   *     'bond-keeping-verb', 'bond', 'promise', 'contradiction-phrase', 'accordance', 'against',
   *     'regarding-verb', 'linking-verb', 'court', 'negator' and that of {@link OwnSide}
   */
  public Breaches(WordLists words) {
    this.nouns = words.list("breach-noun");
    this.verbs = words.list("breaching-verb");
    this.keeping = words.list("bond-keeping-verb");
    this.bonds = words.list("bond");
    this.promises = words.list("promise");
    this.contradictions = words.list("contradiction-phrase");
    this.agreements = words.list("accordance");
    this.opposing = words.list("against");
    this.naming = words.list("regarding-verb");
    this.copulas = words.list("linking-verb");
    this.courts = words.list("court");
    this.own = new OwnSide(words);
    this.negators = words.list("negator");
  }

  /** Whether the content says that others break a bond. */
  public boolean are(StatementReading reading, DenialFinding denial) {
    if (denial.denial() == Denial.EXPLICIT || reading.isBy(courts)) {
      return false;
    }
    if (reading.nominal()) {
      return denial.denial() == Denial.NONE
          && naming.containsAny(reading.cueWords())
          && !reading.cueNegated()
          && names(reading.words());
    }
    return reading.leading().filter(clause -> tells(clause, denial, reading)).isPresent();
  }

  private boolean tells(ContentClause clause, DenialFinding denial, StatementReading reading) {
    if (!own.isStatedOfOther(clause, reading) || clause.future()) {
      return false;
    }
    if (denial.denial() == Denial.NEGATED) {
      return isLeftUnkept(clause) || isAgainstWord(clause.tokens());
    }
    return !negators.hasAnyForm(clause) && isBroken(clause) || isAgainstWord(clause.tokens());
  }

  /** "verstoße gegen das Abkommen", "sei ein Bruch des Vertrags"; not "verletze den Gegner". */
  private boolean isBroken(ContentClause clause) {
    return verbs.hasVerb(clause) && !clause.passive() && binds(clause)
        || contradictions.standsIn(clause) && binds(clause)
        || copulas.hasVerb(clause) && names(clause.tokens());
  }

  /**
   * "habe die Zusage nicht eingehalten", "sei mit der Verfassung nicht vereinbar"; not "sei im
   * Alltag nicht vereinbar".
   */
  private boolean isLeftUnkept(ContentClause clause) {
    return binds(clause)
        && (keeping.hasVerb(clause) && !clause.passive() || agreements.hasAnyForm(clause));
  }

  /** "entgegen der Vereinbarung"; not "entgegen der Prognose". */
  private boolean isAgainstWord(List<Token> tokens) {
    int against = opposing.firstIn(tokens);
    return against >= 0
        && tokens.subList(against, Math.min(against + OBJECT_WITHIN, tokens.size())).stream()
            .anyMatch(token -> bonds.has(token) || promises.has(token));
  }

  private boolean binds(ContentClause clause) {
    return bonds.hasAny(clause) || promises.hasAny(clause);
  }

  /**
   * "ein Bruch des Abkommens"; not "eine Verletzung der Schulter", "der Verstoß gegen das Gesetz".
   */
  private boolean names(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (nouns.has(tokens.get(i)) && isPredicate(tokens, i) && ofBond(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "ein klarer Bruch", "als Bruch". */
  private static boolean isPredicate(List<Token> tokens, int noun) {
    int before = ContentView.beforeAdjectives(tokens, noun);
    return before < 0
        || tokens.get(before).word().indefinite()
        || tokens.get(before).lower().equals("als");
  }

  private boolean ofBond(List<Token> tokens, int noun) {
    return bonds.has(tokens.get(noun))
        || tokens.subList(noun + 1, Math.min(noun + 1 + OBJECT_WITHIN, tokens.size())).stream()
            .anyMatch(bonds::has);
  }
}
