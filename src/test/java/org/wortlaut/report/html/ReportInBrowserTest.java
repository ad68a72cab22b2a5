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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.LocalSpark;

/** What a reader of the report sees and does, in a real browser. */
class ReportInBrowserTest {

  private static final String HOSTILE =
      "</script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
          + " & \"quoted\" 'name' \u2028\u2029 {a|b} {b}";

  private static final int MANY = 30;

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
        .pair("sentence", HOSTILE, "Ole Sommer", 3, 0.5, 0.01)
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
  }

  @AfterEach
  void nothingWasComplainedOfAndNothingInTheDataHasRun() throws IOException {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.text("document.title")).startsWith("Who said what");
    assertThat(browser.evaluate("document.images.length").asInt()).isZero();
  }

  @Test
  void headlineFiguresAndRejectsAreShown() throws IOException {
    assertThat(browser.text("byId('figures').textContent"))
        .contains(
            "articles32", "statements34", "denials2", "disputes2", "actors3", "pairs tested4");
    assertThat(browser.text("byId('rejects').textContent")).contains("1 × </script>");
    assertThat(browser.text("byId('corpus').textContent"))
        .contains("5 March 2026 to 10 April 2026");
  }

  @Test
  void hostileTextStaysText() throws IOException {
    assertThat(browser.text("byId('dispute-table').textContent")).contains("{a|b}", "\u2028");
    assertThat(
            browser.evaluate("document.querySelectorAll('a[href^=\"javascript\"]').length").asInt())
        .isZero();
    assertThat(browser.evaluate("document.querySelectorAll('main script').length").asInt())
        .isZero();
  }

  @Test
  void slidersNarrowTheNetworkTheHeatmapAndTheTable() throws IOException {
    define();
    assertThat(edges()).isEqualTo(2);
    assertThat(browser.text("byId('pair-count').textContent"))
        .contains("2 pairs of 3 actors", "1 weaker ones are not in this file", "3 pairs tested");
    browser.evaluate("byId('pair-details').open = true");
    browser.evaluate("choose('npmi', 'input', '0.5')");
    assertThat(edges()).isEqualTo(1);
    assertThat(browser.evaluate(series("heatmap") + ".data.length").asInt()).isEqualTo(2);
    browser.waitFor("document.querySelectorAll('#pair-table tbody tr').length === 1");
    browser.evaluate("choose('npmi', 'input', '0')");
    browser.evaluate("choose('q', 'input', '3')");
    assertThat(edges()).as("q at most .001").isEqualTo(1);
    browser.evaluate("choose('q', 'input', '8')");
    browser.evaluate("choose('top', 'input', '1')");
    assertThat(edges()).as("the strongest one").isEqualTo(1);
    browser.evaluate("choose('level', 'change', 'sentence')");
    browser.evaluate("choose('level', 'input', 'sentence')");
    assertThat(browser.text("byId('pair-count').textContent")).contains("1 pair of 2 actors");
    browser.evaluate("choose('q', 'input', '0')");
    assertThat(browser.evaluate("byId('network').hidden").asBoolean()).isTrue();
  }

  @Test
  void theActorOfTheTimelineIsChosen() throws IOException {
    define();
    assertThat(browser.text("byId('time-count').textContent")).contains("34 statements, 2 denials");
    browser.evaluate("choose('time-actor', 'change', '0')");
    assertThat(browser.text("byId('time-count').textContent")).contains("30 statements, 0 denials");
    assertThat(browser.evaluate(series("timeline") + ".data.length").asInt())
        .as("weeks from 2 March to 6 April, the empty ones too")
        .isEqualTo(6);
  }

  @Test
  void statementsArePagedSearchedAndFiltered() throws IOException {
    define();
    assertThat(count()).isEqualTo("34 statements; 1 to 25 shown.");
    browser.evaluate("[...document.querySelectorAll('#statement-table button')][2].click()");
    assertThat(count()).isEqualTo("34 statements; 26 to 34 shown.");
    browser.evaluate("choose('search', 'input', 'BRÜCKE öztürk')");
    browser.waitFor("byId('statement-count').textContent.startsWith('30 ')");
    browser.evaluate("choose('search', 'input', 'kein Wort davon')");
    browser.waitFor("byId('statement-count').textContent.startsWith('0 ')");
    assertThat(browser.text("byId('statement-table').textContent")).contains("Nothing fits");
    browser.evaluate("byId('filter-reset').click()");
    browser.waitFor("byId('statement-count').textContent.startsWith('34 ')");
    browser.evaluate("chooseText('filter-denial', 'explicit denial')");
    assertThat(count()).isEqualTo("2 statements.");
    assertThat(browser.text("document.querySelector('#statement-table .denied').textContent"))
        .contains("Das Geld floss");
    browser.evaluate("byId('filter-reset').click()");
    browser.waitFor("byId('statement-count').textContent.startsWith('34 ')");
    browser.evaluate("chooseText('filter-month', 'March 2026')");
    assertThat(count()).isEqualTo("4 statements.");
    browser.evaluate("chooseText('filter-actor', 'Ole Sommer')");
    assertThat(count()).isEqualTo("2 statements.");
  }

  @Test
  void aDisputeInCopiesOfOneTextIsShownOnceWithBothSidesAndFoundByItsWords() throws IOException {
    define();
    String rows = "document.querySelectorAll('#dispute-table tbody tr')";
    assertThat(browser.evaluate(rows + ".length").asInt()).isEqualTo(1);
    assertThat(browser.text(rows + "[0].textContent"))
        .contains("Das Geld floss", "behauptete", "and in Küstenkurier", "90%");
    browser.evaluate("choose('dispute-search', 'input', 'Brücke')");
    browser.waitFor("byId('dispute-count').textContent.startsWith('0 ')");
    browser.evaluate("choose('dispute-search', 'input', 'geflossen floss')");
    browser.waitFor("byId('dispute-count').textContent.startsWith('1 ')");
    browser.evaluate("choose('dispute-where', 'change', 'two')");
    assertThat(browser.text("byId('dispute-count').textContent")).startsWith("0 disputes");
  }

  @Test
  void aStatementLinksToItsArticleOnTheWeb() throws IOException {
    assertThat(browser.text("document.querySelector('#statement-table a').href"))
        .startsWith("https://kurier.example/");
    assertThat(browser.text("document.querySelector('#statement-table a').rel"))
        .contains("noopener");
  }

  @Test
  void coloursAreChosenByTheButton() throws IOException {
    String background = "getComputedStyle(document.body).backgroundColor";
    String before = browser.text(background);

    browser.evaluate("byId('theme').click()");

    assertThat(browser.text(background)).isNotEqualTo(before);
    assertThat(browser.text("byId('theme').getAttribute('aria-pressed')")).isEqualTo("true");
  }

  @Test
  void everyFieldHasALabelAndHeadingsSkipNoLevel() throws IOException {
    assertThat(
            browser
                .evaluate(
                    "[...document.querySelectorAll('input, select')].every(f => f.labels.length)")
                .asBoolean())
        .isTrue();
    assertThat(
            browser.text(
                "[...document.querySelectorAll('h1, h2, h3')].map(h => h.tagName[1]).join('')"))
        .startsWith("1")
        .doesNotContain("13");
  }

  /** What a hand does: sets a value and lets the page know. */
  private static void define() throws IOException {
    browser.evaluate(
        "window.choose = (id, event, value) => { byId(id).value = value;"
            + " byId(id).dispatchEvent(new Event(event, { bubbles: true })); };"
            + " window.chooseText = (id, text) => choose(id, 'change',"
            + " [...byId(id).options].find(option => option.text.startsWith(text)).value);");
  }

  private static String series(String chart) {
    return "echarts.getInstanceByDom(byId('" + chart + "')).getOption().series[0]";
  }

  private static int edges() throws IOException {
    return browser.evaluate(series("network") + ".links.length").asInt();
  }

  private static String count() throws IOException {
    return browser.text("byId('statement-count').textContent");
  }
}
