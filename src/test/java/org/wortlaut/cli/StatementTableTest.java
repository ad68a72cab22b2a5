package org.wortlaut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.wortlaut.config.SettingsLoader;
import org.wortlaut.pipeline.AnalyzeText;

class StatementTableTest {

  private static final String ARTICLE =
      "Der Reeder Tarek Aydın wies den Vorwurf zurück, er habe die Messwerte gefälscht."
          + " „Wir haben keine einzige Zahl verändert“, sagte er am Montag."
          + " Er sagte auch, Umweltministerin Petra Nussbaum habe ihm versichert, dass es eine Frist"
          + " gebe.";

  @Test
  void showsWhoSaysWhatAndWhatIsDenied() {
    String table = new StatementTable(new Screen(100, false)).text(statements(ARTICLE));

    assertThat(table)
        .contains(
            "Tarek Aydın", "= Tarek Aydın", "sagte", "Wir haben keine einzige Zahl", "denied: ")
        .containsPattern("deny, explicit")
        .containsPattern("fact 0\\.\\d\\d")
        .containsPattern("\\d statements, \\d denials");
  }

  @Test
  void aNestedStatementNamesTheOneThatItStandsIn() {
    assertThat(new StatementTable(new Screen(100, false)).text(statements(ARTICLE)))
        .containsPattern("(?m)^in \\d ");
  }

  @Test
  void noLineIsWiderThanTheScreen() {
    for (int width : List.of(Screen.MIN_WIDTH, 80, 100, Screen.MAX_WIDTH)) {
      String table = new StatementTable(new Screen(width, false)).text(statements(ARTICLE));

      assertThat(table.lines()).allMatch(line -> WrappedText.length(line) <= width);
    }
  }

  @Test
  void coloursChangeNothingButTheColours() {
    List<Row> statements = statements(ARTICLE);
    String coloured = new StatementTable(new Screen(80, true)).text(statements);

    assertThat(coloured).contains("\u001b[");
    assertThat(coloured.replaceAll("\u001b\\[\\d+m", "").replaceAll("(?m) +$", ""))
        .isEqualTo(new StatementTable(new Screen(80, false)).text(statements));
  }

  @Test
  void saysWhereThereIsNothing() {
    assertThat(new StatementTable(new Screen(80, false)).text(List.of())).contains("No statements");
  }

  private static List<Row> statements(String article) {
    return new AnalyzeText(
            new SettingsLoader().load(Map.of(), Map.of(), Optional.empty()).annotation())
        .statements(article);
  }
}
