package org.wortlaut.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.text.Token.Kind;

/** Tokens are written with {@code |} between them. */
class TokenizerTest {

  private static final Tokenizer TOKENIZER =
      new Tokenizer(LexiconFile.read("de", "abbreviations.tsv").firstColumn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Prof. Dr. Anna Weiß sprach. > Prof.|Dr.|Anna|Weiß|sprach|.",
        "Das sind ca. 3 Mio. Euro. > Das|sind|ca.|3|Mio.|Euro|.",
        "Obst, z.B. Äpfel > Obst|,|z.B.|Äpfel",
        "Es gilt u.a. hier, d.h. überall > Es|gilt|u.a.|hier|,|d.h.|überall",
        "Sie wohnt in der Str. des 17. Juni > Sie|wohnt|in|der|Str.|des|17|.|Juni",
        "Obst, z. B. Äpfel u. a. m. > Obst|,|z.|B.|Äpfel|u.|a.|m.",
        "Minister a. D. Karl Lenz > Minister|a.|D.|Karl|Lenz",
        "44 v. Chr. kam er > 44|v|.|Chr.|kam|er",
        "Dipl.-Ing. Lenz, Univ.-Prof. Ohm > Dipl.-Ing.|Lenz|,|Univ.-Prof.|Ohm",
        "Bgm. Lenz sprach. - Er ging. > Bgm.|Lenz|sprach|.|-|Er|ging|.",
        "Das steht in Teil a. Er las. > Das|steht|in|Teil|a|.|Er|las|.",
        "nach Art. 5 Abs.2 > nach|Art.|5|Abs.|2",
        "auf seine Art. Er las. > auf|seine|Art|.|Er|las|."
      })
  void abbreviationsKeepTheirPeriod(String text, String tokens) {
    assertThat(cut(text)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "J. Meier kam > J.|Meier|kam",
        "George W. Bush kam > George|W.|Bush|kam",
        "Die U.S. Army kam > Die|U.S.|Army|kam",
        "Hans-J. Kraft kam > Hans-J.|Kraft|kam"
      })
  void singleCapitalInitialsKeepTheirPeriod(String text, String tokens) {
    assertThat(cut(text)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "um 13:30 Uhr > um|13:30|Uhr",
        "1.500,50 Euro > 1.500,50|Euro",
        "ein 0:3 (0:2) > ein|0:3|(|0:2|)",
        "2,5 Prozent, 3 Prozent > 2,5|Prozent|,|3|Prozent",
        "am 12.03.2026 > am|12.03.2026",
        "Punkte: 3 > Punkte|:|3",
        "2024/25 und 2025/2026 > 2024/25|und|2025/2026",
        "der 34-Jährige > der|34-Jährige",
        "50% weniger > 50|%|weniger",
        "Es waren 40. > Es|waren|40|."
      })
  void numbersKeepTheirSeparators(String text, String tokens) {
    assertThat(cut(text)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Wie kurier.example berichtet > Wie|kurier.example|berichtet",
        "redaktion@kurier.example schrieb > redaktion@kurier.example|schrieb",
        "Lesen Sie www.kurier.example. > Lesen|Sie|www.kurier.example|.",
        "Das war angekündigt.Der Rest fehlt > Das|war|angekündigt|.|Der|Rest|fehlt"
      })
  void addressesStayWholeButALostSpaceSplits(String text, String tokens) {
    assertThat(cut(text)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "US-Präsident und Ex-Kanzler > US-Präsident|und|Ex-Kanzler",
        "Hin- und Rückfahrt > Hin-|und|Rückfahrt",
        "Er kam - endlich > Er|kam|-|endlich",
        "Er kam – endlich > Er|kam|–|endlich",
        "Kessler&Partner > Kessler&Partner",
        "Kessler & Partner > Kessler|&|Partner",
        "der CDU/CSU-Chef > der|CDU/CSU-Chef",
        "Lehrer/-innen > Lehrer|/|-|innen"
      })
  void hyphensInsideWordsStay(String text, String tokens) {
    assertThat(cut(text)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "Moody's stuft ab > Moody's|stuft|ab",
        "Moody’s stuft ab > Moody’s|stuft|ab",
        "Er lebt in L′Aquila > Er|lebt|in|L′Aquila",
        "Wie geht’s? > Wie|geht’s|?",
        "Anthony O'Neill > Anthony|O'Neill"
      })
  void apostrophesInsideWordsStay(String text, String tokens) {
    assertThat(cut(text)).isEqualTo(tokens);
  }

  @Test
  void ordinalPeriodsAreLeftToTheSentenceSplitter() {
    assertThat(cut("am 3. Mai")).isEqualTo("am|3|.|Mai");
  }

  @Test
  void runsOfStopsAreOneToken() {
    assertThat(cut("Wirklich?? Nun... Ja!")).isEqualTo("Wirklich|??|Nun|...|Ja|!");
  }

  @Test
  void marksAndBracketsAreTokensOfTheirOwn() {
    assertThat(cut("„Nein“, (so) »er«; [sic]: ja"))
        .isEqualTo("„|Nein|“|,|(|so|)|»|er|«|;|[|sic|]|:|ja");
  }

  @Test
  void kindsSayWhatATokenIsOnThePage() {
    assertThat(
            TOKENIZER.tokenize("Rund 40 „Fälle“ (neu): a; b – c, d.").stream().map(RawItem::kind))
        .containsExactly(
            Kind.WORD,
            Kind.NUMBER,
            Kind.QUOTATION_MARK,
            Kind.WORD,
            Kind.QUOTATION_MARK,
            Kind.OPENING_BRACKET,
            Kind.WORD,
            Kind.CLOSING_BRACKET,
            Kind.COLON,
            Kind.WORD,
            Kind.SEMICOLON,
            Kind.WORD,
            Kind.DASH,
            Kind.WORD,
            Kind.COMMA,
            Kind.WORD,
            Kind.STOP);
  }

  @Test
  void dataFromTheSourceOfAPageIsNoWord() {
    String data = "aE8f".repeat(100);
    assertThat(TOKENIZER.tokenize("Bild " + data + " " + data.substring(0, 200)))
        .extracting(RawItem::kind)
        .containsExactly(Kind.WORD, Kind.OTHER, Kind.WORD);
  }

  @Test
  void aCharacterOutsideTheBasicPlaneIsOneToken() {
    assertThat(cut("gut 🙂 so")).isEqualTo("gut|🙂|so");
  }

  @Property
  void tokensCoverEverythingButWhiteSpaceInOrder(@ForAll String text) {
    List<RawItem> tokens = new ArrayList<>(TOKENIZER.tokenize(text));
    int end = 0;
    for (RawItem token : tokens) {
      assertThat(token.begin()).isGreaterThanOrEqualTo(end).isLessThan(token.end());
      assertThat(text.substring(end, token.begin())).isBlank();
      assertThat(token.in(text)).isNotBlank();
      end = token.end();
    }
    assertThat(text.substring(end)).isBlank();
  }

  private static String cut(String text) {
    return TOKENIZER.tokenize(text).stream()
        .map(token -> token.in(text))
        .collect(Collectors.joining("|"));
  }
}
