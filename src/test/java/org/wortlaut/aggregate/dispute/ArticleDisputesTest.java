package org.wortlaut.aggregate.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.extract.Scheme;
import org.wortlaut.extract.Statement;
import org.wortlaut.text.Span;

/** Articles written for this test: what is denied, and what is not. */
class ArticleDisputesTest {

  @Test
  void aDenialInOtherWordsIsLinkedByWhatItRepeats() {
    assertThat(
            links(
                """
                Der Betriebsrat der Werft Karlsund erhob schwere Vorwürfe. Die Leitung habe Messprotokolle \
                gefälscht, sagte die Vorsitzende Hanne Brodersen. Werftchef Uwe Tamm sagte am Abend, kein \
                Protokoll sei gefälscht worden.
                """))
        .containsExactly(
            "kein Protokoll sei gefälscht worden -> Die Leitung habe Messprotokolle gefälscht");
  }

  @Test
  void whoIsAccusedAndRejectsTheAccusationDeniesIt() {
    assertThat(
            links(
                """
                Die Opposition in Velden warf Bürgermeister Arno Kestner vor, Aufträge an seinen Bruder \
                vergeben zu haben. Kestner wies die Vorwürfe zurück.
                """))
        .containsExactly("die Vorwürfe -> Aufträge an seinen Bruder vergeben zu haben");
  }

  @Test
  void aDenialThatRefersBackIsLinkedToTheClaimBeforeIt() {
    assertThat(
            links(
                """
                Der frühere Hafenmeister Ole Brandt sagte, die Ministerin sei im November gewarnt worden. Ein \
                solches Gespräch habe nie stattgefunden, teilte ihr Haus mit.
                """))
        .containsExactly(
            "Ein solches Gespräch habe nie stattgefunden -> die Ministerin sei im November gewarnt"
                + " worden");
  }

  @Test
  void whoRejectsTheChargesOfSeveralIsLinkedToOneOfThem() {
    assertThat(
            links(
                """
                Der Mieterbund Karlsund warf der Wohnungsgesellschaft Nordhaus überhöhte Nebenkosten vor. \
                Auch die Fraktion der Grünen kritisierte die Abrechnungen als undurchsichtig. Die Nordhaus \
                wies die Kritik zurück.
                """))
        .containsExactly("die Kritik -> überhöhte Nebenkosten");
  }

  @Test
  void whatSeveralClaimIsOneMatter() {
    assertThat(
            links(
                """
                Die Werft Karlsund habe Protokolle der Messungen gefälscht, berichtete der „Küstenbote“. Das \
                Blatt beruft sich auf interne Papiere. Nach Angaben der Gewerkschaft seien Messungen \
                gefälscht worden. Werftchef Uwe Tamm sagte, die Werte seien nicht gefälscht.
                """))
        .containsExactly("die Werte seien nicht gefälscht -> seien Messungen gefälscht worden");
  }

  @Test
  void aDemonstrativePointsAtTheClaimRightBeforeIt() {
    assertThat(
            links(
                """
                Der Landkreis will im Eichenforst mehr Holz schlagen. Der Naturbund Lahrhausen äußerte die \
                Sorge, alte Bäume würden zu Brennholz. Forstdirektor Malte Hinz teilt diese Befürchtung nicht.
                """))
        .containsExactly("diese Befürchtung -> alte Bäume würden zu Brennholz");
    assertThat(
            links(
                """
                Die Kassen hätten die Sätze seit Jahren nicht erhöht, klagte Apotheker Stefan Osterloh. Der \
                Verband der Kassen nannte das „schlicht falsch“.
                """))
        .containsExactly(
            "das „schlicht falsch“ -> Die Kassen hätten die Sätze seit Jahren nicht erhöht");
  }

