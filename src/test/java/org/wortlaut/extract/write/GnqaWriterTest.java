package org.wortlaut.extract.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.extract.Scheme;
import org.wortlaut.resolve.Speaker;
import org.wortlaut.text.Span;

/** The conventions of the GNQA scheme, each by a sentence: form, content, cue, speaker, frame. */
class GnqaWriterTest {

  private static final ArticleAnalyzer GERMAN = ArticleAnalyzer.forLanguage("de");

  @Test
  void sourceNounIsPartOfTheSpeaker() {
    assertThat(written("Nach Angaben der Polizei in Lauenburg wurde niemand verletzt."))
        .containsExactly(
            "indirect: wurde niemand verletzt | Nach | Angaben der Polizei in Lauenburg"
                + " | Nach Angaben der Polizei in Lauenburg");
  }

  @Test
  void sentencesInTheKonjunktivAreOneStatementOfTheSpeakerBefore() {
    assertThat(
            written(
                "Ministerin Karla Voss sagte, dass die Brücke gesperrt werde."
                    + " Der Beton sei morsch. Ein Neubau werde teuer."))
        .containsExactly(
            "indirect: dass die Brücke gesperrt werde | sagte | Ministerin Karla Voss"
                + " | Ministerin Karla Voss sagte,",
            "indirect_free_indirect: Der Beton sei morsch. Ein Neubau werde teuer."
                + " |  | Ministerin Karla Voss | ");
  }

  @Test
  void quotationsOnBothSidesOfTheCueAreTwoStatements() {
    assertThat(written("„Wir gehen jetzt“, sagte Jonas Kern, „und wir kommen nicht wieder.“"))
        .extracting(statement -> statement.substring(0, statement.indexOf(" |")))
        .containsExactly("direct: „Wir gehen jetzt“", "direct: „und wir kommen nicht wieder.“");
  }

  @Test
  void nominalContentIsTheWholeClause() {
    assertThat(written("Die Umweltministerin warnte vor einem schweren Hochwasser."))
        .containsExactly(
            "reported: Die Umweltministerin warnte vor einem schweren Hochwasser."
                + " |  | Die Umweltministerin | ");
  }

  @Test
  void quotedFragmentHasCueAndFrameOfItsHost() {
    assertThat(written("Ministerin Karla Voss sagte, dass die Lage „sehr ernst“ sei."))
        .containsExactly(
            "indirect: dass die Lage „sehr ernst“ sei | sagte | Ministerin Karla Voss"
                + " | Ministerin Karla Voss sagte,",
            "direct: „sehr ernst“ | sagte | Ministerin Karla Voss"
                + " | Ministerin Karla Voss sagte,");
  }

  @Test
  void nameInQuotationMarksIsNoFragment() {
    assertThat(written("Ministerin Karla Voss sagte, dass der „Morgenkurier“ verkauft werde."))
        .containsExactly(
            "indirect: dass der „Morgenkurier“ verkauft werde | sagte | Ministerin Karla Voss"
                + " | Ministerin Karla Voss sagte,");
  }

  @Test
  void whatSomebodyIsCalledIsQuotedThoughItIsOneNoun() {
    assertThat(written("Ministerin Karla Voss nannte den Beschluss einen „Wortbruch“."))
        .containsExactly(
            "direct: „Wortbruch“ | nannte | Ministerin Karla Voss"
                + " | Ministerin Karla Voss nannte den Beschluss einen");
  }

  @Test
  void pronounThatPointsBackIsContent() {
    assertThat(written("Die Brücke bleibt gesperrt. Das teilte die Stadt Lauenburg mit."))
        .containsExactly(
            "indirect: Die Brücke bleibt gesperrt ~ Das | teilte ~ mit | die Stadt Lauenburg"
                + " | teilte die Stadt Lauenburg mit");
  }

  @Test
  void hearsayCountsAndPlansDoNot() {
    assertThat(written("Die Diebe sollen drei Gemälde gestohlen haben."))
        .containsExactly("free_indirect: Die Diebe sollen drei Gemälde gestohlen haben. |  |  | ");
    assertThat(written("Die Brücke soll im Herbst gestrichen werden.")).isEmpty();
  }

  @Test
  void hopesCountInThisSchemeOnly() {
    String text = "Die Anwohner hoffen, dass die Straße bald saniert wird.";

    assertThat(written(text)).hasSize(1);
    assertThat(GERMAN.analyze(text, List.of(), Scheme.WORTLAUT).statements()).isEmpty();
  }

  private static List<String> written(String text) {
    return GERMAN.analyze(text, List.of(), Scheme.GNQA).statements().stream()
        .map(
            statement ->
                statement.form().label()
                    + ": "
                    + String.join(
                        " | ",
                        pieces(statement.content(), text),
                        pieces(statement.cue(), text),
                        pieces(statement.speaker(), text),
                        pieces(statement.frame(), text)))
        .toList();
  }

  private static String pieces(List<Span> spans, String text) {
    return String.join(" ~ ", spans.stream().map(span -> span.in(text)).toList());
  }

  @Test
  void relativePronounIsNamedByItsAntecedent() {
    ArticleAnalysis analysis =
        GERMAN.analyze(
            "Am Deich stand Ministerin Karla Voss, die davor warnte, dass das Wasser steige.",
            List.of(),
            Scheme.GNQA);
    assertThat(analysis.speakers()).extracting(Speaker::names).contains(List.of("Karla Voss"));
  }

  @Test
  void sourceIsNamedByWhoStandsBehindItsWords() {
    assertThat(
            names("Die Ministerin Karla Hofer prüft den Deich. Nach Hofers Ansicht ist er zu alt."))
        .contains(List.of("Karla Hofer"));
    assertThat(
            names(
                "Der Umzug der Neuen Bürgerpartei war groß. Die Wahlkommission legte am Abend ein"
                    + " Ergebnis vor. Demnach hat die Regierung gewonnen."))
        .contains(List.of("Wahlkommission"));
  }

  private static List<List<String>> names(String text) {
    return GERMAN.analyze(text, List.of(), Scheme.GNQA).speakers().stream()
        .map(Speaker::names)
        .toList();
  }
}
