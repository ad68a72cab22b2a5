package org.wortlaut.resolve.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wortlaut.article.NamedSpan;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.Texts;
import org.wortlaut.text.Document;
import org.wortlaut.text.Span;

class NameFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Gestern trat Karla Weidenbach vor die Presse.; Karla Weidenbach=PERSON",
        "Das sagte Finanzminister Oskar von Rautenfels am Montag.; Oskar von Rautenfels=PERSON",
        "Kremlsprecher Ostrogin wies das zurück.; Ostrogin=PERSON",
        "Danach sprach Dr. Lindqvar.; Lindqvar=PERSON",
        "Das teilte Jan B. Kowalow mit.; Jan B. Kowalow=PERSON",
        "Am Abend kam Hans-Peter Moorhaus (CDU).; Hans-Peter Moorhaus=PERSON",
        "Die Nordwerk AG baut Stellen ab.; Nordwerk AG=ORGANIZATION",
        "Das meldete die Zeitung Morgenblick.; Morgenblick=ORGANIZATION",
        "Das meldete der Sender „Welle Nord“ am Abend.; Welle Nord=ORGANIZATION",
        "Das Landgericht Bremen vertagte sich.; Landgericht Bremen=ORGANIZATION",
        "Die NATO und die Vereinten Nationen berieten.; Vereinten Nationen=ORGANIZATION",
        "Darüber berät die EU.; EU=ORGANIZATION",
        "Das Ministerium der Ukraine schwieg.; Ukraine=COUNTRY",
        "Die russische Seite schwieg.; russische=COUNTRY",
        "Die Franzosen stimmten ab.; Franzosen=COUNTRY",
        "Das Weiße Haus schwieg.; Weiße Haus=ORGANIZATION",
        "Washington wies das zurück.; Washington=COUNTRY",
        "Laut der Camorra-Expertin Lea Amrath ruht der Fall.; Lea Amrath=PERSON",
        "Das gefällt Susanne R. nicht.; Susanne R.=PERSON",
        "Das sagte Anders Lindqvar. Anders lachte.; Anders Lindqvar=PERSON",
        "Der Ort heißt seit je Oberquallingen und liegt am Fluss.; Oberquallingen=PLACE",
        "„Das reicht nicht“, sagt Demelin.; Demelin=PERSON",
        "Das bestätigte Wikimedia Deutschland.; Wikimedia Deutschland=ORGANIZATION",
        "Das rügte der UN-Sicherheitsrat.; UN-Sicherheitsrat=ORGANIZATION",
        "Wegen des Beschlusses des UN-Sicherheitsrates ruht alles.; UN-Sicherheitsrates=ORGANIZATION",
        "In Washington regnete es.; Washington=PLACE",
        "Er lebt in der Stadt Korvenau.; Korvenau=PLACE",
        "Er lebt in Quarmstedt.; Quarmstedt=PLACE"
      })
  void findsNames(String text, String name) {
    assertThat(Texts.kinds(text)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Der Sprecher sagte heute nichts.",
        "Die Zeit drängt.",
        "Das Bild hing schief an der Wand.",
        "Im August regnete es oft.",
        "Anders wird die Lage am Hafen eingeschätzt.",
        "Der Verbindungsweg zum Strommast bleibt gesperrt.",
        "Am letzten Spieltag fiel Senfgas kein einziges Mal auf.",
        "Die Kosten liegen bei drei Millionen Dollar.",
        "Der PC und der LKW standen im Hof."
      })
  void findsNoNamesInCommonWords(String text) {
    assertThat(Texts.kinds(text)).isEmpty();
  }

  @Test
  void partyInBracketsIsNoAcronymOfThePersonBefore() {
    assertThat(Texts.kinds("Das sagte Clara Dulang (CDU)."))
        .containsExactly("Clara Dulang=PERSON", "CDU=ORGANIZATION");
  }

  @Test
  void acronymInBracketsMakesThePhraseBeforeItAName() {
    assertThat(Texts.kinds("Der Bund freier Segler (BfS) warnt."))
        .containsExactly("Bund freier Segler=ORGANIZATION", "BfS=ORGANIZATION");
  }

  @Test
  void surnameIsAPersonEverywhereOnceTheFullNameWasSeen() {
    assertThat(
            Texts.kinds(
                "Zuerst sprach Anna Ruhland. Später lobte man Ruhlands Rede, Ruhland dankte."))
        .containsExactly("Anna Ruhland=PERSON", "Ruhlands=PERSON", "Ruhland=PERSON");
  }

  @Test
  void genitiveIsNamedInTheNominative() {
    assertThat(Texts.names("Frankreichs Minister lobte Anna Ruhland. Ruhlands Rede gefiel."))
        .extracting(Name::name)
        .containsExactly("Frankreich", "Anna Ruhland", "Ruhland");
  }

  @ParameterizedTest
  @CsvSource({
    "Er kam aus der Kanarischen Bucht., Kanarische Bucht",
    "Am Südlichen Meer ist es still., Südliches Meer",
    "Die Zufahrt des Flughafens Bremen ist gesperrt., Flughafen Bremen",
    "Das sagte die Deutsche Gesellschaft für Seefahrt., Deutsche Gesellschaft für Seefahrt",
    "Das sagte die Bundeszentrale für politische Bildung., Bundeszentrale für politische Bildung"
  })
  void commonWordsOfANameStandInTheNominative(String text, String name) {
    assertThat(Texts.names(text)).extracting(Name::name).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Annas Vertrag endet im Mai., Anna",
    "Anna Köhlers Wunsch ging in Erfüllung., Anna Köhler",
    "Am Abend gewannen die Dallas Mavericks 116:105., Dallas Mavericks"
  })
  void whatBelongsToSomebodyIsNoPartOfTheName(String text, String name) {
    assertThat(Texts.names(text)).extracting(Name::name).contains(name);
  }

  @Test
  void surnameEndingInSKeepsIt() {
    assertThat(Texts.names("Polizeichef Calvin Williams schwieg."))
        .extracting(Name::name)
        .containsExactly("Calvin Williams");
  }

  @Test
  void firstPartOfACompoundIsAName() {
    Name name = Texts.names("Die US-Truppen ziehen ab.").get(0);
    assertThat(name.form()).isEqualTo(Name.Form.COMPOUND_PART);
    assertThat(name.name()).isEqualTo("USA");
    assertThat(name.span()).isEqualTo(new Span(4, 6));
  }

  @Test
  void countryBeforeANounInOneWordIsAName() {
    Name name = Texts.names("Während des Russlandbesuchs ruhte die Arbeit.").get(0);
    assertThat(name.name()).isEqualTo("Russland");
    assertThat(name.span()).isEqualTo(new Span(12, 20));
  }

  @Test
  void usDollarIsNoMentionOfTheUsa() {
    assertThat(Texts.names("Das kostet zehn Millionen US-Dollar.")).isEmpty();
  }

  @Test
  void surnameInACompoundIsThePersonOfTheText() {
    assertThat(Texts.names("Karla Ohm sprach. Der Ohm-Vorschlag gefiel."))
        .extracting(Name::form)
        .containsExactly(Name.Form.NAME, Name.Form.COMPOUND_PART);
  }

  @Test
  void koreanNamesInTheGenitive() {
    assertThat(Texts.names("Es war Kim Jong-uns erste Reise."))
        .extracting(Name::name)
        .containsExactly("Kim Jong-un");
  }

  @Test
  void twoSurnamesInARowAreTwoPersons() {
    assertThat(
            Texts.kinds("Anna Ruhland und Emil Drommel stritten. So rügte Ruhland Drommel scharf."))
        .containsExactly(
            "Anna Ruhland=PERSON", "Emil Drommel=PERSON", "Ruhland=PERSON", "Drommel=PERSON");
  }

  @Test
  void metonymsNameTheCountry() {
    assertThat(Texts.names("Paris und Seoul verhandeln."))
        .extracting(Name::name)
        .containsExactly("Frankreich", "Südkorea");
  }

  @Test
  void institutionCarriesTheAdjectiveOfItsCountry() {
    assertThat(Texts.names("Die norwegische Regierung lehnt das ab."))
        .extracting(Name::name)
        .containsExactly("Norwegen", "norwegische Regierung");
  }

  @Test
  void givenNamesTakePrecedence() {
    String text = "Gestern sprach Karla Weidenbach in Oslo.";
    Document document = Texts.read(text);
    List<Name> names =
        Texts.FINDER.find(
            document, List.of(new NamedSpan(new Span(15, 31), ActorKind.ORGANIZATION)));
    assertThat(names)
        .extracting(Name::kind)
        .containsExactly(ActorKind.ORGANIZATION, ActorKind.PLACE);
  }

  @ParameterizedTest
  @CsvSource({"Weidenbach/Ohm, 2", "Weidenbach//Ohm, 1", "/Ohm, 1", "Weidenbach/ Ohm, 1"})
  void personsAreToldApartBySlashesBetweenWholeNames(String words, int persons) {
    List<Name> names =
        Texts.FINDER.find(
            Texts.read(words + " sprach."),
            List.of(new NamedSpan(new Span(0, words.length()), ActorKind.PERSON)));
    assertThat(names).filteredOn(name -> name.kind() == ActorKind.PERSON).hasSize(persons);
  }

  @Test
  void namesStandInTextOrderWithoutOverlap() {
    List<Name> names =
        Texts.names(
            "Die „Rundschau Nord“ und die Nordwerk AG aus Kiel, so Karla Weidenbach vom Landgericht Kiel, baten die UN um Hilfe.");
    for (int i = 1; i < names.size(); i++) {
      assertThat(names.get(i).span().begin()).isGreaterThanOrEqualTo(names.get(i - 1).span().end());
    }
  }

  @Test
  void sameTextGivesTheSameNames() {
    String text = "Karla Weidenbach traf die Chefs der Nordwerk AG und der FDP in Oslo und Bern.";
    assertThat(Texts.names(text)).isEqualTo(Texts.names(text));
  }

  @Test
  void quotedNameEndsAtItsClosingMark() {
    assertThat(Texts.kinds("Emil Ruhland kommt. Das zitiert die „Morgenwoche“ Ruhland im Heft."))
        .contains("Morgenwoche=ORGANIZATION", "Ruhland=PERSON");
  }
}