  @Test
  void whoRejectsAClaimAfterAnotherDenialDoesNotRejectThatDenial() {
    assertThat(
            links(
                """
                Im Rathaus von Lahrhausen seien Akten verschwunden, behauptete der Makler Egon Bauer. Es fehle \
                keine einzige Akte, sagte Amtsleiterin Gudrun Behn. Auch Bürgermeister Henning Rau wies \
                diese Behauptung zurück.
                """))
        .contains(
            "Es fehle keine einzige Akte -> Im Rathaus von Lahrhausen seien Akten verschwunden")
        .noneMatch(link -> link.endsWith("Es fehle keine einzige Akte"));
  }

  @Test
  void aNegatedJudgementDeniesNothing() {
    assertThat(
            links(
                """
                Der Neubau der Schule koste elf Millionen Euro, teilte Baurat Uwe Tamm mit. Die Schule sei \
                kein Schmuckstück, sagte die Architektin Hanne Brodersen.
                """))
        .isEmpty();
  }

  @Test
  void whoContestsTheLastOfAnothersWordsContestsThemAll() {
    assertThat(
            links(
                """
                Karelische Soldaten hätten am Morgen das Feuer eröffnet, teilte das Ministerium in Dolna mit. \
                Zwei Grenzer seien verletzt. Karelien bestritt das.
                """))
        .contains(
            "Zwei Grenzer seien verletzt -> Karelische Soldaten hätten am Morgen das Feuer"
                + " eröffnet");
  }

  @Test
  void whatIsRejectedMayNameTheClaimant() {
    assertThat(
            links(
                """
                Der Verband warf der Werft Lohndumping vor. Die Gewerkschaft Bau beklagte, Leiharbeiter \
                schliefen in Containern. Dort fehle es an Heizungen. Die Werft wies die Vorwürfe der \
                Gewerkschaft zurück.
                """))
        .contains("die Vorwürfe der Gewerkschaft -> Leiharbeiter schliefen in Containern")
        .noneMatch(link -> link.endsWith("Lohndumping"));
  }

  @Test
  void whoContestsAReportInItsOwnSentenceContestsIt() {
    assertThat(
            links(
                """
                Der Zoll teilte mit, der Kapitän habe Zigaretten geschmuggelt, was dieser bestreitet.
                """))
        .containsExactly(
            "der Kapitän habe Zigaretten geschmuggelt -> der Kapitän habe Zigaretten geschmuggelt");
  }

  @Test
  void aReportThatADenialItselfGivesIsItsClaim() {
    assertThat(
            links(
                """
                Das Ministerium wies einen Bericht der Zeitung „Morgenblatt“ zurück, wonach die Brücke \
                gesperrt werden soll.
                """))
        .hasSize(1)
        .allMatch(link -> link.endsWith("-> die Brücke gesperrt werden soll"));
  }

  @Test
  void aNegatedReportOfAnotherMatterRightAfterOneDeniesNothing() {
    assertThat(
            links(
                """
                Das Feuer brach im Lager der Werft aus, teilte der Betreiber mit. Nach Angaben der Feuerwehr \
                wurde niemand verletzt. Einen Anschlag schloss die Polizei aus.
                """))
        .isEmpty();
  }

  @Test
  void whatIsNotSoYetDeniesNothing() {
    assertThat(
            links(
                """
                Der Frachter sei vor Karlsund auf Grund gelaufen, teilte die Reederei Nordsund mit. Der \
                Frachter sei noch nicht freigekommen, sagte Kapitän Ole Brandt.
                """))
        .isEmpty();
    assertThat(
            links(
                """
                Der Frachter sei vor Karlsund auf Grund gelaufen, teilte die Reederei Nordsund mit. Der \
                Frachter sei nicht auf Grund gelaufen, sagte Kapitän Ole Brandt.
                """))
        .containsExactly(
            "Der Frachter sei nicht auf Grund gelaufen -> Der Frachter sei vor Karlsund auf Grund"
                + " gelaufen");
  }

