package org.wortlaut.extract.classify.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wortlaut.extract.classify.Sample;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.text.Token;

class MeaningsTest {

  private static Meanings meanings(String... lines) {
    return Meanings.read(
        new LexiconFile(
            "meanings",
            Arrays.stream(lines)
                .map(line -> new LexiconFile.Entry("meanings", 1, List.of(line.split("="))))
                .toList()));
  }

  private static List<String> names(Meanings meanings, int[] numbers) {
    return Arrays.stream(numbers).mapToObj(meanings::name).toList();
  }

  private static List<Token> tokens(String text) {
    return Sample.TEXT.reader().read(text).tokens();
  }

  @Test
  void aWordHasTheClassesOfItsDictionaryForm() {
    Meanings meanings = meanings("verb-wrong=fälschen", "adjective-blame=dreist");
    List<Token> tokens = tokens("Er fälschte die dreisten Briefe.");
    assertThat(names(meanings, meanings.of(tokens.get(1)))).containsExactly("verb-wrong");
    assertThat(names(meanings, meanings.of(tokens.get(3)))).containsExactly("adjective-blame");
    assertThat(meanings.of(tokens.get(4))).isEmpty();
  }

  @Test
  void aCompoundHasTheClassesOfItsLastPart() {
    Meanings meanings = meanings("noun-crime=betrug", "speaker-police=polizei");
    List<Token> tokens = tokens("Die Wasserpolizei sprach von Steuerbetrug.");
    assertThat(names(meanings, meanings.ofSpeaker(tokens.get(1))))
        .containsExactly("speaker-police");
    assertThat(names(meanings, meanings.of(tokens.get(4)))).containsExactly("noun-crime");
  }

  @Test
  void sequencesCountOnceForTheirClass() {
    Meanings meanings = meanings("adverb-judge=zu unrecht", "adverb-judge=leider");
    assertThat(meanings.ofSequences(tokens("Sie saß leider zu Unrecht in Haft.")))
        .extracting(meanings::name)
        .containsExactly("adverb-judge");
    assertThat(meanings.ofSequences(tokens("Ihr geschah Unrecht."))).isEmpty();
  }

  @Test
  void anUnknownClassNamesItsLine() {
    assertThatThrownBy(() -> meanings("noum-crime=betrug")).hasMessageContaining("meanings line 1");
  }

  @Test
  void aGroupNamesItsClasses() {
    Meanings meanings = meanings("verb-wrong=fälschen", "verb-help=helfen", "group-bad=verb-wrong");
    assertThat(meanings.group("bad")).containsExactly(false, true);
    assertThatThrownBy(() -> meanings.group("good")).hasMessageContaining("[bad]");
    assertThatThrownBy(() -> meanings("verb-help=helfen", "group-bad=verb-wrong"))
        .hasMessageContaining("'verb-wrong'")
        .hasMessageContaining("[verb-help]");
  }
}
