package org.wortlaut.syntax;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case is a sentence and, line by line, its clauses as {@link Sketch} writes them. */
class ClauseParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Wer auf Boote, Netze oder Reusen schießt, muss zahlen.
        SUBORDINATE[Wer auf Boote … Netze oder Reusen schießt] schießen PRESENT
        MAIN[muss zahlen] zahlen PRESENT +müssen first
        """
      })
  void aListMayEndAQuestionClause(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Gestern wies die Firma den Vorwurf zurück.
        MAIN[Gestern wies die Firma den Vorwurf zurück] zurückweisen PAST
        """,
        """
        Zu den Vorwürfen schwieg der Chef.
        MAIN[Zu den Vorwürfen schwieg der Chef] schweigen PAST
        """,
        """
        Nach Angaben der Polizei sind zwei Menschen getötet worden.
        MAIN[Nach Angaben der Polizei sind zwei Menschen getötet worden] töten PRESENT plural passive
        """,
        """
        Während des Besuchs schlief er.
        MAIN[Während des Besuchs schlief er] schlafen PAST
        """
      })
  void verbSecondClausesAreMainClauses(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Die Polizei teilte am Montag mit, der Fahrer sei geflohen.
        MAIN[Die Polizei teilte am Montag mit] mitteilen PAST
        MAIN[der Fahrer sei geflohen] fliehen SUBJUNCTIVE_1 perfect
        """,
        """
        Das Unternehmen habe minderwertigen Stahl verbaut, sagte er.
        MAIN[Das Unternehmen habe minderwertigen Stahl verbaut] verbauen SUBJUNCTIVE_1 perfect
        MAIN[sagte er] sagen PAST first
        """,
        """
        Prüfer hätten Risse entdeckt, teilte das Ministerium mit.
        MAIN[Prüfer hätten Risse entdeckt] entdecken SUBJUNCTIVE_2 plural perfect
        MAIN[teilte das Ministerium mit] mitteilen PAST first
        """,
        """
        Er teilte der Zeitung mit, er trete ab.
        MAIN[Er teilte der Zeitung mit] mitteilen PAST
        MAIN[er trete ab] abtreten SUBJUNCTIVE_1
        """
      })
  void aReportedClauseWithoutSubordinatorIsAMainClauseInTheKonjunktiv(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Als der Minister den Brief las, wurde er blass.
        SUBORDINATE[Als der Minister den Brief las] lesen PAST
        MAIN[wurde er blass] werden PAST first
        """,
        """
        Während er schlief, brannte das Haus.
        SUBORDINATE[Während er schlief] schlafen PAST
        MAIN[brannte das Haus] brennen PAST first
        """,
        """
        Wie der Sprecher sagte, wird die Brücke im Mai abgerissen.
        SUBORDINATE[Wie der Sprecher sagte] sagen PAST
        MAIN[wird die Brücke im Mai abgerissen] abreißen PRESENT passive first
        """,
        """
        Nachdem der Rat getagt hatte, trat sie vor die Presse.
        SUBORDINATE[Nachdem der Rat getagt hatte] tagen PAST perfect
        MAIN[trat sie vor die Presse] treten PAST first
        """,
        """
        Er bleibe, solange er gesund sei.
        MAIN[Er bleibe] bleiben SUBJUNCTIVE_1
        SUBORDINATE[solange er gesund sei] sein SUBJUNCTIVE_1 <0
        """,
        """
        Ob die Brücke hält, ließ der Minister offen.
        SUBORDINATE[Ob die Brücke hält] halten PRESENT
        MAIN[ließ der Minister offen] offenlassen PAST first
        """
      })
  void subordinatorsOpenVerbFinalClauses(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Die Firma gab bekannt, dass sie 300 Stellen streicht.
        MAIN[Die Firma gab bekannt] bekanntgeben PAST
        SUBORDINATE[dass sie 300 Stellen streicht] streichen PRESENT <0
        """,
        """
        Sie fragte, warum der Brief verschwunden sei.
        MAIN[Sie fragte] fragen PAST
        SUBORDINATE[warum der Brief verschwunden sei] verschwinden SUBJUNCTIVE_1 perfect <0
        """,
        """
        Niemand wisse, wer den Brief geschrieben habe, sagte sie.
        MAIN[Niemand wisse] wissen SUBJUNCTIVE_1
        SUBORDINATE[wer den Brief geschrieben habe] schreiben SUBJUNCTIVE_1 perfect <0
        MAIN[sagte sie] sagen PAST first
        """,
        """
        Es gebe Hinweise darauf, dass Akten vernichtet worden seien.
        MAIN[Es gebe Hinweise darauf] geben SUBJUNCTIVE_1
        SUBORDINATE[dass Akten vernichtet worden seien] vernichten SUBJUNCTIVE_1 plural passive <0
        """,
        """
        Wie hoch der Schaden ist, konnte die Polizei nicht sagen.
        SUBORDINATE[Wie hoch der Schaden ist] sein PRESENT
        MAIN[konnte die Polizei nicht sagen] sagen PAST +können first
        """,
        """
        Er ließ offen, ob und wann er gehe.
        MAIN[Er ließ offen] offenlassen PAST
        SUBORDINATE[ob und wann er gehe] gehen SUBJUNCTIVE_1 <0
        """,
        """
        Dass er log, bestreitet niemand.
        SUBORDINATE[Dass er log] lügen PAST
        MAIN[bestreitet niemand] bestreiten PRESENT first
        """
      })
  void contentClausesDependOnTheirVerb(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Die Polizei teilte mit, dass der Fahrer, der keinen Führerschein hatte, geflohen sei.
        MAIN[Die Polizei teilte mit] mitteilen PAST
        SUBORDINATE[dass der Fahrer … geflohen sei] fliehen SUBJUNCTIVE_1 perfect <0
        RELATIVE[der keinen Führerschein hatte] haben PAST <1
        """,
        """
        Die Firma, die den Stahl geliefert hatte, schwieg.
        MAIN[Die Firma … schwieg] schweigen PAST
        RELATIVE[die den Stahl geliefert hatte] liefern PAST perfect <0
        """,
        """
        Die Frage, ob der Minister lügt, blieb offen.
        MAIN[Die Frage … blieb offen] offenbleiben PAST
        SUBORDINATE[ob der Minister lügt] lügen PRESENT <0
        """,
        """
        Er kritisierte, dass die Stadt, obwohl sie gewarnt war, nichts tat.
        MAIN[Er kritisierte] kritisieren PAST
        SUBORDINATE[dass die Stadt … nichts tat] tun PAST <0
        SUBORDINATE[obwohl sie gewarnt war] warnen PAST perfect <1
        """,
        """
        Vorwürfe, die Firma habe betrogen, wies er zurück.
        MAIN[Vorwürfe … wies er zurück] zurückweisen PAST
        MAIN[die Firma habe betrogen] betrügen SUBJUNCTIVE_1 perfect
        """,
        """
        Das Gesetz, so der Minister, sei gut.
        MAIN[Das Gesetz … so der Minister … sei gut] sein SUBJUNCTIVE_1
        """,
        """
        Nach dem, was er sagt, ist alles gut.
        MAIN[Nach dem … ist alles gut] sein PRESENT
        SUBORDINATE[was er sagt] sagen PRESENT <0
        """,
        """
        Der Bericht, den die Stadt bestellt hat, liegt vor und wird geprüft.
        MAIN[Der Bericht … liegt vor] vorliegen PRESENT
        RELATIVE[den die Stadt bestellt hat] bestellen PRESENT perfect <0
        MAIN[und wird geprüft] prüfen PRESENT passive first &
        """
      })
  void aClauseWaitsForItsVerbWhileOthersStandInItsMiddle(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Das Haus, in dem die Akten lagen, brannte ab.
        MAIN[Das Haus … brannte ab] abbrennen PAST
        RELATIVE[in dem die Akten lagen] liegen PAST plural <0
        """,
        """
        Der Zeuge, dessen Aussage fehlt, ist verreist.
        MAIN[Der Zeuge … ist verreist] verreisen PRESENT perfect
        RELATIVE[dessen Aussage fehlt] fehlen PRESENT <0
        """,
        """
        Sie sei bereit, ihr Amt niederzulegen, sagte die Ministerin, die seit Mai im Amt ist.
        MAIN[Sie sei bereit] sein SUBJUNCTIVE_1
        INFINITIVE[ihr Amt niederzulegen] niederlegen <0
        MAIN[sagte die Ministerin] sagen PAST first
        RELATIVE[die seit Mai im Amt ist] sein PRESENT <2
        """
      })
  void relativeClausesMayOpenWithAPrepositionOrAGenitive(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Er kündigte an, die Brücke zu sperren.
        MAIN[Er kündigte an] ankündigen PAST
        INFINITIVE[die Brücke zu sperren] sperren <0
        """,
        """
        Die Stadt beschloss, die Akten herauszugeben, um den Streit zu beenden.
        MAIN[Die Stadt beschloss] beschließen PAST
        INFINITIVE[die Akten herauszugeben] herausgeben <0
        INFINITIVE[um den Streit zu beenden] beenden <1
        """,
        """
        Die Firma lehnte es ab, sich zu äußern.
        MAIN[Die Firma lehnte es ab] ablehnen PAST
        INFINITIVE[sich zu äußern] äußern <0
        """,
        """
        Der Zeuge behauptet, den Täter erkannt zu haben.
        MAIN[Der Zeuge behauptet] behaupten PRESENT
        INFINITIVE[den Täter erkannt zu haben] erkennen perfect <0
        """,
        """
        Sie forderte den Minister auf, die Akten offenzulegen.
        MAIN[Sie forderte den Minister auf] auffordern PAST
        INFINITIVE[die Akten offenzulegen] offenlegen <0
        """,
        """
        Die Partei warnte davor, die Steuern zu erhöhen.
        MAIN[Die Partei warnte davor] warnen PAST
        INFINITIVE[die Steuern zu erhöhen] erhöhen <0
        """
      })
  void infinitiveClausesHaveNoFiniteVerb(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Der Minister, ein Freund des Unternehmers, trat zurück.
        MAIN[Der Minister … ein Freund des Unternehmers … trat zurück] zurücktreten PAST
        """
      })
  void anAppositionBelongsToItsClause(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Er sagte, dass er krank sei und bald gehe.
        MAIN[Er sagte] sagen PAST
        SUBORDINATE[dass er krank sei] sein SUBJUNCTIVE_1 <0
        SUBORDINATE[und bald gehe] gehen SUBJUNCTIVE_1 & <0
        """,
        """
        Er sagte, dass er krank sei, und dass er bald gehe.
        MAIN[Er sagte] sagen PAST
        SUBORDINATE[dass er krank sei] sein SUBJUNCTIVE_1 <0
        SUBORDINATE[und dass er bald gehe] gehen SUBJUNCTIVE_1 & <0
        """,
        """
        Dann gingen die Lichter aus, und die Leute liefen weg.
        MAIN[Dann gingen die Lichter aus] ausgehen PAST plural
        MAIN[und die Leute liefen weg] weglaufen PAST plural &
        """,
        """
        Die Ministerin nannte die Vorwürfe „absurd“ und drohte mit einer Klage.
        MAIN[Die Ministerin nannte die Vorwürfe „absurd“] nennen PAST
        MAIN[und drohte mit einer Klage] drohen PAST first &
        """,
        """
        Er sagte ab und berichtet nun aus Wien.
        MAIN[Er sagte ab] absagen PAST
        MAIN[und berichtet nun aus Wien] berichten PRESENT first &
        """,
        """
        Die Kanzlerin sagte, sie wolle das Gespräch suchen, und reiste ab.
        MAIN[Die Kanzlerin sagte] sagen PAST
        MAIN[sie wolle das Gespräch suchen] suchen SUBJUNCTIVE_1 +wollen
        MAIN[und reiste ab] abreisen PAST first &
        """,
        """
        Zwar sei die Lage ernst, doch gebe es Hoffnung.
        MAIN[Zwar sei die Lage ernst] sein SUBJUNCTIVE_1
        MAIN[doch gebe es Hoffnung] geben SUBJUNCTIVE_1 first &
        """
      })
  void coordinatedClausesAreJoined(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Kommt er nicht, wird die Sitzung abgesagt.
        MAIN[Kommt er nicht] kommen PRESENT first
        MAIN[wird die Sitzung abgesagt] absagen PRESENT passive first
        """,
        """
        Wäre er geblieben, hätte er gewonnen.
        MAIN[Wäre er geblieben] bleiben SUBJUNCTIVE_2 perfect first
        MAIN[hätte er gewonnen] gewinnen SUBJUNCTIVE_2 perfect first
        """
      })
  void aVerbFirstClauseFollowsOrIsACondition(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Sein Fazit: Die Stadt hat versagt.
        FRAGMENT[Sein Fazit]
        MAIN[Die Stadt hat versagt] versagen PRESENT perfect
        """,
        """
        Die Lage ist ernst; niemand weiß Rat.
        MAIN[Die Lage ist ernst] sein PRESENT
        MAIN[niemand weiß Rat] wissen PRESENT
        """
      })
  void colonsAndSemicolonsEndClauses(String sentenceAndClauses) {
    Sketch.check(sentenceAndClauses);
  }
}
