package org.wortlaut.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every lexicon file that ships with the project. */
class ShippedLexiconsTest {

  /**
   * Files whose first column is a class or a verb and whose second is the word; two columns make
   * the key.
   */
  private static final Set<String> KEYED_BY_TWO =
      Set.of(
          "boilerplate.tsv",
          "classify-meanings.tsv",
          "classify-words.tsv",
          "cue-other-senses.tsv",
          "cue-phrases.tsv",
          "function-words.tsv",
          "verb-homographs.tsv");

  /** Here the nouns of one preposition, or the words of one verb, may stand on several lines. */
  private static final Set<String> KEYED_BY_LINE =
      Set.of("classify-frames.tsv", "cue-prepositions.tsv");

  @ParameterizedTest
  @MethodSource("files")
  void loadsAndNamesSourceAndLicence(Path file) {
    assertThat(read(file).entries()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasNoKeyTwice(Path file) {
    Set<String> seen = new HashSet<>();
    for (LexiconFile.Entry entry : read(file).entries()) {
      assertThat(seen.add(key(file, entry)))
          .as(
              "%s line %d: \"%s\" stands in the file twice",
              file.getFileName(), entry.line(), key(file, entry))
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasNoEmptyKeyAndNoStraySpaces(Path file) throws IOException {
    assertThat(read(file).entries()).noneMatch(entry -> key(file, entry).isBlank());
    assertThat(Files.readAllLines(file))
        .allSatisfy(
            line ->
                assertThat(line)
                    .doesNotEndWith(" ")
                    .doesNotStartWith(" ")
                    .doesNotContain("\u00A0", "\u00AD"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isComposedUnicodeWithPlainLineEnds(Path file) throws IOException {
    String content = Files.readString(file);
    assertThat(Normalizer.isNormalized(content, Normalizer.Form.NFC)).isTrue();
    assertThat(content).doesNotContain("\r").endsWith("\n");
  }

  private static LexiconFile read(Path file) {
    return LexiconFile.read(
        file.getParent().getFileName().toString(), file.getFileName().toString());
  }

  private static String key(Path file, LexiconFile.Entry entry) {
    String name = file.getFileName().toString();
    if (KEYED_BY_LINE.contains(name)) {
      return String.join("\t", entry.columns());
    }
    return KEYED_BY_TWO.contains(name) ? entry.column(0) + "\t" + entry.column(1) : entry.column(0);
  }

  static List<Path> files() throws IOException, URISyntaxException {
    Path root = Path.of(ShippedLexiconsTest.class.getResource("/lexicon").toURI());
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
