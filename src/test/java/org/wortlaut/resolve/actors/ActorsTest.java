package org.wortlaut.resolve.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wortlaut.resolve.actors.MadeMention.mention;
import static org.wortlaut.resolve.actors.MadeMention.numbered;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wortlaut.LocalSpark;

/**
 * All cases are joined at once, as one corpus: each has articles, stories and names of its own, so
 * that none says anything about another.
 */
class ActorsTest {

  private static final MadeMentions MADE = new MadeMentions(LocalSpark.session());

  private static JoinedMentions joined;

  @BeforeAll
  static void joinOnce() {
    joined = MADE.joined(corpus());
  }

  private static List<MadeMention> corpus() {
    return Stream.of(
            spellings(),
            allWays(),
            middleNames(),
            genitives(),
            frequentName(),
            acronym(),
            institutions(),
            seldomTown(),
            placesWithoutBodies())
        .flatMap(Function.identity())
        .toList();
  }

  private static Stream<MadeMention> spellings() {
    return Stream.of(
        mention("a1", "sa1", "Kim Jong-un", "person"),
        mention("a2", "sa2", "KIM JONG UN", "person"),
        mention("a3", "sa3", "Bergheim", "place"),
        mention("a4", "sa4", "Bergheim", "organization"));
  }

  @Test
  void oneNameInTwoSpellingsIsOneActorAndOneNameOfTwoKindsIsTwo() {
    assertThat(id("a1 Kim Jong-un")).isEqualTo(id("a2 KIM JONG UN"));
    assertThat(id("a3 Bergheim")).isNotEqualTo(id("a4 Bergheim"));
  }

  private static Stream<MadeMention> allWays() {
    return Stream.of(
        mention("n1", "sn1", "Dahlke", "person"),
        mention("n2", "sn1", "Ines Dahlke", "person"),
        mention("n3", "sn3", "Thal", "person"),
        mention("n3", "sn3", "Frankreich", "country"),
        mention("n3", "sn3", "Parlament", "organization"),
        mention("n4", "sn4", "Polizei", "organization"));
  }

  @Test
  void whatToldTheActorIsSaid() {
    assertThat(joined.rows())
        .filteredOn(row -> row.<String>getAs("article_id").startsWith("n"))
        .extracting(row -> row.getAs("name") + " " + row.getAs("identified_by"))
        .containsExactlyInAnyOrder(
            "Dahlke story",
            "Ines Dahlke name",
            "Thal none",
            "Frankreich list",
            "Parlament country",
            "Polizei none");
  }

  private static Stream<MadeMention> middleNames() {
    return Stream.of(
        mention("q1", "sq1", "Peter Ott", "person"),
        mention("q1", "sq1", "Peter S. Ott", "person"),
        mention("q2", "sq2", "Peter Ott", "person"),
        mention("q3", "sq3", "Peter S. Ott", "person"),
        mention("q4", "sq4", "Ott", "person"));
  }

  @Test
  void aNameWithoutItsMiddleNameIsTheOneWithIt() {
    assertThat(id("q1 Peter Ott")).isEqualTo(id("q3 Peter S. Ott"));
    assertThat(id("q2 Peter Ott")).isEqualTo(id("q3 Peter S. Ott"));
    assertThat(id("q4 Ott")).isEqualTo(id("q3 Peter S. Ott"));
  }

  private static Stream<MadeMention> genitives() {
    return Stream.of(
        mention("ge1", "sge1", "Rainer Velden", "person"),
        mention("ge2", "sge2", "Rainer Veldens", "person"),
        mention("ge3", "sge3", "Nadja al-Harun", "person"),
        mention("ge4", "sge4", "Nadja Harun", "person"));
  }

  @Test
  void aNameInTheGenitiveOrWithoutItsParticleIsThatOfTheSamePerson() {
    assertThat(id("ge2 Rainer Veldens")).isEqualTo(id("ge1 Rainer Velden"));
    assertThat(id("ge4 Nadja Harun")).isEqualTo(id("ge3 Nadja al-Harun"));
  }

  private static Stream<MadeMention> frequentName() {
    return Stream.concat(numbered("r1", 30, "Paul Ohm"), numbered("r2", 2, "Paul S. Ohm"));
  }

