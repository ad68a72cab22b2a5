package org.wortlaut.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Quotes are written with their marks, one dot before them for each quote that holds them, an
 * asterisk after an unclosed one.
 */
class QuoteFinderTest {

  private static final String MARKS = "„“”\"»«‚‘’›‹'";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "„Wir gehen“",
        "„Wir gehen”",
        "„Wir gehen\"",
        "\"Wir gehen\"",
        "»Wir gehen«",
        "«Wir gehen»",
        "“Wir gehen”",
        "‚Wir gehen‘",
        "›Wir gehen‹",
        "‹Wir gehen›"
      })
  void everyStyleIsPaired(String quote) {
    assertThat(quotes(quote + ", sagte sie und ging.")).containsExactly(quote);
    assertThat(quotes("Sie sagte: " + quote + ".")).containsExactly(quote);
    assertThat(quotes("Sie sagte, " + quote + ", und ging.")).containsExactly(quote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"„Wir gehen.“", "\"Wir gehen.\"", "»Wir gehen.«", "«Wir gehen.»", "“Wir gehen.”"})
  void aStopBeforeTheClosingMarkBelongsToTheQuote(String quote) {
    assertThat(quotes(quote + " Danach ging sie.")).containsExactly(quote);
  }

  @Test
  void theInnerSpanLeavesTheMarksOut() {
    String text = "Er sagte: „Genug!“";
    assertThat(QuoteFinder.find(text).get(0).inner().in(text)).isEqualTo("Genug!");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "„Er hat ‚Nein‘ gesagt“",
        "„Er hat ›Nein‹ gesagt“",
        "„Er hat »Nein« gesagt“",
        "»Er hat ›Nein‹ gesagt«",
        "«Er hat ‹Nein› gesagt»",
        "\"Er hat 'Nein' gesagt\"",
        "“Er hat ‘Nein’ gesagt”"
      })
  void singleMarksNestInsideDoubleOnes(String quote) {
    List<String> found = quotes(quote + ", sagte sie.");
    assertThat(found).hasSize(2).first().isEqualTo(quote);
    assertThat(found.get(1)).startsWith(".").contains("Nein");
  }

  @Test
  void doubleMarksOfTheSameStyleNestWherePairsAreClear() {
    assertThat(quotes("„Er rief „Halt“ und lief“, sagte sie."))
        .startsWith("„Er rief „Halt“ und lief“");
  }

  @Test
  void aNestedQuoteMayEndTogetherWithItsHost() {
    assertThat(quotes("„Er rief: ‚Halt!‘“, sagte sie."))
        .containsExactly("„Er rief: ‚Halt!‘“", ".‚Halt!‘");
  }

  @Test
  void apostrophesAreNoQuotes() {
    assertThat(quotes("Wie geht's Moody's? Das war's für Hans' Firma, rock ’n’ roll.")).isEmpty();
  }

  @Test
  void apostrophesInsideAQuoteDoNotCloseIt() {
    assertThat(quotes("\"Ich hab's satt, so geht's nicht\", sagte er."))
        .first()
        .isEqualTo("\"Ich hab's satt, so geht's nicht\"");
  }

  @Test
  void inchesAndSecondsDoNotOpenAQuote() {
    assertThat(quotes("Der 24\" große Bildschirm kostet 300 Euro. Alle staunten.")).isEmpty();
  }

  @Test
  void aQuoteMayHoldSeveralSentences() {
    String quote = "„Wir warten. Niemand geht! Oder doch?“";
    assertThat(quotes(quote + " So sprach der Kapitän.")).containsExactly(quote);
  }

  @Test
  void aQuoteMayRunOverParagraphsThatOpenWithTheMarkAgain() {
    String quote = "„Wir warten.\n\n„Niemand geht.\n\n„Das ist mein letztes Wort.“";
    assertThat(quotes(quote + "\n\nSo sprach der Kapitän.")).first().isEqualTo(quote);
  }

  @Test
  void aQuoteMayRunOverParagraphsUntilItsClosingMark() {
    String quote = "»Wir warten.\n\nNiemand geht.«";
    assertThat(quotes(quote + "\n\nSo sprach der Kapitän.")).containsExactly(quote);
  }

  @Test
  void hardWrappedLinesDoNotEndAQuote() {
    String quote = "\"Wir warten, bis\ndie Flut kommt\"";
    assertThat(quotes(quote + ", sagte er.")).containsExactly(quote);
  }

  @ParameterizedTest
  @ValueSource(strings = {"„", "\"", "»", "«", "“"})
  void anUnclosedQuoteEndsWithItsSentence(String mark) {
    assertThat(
            quotes(
                "Er sagte: "
                    + mark
                    + "Wir gehen heim. Sie blieb. Alle schliefen.\n\nAm Morgen kam Post."))
        .containsExactly(mark + "Wir gehen heim.*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"„", "\"", "»", "«", "“"})
  void anUnclosedQuoteEndsWithItsLine(String mark) {
    assertThat(quotes("Er sagte: " + mark + "Wir gehen heim\n\nAm Morgen kam Post."))
        .containsExactly(mark + "Wir gehen heim*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"„“", "\"\"", "»«", "«»", "“”"})
  void anUnclosedQuoteLeavesTheNextOneAlone(String marks) {
    String unclosed = marks.charAt(0) + "Halt.";
    String next = marks.charAt(0) + "Zu spät" + marks.charAt(1);
    assertThat(
            quotes("Er rief " + unclosed + " Sie lief.\n\nEs regnete.\n\n" + next + ", sagte sie."))
        .containsExactly(unclosed + "*", next);
    assertThat(quotes("Er rief " + unclosed + " Sie lief. " + next + ", sagte sie."))
        .containsExactly(unclosed + "*", next);
  }

  @Test
  void aClosingMarkWithoutItsPartnerIsNoQuote() {
    assertThat(quotes("Wir gehen heim“, sagte er. Sie blieb.")).isEmpty();
    assertThat(quotes("Wir gehen heim\", sagte er. Sie blieb.")).isEmpty();
    assertThat(quotes("Wir gehen heim«, sagte er. »Ich bleibe«, sagte sie."))
        .endsWith("»Ich bleibe«")
        .hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void mixedMarksCloseEachOtherInClosingPosition() {
    assertThat(quotes("„Wir gehen\", sagte er. \"Ich bleibe“, sagte sie."))
        .containsExactly("„Wir gehen\"", "\"Ich bleibe“");
  }

  @Test
  void swissMarksThatCouldOpenAndCloseArePairedByPosition() {
    assertThat(quotes("«Wir gehen», sagte er. «Ich bleibe», sagte sie."))
        .containsExactly("«Wir gehen»", "«Ich bleibe»");
    assertThat(quotes("»Wir gehen«, sagte er. »Ich bleibe«, sagte sie."))
        .containsExactly("»Wir gehen«", "»Ich bleibe«");
  }

  @Test
  void marksWithNothingBetweenThemAreNoQuote() {
    assertThat(quotes("Er sagte „“ und ging.")).isEmpty();
    assertThat(quotes("Er sagte \"\" und ging.")).isEmpty();
  }

  @Test
  void aParenthesisMayHoldAQuote() {
    assertThat(quotes("Der Rat („das Parlament der Stadt“) tagt."))
        .containsExactly("„das Parlament der Stadt“");
  }

  @Property(tries = 2000)
  void spansAreInBoundsAndMarked(@ForAll("texts") String text) {
    for (Quote quote : QuoteFinder.find(text)) {
      assertThat(quote.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(quote.span().contains(quote.inner())).isTrue();
      assertThat(quote.inner().begin()).isEqualTo(quote.span().begin() + 1);
      assertThat(quote.inner().in(text)).isNotBlank();
      assertThat(MARKS).contains(text.substring(quote.span().begin(), quote.span().begin() + 1));
      if (quote.closed()) {
        assertThat(MARKS).contains(text.substring(quote.span().end() - 1, quote.span().end()));
        assertThat(quote.inner().end()).isEqualTo(quote.span().end() - 1);
      }
    }
  }

  @Property(tries = 2000)
  void quotesAreInTextOrderAndNestOrAreDisjoint(@ForAll("texts") String text) {
    List<Quote> quotes = QuoteFinder.find(text);
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      for (Quote earlier : quotes.subList(0, i)) {
        assertThat(earlier.span().begin()).isLessThan(quote.span().begin());
        assertThat(!earlier.span().overlaps(quote.span()) || earlier.inner().contains(quote.span()))
            .as("%s and %s in %s", earlier, quote, text)
            .isTrue();
      }
      assertThat(quote.parent()).isEqualTo(innermostBefore(quotes, i));
    }
  }

  @Property(tries = 2000)
  void anUnclosedQuoteStaysInItsLine(@ForAll("texts") String text) {
    assertThat(QuoteFinder.find(text))
        .filteredOn(quote -> !quote.closed())
        .allSatisfy(quote -> assertThat(quote.span().in(text)).doesNotContain("\n"));
  }

  @Property(tries = 1000)
  void theQuotesOfAParagraphDoNotDependOnPlainParagraphsAroundIt(@ForAll("lines") String line) {
    String before = "Der Rat tagte.\n\n";
    List<String> alone = quotes(line);
    assertThat(quotes(before + line + "\n\nEr ging.")).isEqualTo(alone);
  }

  private static int innermostBefore(List<Quote> quotes, int i) {
    int innermost = -1;
    for (int q = 0; q < i; q++) {
      if (quotes.get(q).span().contains(quotes.get(i).span())) {
        innermost = q;
      }
    }
    return innermost;
  }

  private static List<String> quotes(String text) {
    List<Quote> quotes = QuoteFinder.find(text);
    return quotes.stream()
        .map(
            quote ->
                ".".repeat(depth(quotes, quote))
                    + quote.span().in(text)
                    + (quote.closed() ? "" : "*"))
        .toList();
  }

  private static int depth(List<Quote> quotes, Quote quote) {
    return quote.parent() < 0 ? 0 : 1 + depth(quotes, quotes.get(quote.parent()));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> part =
        Arbitraries.of(
            "„", "“", "”", "\"", "»", "«", "‚", "‘", "’", "›", "‹", "'", " ", " ", "\n", "\n\n",
            ".", ", ", "! ", ": ", "Wir", "gehen", "er", "(", ")", "3", "–");
    return part.list().ofMaxSize(40).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> lines() {
    return texts().map(text -> "Ja " + text.replace("\n", " ").strip());
  }
}
