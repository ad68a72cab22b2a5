package org.wortlaut.resolve.actors.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wortlaut.resolve.ActorKind;

class NameReaderTest {

  private final NameReader names = NameReader.forLanguage("de");

  @ParameterizedTest
  @CsvSource({
    "Kim Jong-un, KIM JONG UN",
    "Jörg Voß, Joerg Voss",
    "Recep Yıldız, Recep Yildiz",
    "Wladimir Selenskyj, Vladimir Zelensky",
    "Wolodymyr Selenskyj, Volodymyr Zelenskyy",
    "Jurij Wolkonskij, Yuri Volkonsky",
    "Juri Wolkonski, Jurij Wolkonsky",
    "Michail Chodarkow, Mikhail Khodarkov",
    "Sergej Lomow, Sergey Lomov",
    "Boris Jelzin, Boris Yeltsin",
    "Pawel Medwedjew, Pavel Medvedev",
    "Olga Timoschenko, Olga Tymoshenko",
    "Mohammed Hassan, Muhammad Hasan",
    "Philipp Urban, Phillip Urban",
    "Dan Netanjahu, Dan Netanyahu",
    "Hamid Karsai, Hamid Karzai"
  })
  void spellingsOfOnePersonAreOne(String one, String other) {
    assertThat(key(one, ActorKind.PERSON)).isEqualTo(key(other, ActorKind.PERSON));
  }

  @ParameterizedTest
  @CsvSource({
    "Peter Meyer, Peter Meier",
    "Peter Zander, Peter Sander",
    "Anna Lenz, Anne Lenz",
    "Jan Schmidt, Jan Schmitt",
    "Ute Müller, Ute Muller",
    "Ina Roth, Ina Rot"
  })
  void namesThatOnlyLookAlikeAreTwo(String one, String other) {
    assertThat(key(one, ActorKind.PERSON)).isNotEqualTo(key(other, ActorKind.PERSON));
  }

  @Test
  void aPersonGoesBySurnameAndWithoutMiddleNames() {
    assertThat(shorts("Uta von der Heide", true))
        .containsExactly("von der heide", "der heide", "heide");
    assertThat(shorts("Ines Müller-Kade", true)).containsExactly("mueller kade");
    assertThat(shorts("Baschar al-Assad", true)).containsExactly("al assad", "assad");
    assertThat(shorts("Peter S. Ott", false)).contains("peter ott", "p ott");
    assertThat(shorts("Karl-Heinz Ott", false)).contains("karl ott", "heinz ott");
    assertThat(shorts("Francisco Ramírez Acuña", false)).contains("francisco ramirez");
    assertThat(shorts("Baschar al-Assad", false)).contains("baschar assad");
    assertThat(shorts("Ott", true)).isEmpty();
  }

  @Test
  void aGenitiveMayStandForAPerson() {
    assertThat(shorts("Uta Heide", false)).contains("uta heides");
    assertThat(shorts("Uta Fritz", false)).noneMatch(name -> name.endsWith("s"));
  }

  @Test
  void onlyASurnameIsBare() {
    assertThat(names.read("Ott", ActorKind.PERSON).bare()).isTrue();
    assertThat(names.read("von der Heide", ActorKind.PERSON).bare()).isTrue();
    assertThat(names.read("Uta Heide", ActorKind.PERSON).bare()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "irakische Regierung, Regierung des Irak",
    "Regierung in Bagdad, Regierung des Irak",
    "US-Militär, amerikanisches Militär",
    "Innenministerium Ägyptens, ägyptisches Innenministerium",
    "Oberster Gerichtshof der Vereinigten Staaten, oberster Gerichtshof der USA",
    "Bochumer Feuerwehr, Feuerwehr Bochum",
    "Staatsanwaltschaft in Dresden, Dresdner Staatsanwaltschaft",
    "Polizei Bremen, Bremer Polizei",
    "Nordlund AG, Nordlund",
    "Die Nordpartei, Nordpartei",
    "Bund freier Segler (BfS), Bund freier Segler"
  })
  void anOrganisationIsOneHoweverItsOwnerIsNamed(String one, String other) {
    assertThat(key(one, ActorKind.ORGANIZATION)).isEqualTo(key(other, ActorKind.ORGANIZATION));
  }

