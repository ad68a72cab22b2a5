package org.wortlaut.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Clauses that share a verb or a subject with the one before. Each case is a sentence and, line by
 * line, its clauses as {@link Sketch} writes them.
 */
class SharedVerbTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Der Rat hat den Plan gelobt und neue Bänke gefordert.
        MAIN[Der Rat hat den Plan gelobt] loben PRESENT perfect
        MAIN[und neue Bänke gefordert] fordern PRESENT perfect &
        """,
        """
        Sie hat Fehler eingeräumt, einen Rücktritt aber ausgeschlossen.
        MAIN[Sie hat Fehler eingeräumt] einräumen PRESENT perfect
        MAIN[einen Rücktritt aber ausgeschlossen] ausschließen PRESENT perfect &
        """,
        """
        Er hat erklärt, dass er gehe, und Neuwahlen angekündigt.
        MAIN[Er hat erklärt] erklären PRESENT perfect
        SUBORDINATE[dass er gehe] gehen SUBJUNCTIVE_1 <0
        MAIN[und Neuwahlen angekündigt] ankündigen PRESENT perfect &
        """,
        """
        Weil der Rat den Plan gelobt und neue Bänke gefordert hatte, gab es Streit.
        SUBORDINATE[Weil der Rat den Plan gelobt] loben PAST perfect
        SUBORDINATE[und neue Bänke gefordert hatte] fordern PAST perfect &
        MAIN[gab es Streit] geben PAST first
        """
      })
  void aSecondParticipleWithItsOwnObjectIsAClause(String sentenceAndClauses) {
    check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Der Rat hat den Plan geprüft und gelobt.
        MAIN[Der Rat hat den Plan geprüft und gelobt] loben PRESENT perfect
        """,
        """
        Der Plan wurde von Anwohnern gelobt und mit Geld bedacht.
        MAIN[Der Plan wurde von Anwohnern gelobt und mit Geld bedacht] bedenken PAST passive
        """
      })
  void oneObjectOrOneAgentOfTwoParticiplesIsOneClause(String sentenceAndClauses) {
    check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Die Werft räumte Fehler ein, wies den Vorwurf jedoch zurück.
        MAIN[Die Werft räumte Fehler ein] einräumen PAST
        MAIN[wies den Vorwurf jedoch zurück] zurückweisen PAST first &
        """,
        """
        Es gebe keine Gefahr, betonte die Feuerwehr jedoch.
        MAIN[Es gebe keine Gefahr] geben SUBJUNCTIVE_1
        MAIN[betonte die Feuerwehr jedoch] betonen PAST first
        """
      })
  void aContrastAfterAnObjectJoinsButNotAReport(String sentenceAndClauses) {
    check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Die Zeugin sprach von Betrug, der Wirt von einem Irrtum.
        MAIN[Die Zeugin sprach von Betrug] sprechen PAST
        FRAGMENT[der Wirt von einem Irrtum]
        """,
        """
        Gestern sprach Weber von der Bahn, ein Experte von Rang.
        MAIN[Gestern sprach Weber von der Bahn … ein Experte von Rang] sprechen PAST
        """
      })
  void aSubjectWithTheSamePrepositionStandsAlone(String sentenceAndClauses) {
    check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Woher die Pflanze stammt, sei noch unklar.
        SUBORDINATE[Woher die Pflanze stammt] stammen PRESENT
        MAIN[sei noch unklar] sein SUBJUNCTIVE_1 first
        """,
        """
        Woher stammt die Pflanze, fragte sie.
        MAIN[Woher stammt die Pflanze] stammen PRESENT
        MAIN[fragte sie] fragen PAST first
        """
      })
  void aQuestionWithItsVerbLastOpensTheSentence(String sentenceAndClauses) {
    check(sentenceAndClauses);
  }

  private static void check(String sentenceAndClauses) {
    List<String> lines = sentenceAndClauses.strip().lines().toList();
    assertThat(Sketch.clauses(lines.get(0))).isEqualTo(lines.subList(1, lines.size()));
  }
}
