package org.wortlaut.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** How the choice of pairs, the network and the heatmap are used, in a real browser. */
class NetworkInBrowserTest extends ReportInBrowser {

  @Test
  void slidersNarrowTheNetworkTheHeatmapAndTheTable() throws IOException {
    assertThat(edges()).isEqualTo(2);
    assertThat(browser().text("byId('pair-count').textContent"))
        .contains("2 pairs of 3 actors", "1 weaker ones are not in this file", "3 pairs tested");
    browser().evaluate("byId('pair-details').open = true");
    browser().evaluate("choose('npmi', 'input', '0.5')");
    assertThat(edges()).isEqualTo(1);
    assertThat(browser().evaluate(series("heatmap") + ".data.length").asInt()).isEqualTo(2);
    browser().waitFor("document.querySelectorAll('#pair-table tbody tr').length === 1");
    browser().evaluate("choose('npmi', 'input', '0')");
    browser().evaluate("choose('q', 'input', '3')");
    assertThat(edges()).as("q at most .001").isEqualTo(1);
    browser().evaluate("choose('q', 'input', '8')");
    browser().evaluate("choose('top', 'input', '1')");
    assertThat(edges()).as("the strongest one").isEqualTo(1);
    browser().evaluate("choose('level', 'change', 'sentence')");
    browser().evaluate("choose('level', 'input', 'sentence')");
    assertThat(browser().text("byId('pair-count').textContent")).contains("1 pair of 2 actors");
    browser().evaluate("choose('q', 'input', '0')");
    assertThat(browser().evaluate("byId('network').hidden").asBoolean()).isTrue();
  }

  @Test
  void theNetworkIsMovedByKeysAndButtonsAndShownWholeAgain() throws IOException {
    browser().evaluate("press('network', '+')");
    assertThat(zoom()).isGreaterThan(1);
    double middle = left();
    browser().evaluate("press('network', 'ArrowRight')");
    assertThat(left()).isGreaterThan(middle);
    browser().evaluate("chooseText('network-actor', 'Ole Sommer')");
    assertThat(zoom()).as("what was come near to stays near").isGreaterThan(1);
    browser().evaluate("press('network', '0')");
    assertThat(zoom()).isEqualTo(1);
    browser().evaluate("byId('network-farther').click()");
    assertThat(zoom()).isLessThan(1);
    browser().evaluate("byId('network-whole').click()");
    assertThat(zoom()).isEqualTo(1);
  }

  @Test
  void theTiesOfOneActorAreToldInWords() throws IOException {
    assertThat(browser().evaluate("byId('network-ties').hidden").asBoolean()).isTrue();
    browser().evaluate("chooseText('network-actor', 'Ayşe Öztürk')");
    assertThat(browser().text("byId('network-ties').textContent"))
        .isEqualTo("Ayşe Öztürk, person, is tied to Ole Sommer (6 stories).");
    browser().evaluate("choose('npmi', 'input', '0.5')");
    assertThat(browser().evaluate("byId('network-ties').hidden").asBoolean())
        .as("she has no such strong tie")
        .isTrue();
  }

  @Test
  void theChosenActorStaysChosenWhereOtherPairsAreShown() throws IOException {
    browser().evaluate("chooseText('network-actor', 'Ole Sommer')");
    browser().evaluate("choose('level', 'change', 'sentence')");
    browser().evaluate("choose('level', 'input', 'sentence')");
    assertThat(browser().text("byId('network-ties').textContent"))
        .startsWith("Ole Sommer, person, is tied to </script>")
        .endsWith("(3 stories).");
  }

  @Test
  void theWheelScrollsThePageUntilThePictureIsChosen() throws IOException {
    browser()
        .evaluate(
            "window.seen = 0;"
                + " byId('network').firstElementChild.addEventListener('wheel', () => window.seen++);"
                + " window.wheel = () => byId('network').firstElementChild"
                + ".dispatchEvent(new WheelEvent('wheel', { bubbles: true }));");
    browser().evaluate("wheel()");
    assertThat(browser().evaluate("seen").asInt()).isZero();
    browser().evaluate("byId('network').focus()");
    browser().evaluate("wheel()");
    assertThat(browser().evaluate("seen").asInt()).isEqualTo(1);
  }

  private static double zoom() throws IOException {
    return browser().evaluate(series("network") + ".zoom").asDouble();
  }

  private static double left() throws IOException {
    return browser().evaluate(series("network") + ".center[0]").asDouble();
  }

  private static int edges() throws IOException {
    return browser().evaluate(series("network") + ".links.length").asInt();
  }
}
