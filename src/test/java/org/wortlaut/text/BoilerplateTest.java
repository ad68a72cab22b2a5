package org.wortlaut.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wortlaut.language.LexiconFile;

class BoilerplateTest {

  private static final Boilerplate BOILERPLATE =
      new Boilerplate(LexiconFile.read("de", "boilerplate.tsv"));
  private static final String BEFORE = "Der Rat vertagte sich am Abend.";
  private static final String AFTER = "Am Montag tagt er wieder.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Anzeige]",
        "[Anzeige_2]",
        "Anzeige",
        "ANZEIGE",
        "Werbung",
        "Quellenlink",
        "Quelle:",
        "Quelle: Landesamt für Statistik",
        "Originalartikel",
        "Kommentar (0)",
        "Kommentare (312)",
        "Kommentare: 12",
        "Foto: Landbote/Archiv",
        "Foto: R. Emmerich",
        "Foto: dpa/P. Harms",
        "FOTO: NORDPRESS",
        "Foto © Nordpress/Jens Harmsen",
        "Fotos: Silke Ahrendt, privat",
        "Bild: Keystone / Reto Ammann",
        "Symbolbild: Agentur",
        "(Symbolbild)",
        "(Foto: dpa)",
        "[Foto: Jens Harmsen]",
        "Grafik: Kontor",
        "Video: nda",
        "Lesen Sie auch: Zehn Tipps für den Wochenmarkt",
        "Lesen Sie mehr: So gelingt der Umzug",
        "Mehr zum Thema",
        "Mehr zum Thema: Die Geschichte der Brücke",
        "Siehe auch: Die Geschichte der Brücke",
        "Weiterlesen",
        "Das könnte Sie auch interessieren",
        "Newsletter",
        "Newsletter bestellen",
        "Artikel teilen",
        "Auf Facebook teilen",
        "Teilen",
        "Drucken",
        "Stand: 12. März 2026, 6.30 Uhr",
        "Aktualisiert am 3. Mai 2026 um 12:10 Uhr",
        "Veröffentlicht: 3.5.2026",
        "Zuletzt aktualisiert: Montag, 14.20 Uhr",
        "Von Jörg Wassermann",
        "VON JÖRG WASSERMANN",
        "Von Redaktion Tagesblick",
        "Von Silke Ahrendt und nda",
        "Von Silke Ahrendt und Jörg Wassermann",
        "Von Silke Ahrendt, Havelstedt",
        "Von Silke Ahrendt, nda",
        "Von Karl-Heinz van der Meer",
        "Von unserer Korrespondentin Verena Moosbrugger aus Lubrin",
        "Von unserem Redakteur Jörg Wassermann",
        "Text: Hauke Jessen",
        "Hanna Lüders (Laut dpa, AFP)",
        "© 2026 Nordpress",
        "Copyright Nordpress 2026",
        "https://kurier.example.org/2026/05/03/bruecke",
        "(nda)",
        "(nda, Reuters)",
        "(kon/nda)",
        "(APA/dpa/red)",
        "(red, APA, 3.5.2026)",
        "(mit Material von dpa)",
        "(Quelle: dpa)"
      })
  void aWholeLineIsLeftOut(String line) {
    assertThat(leftOut(BEFORE + "\n\n" + line + "\n\n" + AFTER)).containsExactly(line);
    assertThat(leftOut(line)).containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Der Rat vertagte sich. (nda) > (nda)",
        "Der Rat vertagte sich. (nda, Reuters, 3.5.2026) > (nda, Reuters, 3.5.2026)",
        "Der Rat vertagte sich. (kon/nda) > (kon/nda)",
        "Der Rat vertagte sich (APA/dpa). > (APA/dpa)"
      })
  void aSourceCreditAtTheEndOfAParagraphIsLeftOut(String paragraph, String credit) {
    assertThat(leftOut(paragraph + "\n\n" + AFTER)).containsExactly(credit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Berlin (dpa) – ",
        "BERLIN (dpa) - ",
        "Havelstedt (nda) – ",
        "Kesra/Lubrin (nda) – ",
        "St. Pölten (APA) – ",
        "Frankfurt/Main (dpa/lhe) – ",
        "Frankfurt am Main (dpa) – ",
        "Bad Tölz (dpa/lby) - ",
        "New York (AFP/Reuters) — ",
        "Wien, 3. Mai (APA) – ",
        "Wien, 3.5.2026 (APA) – "
      })
  void aDateLineIsLeftOutBeforeItsSentence(String dateLine) {
    assertThat(leftOut(dateLine + BEFORE)).containsExactly(dateLine);
    assertThat(leftOut(BEFORE + "\n\n" + dateLine + AFTER)).containsExactly(dateLine);
  }

  @Test
  void aCaptionGoesWithItsCredit() {
    String caption = "Präsidentin Arendt am Dienstag im Hafen. Foto: Nordpress";
    assertThat(leftOut(BEFORE + "\n\n" + caption + "\n\n" + AFTER)).containsExactly(caption);
  }

  @Test
  void aLongParagraphLosesOnlyTheCreditAtItsEnd() {
    String paragraph =
        "Die Brücke bleibt bis in den Herbst gesperrt, sagte der Minister am Dienstag im Landtag. Er habe von den Schäden erst in dieser Woche erfahren. "
            + "Die Opposition verlangte daraufhin Einsicht in alle Akten, die seit dem Jahr 2019 im Ministerium angelegt worden sind. ";
    assertThat(leftOut(paragraph + "Foto: Nordpress/Harmsen"))
        .containsExactly("Foto: Nordpress/Harmsen");
    assertThat(leftOut(paragraph + "(Foto: Nordpress)")).containsExactly("(Foto: Nordpress)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das Foto zeigt den Minister mit der Bauunternehmerin.",
        "Auf dem Foto: zwei Kräne und ein Schiff, das niemand kennt.",
        "Das Bild: ein Turm, der seit Jahren leer steht.",
        "Die Polizei erstattete Anzeige gegen den Fahrer.",
        "Anzeige erstattete auch die Stadt.",
        "Werbung für Tabak bleibt verboten, sagte die Ministerin.",
        "Quelle des Gerüchts war ein Anruf, sagte der Sprecher.",
        "Quellen im Ministerium bestätigten das.",
        "Kommentare wollte der Sprecher nicht abgeben.",
        "Kommentar des Ministers: „Unfug.“",
        "Von Anfang an war das Werk umstritten.",
        "Von Berlin aus fuhr der Minister nach Bonn.",
        "Von Jörg Wassermann stammt die Idee, die Brücke zu sperren.",
        "Text und Musik stammen von Hauke Jessen.",
        "Bericht und Antrag liegen vor.",
        "Stand der Dinge: Niemand weiß etwas.",
        "Stand am Montag noch der Termin, war er am Dienstag geplatzt.",
        "Veröffentlicht wurde der Brief nie.",
        "Newsletter verschickt die Behörde nicht mehr, sagte ihr Sprecher.",
        "Teilen will die Partei ihre Daten nicht.",
        "Drucken lässt der Verlag künftig in Polen.",
        "Zum Thema Rente sagte der Minister, es bleibe dabei.",
        "Mehr dazu wollte der Sprecher nicht sagen.",
        "Mehr zum Thema Rente sagte der Minister nicht.",
        "Weitere Artikel des Gesetzes blieben unverändert, teilte der Rat mit.",
        "Lesen Sie den Vertrag, rief der Redner.",
        "Merken würden es die Bürger erst im Herbst, warnte er.",
        "Video und Ton fielen aus.",
        "Die Partei (SPD) wies das zurück.",
        "Ministerin Lorenzen (DM) – seit Mai im Amt – schwieg.",
        "Petra Winkler (SPD) – die frühere Ministerin – bestritt das.",
        "Der Sender (Das Erste) schwieg (vorerst).",
        "Das erklärte die Firma (siehe Seite 3)",
        "Berlin – das ist für ihn Heimat, sagte er.",
        "Das berichtete die Norddeutsche Agentur (nda).",
        "Die Behörde (kurz: LfS) prüft den Fall."
      })
  void ordinarySentencesStay(String sentence) {
    assertThat(leftOut(BEFORE + "\n\n" + sentence + "\n\n" + AFTER)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quelle:",
        "Foto:",
        "Stand:",
        "Lesen Sie auch:",
        "Von",
        "Mehr zum Thema",
        "Bericht:"
      })
  void aLineOfBoilerplateDoesNotTakeTheNextParagraph(String line) {
    assertThat(leftOut(line + "\n" + AFTER))
        .allSatisfy(part -> assertThat(part).doesNotContain(AFTER));
    assertThat(leftOut(line + "\n\nPetra Winkler"))
        .allSatisfy(part -> assertThat(part).doesNotContain("Winkler"));
  }

  @Test
  void everyRuleNamesLineOrPart() {
    assertThatThrownBy(
            () ->
                new Boilerplate(
                    new LexiconFile(
                        "b.tsv",
                        List.of(new LexiconFile.Entry("b.tsv", 7, List.of("block", "x"))))))
        .hasMessageContaining("b.tsv line 7")
        .hasMessageContaining("'line' or 'part'")
        .hasMessageContaining("'block'");
  }

  @Test
  void aWrongPatternIsNamedWithItsLine() {
    assertThatThrownBy(
            () ->
                new Boilerplate(
                    new LexiconFile(
                        "b.tsv",
                        List.of(new LexiconFile.Entry("b.tsv", 9, List.of("line", "(x"))))))
        .hasMessageContaining("b.tsv line 9")
        .hasMessageContaining("(x");
  }

  @Property
  void theSignsOfALineSaveTimeAndNothingElse(@ForAll("pages") String page) {
    LexiconFile file = LexiconFile.read("de", "boilerplate.tsv");
    List<LexiconFile.Entry> unsigned =
        file.entries().stream()
            .map(
                entry ->
                    new LexiconFile.Entry(file.name(), entry.line(), entry.columns().subList(0, 2)))
            .toList();
    assertThat(BOILERPLATE.find(page))
        .isEqualTo(new Boilerplate(new LexiconFile(file.name(), unsigned)).find(page));
  }

  @Property
  void spansAreInBoundsInOrderAndApart(@ForAll("pages") String page) {
    List<Span> spans = BOILERPLATE.find(page);
    for (int i = 0; i < spans.size(); i++) {
      assertThat(spans.get(i).end()).isLessThanOrEqualTo(page.length());
      if (i > 0) {
        assertThat(spans.get(i).begin()).isGreaterThan(spans.get(i - 1).end());
      }
    }
  }

  @Property
  void plainSentencesAreNeverLeftOut(@ForAll("pages") String page) {
    assertThat(leftOut(page))
        .allSatisfy(part -> assertThat(part).doesNotContain(BEFORE).doesNotContain(AFTER));
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            BEFORE,
            AFTER,
            "[Anzeige]",
            "Von Jörg Wassermann",
            "Foto: dpa",
            "(nda)",
            "Quellenlink",
            "Kommentar (3)",
            "Lesen Sie auch: Mehr",
            "\t Stand: 3. Mai 2026",
            "  VON JÖRG WASSERMANN",
            "Mehr zum Thema",
            "Copyright 2026 Nordpress",
            "",
            "Berlin (dpa) – Das Amt prüft.")
        .list()
        .ofMaxSize(12)
        .map(lines -> String.join("\n", lines));
  }

  /** The parts left out, without white space around them. */
  private static List<String> leftOut(String text) {
    Pattern around = Pattern.compile("^\\n+|\\n+$");
    return BOILERPLATE.find(text).stream()
        .map(span -> around.matcher(span.in(text)).replaceAll(""))
        .toList();
  }
}
