package org.wortlaut.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.LocalSpark;
import org.wortlaut.config.WrongConfiguration;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.actors.list.ActorList;
import org.wortlaut.resolve.actors.list.ListedActor;

class ReadActorListTest {

  private static final ListedActor LUND =
      new ListedActor(
          2,
          "p1",
          "Ole Lund",
          ActorKind.PERSON,
          List.of("Lund der Jüngere", "O. Lund"),
          "NO",
          "Präsident",
          LocalDate.of(2020, 1, 1),
          null,
          "Q7");

  private static final ListedActor NORDLUND =
      new ListedActor(
          3,
          "o1",
          "Nordlund, Berg & Co.",
          ActorKind.ORGANIZATION,
          List.of(),
          null,
          null,
          null,
          null,
          null);

  private final SparkSession spark = LocalSpark.session();

  @TempDir private Path folder;

  @Test
  void csvIsReadWithItsColumnsInAnyOrder() throws IOException {
    assertThat(
            actors(
                "list.csv",
                "Name,id,kind,aliases,country,role,valid_from,valid_to,external_id",
                "Ole Lund,p1,person,Lund der Jüngere| O. Lund,no,Präsident,2020-01-01,,Q7",
                "\"Nordlund, Berg & Co.\",o1,organization,,,,,,"))
        .containsExactly(LUND, NORDLUND);
  }

  @Test
  void columnsMayBeMissing() throws IOException {
    assertThat(actors("list.csv", "id,name,kind", "p2,Ada Brandt,PERSON"))
        .containsExactly(
            new ListedActor(
                2, "p2", "Ada Brandt", ActorKind.PERSON, List.of(), null, null, null, null, null));
  }

  @Test
  void valuesMayBeSeparatedBySemicolons() throws IOException {
    assertThat(actors("list.csv", "id;name;kind;aliases", "o1;Nordlund, Berg & Co.;organization;"))
        .extracting(ListedActor::name)
        .containsExactly("Nordlund, Berg & Co.");
  }

  @Test
  void aListThatNamesNoneIsUnusable() throws IOException {
    for (Path path : List.of(file("list.csv", "id,name,kind"), file("list.jsonl", ""))) {
      assertThatThrownBy(() -> read(path))
          .isInstanceOf(UnusableInput.class)
          .hasMessageContaining(path + " names none");
    }
  }

  @Test
  void aListInAnotherEncodingIsUnusable() throws IOException {
    String line = "a,Jörg Lund,person\n";
    for (String lines : List.of(line, line.repeat(20_000))) {
      Path path = folder.resolve("list.csv");
      Files.write(
          path, ("id,name,kind\n" + lines).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

      assertThatThrownBy(() -> read(path))
          .isInstanceOf(UnusableInput.class)
          .hasMessageContaining("list.csv is not in UTF-8");
    }
  }

  @Test
  void jsonLinesAreReadWithAliasesAsListOrText() throws IOException {
    assertThat(
            actors(
                "list.jsonl",
                "",
                "{\"id\":\"p1\",\"name\":\"Ole Lund\",\"kind\":\"person\",\"aliases\":[\"Lund der"
                    + " Jüngere\",\"O."
                    + " Lund\"],\"country\":\"NO\",\"role\":\"Präsident\",\"valid_from\":\"2020-01-01\","
                    + "\"external_id\":\"Q7\"}",
                "{\"id\":\"o1\",\"name\":\"Nordlund, Berg &"
                    + " Co.\",\"kind\":\"organization\",\"aliases\":\"\"}"))
        .containsExactly(LUND, NORDLUND);
  }

  @Test
  void parquetIsReadWithListsAndDates() {
    Path path = folder.resolve("list.parquet");
    spark
        .sql(
            "select 'p1' id, 'Ole Lund' name, 'person' kind, array('Lund der Jüngere', 'O. Lund')"
                + " aliases, 'NO' country, 'Präsident' role, date'2020-01-01' valid_from,"
                + " cast(null as date) valid_to, 'Q7' external_id")
        .coalesce(1)
        .write()
        .parquet(path.toString());
    assertThat(new ActorListFile(spark, path.toString()).actors())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
        .containsExactly(LUND);
  }

  @Test
  void aLineThatCannotBeMeantIsNamedWithWhatIsWrong() throws IOException {
    assertUnusable("line 2: there is no id", "id,name,kind", ",Ole Lund,person");
    assertUnusable(
        "line 3: the kind is \"man\"; it is one of person",
        "id,name,kind",
        "a,A,person",
        "b,B,man");
    assertUnusable(
        "line 2: the country is \"Norwegen\"", "id,name,kind,country", "a,A,person,Norwegen");
    assertUnusable(
        "line 2: valid_to is \"1.2.2020\"", "id,name,kind,valid_to", "a,A,person,1.2.2020");
    assertUnusable(
        "line 2: valid_from 2021-01-01 is after valid_to 2020-01-01",
        "id,name,kind,valid_from,valid_to",
        "a,A,person,2021-01-01,2020-01-01");
    assertUnusable("line 2: unknown column \"alias\"", "id,name,kind,alias", "a,A,person,B");
  }

  @Test
  void linesThatContradictEachOtherAreNamedWithTheFile() throws IOException {
    Path path = file("list.csv", "id,name,kind", "a,Ole Lund,person", "b,Ole Lund,person");

    assertThatThrownBy(() -> read(path))
        .isInstanceOf(UnusableInput.class)
        .hasMessageContaining("list.csv line 3: the name \"ole lund\"")
        .hasMessageContaining("in line 2");
  }

  @Test
  void withoutAListThereAreTheBundledActors() {
    assertThat(new ReadActorList(spark, "de").read(Optional.empty()).size())
        .isEqualTo(ActorList.bundled("de").size());
  }

  @Test
  void aFileThatIsNotThereOrOfUnknownFormatIsAWrongConfiguration() throws IOException {
    assertThatThrownBy(() -> read(folder.resolve("none.csv")))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessageContaining("none.csv");
    Path path = file("list.txt", "id");
    assertThatThrownBy(() -> read(path))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessageContaining(".csv, .jsonl, .json or .parquet");
  }

  private void assertUnusable(String message, String... lines) throws IOException {
    Path path = file("list.csv", lines);
    assertThatThrownBy(() -> read(path))
        .isInstanceOf(UnusableInput.class)
        .hasMessageContaining("list.csv " + message);
  }

  private ActorList read(Path path) {
    return new ReadActorList(spark, "de").read(Optional.of(path.toString()));
  }

  private List<ListedActor> actors(String name, String... lines) throws IOException {
    return new ActorListFile(spark, file(name, lines).toString()).actors();
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }
}
