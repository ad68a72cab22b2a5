package org.wortlaut.resolve.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wortlaut.resolve.actors.MadeMention.mention;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wortlaut.LocalSpark;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.actors.list.ActorList;
import org.wortlaut.resolve.actors.list.ListedActor;
import org.wortlaut.resolve.actors.name.ActorId;

class ActorListTest {

  @Test
  void bundledCountriesMetonymsAndOrganisationsAreOneUnderAllTheirNames() {
    Map<String, String> ids =
        new MadeMentions(LocalSpark.session())
            .ids(
                mention("x1", "s1", "USA", "country"),
                mention("x2", "s2", "Vereinigte Staaten", "country"),
                mention("x3", "s3", "Washington", "country"),
                mention("x4", "s4", "Washington", "place"),
                mention("x5", "s5", "UNO", "organization"),
                mention("x6", "s6", "Vereinte Nationen", "group"),
                mention("x7", "s7", "deutsche Bundesregierung", "organization"),
                mention("x8", "s8", "Bundesregierung", "organization"));
    assertThat(ids.get("x1 USA"))
        .isEqualTo(ids.get("x2 Vereinigte Staaten"))
        .isEqualTo(ids.get("x3 Washington"))
        .isNotEqualTo(ids.get("x4 Washington"));
    assertThat(ids.get("x5 UNO")).isEqualTo(ids.get("x6 Vereinte Nationen"));
    assertThat(ids.get("x7 deutsche Bundesregierung")).isEqualTo(ids.get("x8 Bundesregierung"));
  }

  @Test
  void theUsersActorsGoBeforeTheBundledOnesAndTakeOverTheirNames() {
    ActorList list =
        ActorList.of(
            "de", List.of(actor(1, "q30", "Vereinigte Staaten", ActorKind.COUNTRY, "Onkel Sam")));
    Map<String, String> ids =
        new MadeMentions(LocalSpark.session(), list)
            .ids(
                mention("x1", "s1", "USA", "country"), mention("x2", "s2", "Onkel Sam", "country"));
    assertThat(ids.values()).containsOnly("q30");
    assertThat(list.facts())
        .filteredOn(fact -> fact.actorId().equals("q30"))
        .extracting(ActorList.Facts::country)
        .containsExactly("US");
  }

  @Test
  void aNameOfTwoMeansTheOneWhoseTimeItIs() {
    ActorList list =
        ActorList.of(
            "de",
            List.of(
                between(actor(1, "a", "Ole Lund", ActorKind.PERSON), null, "1999-12-31"),
                between(actor(2, "b", "Ole Lund", ActorKind.PERSON), "2000-01-01", null)));
    Map<String, String> ids =
        new MadeMentions(LocalSpark.session(), list)
            .ids(
                mention("x1", "s1", "Ole Lund", "person").date("1999-12-31"),
                mention("x2", "s2", "Ole Lund", "person").date("2000-01-01"),
                mention("x3", "s3", "Lund", "person").date("2000-01-01"));
    assertThat(ids.get("x1 Ole Lund")).isEqualTo("a");
    assertThat(ids.get("x2 Ole Lund")).isEqualTo("b");
    assertThat(ids.get("x3 Lund")).isNotIn("a", "b");
  }

  @Test
  void contradictionsAndRepetitionsNameBothLines() {
    assertRefused(
        "line 3: the name \"lund\" means \"Ada Lund\" here and \"Ole Lund\" in line 2",
        actor(2, "a", "Ole Lund", ActorKind.PERSON, "Lund"),
        actor(3, "b", "Ada Lund", ActorKind.PERSON, "Lund"));
    assertRefused(
        "lines 2 and 3: the id \"a\" has two names",
        actor(2, "a", "Ole Lund", ActorKind.PERSON),
        actor(3, "a", "Ole Lunde", ActorKind.PERSON));
    assertRefused(
        "lines 2 and 3: the id \"a\" stands twice",
        actor(2, "a", "Ole Lund", ActorKind.PERSON),
        actor(3, "a", "Ole Lund", ActorKind.PERSON));
    assertRefused(
        "line 3: the role",
        role(actor(2, "a", "Ole Lund", ActorKind.PERSON), "Bundeskanzler", "2001-01-01"),
        role(actor(3, "b", "Ada Brandt", ActorKind.PERSON), "Bundeskanzlerin", "2002-01-01"));
  }

  @Test
  void anActorMayHaveSeveralRolesAndKindsKeepNamesApart() {
    ActorList list =
        ActorList.of(
            "de",
            List.of(
                role(actor(1, "a", "Ole Lund", ActorKind.PERSON), "Bürgermeister", "2001-01-01"),
                role(actor(2, "a", "Ole Lund", ActorKind.PERSON), "Landrat", "2005-01-01"),
                actor(3, "b", "Bergheim", ActorKind.PLACE),
                actor(4, "c", "Bergheim", ActorKind.ORGANIZATION)));
    assertThat(list.roleMeanings()).hasSize(2);
    assertThat(list.size()).isEqualTo(ActorList.bundled("de").size() + 3);
  }

  @Test
  void countriesAreGivenToOrganisationsThatAreThere() {
    Set<String> listed = new HashSet<>();
    for (String file : List.of("organisations.tsv", "media.tsv")) {
      listed.addAll(LexiconFile.read("de", file).firstColumn());
    }
    assertThat(LexiconFile.read("de", "organisation-countries.tsv").firstColumn())
        .isSubsetOf(listed);
  }

  @Test
  void idsAreThoseOfActorsThatAreNotListed() {
    assertThat(ActorId.of("country", "usa"))
        .isEqualTo(
            LocalSpark.session()
                .range(1)
                .select(
                    ActorId.of(
                        org.apache.spark.sql.functions.lit("country"),
                        org.apache.spark.sql.functions.lit("usa")))
                .first()
                .getString(0));
  }

  private static void assertRefused(String message, ListedActor... actors) {
    assertThatThrownBy(() -> ActorList.of("de", List.of(actors)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static ListedActor actor(
      int line, String id, String name, ActorKind kind, String... aliases) {
    return new ListedActor(line, id, name, kind, List.of(aliases), null, null, null, null, null);
  }

  private static ListedActor between(ListedActor actor, String from, String to) {
    return with(actor, null, from, to);
  }

  private static ListedActor role(ListedActor actor, String role, String from) {
    return with(actor, role, from, null);
  }

  private static ListedActor with(ListedActor actor, String role, String from, String to) {
    return new ListedActor(
        actor.line(),
        actor.id(),
        actor.name(),
        actor.kind(),
        actor.aliases(),
        null,
        role,
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        null);
  }
}
