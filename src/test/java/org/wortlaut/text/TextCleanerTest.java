package org.wortlaut.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCleanerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Die Brücke ist gesperrt.",
        "„Nein“, sagte sie – und ging.\n\nÄrger in Österreich…\n",
        "Tab\tund  doppelte Leerzeichen bleiben",
        "Emoji 🙂 bleiben"
      })
  void aTextThatNeedsNothingIsTheSameString(String text) {
    assertThat(TextCleaner.clean(text)).isSameAs(text);
  }

  @Test
  void decomposedUmlautsAreComposed() {
    assertThat(TextCleaner.clean("Bru\u0308cke in O\u0308sterreich"))
        .isEqualTo("Brücke in Österreich");
  }

  @Test
  void windowsAndOldMacLineEndsBecomeNewlines() {
    assertThat(TextCleaner.clean("eins\r\nzwei\rdrei\r\n\r\nvier"))
        .isEqualTo("eins\nzwei\ndrei\n\nvier");
  }

  @Test
  void unicodeLineAndParagraphSeparatorsBecomeNewlines() {
    assertThat(TextCleaner.clean("eins\u2028zwei\u2029drei")).isEqualTo("eins\nzwei\ndrei");
  }

  @Test
  void softHyphensByteOrderMarksAndNullCharactersVanish() {
    assertThat(TextCleaner.clean("\uFEFFBau\u00ADdezer\u00ADnat\0")).isEqualTo("Baudezernat");
  }

  @Test
  void noBreakSpacesBecomeSpaces() {
    assertThat(TextCleaner.clean("3.\u00A0Mai, 20\u202F000 Euro")).isEqualTo("3. Mai, 20 000 Euro");
  }

  /** The letter and its mark only meet once the soft hyphen between them is gone. */
  @Test
  void aMarkBehindASoftHyphenJoinsItsLetter() {
    assertThat(TextCleaner.clean("u\u00AD\u0308ber")).isEqualTo("über");
  }

  @Property
  void cleaningTwiceChangesNothingMore(@ForAll("raw") String raw) {
    String once = TextCleaner.clean(raw);
    assertThat(TextCleaner.clean(once)).isSameAs(once);
  }

  @Property
  void aCleanTextIsComposedAndFreeOfWhatIsReplaced(@ForAll("raw") String raw) {
    String clean = TextCleaner.clean(raw);
    assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
    assertThat(clean)
        .doesNotContain("\r", "\u00AD", "\u00A0", "\u202F", "\uFEFF", "\u2028", "\u2029", "\0");
  }

  @Property
  void lettersAndDigitsKeepTheirOrder(@ForAll("raw") String raw) {
    assertThat(lettersOf(TextCleaner.clean(raw)))
        .isEqualTo(
            lettersOf(
                Normalizer.normalize(
                    raw.replace("\u00AD", "").replace("\uFEFF", "").replace("\0", ""),
                    Normalizer.Form.NFC)));
  }

  private static String lettersOf(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Provide
  Arbitrary<String> raw() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "\r", "\n", "\r\n", "\u00AD", "\u00A0", "\u202F", "\uFEFF", "\u2028", "\u2029", "\0",
            "\u0308", "\u0301", "🙂");
    Arbitrary<String> plain =
        Arbitraries.of("a", "u", "O", "ß", "ü", "Brücke", " ", ".", "„", "“", "-", "7");
    return Arbitraries.frequencyOf(Tuple.of(1, odd), Tuple.of(2, plain))
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }
}
