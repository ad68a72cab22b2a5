package org.wortlaut.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wortlaut.language.FunctionWords.Role;

class FunctionWordsTest {

  private static final LexiconFile FILE = LexiconFile.read("de", "function-words.tsv");
  private static final FunctionWords WORDS = new FunctionWords(FILE);

  @ParameterizedTest
  @EnumSource
  void everyRoleHasWords(Role role) {
    assertThat(FILE.entries()).anyMatch(entry -> WORDS.is(role, entry.column(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLEMENTIZER,dass",
    "COMPLEMENTIZER,ob",
    "SUBORDINATOR,weil",
    "COORDINATOR,und",
    "RELATIVE,deren",
    "MODAL,sollen",
    "AUXILIARY,werden",
    "PARTICLE,zurück",
    "INFINITIVE_OPENER,um"
  })
  void wordsHaveTheirRole(Role role, String word) {
    assertThat(WORDS.is(role, word)).isTrue();
  }

  @Test
  void contentWordsHaveNone() {
    for (Role role : Role.values()) {
      assertThat(WORDS.is(role, "brücke")).isFalse();
    }
  }
}
