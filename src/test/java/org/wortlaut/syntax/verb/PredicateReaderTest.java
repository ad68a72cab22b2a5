package org.wortlaut.syntax.verb;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wortlaut.syntax.Sketch;

/** Each case is a sentence and, line by line, its clauses as {@link Sketch} writes them. */
class PredicateReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Gestern wies die Firma den Vorwurf zurück.
        MAIN[Gestern wies die Firma den Vorwurf zurück] zurückweisen PAST
        """,
        """
        Der Vorstand kündigte am Montag in Hamburg neue Gespräche an.
        MAIN[Der Vorstand kündigte am Montag in Hamburg neue Gespräche an] ankündigen PAST
        """,
        """
        Die Sitzung fand statt.
        MAIN[Die Sitzung fand statt] stattfinden PAST
        """,
        """
        Die Firma räumte den Fehler ein.
        MAIN[Die Firma räumte den Fehler ein] einräumen PAST
        """,
        """
        Die Firma gab das Ergebnis bekannt.
        MAIN[Die Firma gab das Ergebnis bekannt] bekanntgeben PAST
        """,
        """
        Wie die Firma bekannt gab, sinkt der Gewinn.
        SUBORDINATE[Wie die Firma bekannt gab] bekanntgeben PAST
        MAIN[sinkt der Gewinn] sinken PRESENT first
        """
      })
  void aSeparatedParticleBelongsToItsVerb(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Das wird ein Erfolg sein.
        MAIN[Das wird ein Erfolg sein] sein PRESENT +werden
        """,
        """
        Sie wolle Präsidentin werden.
        MAIN[Sie wolle Präsidentin werden] werden SUBJUNCTIVE_1 +wollen
        """,
        """
        Ich bin dagegen.
        MAIN[Ich bin dagegen] sein PRESENT
        """,
        """
        Er sagte, dass die Kosten gesenkt werden müssen.
        MAIN[Er sagte] sagen PAST
        SUBORDINATE[dass die Kosten gesenkt werden müssen] senken PRESENT plural passive +müssen <0
        """
      })
  void anAuxiliaryMayBeTheFullVerb(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Die Firma hält den Weg.
        MAIN[Die Firma hält den Weg] halten PRESENT
        """,
        """
        Er sprach über das, was oben lag.
        MAIN[Er sprach über das] sprechen PAST
        SUBORDINATE[was oben lag] liegen PAST <0
        """
      })
  void aParticleThatMakesNoVerbIsLeftAlone(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Der Minister hat den Brief nie gelesen.
        MAIN[Der Minister hat den Brief nie gelesen] lesen PRESENT perfect
        """,
        """
        Man habe nichts gewusst.
        MAIN[Man habe nichts gewusst] wissen SUBJUNCTIVE_1 perfect
        """,
        """
        Der Zeuge ist verreist.
        MAIN[Der Zeuge ist verreist] verreisen PRESENT perfect
        """,
        """
        Der Bote hatte den Brief überbracht.
        MAIN[Der Bote hatte den Brief überbracht] überbringen PAST perfect
        """
      })
  void thePerfectIsReadByItsParticiple(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Die Akten wurden vernichtet.
        MAIN[Die Akten wurden vernichtet] vernichten PAST plural passive
        """,
        """
        Die Brücke ist am Montag gesperrt worden.
        MAIN[Die Brücke ist am Montag gesperrt worden] sperren PRESENT passive
        """,
        """
        Der Vertrag wird unterschrieben.
        MAIN[Der Vertrag wird unterschrieben] unterschreiben PRESENT passive
        """,
        """
        Berichtet wurde darüber kaum.
        MAIN[Berichtet wurde darüber kaum] berichten PAST passive
        """,
        """
        Es sei niemand gewarnt worden.
        MAIN[Es sei niemand gewarnt worden] warnen SUBJUNCTIVE_1 passive
        """
      })
  void thePassiveIsReadByItsParticiple(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Der Rat will die Steuern senken.
        MAIN[Der Rat will die Steuern senken] senken PRESENT +wollen
        """,
        """
        Das könne er nicht bestätigen.
        MAIN[Das könne er nicht bestätigen] bestätigen SUBJUNCTIVE_1 +können
        """,
        """
        Der Sprecher wollte sich dazu nicht äußern.
        MAIN[Der Sprecher wollte sich dazu nicht äußern] äußern PAST +wollen
        """,
        """
        Der Vorstand ließ das Gerücht dementieren.
        MAIN[Der Vorstand ließ das Gerücht dementieren] dementieren PAST +lassen
        """,
        """
        Der Minister wird den Vertrag unterschreiben.
        MAIN[Der Minister wird den Vertrag unterschreiben] unterschreiben PRESENT +werden
        """
      })
  void modalsGovernTheirInfinitive(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Der Minister soll die Akten gekannt haben.
        MAIN[Der Minister soll die Akten gekannt haben] kennen PRESENT perfect +sollen
        """,
        """
        Die Akten dürften vernichtet worden sein.
        MAIN[Die Akten dürften vernichtet worden sein] vernichten SUBJUNCTIVE_2 plural passive +dürfen
        """,
        """
        Die Akten müssen geprüft werden.
        MAIN[Die Akten müssen geprüft werden] prüfen PRESENT plural passive +müssen
        """
      })
  void aModalMayGovernAPerfectOrPassive(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Die Lage sei ernst.
        MAIN[Die Lage sei ernst] sein SUBJUNCTIVE_1
        """,
        """
        Die Lage wäre ernst.
        MAIN[Die Lage wäre ernst] sein SUBJUNCTIVE_2
        """,
        """
        Die Lage ist ernst.
        MAIN[Die Lage ist ernst] sein PRESENT
        """,
        """
        Die Lage war ernst.
        MAIN[Die Lage war ernst] sein PAST
        """,
        """
        Er habe recht.
        MAIN[Er habe recht] haben SUBJUNCTIVE_1
        """,
        """
        Er hätte recht.
        MAIN[Er hätte recht] haben SUBJUNCTIVE_2
        """,
        """
        Er komme gleich.
        MAIN[Er komme gleich] kommen SUBJUNCTIVE_1
        """,
        """
        Er käme gleich.
        MAIN[Er käme gleich] kommen SUBJUNCTIVE_2
        """
      })
  void theMoodIsThatOfTheFiniteVerb(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Die Zeugen haben recht.
        MAIN[Die Zeugen haben recht] haben PRESENT plural
        """,
        """
        Die Zeugen sagten aus.
        MAIN[Die Zeugen sagten aus] aussagen PAST plural
        """,
        """
        Die Zeugen kommen gleich.
        MAIN[Die Zeugen kommen gleich] kommen PRESENT plural
        """
      })
  void aFormThatCanBeIndicativeIsNoKonjunktiv(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }
}
