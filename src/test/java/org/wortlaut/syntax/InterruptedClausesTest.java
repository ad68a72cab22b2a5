package org.wortlaut.syntax;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Clauses that something parts or that no comma sets apart. Each case is a sentence and, line by
 * line, its clauses as {@link Sketch} writes them.
 */
class InterruptedClausesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Sie gab an, dem Chef der Bahn, Karl Weber, sei gekündigt worden.
        MAIN[Sie gab an] angeben PAST
        MAIN[dem Chef der Bahn … Karl Weber … sei gekündigt worden] kündigen SUBJUNCTIVE_1 passive
        """,
        """
        Er erklärte, über den Versuch, den Bau zu verhindern, sei er froh.
        MAIN[Er erklärte] erklären PAST
        MAIN[über den Versuch … sei er froh] sein SUBJUNCTIVE_1
        INFINITIVE[den Bau zu verhindern] verhindern <1
        """,
        """
        Er hatte zugesagt, die Halle, ein Denkmal, zu erhalten.
        MAIN[Er hatte zugesagt] zusagen PAST perfect
        INFINITIVE[die Halle … ein Denkmal … zu erhalten] erhalten <0
        """,
        """
        Gestern hatte er einen Gast, der Karl Weber und Ida Rohr kennt.
        MAIN[Gestern hatte er einen Gast] haben PAST
        RELATIVE[der Karl Weber und Ida Rohr kennt] kennen PRESENT <0
        """,
        """
        Man habe, sagte sie, alles versucht.
        MAIN[Man habe … alles versucht] versuchen SUBJUNCTIVE_1 perfect
        MAIN[sagte sie] sagen PAST first
        """,
        """
        Er wolle, sagte sie, den Streit beenden.
        MAIN[Er wolle … den Streit beenden] beenden SUBJUNCTIVE_1 +wollen
        MAIN[sagte sie] sagen PAST first
        """,
        """
        Die Halle, sagte Karl Weber, Leiter des Amts, sei alt.
        MAIN[Die Halle … sei alt] sein SUBJUNCTIVE_1
        MAIN[sagte Karl Weber … Leiter des Amts] sagen PAST first
        """,
        """
        Die Zahl stieg, sagte sie, auf 300.
        MAIN[Die Zahl stieg … auf 300] steigen PAST
        MAIN[sagte sie] sagen PAST first
        """,
        """
        Der Plan – er kostet viel Geld – sei gut.
        MAIN[Der Plan … sei gut] sein SUBJUNCTIVE_1
        MAIN[er kostet viel Geld] kosten PRESENT
        """,
        """
        Gestern hatte ein Sprecher, Karl Weber, erklärt, er komme.
        MAIN[Gestern hatte ein Sprecher … Karl Weber … erklärt] erklären PAST perfect
        MAIN[er komme] kommen SUBJUNCTIVE_1
        """
      })
  void anInterruptedClauseGoesOnWithItsVerb(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Er will Steuern senken, Schulden verringern und sparen.
        MAIN[Er will Steuern senken … Schulden verringern und sparen] sparen PRESENT +wollen
        """,
        """
        Er will bleiben, wir gehen.
        MAIN[Er will bleiben] bleiben PRESENT +wollen
        MAIN[wir gehen] gehen PRESENT plural
        """
      })
  void aListOfInfinitivesIsNoClauseOfItsOwn(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Er hoffte dass sie kommt.
        MAIN[Er hoffte] hoffen PAST
        SUBORDINATE[dass sie kommt] kommen PRESENT <0
        """
      })
  void dassOpensAClauseWithoutAComma(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }
}
