package org.wortlaut.resolve.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wortlaut.resolve.actors.MadeMention.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.wortlaut.LocalSpark;

class ActorsTest {

  private final MadeMentions made = new MadeMentions(LocalSpark.session());

  @Test
  void oneNameInTwoSpellingsIsOneActorAndOneNameOfTwoKindsIsTwo() {
    Map<String, String> ids =
        joined(
            mention("x1", "s1", "Kim Jong-un", "person"),
            mention("x2", "s2", "KIM JONG UN", "person"),
            mention("x3", "s3", "Bergheim", "place"),
            mention("x4", "s4", "Bergheim", "organization"));
    assertThat(ids.get("x1 Kim Jong-un")).isEqualTo(ids.get("x2 KIM JONG UN"));
    assertThat(ids.get("x3 Bergheim")).isNotEqualTo(ids.get("x4 Bergheim"));
  }

  @Test
  void aSurnameIsTheOnePersonWhomItsStoryNamesInFull() {
    Map<String, String> ids =
        joined(
            mention("x1", "s1", "Kade", "person"),
            mention("x2", "s1", "Ines Kade", "person"),
            mention("x3", "s2", "Jan Kade", "person"),
            mention("x4", "s3", "Jan Kade", "person"),
            mention("x5", "s4", "Jan Kade", "person"));
    assertThat(ids.get("x1 Kade"))
        .isEqualTo(ids.get("x2 Ines Kade"))
        .isNotEqualTo(ids.get("x3 Jan Kade"));
  }

  @Test
  void aSurnameStaysWhereItsStoryNamesTwoOfThatSurname() {
    Map<String, String> ids =
        joined(
            mention("x1", "s1", "Kade", "person"),
            mention("x2", "s1", "Ines Kade", "person"),
            mention("x3", "s1", "Jan Kade", "person"),
            mention("x4", "s2", "Jan Kade", "person"));
    assertThat(ids.get("x1 Kade")).isNotIn(ids.get("x2 Ines Kade"), ids.get("x3 Jan Kade"));
  }

  @Test
  void aSurnameIsThePersonWhomItsArticleNamesInFullWhateverTheRestOfItsStorySays() {
    Map<String, String> ids =
        joined(
            mention("x1", "s1", "Kade", "person"),
            mention("x1", "s1", "Ines Kade", "person"),
            mention("x2", "s1", "Jan Kade", "person"));
    assertThat(ids.get("x1 Kade")).isEqualTo(ids.get("x1 Ines Kade"));
  }

  @Test
  void aSurnameStaysWhereItsArticleNamesTwoOfThatSurname() {
    Map<String, String> ids =
        joined(
            mention("x1", "s1", "Kade", "person"),
            mention("x1", "s1", "Ines Kade", "person"),
            mention("x1", "s1", "Jan Kade", "person"));
    assertThat(ids.get("x1 Kade")).isNotIn(ids.get("x1 Ines Kade"), ids.get("x1 Jan Kade"));
  }

  @Test
  void aSurnameIsThePersonWhomItsSourceHasLatelyNamedInFull() {
    Map<String, String> ids =
        joined(
            mention("x1", "s1", "Kade", "person").source("Landbote").date("2026-03-31"),
            mention("x2", "s2", "Ines Kade", "person").source("Landbote").date("2026-03-01"),
            mention("x3", "s3", "Jan Kade", "person").source("Landbote").date("2026-02-28"),
            mention("x4", "s4", "Jan Kade", "person").source("Alpenpost").date("2026-03-30"),
            mention("x5", "s5", "Jan Kade", "person").source("Landbote").date("2026-04-01"));
    assertThat(ids.get("x1 Kade")).isEqualTo(ids.get("x2 Ines Kade"));
  }

  @Test
  void aSurnameStaysWhereItsSourceHasLatelyNamedTwo() {
    Map<String, String> ids =
        joined(
            mention("x1", "s1", "Kade", "person").source("Landbote").date("2026-03-31"),
            mention("x2", "s2", "Ines Kade", "person").source("Landbote").date("2026-03-11"),
            mention("x3", "s3", "Jan Kade", "person").source("Landbote").date("2026-03-12"));
    assertThat(ids.get("x1 Kade")).isNotIn(ids.get("x2 Ines Kade"), ids.get("x3 Jan Kade"));
  }

  @Test
  void aSurnameIsThePersonWhoDominatesItInTheCorpus() {
    List<MadeMention> mentions = new ArrayList<>(List.of(mention("x0", "s0", "Kade", "person")));
    for (int i = 1; i <= 9; i++) {
      mentions.add(mention("x" + i, "s" + i, "Ines von Kade", "person"));
    }
    mentions.add(mention("y", "t", "Jan Kade", "person"));
    Map<String, String> ids = joined(mentions.toArray(MadeMention[]::new));
    assertThat(ids.get("x0 Kade")).isEqualTo(ids.get("x1 Ines von Kade"));

    mentions.add(mention("z", "u", "Jan Kade", "person"));
    ids = joined(mentions.toArray(MadeMention[]::new));
    assertThat(ids.get("x0 Kade")).isNotIn(ids.get("x1 Ines von Kade"), ids.get("z Jan Kade"));
  }

