package org.wortlaut.resolve.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.word.Gender;

class SharedSurnameTest {

  private static final SharedSurname SURNAME = new SharedSurname(RoleNouns.read("de"));

  @ParameterizedTest
  @CsvSource({
    "Sonja,Emil Ruhland,Sonja Ruhland",
    "Minister,Anna Ruhland,Minister",
    "Sonja Ohm,Emil Ruhland,Sonja Ohm",
    "Sonja,Ruhland,Sonja",
    "Ruhland,Emil Ruhland,Ruhland",
    "ein Wirt,Emil Ruhland,ein Wirt"
  })
  void firstNameHasTheSurnameOfTheSecond(String first, String second, String full) {
    List<Referent> speakers = SURNAME.added(List.of(person(first), person(second)));
    assertThat(speakers).extracting(Referent::name).containsExactly(full, second);
  }

  private static Referent person(String name) {
    return new Referent(name, ActorKind.PERSON, Gender.UNKNOWN, 0, null);
  }
}
