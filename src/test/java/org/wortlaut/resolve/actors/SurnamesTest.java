package org.wortlaut.resolve.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wortlaut.resolve.actors.MadeMention.mention;
import static org.wortlaut.resolve.actors.MadeMention.numbered;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wortlaut.LocalSpark;

/**
 * Surnames of a corpus in which each case has articles, stories and surnames of its own, so that
 * none says anything about another.
 */
class SurnamesTest {

  private static final MadeMentions MADE = new MadeMentions(LocalSpark.session());

  private static JoinedMentions joined;

  @BeforeAll
  static void joinOnce() {
    joined = MADE.joined(corpus());
  }

  private static List<MadeMention> corpus() {
    return Stream.of(
            oneInStory(),
            twoInStory(),
            oneInArticle(),
            twoInArticle(),
            oneOfSource(),
            twoOfSource(),
            dominating("h", "Vilsen", 1),
            dominating("i", "Arnsen", 2),
            inOneStory(),
            noSurnames(),
            particles(),
            company(),
            countries(),
            twoCountries())
        .flatMap(Function.identity())
        .toList();
  }

  private static Stream<MadeMention> oneInStory() {
    return Stream.of(
        mention("b1", "sb1", "Kade", "person"),
        mention("b2", "sb1", "Ines Kade", "person"),
        mention("b3", "sb2", "Jan Kade", "person"),
        mention("b4", "sb3", "Jan Kade", "person"),
        mention("b5", "sb4", "Jan Kade", "person"));
  }

  @Test
  void aSurnameIsTheOnePersonWhomItsStoryNamesInFull() {
    assertThat(id("b1 Kade")).isEqualTo(id("b2 Ines Kade")).isNotEqualTo(id("b3 Jan Kade"));
  }

  private static Stream<MadeMention> twoInStory() {
    return Stream.of(
        mention("c1", "sc1", "Lorbach", "person"),
        mention("c2", "sc1", "Ines Lorbach", "person"),
        mention("c3", "sc1", "Jan Lorbach", "person"),
        mention("c4", "sc2", "Jan Lorbach", "person"));
  }

  @Test
  void aSurnameStaysWhereItsStoryNamesTwoOfThatSurname() {
    assertThat(id("c1 Lorbach")).isNotIn(id("c2 Ines Lorbach"), id("c3 Jan Lorbach"));
  }

  private static Stream<MadeMention> oneInArticle() {
    return Stream.of(
        mention("d1", "sd1", "Brocken", "person"),
        mention("d1", "sd1", "Ines Brocken", "person"),
        mention("d2", "sd1", "Jan Brocken", "person"));
  }

  @Test
  void aSurnameIsThePersonWhomItsArticleNamesInFullWhateverTheRestOfItsStorySays() {
    assertThat(id("d1 Brocken")).isEqualTo(id("d1 Ines Brocken"));
  }

  private static Stream<MadeMention> twoInArticle() {
    return Stream.of(
        mention("e1", "se1", "Sandrup", "person"),
        mention("e1", "se1", "Ines Sandrup", "person"),
        mention("e1", "se1", "Jan Sandrup", "person"));
  }

  @Test
  void aSurnameStaysWhereItsArticleNamesTwoOfThatSurname() {
    assertThat(id("e1 Sandrup")).isNotIn(id("e1 Ines Sandrup"), id("e1 Jan Sandrup"));
  }

  private static Stream<MadeMention> oneOfSource() {
    return Stream.of(
        mention("f1", "sf1", "Wesselin", "person").source("Landbote").date("2026-03-31"),
        mention("f2", "sf2", "Ines Wesselin", "person").source("Landbote").date("2026-03-01"),
        mention("f3", "sf3", "Jan Wesselin", "person").source("Landbote").date("2026-02-28"),
        mention("f4", "sf4", "Jan Wesselin", "person").source("Alpenpost").date("2026-03-30"),
        mention("f5", "sf5", "Jan Wesselin", "person").source("Landbote").date("2026-04-01"));
  }

  @Test
  void aSurnameIsThePersonWhomItsSourceHasLatelyNamedInFull() {
    assertThat(id("f1 Wesselin")).isEqualTo(id("f2 Ines Wesselin"));
  }

  private static Stream<MadeMention> twoOfSource() {
    return Stream.of(
        mention("g1", "sg1", "Tromm", "person").source("Landbote").date("2026-03-31"),
        mention("g2", "sg2", "Ines Tromm", "person").source("Landbote").date("2026-03-11"),
        mention("g3", "sg3", "Jan Tromm", "person").source("Landbote").date("2026-03-12"));
  }

  @Test
  void aSurnameStaysWhereItsSourceHasLatelyNamedTwo() {
    assertThat(id("g1 Tromm")).isNotIn(id("g2 Ines Tromm"), id("g3 Jan Tromm"));
  }

