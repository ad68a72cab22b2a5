package org.wortlaut.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolverTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[Innenministerin Karla Weidenbach (SPD)] sagte, {es regne}.; Karla Weidenbach",
        "[Der Sprecher des US-Außenministeriums, Karl Lorenz], sagte, {es regne}.; Karl Lorenz",
        "[Karla Weidenbach, Präsidentin des Seglerbunds], sagte, {es regne}.; Karla Weidenbach",
        "[Italiens Außenminister Dario Bellaforte] sagte, {es regne}.; Dario Bellaforte",
        "[Die Vereinten Nationen] teilten mit, {es regne}.; Vereinte Nationen",
        "[Russland] teilte mit, {es regne}.; Russland",
        "[Moskau] teilte mit, {es regne}.; Russland",
        "[Der Kreml] teilte mit, {es regne}.; Kreml",
        "[„Die Zeit“] schrieb, {es regne}.; Die Zeit",
        "[Rahimas Anwalt, Tim Sorge], sagte, {es regne}.; Tim Sorge",
        "[Die japanische Nachrichtenagentur Kyodo] meldete, {es regne}.; Kyodo",
        "[Die „Süddeutsche Zeitung“] meldete, {es regne}.; Süddeutsche Zeitung"
      })
  void namedSpeakers(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Nach Ansicht [eines Vermögensverwalters] {regnet es}.; Vermögensverwalter",
        "Nach Ansicht [des Vermögensverwalters] {regnet es}.; Vermögensverwalter",
        "Laut [einem Repräsentanten einer dieser Firmen] {regnet es}.; Repräsentant einer dieser Firmen",
        "Nach Ansicht [politischer Beobachter] {regnet es}.; politische Beobachter",
        "Laut [mehreren Anwohnern] {regnete es}.; Anwohner",
        "Laut [einem hohen Beamten] {regnete es}.; hoher Beamter",
        "Laut [einem Augenzeugen] {regnete es}.; Augenzeuge",
        "[Ein WWF-Sprecher] sagte, {es regne}.; WWF-Sprecher",
        "Laut [der in Altdorf ansässigen Firma] {regnet es}.; Firma",
        "[Andere Quellen] melden, {es regne}.; andere Quellen",
        "[Die Altdorfer Polizei] sagte, {es regne}.; Altdorfer Polizei",
        "Laut [einem inoffiziellen Papier vom Mai] {regnet es}.; inoffizielles Papier"
      })
  void unnamedSpeakersAreTheNounPhraseInTheNominative(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Nach [Polizeiangaben] {regnete es}.; Polizei",
        "Nach [Angaben der Polizei] {regnete es}.; Polizei",
        "Laut [einer Mitteilung der NASA] {regnete es}.; NASA",
        "Laut [einem Bericht der Zeitung „Morgenblick“] {regnete es}.; Morgenblick",
        "Nach [polizeilichen] Angaben {regnete es}.; Polizei",
        "Laut [Berichten deutscher Zeitungen] {regnet es}.; deutsche Zeitungen",
        "Nach [Bewertung von Polizei und Staatsanwaltschaft] {regnet es}.; Polizei|Staatsanwaltschaft",
        "Karla Ohm ist da. Nach [ihrer Auffassung] {regnet es}.; Karla Ohm",
        "Nach [eigenen Angaben] {fährt Karla Ohm bei Regen}.; Karla Ohm",
        "Karla Weidenbach ist da. Nach [Weidenbachs Auffassung] {regnet es}.; Karla Weidenbach",
        "Die NASA legte den Tag fest. [Demnach] {startet sie im Juli}.; NASA",
        "Nach [Angaben aus Bonn] {regnet es}.; Bonn"
      })
  void wordsBelongToWhoeverStandsBehindThem(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Nach [Informationen] {regnete es}.", "[Dem Vernehmen] nach {regnete es}."})
  void anonymousWordsHaveNoSpeaker(String marked) {
    assertThat(Texts.lastSpeaker(marked)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Laut [Medienberichten] {regnete es}.,Medienberichte",
    "[Agenturmeldungen] zufolge {regnete es}.,Agenturmeldungen"
  })
  void reportsOfUnnamedMediaAreDocuments(String marked, String name) {
    Speaker speaker = Texts.resolve(marked).speakers().get(0);
    assertThat(speaker.names()).containsExactly(name);
    assertThat(speaker.kind()).isEqualTo(ActorKind.DOCUMENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[Ein Sprecher der Bank in Bonn] sagte, {es regne}.; Sprecher der Bank",
        "[Das libysche Parlament in Tripolis] teilte mit, {es regne}.; libysches Parlament",
        "[Ein Gericht in Altdorf] teilte mit, {es regne}.; Gericht in Altdorf",
        "Laut [den genannten Quellen] {regnet es}.; Quellen",
        "[Arabische und iranische Medien] melden, {es regne}.; arabische und iranische Medien"
      })
  void unnamedSpeakersAreNamedByWhatTellsWhoTheyAre(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[Russland, China und der Iran] sagten, {es regne}.; Russland|China|Iran",
        "[Karla Weidenbach und ein Beamter] sagten, {es regne}.; Karla Weidenbach|Beamter",
        "[Sowohl Kanzler Werner Ohm (SPÖ) als auch Ministerin Lea Amrath] sagten, {es regne}.; Werner Ohm|Lea Amrath",
        "[Sonja und Emil Ruhland] sagten, {es regne}.; Sonja Ruhland|Emil Ruhland",
        "[Die Organisation für Ruhe und Ordnung] sagte, {es regne}.; Organisation für Ruhe und Ordnung",
        "[Der Vizekanzler und Arbeitsminister Karl Lorenz] sagte, {es regne}.; Karl Lorenz"
      })
  void coordinatedSpeakersAreSplit(String marked, String names) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(names.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[Minister Emil Ruhland] sagte, {es regne}. [Er] fügte hinzu, {es schneie}.; Emil Ruhland",
        "[Minister Emil Ruhland] sagte, {es regne}. Danach trat Karla Ohm ans Pult. [Sie] sagte, {es schneie}.; Karla Ohm",
        "[Karla Ohm] sagte, {es regne}. Emil Ruhland widersprach. [Sie] sagte, {es schneie}.; Karla Ohm",
        "[Ein Staatsanwalt] sagte, {es regne}. [Er] sagte, {es schneie}.; Staatsanwalt",
        "[Emil Ruhland] sagte, {es regne}. [Seiner] Ansicht nach {schneit es}.; Emil Ruhland",
        "[Emil Ruhland] sagte, {es regne}. [Ruhland] sagte, {es schneie}.; Emil Ruhland"
      })
  void pronounsAndSurnamesFindTheirAntecedent(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Der russische Präsident Wladimir Ostrogin kam an. [Der Kremlchef] sagte, {es regne}.; Wladimir Ostrogin",
        "Umweltministerin Karla Ohm kam an. [Die Ministerin] sagte, {es regne}.; Karla Ohm",
        "Gewerkschaftschef Emil Ruhland kam an. [Der Vorsitzende] sagte, {es regne}.; Emil Ruhland",
        "Der Innenminister Norwegens, Lars Holmberg, und der Innenminister Polens, Adam Wilk, kamen an. [Der polnische Innenminister] sagte, {es regne}.; Adam Wilk",
        "Innenminister Emil Ruhland kam an. [Ein Minister] sagte, {es regne}.; Minister",
        "Innenminister Emil Ruhland kam an. [Der Trainer] sagte, {es regne}.; Trainer"
      })
  void roleNounsFindTheirPersonIfItFits(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Der Fall liegt beim Landgericht Bremen. [Das Gericht] sagte, {es regne}.; Landgericht Bremen",
        "Die Zeitung Morgenblick erscheint neu. [Das Blatt] schrieb, {es regne}.; Morgenblick",
        "Die norwegische Regierung tagt. [Die Regierung] sagte, {es regne}.; norwegische Regierung",
        "Die Ärzte ohne Grenzen helfen. [Die Organisation] sagte, {es regne}.; Ärzte ohne Grenzen",
        "Britische Forscher prüfen das. [Die Forscher] sagten, {es regne}.; britische Forscher",
        "Die Waldau-Rebellen sind zurück. [Die Rebellen] sagten, {es regne}.; Waldau-Rebellen",
        "Die Forscher prüfen das. [Andere Forscher] sagten, {es regne}.; andere Forscher",
        "Die Firma Lumetta wächst. [Ein Sprecher des Unternehmens] sagte, {es regne}.; Sprecher von Lumetta",
        "Das Polizeipräsidium Bremen tagt. [Die Polizei] sagte, {es regne}.; Polizei"
      })
  void definiteNounsFindTheirOrganisation(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @Test
  void fullestNameOfTheArticleIsTaken() {
    assertThat(
            Texts.lastSpeaker("Der Bund freier Segler (BfS) warnt. [Der BfS] sagte, {es regne}."))
        .containsExactly("Bund freier Segler");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Die Nordwerk AG baut um. [Unternehmenssprecherin Iris Bock] sagte, {es eile}.; Nordwerk AG",
        "Der Bund freier Segler (BfS) warnt. [Ein BfS-Sprecher] sagte, {es eile}.; Bund freier Segler",
        "Es eilt. [Ein Unternehmenssprecher] sagte, {man warte}.; Unternehmen",
        "[Ein Sprecher der Polizei] sagte, {es regne}.; Polizei",
        "[Ein Polizeisprecher] sagte, {es regne}.; Polizei",
        "[Kremlsprecher Igor Ostrogin] sagte, {es regne}.; Kreml"
      })
  void spokespersonsSpeakForSomebody(String marked, String speaksFor) {
    assertThat(Texts.resolve(marked).speakers().get(0).speaksFor()).isEqualTo(speaksFor);
  }

  @Test
  void othersSpeakForThemselves() {
    assertThat(
            Texts.resolve("[Minister Emil Ruhland] sagte, {es regne}.")
                .speakers()
                .get(0)
                .speaksFor())
        .isNull();
  }

  @Test
  void kindsOfSpeakers() {
    Resolver.Resolution resolution =
        Texts.resolve(
            "[Emil Ruhland] {a}. [Die NATO] {b}. [Frankreich] {c}. [Anwohner] {d}. [Eine Studie] {e}.");
    assertThat(resolution.speakers())
        .extracting(Speaker::kind)
        .containsExactly(
            ActorKind.PERSON,
            ActorKind.ORGANIZATION,
            ActorKind.COUNTRY,
            ActorKind.GROUP,
            ActorKind.DOCUMENT);
  }

  @Test
  void mediaAreOrganisationsAlsoInCapitalsOrAsCommonWords() {
    Resolver.Resolution resolution =
        Texts.resolve(
            "[STANDARD]: {War das klar?} [Ohm]: {Nein.} Karla Ohm leitet das Amt."
                + " [Der Kurier] {a}. [Der Bote] {b}.");
    assertThat(resolution.speakers())
        .extracting(Speaker::kind)
        .containsExactly(
            ActorKind.ORGANIZATION, ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.PERSON);
  }

  @Test
  void statesAndOfficersWithoutANameHaveKinds() {
    Resolver.Resolution resolution =
        Texts.resolve(
            "[Das Land Tirol] {a}. [Der Oberkommandierende] {b}. [Im Exil lebende Maler] {c}.");
    assertThat(resolution.speakers())
        .extracting(Speaker::kind)
        .containsExactly(ActorKind.ORGANIZATION, ActorKind.PERSON, ActorKind.GROUP);
  }

  @Test
  void bareGovernmentIsNoMentionButANamedOneIs() {
    Resolver.Resolution bare = Texts.resolve("[Karla Ohm] sagte, {die Regierung zögere}.");
    Resolver.Resolution named =
        Texts.resolve("[Karla Ohm] sagte, {die norwegische Regierung zögere}.");
    assertThat(bare.mentions()).extracting(Mention::name).containsExactly("Karla Ohm");
    assertThat(named.mentions())
        .extracting(Mention::name)
        .containsExactly("Karla Ohm", "Norwegen", "norwegische Regierung");
  }

  @Test
  void mentionBelongsToTheInnermostStatement() {
    Resolver.Resolution resolution =
        Texts.resolve(
            "[Karla Ohm] sagte, {es regne in Frankreich}. [Emil Ruhland] sagte, {es schneie in Polen}.");
    assertThat(resolution.mentions())
        .filteredOn(m -> m.statement() >= 0)
        .extracting(Mention::name, Mention::statement)
        .containsExactly(tuple("Frankreich", 0), tuple("Polen", 1));
  }

  @Test
  void textWithoutWordsHasNoMentions() {
    assertThat(Texts.RESOLVER.resolve(Texts.read(""), List.of(), List.of()).mentions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Er] sagte, {die Stadt Kassel habe nie gezahlt}.",
        "[Er] sagte, {dass die Stadt Kassel nie gezahlt habe}.",
        "[Er] sagte, {dafür zahle der Kanton Genf}.",
        "[Er] sagte, {das Land Niedersachsen habe gezögert}.",
        "[Er] sagte, {da der Freistaat Bayern gezögert habe}.",
        "[Er] sagte, {ein Sprecher der Gemeinde Wels habe gezögert}.",
        "[Er] sagte, {der Plan, zu dem sich der Landkreis Kassel bekannt hat}.",
        "[Er] sagte, {Porsche und das Land Niedersachsen hätten gezögert}."
      })
  void placesThatActAreOrganisations(String marked) {
    assertThat(Texts.resolve(marked).mentions())
        .extracting(Mention::kind)
        .contains(ActorKind.ORGANIZATION)
        .doesNotContain(ActorKind.PLACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Er] sagte, {in der Stadt Kassel fehle Geld}.",
        "[Er] sagte, {im Landkreis Kassel fehle Geld}.",
        "[Er] sagte, {die Straßen der Stadt Kassel seien leer}.",
        "[Er] sagte, {die Truppen nähmen die Stadt Kassel ein}.",
        "[Er] sagte, {die hessische Stadt Kassel habe gezahlt}.",
        "[Er] sagte, {die Stadt Kassel sei schön}.",
        "[Er] sagte, {es brenne um die Stadt Kassel}.",
        "[Er] sagte, {die Städte Kassel und Fulda seien schön}.",
        "[Er] sagte, {der Flughafen Kassel habe geöffnet}."
      })
  void placesWhereSomethingHappensAreNone(String marked) {
    assertThat(Texts.resolve(marked).mentions())
        .extracting(Mention::kind)
        .doesNotContain(ActorKind.ORGANIZATION);
  }

  @Test
  void mentionsAreNamesAdjectivesAndRolesWithTheStatementThatHoldsThem() {
    Resolver.Resolution resolution =
        Texts.resolve(
            "Umweltministerin Karla Ohm reiste nach Oslo. [Emil Ruhland] sagte, {die Ministerin und die russische Führung seien sich mit der EU einig}.");
    List<Mention> inside = resolution.mentions().stream().filter(m -> m.statement() == 0).toList();
    assertThat(inside).extracting(Mention::name).containsExactly("Karla Ohm", "Russland", "EU");
    assertThat(resolution.mentions())
        .filteredOn(m -> m.kind() == ActorKind.PLACE)
        .extracting(Mention::name)
        .containsExactly("Oslo");
    assertThat(resolution.mentions()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
  }
}
