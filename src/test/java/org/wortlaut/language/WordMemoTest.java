package org.wortlaut.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WordMemoTest {

  private final Vocabulary vocabulary = new Vocabulary();
  private final AtomicInteger workedOut = new AtomicInteger();
  private final WordMemo<Integer> lengths =
      new WordMemo<>(
          word -> {
            workedOut.incrementAndGet();
            return word.form().length();
          });

  @Test
  void worksTheAnswerOutOnceForEachWord() {
    Word harbour = word("Hafen", vocabulary);
    Word pier = word("Kai", vocabulary);
    for (Word word : List.of(harbour, pier, harbour, pier)) {
      assertThat(lengths.of(word)).isEqualTo(word.form().length());
    }
    assertThat(workedOut).hasValue(2);
  }

  @Test
  void keepsTheAnswersOfSeveralMemosApart() {
    Word harbour = word("Hafen", vocabulary);
    assertThat(lengths.of(harbour)).isEqualTo(5);
    for (int i = 0; i < 40; i++) {
      int number = i;
      WordMemo<Integer> another = new WordMemo<>(word -> number);
      assertThat(another.of(harbour)).isEqualTo(number);
      assertThat(another.of(harbour)).isEqualTo(number);
    }
    assertThat(lengths.of(harbour)).isEqualTo(5);
    assertThat(workedOut).hasValue(1);
  }

  @Test
  void answersForWordsOfAnotherMorphologyToo() {
    assertThat(lengths.of(word("Hafen", vocabulary))).isEqualTo(5);
    Word pier = word("Kai", new Vocabulary());
    assertThat(lengths.of(pier)).isEqualTo(3);
    assertThat(lengths.of(pier)).isEqualTo(3);
    assertThat(workedOut).hasValue(3);
  }

  private static Word word(String form, Vocabulary vocabulary) {
    return new Readings(form, form.toLowerCase(Locale.GERMAN))
        .toWord(true, false, false, vocabulary);
  }
}