  @Test
  void aFrequentNameIsNotTakenForARareOneWithAMiddleNameElsewhere() {
    assertThat(id("r11 Paul Ohm")).isNotEqualTo(id("r21 Paul S. Ohm"));
  }

  private static Stream<MadeMention> acronym() {
    return Stream.of(
        mention("s1", "ss1", "Bund freier Segler", "organization").text("BfS"),
        mention("s2", "ss2", "Bund freier Segler", "organization").text("BfS"),
        mention("s3", "ss3", "BfS", "organization"),
        mention("s4", "ss4", "BFS", "person"));
  }

  @Test
  void anAcronymIsWhatOtherArticlesIntroduceItFor() {
    assertThat(id("s3 BfS")).isEqualTo(id("s1 Bund freier Segler")).isNotEqualTo(id("s4 BFS"));
  }

  private static Stream<MadeMention> institutions() {
    return Stream.of(
        mention("t1", "st1", "Polizei", "organization").at(40),
        mention("t1", "st1", "Havelstedt", "place").at(0),
        mention("t2", "st2", "Polizei", "organization").at(40),
        mention("t2", "st2", "Rheinbrunn", "place").at(0),
        mention("t3", "st3", "Havelstedter Polizei", "organization"),
        mention("t4", "st4", "Polizei", "organization"),
        mention("t5", "st5", "Polizei", "organization"),
        mention("t6", "st4", "Polizei", "organization"));
  }

  @Test
  void institutionsOfTwoTownsAreTwoAndOfOneTownOne() {
    assertThat(id("t1 Polizei"))
        .isEqualTo(id("t3 Havelstedter Polizei"))
        .isNotEqualTo(id("t2 Polizei"));
    assertThat(id("t4 Polizei"))
        .isEqualTo(id("t6 Polizei"))
        .isNotIn(id("t1 Polizei"), id("t2 Polizei"), id("t5 Polizei"));
  }

  private static Stream<MadeMention> seldomTown() {
    return Stream.of(
        mention("u1", "su1", "Havelstedt", "place").at(0),
        mention("u1", "su1", "Rheinbrunn", "place").at(20),
        mention("u1", "su1", "Rheinbrunn", "place").at(60),
        mention("u1", "su1", "Polizei", "organization").at(80),
        mention("u2", "su2", "Polizei Havelstedt", "organization"),
        mention("u3", "su3", "Polizei Rheinbrunn", "organization"));
  }

  @Test
  void aTownThatIsNamedFirstButSeldomTellsNoInstitution() {
    assertThat(id("u1 Polizei")).isNotIn(id("u2 Polizei Havelstedt"), id("u3 Polizei Rheinbrunn"));
  }

  private static Stream<MadeMention> placesWithoutBodies() {
    return Stream.of(
        mention("v1", "sv1", "Havelgasse", "place").at(0),
        mention("v1", "sv1", "Rheinbrunn", "place").at(20),
        mention("v1", "sv1", "Polizei", "organization").at(40),
        mention("v2", "sv2", "Europa", "country").at(0),
        mention("v2", "sv2", "Parlament", "organization").at(40));
  }

  @Test
  void aStreetHasNoPoliceAndEuropeNoParliamentLikeThatOfAState() {
    assertThat(id("v1 Polizei")).isEqualTo(id("u3 Polizei Rheinbrunn"));
    assertThat(joined.rows())
        .filteredOn(row -> row.<String>getAs("article_id").equals("v2"))
        .extracting(row -> row.getAs("name") + " " + row.getAs("context"))
        .containsExactlyInAnyOrder("Europa null", "Parlament null");
  }

  @Test
  void otherActorsDoNotChangeAnId() {
    MadeMention one = mention("q3", "sq3", "Peter S. Ott", "person");
    assertThat(MADE.joined(List.of(one)).id("q3 Peter S. Ott")).isEqualTo(id("q3 Peter S. Ott"));
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    assertThat(MADE.joinedBackwards(corpus()).rows())
        .containsExactlyInAnyOrderElementsOf(joined.rows());
  }

  @Test
  void aMissingColumnIsNamed() {
    assertThatThrownBy(() -> MADE.actors().join(MADE.rows().drop("kind")))
        .hasMessageContaining("mentions: no column kind string");
  }

  private static String id(String articleAndName) {
    return joined.id(articleAndName);
  }
}
