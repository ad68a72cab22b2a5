package org.wortlaut.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a reader of the report sees and does, in a real browser. */
class ReportInBrowserTest extends ReportInBrowser {

  @Test
  void headlineFiguresAndRejectsAreShown() throws IOException {
    assertThat(browser().text("byId('figures').textContent"))
        .contains(
            "articles32", "statements34", "denials2", "disputes2", "actors3", "pairs tested4");
    assertThat(browser().text("byId('rejects').textContent")).contains("1 × </script>");
    assertThat(browser().text("byId('corpus').textContent"))
        .contains("5 March 2026 to 10 April 2026");
  }

  @Test
  void hostileTextStaysText() throws IOException {
    assertThat(browser().text("byId('dispute-table').textContent")).contains("{a|b}", "\u2028");
    assertThat(
            browser()
                .evaluate("document.querySelectorAll('a[href^=\"javascript\"]').length")
                .asInt())
        .isZero();
    assertThat(browser().evaluate("document.querySelectorAll('main script').length").asInt())
        .isZero();
  }

  @Test
  void theActorOfTheTimelineIsChosen() throws IOException {
    assertThat(browser().text("byId('time-count').textContent"))
        .contains("34 statements, 2 denials");
    browser().evaluate("choose('time-actor', 'change', '0')");
    assertThat(browser().text("byId('time-count').textContent"))
        .contains("30 statements, 0 denials");
    assertThat(browser().evaluate(series("timeline") + ".data.length").asInt())
        .as("weeks from 2 March to 6 April, the empty ones too")
        .isEqualTo(6);
  }

  @Test
  void statementsArePagedSearchedAndFiltered() throws IOException {
    assertThat(count()).isEqualTo("34 statements; 1 to 25 shown.");
    browser().evaluate("[...document.querySelectorAll('#statement-table button')][2].click()");
    assertThat(count()).isEqualTo("34 statements; 26 to 34 shown.");
    browser().evaluate("choose('search', 'input', 'BRÜCKE öztürk')");
    browser().waitFor("byId('statement-count').textContent.startsWith('30 ')");
    browser().evaluate("choose('search', 'input', 'kein Wort davon')");
    browser().waitFor("byId('statement-count').textContent.startsWith('0 ')");
    assertThat(browser().text("byId('statement-table').textContent")).contains("Nothing fits");
    browser().evaluate("byId('filter-reset').click()");
    browser().waitFor("byId('statement-count').textContent.startsWith('34 ')");
    browser().evaluate("chooseText('filter-denial', 'explicit denial')");
    assertThat(count()).isEqualTo("2 statements.");
    assertThat(browser().text("document.querySelector('#statement-table .denied').textContent"))
        .contains("Das Geld floss");
    browser().evaluate("byId('filter-reset').click()");
    browser().waitFor("byId('statement-count').textContent.startsWith('34 ')");
    browser().evaluate("chooseText('filter-month', 'March 2026')");
    assertThat(count()).isEqualTo("4 statements.");
    browser().evaluate("chooseText('filter-actor', 'Ole Sommer')");
    assertThat(count()).isEqualTo("2 statements.");
  }

  @Test
  void aDisputeInCopiesOfOneTextIsShownOnceWithBothSidesAndFoundByItsWords() throws IOException {
    String rows = "document.querySelectorAll('#dispute-table tbody tr')";
    assertThat(browser().evaluate(rows + ".length").asInt()).isEqualTo(1);
    assertThat(browser().text(rows + "[0].textContent"))
        .contains("Das Geld floss", "behauptete", "and in Küstenkurier", "90%");
    browser().evaluate("choose('dispute-search', 'input', 'Brücke')");
    browser().waitFor("byId('dispute-count').textContent.startsWith('0 ')");
    browser().evaluate("choose('dispute-search', 'input', 'geflossen floss')");
    browser().waitFor("byId('dispute-count').textContent.startsWith('1 ')");
    browser().evaluate("choose('dispute-where', 'change', 'two')");
    assertThat(browser().text("byId('dispute-count').textContent")).startsWith("0 disputes");
  }

  @Test
  void aStatementLinksToItsArticleOnTheWeb() throws IOException {
    assertThat(browser().text("document.querySelector('#statement-table a').href"))
        .startsWith("https://kurier.example/");
    assertThat(browser().text("document.querySelector('#statement-table a').rel"))
        .contains("noopener");
  }

  @Test
  void coloursAreChosenByTheButton() throws IOException {
    String background = "getComputedStyle(document.body).backgroundColor";
    String before = browser().text(background);

    browser().evaluate("byId('theme').click()");

    assertThat(browser().text(background)).isNotEqualTo(before);
    assertThat(browser().text("byId('theme').getAttribute('aria-pressed')")).isEqualTo("true");
    assertThat(browser().text(series("heatmap") + ".label.color"))
        .as("charts follow")
        .isEqualTo(browser().text("getComputedStyle(document.body).color"));
  }

  @Test
  void everyFieldHasALabelAndHeadingsSkipNoLevel() throws IOException {
    assertThat(
            browser()
                .evaluate(
                    "[...document.querySelectorAll('input, select')].every(f => f.labels.length)")
                .asBoolean())
        .isTrue();
    assertThat(
            browser()
                .text(
                    "[...document.querySelectorAll('h1, h2, h3')].map(h => h.tagName[1]).join('')"))
        .startsWith("1")
        .doesNotContain("13");
  }

  private static String count() throws IOException {
    return browser().text("byId('statement-count').textContent");
  }
}
