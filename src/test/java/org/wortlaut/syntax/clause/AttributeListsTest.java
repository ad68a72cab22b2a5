package org.wortlaut.syntax.clause;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wortlaut.syntax.Sketch;

/** Each case is a sentence and, line by line, its clauses as {@link Sketch} writes them. */
class AttributeListsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Sie lobte die gute, schnelle und faire Arbeit.
        MAIN[Sie lobte die gute, schnelle und faire Arbeit] loben PAST
        """,
        """
        Der alte, kaum beleuchtete, teure Weg bleibt zu.
        MAIN[Der alte, kaum beleuchtete, teure Weg bleibt zu] bleiben PRESENT
        """,
        """
        Er sagte, neue Regeln seien nötig.
        MAIN[Er sagte] sagen PAST
        MAIN[neue Regeln seien nötig] sein SUBJUNCTIVE_1 plural
        """,
        """
        Wer andere verletzte, neue Zeugen bedrohte, schweigt.
        MAIN[Wer andere verletzte] verletzen PAST
        MAIN[neue Zeugen bedrohte] bedrohen PAST
        MAIN[schweigt] schweigen PRESENT first
        """
      })
  void commasBetweenAttributesOfOneNounPartNoClauses(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }
}