  @ParameterizedTest
  @CsvSource({
    "Polizei, PLACE",
    "Staatsanwaltschaft, PLACE",
    "Parlament, COUNTRY",
    "Innenministerium, COUNTRY",
    "nationale Wahlkommission, COUNTRY",
    "Verfassungsgericht, COUNTRY",
    "Geheimpolizei, COUNTRY",
    "Mitte-Links-Regierung, COUNTRY",
    "Verwaltungsgericht, PLACE",
    "Kriminalpolizei, PLACE",
    "U-Bahn-Polizei, PLACE",
    "Landtag, STORY",
    "Kongress, STORY",
    "zuständige Behörde, STORY",
    "Untersuchungsausschuss, STORY",
    "Polizei Bonn, WORLD",
    "bayerische Polizei, WORLD",
    "niederösterreichischer Landtag, WORLD",
    "Tsipras-Regierung, WORLD",
    "AKP-Regierung, WORLD",
    "Sigmund-Freud-Klinik, WORLD",
    "Nordostbahn, WORLD",
    "1. FC Altdorf, WORLD",
    "DKP, WORLD",
    "SPD-Bundestagsfraktion, WORLD",
    "SPD-Fraktion, STORY",
    "Bundestagsfraktion, STORY",
    "nordgrün, WORLD",
    "Greenpeace, WORLD"
  })
  void aCommonNounNamesAnActorInItsTownCountryOrStoryOnly(String name, ActorName.Scope scope) {
    assertThat(names.read(name, ActorKind.ORGANIZATION).scope()).isEqualTo(scope);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bonn",
        "Wien",
        "Bayern",
        "Wien-Favoriten",
        "Neusiedl am See",
        "Havelstedt",
        "Landkreis Kusel"
      })
  void aTownADistrictAndARegionHaveAPolice(String place) {
    assertThat(names.townKey(place)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rhein",
        "Naher Osten",
        "Hauptstraße",
        "Kreuzung Ahrgasse/Talweg",
        "A 2",
        "Schloss Neuschwanstein",
        "Grenzübergangs Spielfeld",
        "Balkanroute",
        "Nachmittag"
      })
  void aRiverAStreetABuildingAndAThingHaveNone(String place) {
    assertThat(names.townKey(place)).isNull();
  }

  @Test
  void documentsAndDescriptionsOfPersonsBelongToTheirStory() {
    assertThat(names.read("Bericht", ActorKind.DOCUMENT).scope()).isEqualTo(ActorName.Scope.STORY);
    assertThat(names.read("Polizeisprecher", ActorKind.PERSON).scope())
        .isEqualTo(ActorName.Scope.STORY);
    assertThat(names.read("Richter", ActorKind.PERSON).scope()).isEqualTo(ActorName.Scope.WORLD);
  }

  @Test
  void theCountryInANameIsTold() {
    assertThat(names.read("israelische Armee", ActorKind.ORGANIZATION).country()).isEqualTo("IL");
    assertThat(
            names
                .read("Gesellschaft für Freundschaft zwischen Polen und Japan", ActorKind.GROUP)
                .country())
        .isNull();
    assertThat(names.read("Russland", ActorKind.COUNTRY).country()).isEqualTo("RU");
  }

  @Test
  void rolesAreOneInBothGendersAndHoweverTheirCountryIsNamed() {
    List<String> keys =
        Stream.of(
                "US-Präsidentin",
                "amerikanischer Präsident",
                "Präsident der Vereinigten Staaten",
                "Präsident der USA")
            .map(names::roleKey)
            .distinct()
            .toList();
    assertThat(keys).hasSize(1);
    assertThat(names.roleKey("Bundeskanzlerin")).isEqualTo(names.roleKey("Bundeskanzler"));
    assertThat(names.isTellingRole("Bundeskanzlerin")).isTrue();
    assertThat(names.isTellingRole("Präsident")).isFalse();
  }

  @Test
  void whatHasNoLettersIsNoErrorAndMeansNobodyElsewhere() {
    for (ActorKind kind : ActorKind.values()) {
      assertThat(names.read("–", kind).scope()).isEqualTo(ActorName.Scope.STORY);
      assertThat(names.read("", kind).scope()).isEqualTo(ActorName.Scope.STORY);
    }
  }

  private String key(String name, ActorKind kind) {
    return names.read(name, kind).key();
  }

  private List<String> shorts(String name, boolean surnames) {
    return names.read(name, ActorKind.PERSON).shorts().stream()
        .filter(s -> s.surname() == surnames)
        .map(ActorName.ShortName::key)
        .toList();
  }
}