  @Test
  void whatCannotBeToldDeniesNothing() {
    assertThat(
            links(
                """
                Der Schaden an der Schleuse sei beim Hochwasser entstanden, sagte Landrat Arno Kestner. Der \
                Schaden lasse sich nicht beziffern, sagte Ingenieurin Ilka Maurer.
                """))
        .isEmpty();
  }

  @Test
  void anAnswerThatNegatesTheChargeDeniesIt() {
    assertThat(
            links(
                """
                Die Grünen werfen der Stadträtin vor, ein Gutachten verschwiegen zu haben. Stadträtin Vera \
                Lohse betonte, sie habe kein Gutachten verschwiegen.
                """))
        .containsExactly(
            "sie habe kein Gutachten verschwiegen -> ein Gutachten verschwiegen zu haben");
  }

  @Test
  void whoReportsADenialDoesNotContradictIt() {
    assertThat(
            links(
                """
                Es sei ausgeschlossen, dass die Brücke vor dem Winter wieder geöffnet wird, sagte \
                Regierungschefin Vera Lohse am Montag.
                """))
        .isEmpty();
    assertThat(
            links(
                """
                Die Kundendaten würden nicht weitergegeben, so der Vermieter Zimmerhafen laut der Zeitung \
                „Morgenblatt“.
                """))
        .isEmpty();
  }

  @Test
  void twoWhoSayThatSomethingIsNotSoAgree() {
    assertThat(
            links(
                """
                Der Verband teilte mit, kein Brunnen sei nach dem Brand vergiftet worden. Werftchef Uwe Tamm \
                sagte am Abend, kein Brunnen sei vergiftet worden.
                """))
        .isEmpty();
    assertThat(
            links(
                """
                Die Vorsitzende Hanne Brodersen sagte, Messprotokolle seien nicht gefälscht worden. Werftchef \
                Uwe Tamm sagte am Abend, kein Protokoll sei gefälscht worden.
                """))
        .isEmpty();
  }

  @Test
  void nobodyDeniesWhatHeHasSaidHimself() {
    assertThat(
            links(
                """
                Die Brücke sei sicher, sagte Ministerin Vera Lohse. Es gebe keine Risse in der Brücke, sagte \
                Lohse weiter.
                """))
        .isEmpty();
  }

  @Test
  void aNegatedSentenceAboutSomethingElseDeniesNothing() {
    assertThat(
            links(
                """
                Die Polizei bat um Hinweise auf den Fahrer. Der Wetterdienst rechnet mit Sturm, sagte ein \
                Meteorologe. Trainerin Ilka Maurer sagte, sie wolle ihre Aufstellung nicht verraten.
                """))
        .isEmpty();
  }

  @Test
  void aLowerBoundLinksMoreAndScoresAreProbabilities() {
    String text =
        "Der Speicher sei leer, behauptete Ahrens. Behn sagte, er sei gut gefüllt und nie leer.";
    ArticleAnalysis analysis = analysis(text);

    assertThat(
            ArticleDisputes.forLanguage("de", DisputeSettings.DEFAULTS.withMinScore(.01))
                .in(analysis, text))
        .hasSize(1)
        .allSatisfy(link -> assertThat(link.score()).isBetween(.01, 1.0));
    assertThat(
            ArticleDisputes.forLanguage("de", DisputeSettings.DEFAULTS.withMinScore(1))
                .in(analysis, text))
        .isEmpty();
  }

  private static List<String> links(String text) {
    ArticleAnalysis analysis = analysis(text);
    return ArticleDisputes.forLanguage("de", DisputeSettings.DEFAULTS).in(analysis, text).stream()
        .map(
            link ->
                content(analysis.statements().get(link.denial()), text)
                    + " -> "
                    + content(analysis.statements().get(link.claim()), text))
        .toList();
  }

  private static ArticleAnalysis analysis(String text) {
    return ArticleAnalyzer.forLanguage("de").analyze(text, List.of(), Scheme.WORTLAUT);
  }

  private static String content(Statement statement, String text) {
    return Span.join(statement.content(), text);
  }
}
