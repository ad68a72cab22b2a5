package org.wortlaut.extract.classify.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wortlaut.extract.classify.Sample;
import org.wortlaut.text.Token;

class WordListTest {

  private static List<Token> tokens(String text) {
    return Sample.TEXT.reader().read(text).tokens();
  }

  @Test
  void aTokenIsListedByItsDictionaryForm() {
    WordList list = new WordList(Set.of("skandal", "lügen"));
    assertThat(tokens("Das ist ein Skandal, er log und sie lügt.").stream().filter(list::has))
        .hasSize(3);
  }

  @Test
  void aCompoundIsListedByItsLastPart() {
    WordList list = new WordList(Set.of("betrug"));
    assertThat(list.hasAny(tokens("Es ging um Steuerbetrug."))).isTrue();
    assertThat(list.hasAny(tokens("Es ging um Betrugsverfahren."))).isFalse();
  }

  @Test
  void sequencesAreFoundByForm() {
    WordList list = new WordList(Set.of("aus der luft gegriffen"));
    assertThat(list.firstIn(tokens("Das ist völlig aus der Luft gegriffen."))).isEqualTo(3);
    assertThat(list.standsIn(tokens("Aus der Luft sieht man mehr."))).isFalse();
  }
}
