package org.wortlaut.report.html;

import java.util.List;

/**
 * All that a report shows.
 *
 * @param actorNames by number
 * @param actorKinds by number
 */
record ReportContent(
    Figures figures,
    TopPairs.Graphs pairs,
    SpeechOverTime overTime,
    QuotedStatements quoted,
    List<String> actorNames,
    List<String> actorKinds) {

  ReportContent {
    actorNames = List.copyOf(actorNames);
    actorKinds = List.copyOf(actorKinds);
  }

  static ReportContent of(ReportTables tables, ReportBounds bounds) {
    ActorIndex actors = new ActorIndex();
    Figures figures = Figures.of(tables);
    TopPairs.Graphs pairs = new TopPairs(tables.pairs(), bounds, actors).graphs();
    SpeechOverTime overTime = SpeechOverTime.of(tables, figures, bounds, actors);
    QuotedStatements quoted = new ChooseStatements(tables, bounds, actors).choose();
    return new ReportContent(
        figures, pairs, overTime, quoted, actors.names(), actors.kinds(tables.actors()));
  }
}
