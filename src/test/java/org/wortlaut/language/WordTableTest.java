package org.wortlaut.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordTableTest {

  private final Vocabulary vocabulary = new Vocabulary();
  private final List<String> read = new ArrayList<>();
  private final WordTable words =
      new WordTable(
          form -> {
            read.add(form);
            return new Readings(form, form).toWord(true, false, false, vocabulary);
          });

  @Test
  void findsAWordWhereItStandsInAText() {
    Word alone = words.of("Brücke", 0, 6);
    assertThat(words.of("„Die Brücke hält“", 5, 11)).isSameAs(alone);
    assertThat(read).containsExactly("Brücke");
  }

  @Test
  void tellsFormsWithTheSameHashApart() {
    // "Aa" and "BB" have the same hash
    assertThat(words.of("Aa BB", 0, 2).form()).isEqualTo("Aa");
    assertThat(words.of("Aa BB", 3, 5).form()).isEqualTo("BB");
    assertThat(words.of("BB", 0, 2)).isNotSameAs(words.of("Aa", 0, 2));
  }

  @Test
  void keepsAllWordsWhenItGrows() {
    List<Word> first = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      String form = "w" + i;
      first.add(words.of(form, 0, form.length()));
    }
    for (int i = 0; i < 50_000; i++) {
      String form = "w" + i;
      assertThat(words.of(form, 0, form.length())).isSameAs(first.get(i));
    }
    assertThat(read).hasSize(50_000);
  }
}
