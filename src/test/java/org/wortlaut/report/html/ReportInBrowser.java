package org.wortlaut.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.LocalSpark;

/** A report of made tables, with hostile text in it, that is opened anew for each test. */
abstract class ReportInBrowser {

  private static final String HOSTILE =
      "</script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
          + " & \"quoted\" 'name' \u2028\u2029 {a|b} {b}";

  static final int MANY = 30;

  /** What a hand does: sets a value, or presses a key, and lets the page know. */
  private static final String HAND =
      """
      window.choose = (id, event, value) => {
        byId(id).value = value;
        byId(id).dispatchEvent(new Event(event, { bubbles: true }));
      };
      window.chooseText = (id, text) =>
        choose(id, "change", [...byId(id).options].find(option => option.text.startsWith(text)).value);
      window.press = (id, key) =>
        byId(id).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      """;

  @TempDir private static Path folder;

  private static Path page;
  private static Chromium browser;

  @BeforeAll
  static void writeTheReport() throws IOException, InterruptedException {
    assumeTrue(
        Chromium.isInstalled(), "chromium is not on the PATH (Debian: apt-get install chromium)");
    page = folder.resolve("report.html");
    new WriteReport(made(), new ReportBounds(100, 100, 2, 100, 1), "test")
        .to(page.toString(), LocalSpark.session().sparkContext().hadoopConfiguration());
    browser = Chromium.start(folder.resolve("profile"));
  }

  private static ReportTables made() {
    MadeTables made = new MadeTables();
    for (String copy : List.of("", "-copy")) {
      made.article(
              "a1" + copy,
              "2026-03-05",
              "Hafen: " + HOSTILE,
              "javascript:document.title='owned'",
              "Die Hafenbehörde weist den Vorwurf zurück. „Das Geld floss nie“, sagte Jule Behn. "
                  + "Ole Sommer behauptete, das Geld sei geflossen.")
          .statement(
              "s1" + copy, HOSTILE, "Jule Behn", "sagte", "Das Geld floss nie", "Das Geld floss")
          .statement(
              "s2" + copy, "Ole Sommer", "Ole Sommer", "behauptete", "das Geld sei geflossen", "")
          .dispute("s1" + copy, "s2" + copy, 0.9);
    }
    for (int i = 0; i < MANY; i++) {
      made.article(
              "b" + i,
              "2026-04-10",
              "Meldung " + i,
              "https://kurier.example/" + i,
              "Die Brücke sei sicher, sagte Ayşe Öztürk am Tag " + i + ". " + HOSTILE)
          .statement("t" + i, "Ayşe Öztürk", "Ayşe Öztürk", "sagte", "Die Brücke sei sicher", "");
    }
    return made.actor(HOSTILE, 1)
        .actor("Ole Sommer", 1)
        .actor("Ayşe Öztürk", MANY)
        .pair("article", HOSTILE, "Ole Sommer", 9, 0.9, 0.001)
        .pair("article", "Ole Sommer", "Ayşe Öztürk", 6, 0.4, 0.04)
        .pair("article", HOSTILE, "Ayşe Öztürk", 2, 0.2, 0.3)
        .pair("sentence", "Ole Sommer", HOSTILE, 3, 0.5, 0.01)
        .reject(HOSTILE)
        .tables();
  }

  @AfterAll
  static void closeTheBrowser() throws InterruptedException {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() throws IOException {
    browser.open(page);
    browser.evaluate(HAND);
  }

  @AfterEach
  void nothingWasComplainedOfAndNothingInTheDataHasRun() throws IOException {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.text("document.title")).startsWith("Who said what");
    assertThat(browser.evaluate("document.images.length").asInt()).isZero();
  }

  /** That which has the report open. */
  static Chromium browser() {
    return browser;
  }

  /** The first series of a chart, as it is drawn. */
  static String series(String chart) {
    return "echarts.getInstanceByDom(byId('" + chart + "')).getOption().series[0]";
  }
}