  @Test
  void oneStoryIsNotEnoughToDominateAndCopiesOfItDoNotHelp() {
    Map<String, String> ids =
        joined(
            mention("x0", "s0", "Kade", "person"),
            mention("x1", "s1", "Ines Kade", "person"),
            mention("x2", "s1", "Ines Kade", "person"));
    assertThat(ids.get("x0 Kade")).isNotEqualTo(ids.get("x1 Ines Kade"));
  }

  @Test
  void onlyPersonsHaveSurnamesAndPartsOfHyphenatedOnesAreNone() {
    Map<String, String> ids =
        joined(
            mention("x1", "s1", "Nordlund", "organization"),
            mention("x2", "s1", "Ole Nordlund", "person"),
            mention("x3", "s1", "Kade", "person"),
            mention("x4", "s1", "Ines Müller-Kade", "person"));
    assertThat(ids.get("x1 Nordlund")).isNotEqualTo(ids.get("x2 Ole Nordlund"));
    assertThat(ids.get("x3 Kade")).isNotEqualTo(ids.get("x4 Ines Müller-Kade"));
  }

  @Test
  void aParticleMayBeDroppedButNotAdded() {
    Map<String, String> ids =
        joined(
            mention("x1", "s1", "Heide", "person"),
            mention("x2", "s1", "Uta von der Heide", "person"),
            mention("x3", "s2", "von Kade", "person"),
            mention("x4", "s2", "Jan Kade", "person"));
    assertThat(ids.get("x1 Heide")).isEqualTo(ids.get("x2 Uta von der Heide"));
    assertThat(ids.get("x3 von Kade")).isNotEqualTo(ids.get("x4 Jan Kade"));
  }

  @Test
  void theOrderOfRowsAndOtherActorsDoNotChangeAnId() {
    Map<String, String> few = joined(mention("x1", "s1", "Ines Kade", "person"));
    Map<String, String> more =
        joined(
            mention("x2", "s2", "Jan Kade", "person"), mention("x1", "s1", "Ines Kade", "person"));
    assertThat(more).containsAllEntriesOf(few);
  }

  @Test
  void whatToldTheActorIsSaid() {
    List<Row> rows =
        made.join(
                mention("x1", "s1", "Kade", "person"),
                mention("x2", "s1", "Ines Kade", "person"),
                mention("x3", "s3", "Lenz", "person"),
                mention("x3", "s3", "Frankreich", "country"),
                mention("x3", "s3", "Parlament", "organization"),
                mention("x4", "s4", "Polizei", "organization"))
            .collectAsList();
    assertThat(rows)
        .extracting(row -> row.getAs("name") + " " + row.getAs("identified_by"))
        .containsExactlyInAnyOrder(
            "Kade story",
            "Ines Kade name",
            "Lenz none",
            "Frankreich list",
            "Parlament country",
            "Polizei none");
  }

  @Test
  void bearersOfASurnameAreToldApartByTheirCompany() {
    Map<String, String> ids =
        joined(
            mention("x1", "s1", "Kade", "person"),
            mention("x1", "s1", "Nordostbahn", "organization"),
            mention("x1", "s1", "Ada Lindner", "person"),
            mention("x2", "s2", "Jan Kade", "person"),
            mention("x2", "s2", "Nordostbahn", "organization"),
            mention("x2", "s2", "Ada Lindner", "person"),
            mention("x3", "s3", "Ines Kade", "person"),
            mention("x3", "s3", "Nordlund AG", "organization"),
            mention("x4", "s4", "Kade", "person"),
            mention("x4", "s4", "Nordlund AG", "organization"));
    assertThat(ids.get("x1 Kade")).isEqualTo(ids.get("x2 Jan Kade"));
    assertThat(ids.get("x4 Kade"))
        .as("one companion may be chance")
        .isNotIn(ids.get("x2 Jan Kade"), ids.get("x3 Ines Kade"));
  }

  @Test
  void theCountryBesideARoleIsCompanyToo() {
    Map<String, String> ids =
        joined(
            mention("x1", "s1", "Kade", "person").country("Norwegen"),
            mention("x1", "s1", "Ada Lindner", "person"),
            mention("x2", "s2", "Jan Kade", "person").country("Norwegen"),
            mention("x3", "s3", "Jan Kade", "person"),
            mention("x3", "s3", "Ada Lindner", "person"),
            mention("x4", "s4", "Ines Kade", "person").country("Schweden"));
    assertThat(ids.get("x1 Kade")).isEqualTo(ids.get("x2 Jan Kade"));
  }

