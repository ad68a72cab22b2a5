package org.wortlaut.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    // the same hash
    "MuseumAa,MuseumBB",
    // as long as a key, and one letter longer
    "Museum1,Museum12",
    // letters of more than one byte
    "Łb,Ab"
  })
  void tellsFormsApart(String first, String second) {
    String text = first + " " + second;
    Word word = words.of(text, 0, first.length());
    Word other = words.of(text, first.length() + 1, text.length());
    assertThat(word.form()).isEqualTo(first);
    assertThat(other.form()).isEqualTo(second);
    assertThat(words.of(first, 0, first.length())).isSameAs(word);
    assertThat(words.of(second, 0, second.length())).isSameAs(other);
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