  /** Ines in nine stories, Jan in some, and the surname in another. */
  private static Stream<MadeMention> dominating(String article, String surname, int ofJan) {
    return Stream.of(
            Stream.of(mention(article + "0", "s" + article + "0", surname, "person")),
            numbered(article + "1", 9, "Ines von " + surname),
            numbered(article + "2", ofJan, "Jan " + surname))
        .flatMap(Function.identity());
  }

  @Test
  void aSurnameIsThePersonWhoDominatesItInTheCorpus() {
    assertThat(id("h0 Vilsen")).isEqualTo(id("h10 Ines von Vilsen"));
    assertThat(id("i0 Arnsen")).isNotIn(id("i10 Ines von Arnsen"), id("i20 Jan Arnsen"));
  }

  private static Stream<MadeMention> inOneStory() {
    return Stream.of(
        mention("j0", "sj0", "Gerlow", "person"),
        mention("j1", "sj1", "Ines Gerlow", "person"),
        mention("j2", "sj1", "Ines Gerlow", "person"));
  }

  @Test
  void oneStoryIsNotEnoughToDominateAndCopiesOfItDoNotHelp() {
    assertThat(id("j0 Gerlow")).isNotEqualTo(id("j1 Ines Gerlow"));
  }

  private static Stream<MadeMention> noSurnames() {
    return Stream.of(
        mention("k1", "sk1", "Nordlund", "organization"),
        mention("k2", "sk1", "Ole Nordlund", "person"),
        mention("k3", "sk1", "Haberl", "person"),
        mention("k4", "sk1", "Ines Müller-Haberl", "person"));
  }

  @Test
  void onlyPersonsHaveSurnamesAndPartsOfHyphenatedOnesAreNone() {
    assertThat(id("k1 Nordlund")).isNotEqualTo(id("k2 Ole Nordlund"));
    assertThat(id("k3 Haberl")).isNotEqualTo(id("k4 Ines Müller-Haberl"));
  }

  private static Stream<MadeMention> particles() {
    return Stream.of(
        mention("l1", "sl1", "Heide", "person"),
        mention("l2", "sl1", "Uta von der Heide", "person"),
        mention("l3", "sl2", "von Brelow", "person"),
        mention("l4", "sl2", "Jan Brelow", "person"));
  }

  @Test
  void aParticleMayBeDroppedButNotAdded() {
    assertThat(id("l1 Heide")).isEqualTo(id("l2 Uta von der Heide"));
    assertThat(id("l3 von Brelow")).isNotEqualTo(id("l4 Jan Brelow"));
  }

  private static Stream<MadeMention> company() {
    return Stream.of(
        mention("o1", "so1", "Krey", "person"),
        mention("o1", "so1", "Nordostbahn", "organization"),
        mention("o1", "so1", "Ada Lindner", "person"),
        mention("o2", "so2", "Jan Krey", "person"),
        mention("o2", "so2", "Nordostbahn", "organization"),
        mention("o2", "so2", "Ada Lindner", "person"),
        mention("o3", "so3", "Ines Krey", "person"),
        mention("o3", "so3", "Westkontor AG", "organization"),
        mention("o4", "so4", "Krey", "person"),
        mention("o4", "so4", "Westkontor AG", "organization"));
  }

  @Test
  void bearersOfASurnameAreToldApartByTheirCompany() {
    assertThat(id("o1 Krey")).isEqualTo(id("o2 Jan Krey"));
    assertThat(id("o4 Krey"))
        .as("one companion may be chance")
        .isNotIn(id("o2 Jan Krey"), id("o3 Ines Krey"));
  }

  private static Stream<MadeMention> countries() {
    return Stream.of(
        mention("p1", "sp1", "Selm", "person").country("Norwegen"),
        mention("p1", "sp1", "Ida Bergmann", "person"),
        mention("p2", "sp2", "Jan Selm", "person").country("Norwegen"),
        mention("p3", "sp3", "Jan Selm", "person"),
        mention("p3", "sp3", "Ida Bergmann", "person"),
        mention("p4", "sp4", "Ines Selm", "person").country("Schweden"));
  }

  @Test
  void theCountryBesideARoleIsCompanyToo() {
    assertThat(id("p1 Selm")).isEqualTo(id("p2 Jan Selm"));
  }

  private static Stream<MadeMention> twoCountries() {
    return Stream.of(
        mention("v1", "sv1", "Ruhl", "person").country("Norwegen"),
        mention("v1", "sv1", "RUHL", "person").country("Schweden"),
        mention("v2", "sv1", "Ines Ruhl", "person"));
  }

  @Test
  void eachMentionIsThereOnceHoweverManyCountriesItsNameStandsWith() {
    assertThat(joined.rows()).hasSameSizeAs(corpus());
    assertThat(id("v1 Ruhl")).isEqualTo(id("v1 RUHL")).isEqualTo(id("v2 Ines Ruhl"));
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    assertThat(MADE.joinedBackwards(corpus()).rows())
        .containsExactlyInAnyOrderElementsOf(joined.rows());
  }

  private static String id(String articleAndName) {
    return joined.id(articleAndName);
  }
}