  @Test
  void aNameWithoutItsMiddleNameIsTheOneWithIt() {
    Map<String, String> ids =
        joined(
            mention("x1", "s1", "Peter Ott", "person"),
            mention("x1", "s1", "Peter S. Ott", "person"),
            mention("x2", "s2", "Peter Ott", "person"),
            mention("x3", "s3", "Peter S. Ott", "person"),
            mention("x4", "s4", "Ott", "person"));
    assertThat(ids.get("x1 Peter Ott")).isEqualTo(ids.get("x3 Peter S. Ott"));
    assertThat(ids.get("x2 Peter Ott")).isEqualTo(ids.get("x3 Peter S. Ott"));
    assertThat(ids.get("x4 Ott")).isEqualTo(ids.get("x3 Peter S. Ott"));
  }

  @Test
  void aFrequentNameIsNotTakenForARareOneWithAMiddleNameElsewhere() {
    List<MadeMention> mentions = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      mentions.add(mention("x" + i, "s" + i, "Peter Ott", "person"));
    }
    mentions.add(mention("y1", "t1", "Peter S. Ott", "person"));
    mentions.add(mention("y2", "t2", "Peter S. Ott", "person"));
    Map<String, String> ids = joined(mentions.toArray(MadeMention[]::new));
    assertThat(ids.get("x1 Peter Ott")).isNotEqualTo(ids.get("y1 Peter S. Ott"));
  }

  @Test
  void anAcronymIsWhatOtherArticlesIntroduceItFor() {
    Map<String, String> ids =
        joined(
            mention("x1", "s1", "Bund freier Segler", "organization").text("BfS"),
            mention("x2", "s2", "Bund freier Segler", "organization").text("BfS"),
            mention("x3", "s3", "BfS", "organization"),
            mention("x4", "s4", "BFS", "person"));
    assertThat(ids.get("x3 BfS"))
        .isEqualTo(ids.get("x1 Bund freier Segler"))
        .isNotEqualTo(ids.get("x4 BFS"));
  }

  @Test
  void institutionsOfTwoTownsAreTwoAndOfOneTownOne() {
    Map<String, String> ids =
        joined(
            mention("x1", "s1", "Polizei", "organization").at(40),
            mention("x1", "s1", "Havelstedt", "place").at(0),
            mention("x2", "s2", "Polizei", "organization").at(40),
            mention("x2", "s2", "Rheinbrunn", "place").at(0),
            mention("x3", "s3", "Havelstedter Polizei", "organization"),
            mention("x4", "s4", "Polizei", "organization"),
            mention("x5", "s5", "Polizei", "organization"),
            mention("x6", "s4", "Polizei", "organization"));
    assertThat(ids.get("x1 Polizei"))
        .isEqualTo(ids.get("x3 Havelstedter Polizei"))
        .isNotEqualTo(ids.get("x2 Polizei"));
    assertThat(ids.get("x4 Polizei"))
        .isEqualTo(ids.get("x6 Polizei"))
        .isNotIn(ids.get("x1 Polizei"), ids.get("x2 Polizei"), ids.get("x5 Polizei"));
  }

  @Test
  void aTownThatIsNamedFirstButSeldomTellsNoInstitution() {
    Map<String, String> ids =
        joined(
            mention("x1", "s1", "Havelstedt", "place").at(0),
            mention("x1", "s1", "Rheinbrunn", "place").at(20),
            mention("x1", "s1", "Rheinbrunn", "place").at(60),
            mention("x1", "s1", "Polizei", "organization").at(80),
            mention("x2", "s2", "Polizei Havelstedt", "organization"),
            mention("x3", "s3", "Polizei Rheinbrunn", "organization"));
    assertThat(ids.get("x1 Polizei"))
        .isNotIn(ids.get("x2 Polizei Havelstedt"), ids.get("x3 Polizei Rheinbrunn"));
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    MadeMention[] mentions = {
      mention("x1", "s1", "Kade", "person").source("Landbote").date("2026-03-31"),
      mention("x2", "s2", "Ines Kade", "person").source("Landbote").date("2026-03-01"),
      mention("x3", "s3", "Ines M. Kade", "person"),
      mention("x4", "s3", "Ines Kade", "person"),
      mention("x5", "s5", "Polizei", "organization"),
      mention("x5", "s5", "Bonn", "place")
    };
    List<MadeMention> turned = new ArrayList<>(List.of(mentions));
    Collections.reverse(turned);
    assertThat(joined(turned.toArray(MadeMention[]::new))).isEqualTo(joined(mentions));
  }

  @Test
  void aMissingColumnIsNamed() {
    assertThatThrownBy(() -> made.actors().join(made.rows().drop("kind")))
        .hasMessageContaining("mentions: no column kind string");
  }

  private Map<String, String> joined(MadeMention... mentions) {
    return made.ids(mentions);
  }
}
