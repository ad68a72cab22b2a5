package org.wortlaut.report.html;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.trunc;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.wortlaut.table.Actors;
import org.wortlaut.table.Statements;

/**
 * How many statements and denials there are in each span of time, of everybody and of those who
 * speak most.
 *
 * @param unit "week" (from Monday) or "month"
 * @param starts first day of every span, without gaps
 * @param all of everybody
 * @param byActor of each by number in the {@link ActorIndex}, who speaks most first; spans without
 *     statements are left out
 * @param actorsLeftOut who speak and cannot be chosen
 */
record SpeechOverTime(
    String unit,
    List<LocalDate> starts,
    List<Count> all,
    Map<Integer, List<Count>> byActor,
    long actorsLeftOut) {

  /** A longer time is counted by months: more bars than these cannot be told apart. */
  private static final long MOST_WEEKS = 80;

  private static final String WEEK = "week";
  private static final String MONTH = "month";
  private static final String SPAN = "span";
  private static final String SPOKEN = "spoken";
  private static final String DENIED = "denied";

  SpeechOverTime {
    starts = List.copyOf(starts);
    all = List.copyOf(all);
  }

  /**
   * @param span place in {@link #starts}
   * @param statements with the denials
   */
  record Count(int span, long statements, long denials) {}

  static SpeechOverTime of(
      ReportTables tables, Figures figures, ReportBounds bounds, ActorIndex index) {
    if (figures.first().isEmpty()) {
      return new SpeechOverTime(WEEK, List.of(), List.of(), Map.of(), 0);
    }
    LocalDate first = figures.first().get();
    LocalDate last = figures.last().get();
    String unit = ChronoUnit.WEEKS.between(first, last) <= MOST_WEEKS ? WEEK : MONTH;
    List<LocalDate> starts = starts(unit, first, last);
    Dataset<Row> dated =
        tables
            .statements()
            .where(col(Statements.PUBLISHED_DATE).isNotNull())
            .withColumn(SPAN, trunc(col(Statements.PUBLISHED_DATE), unit).cast("string"));
    Dataset<Row> speaking = tables.actors().where(col(Actors.STATEMENTS).gt(0));
    Dataset<Row> most =
        speaking
            .orderBy(col(Actors.STATEMENTS).desc(), col(Actors.NAME), col(Actors.ACTOR_ID))
            .limit(bounds.actors());
    Map<Integer, List<Count>> byActor = byActor(dated, most, starts, index);
    return new SpeechOverTime(
        unit, starts, all(dated, starts), byActor, speaking.count() - byActor.size());
  }

  private static List<LocalDate> starts(String unit, LocalDate first, LocalDate last) {
    boolean weeks = unit.equals(WEEK);
    LocalDate start =
        weeks
            ? first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            : first.withDayOfMonth(1);
    List<LocalDate> starts = new ArrayList<>();
    while (!start.isAfter(last)) {
      starts.add(start);
      start = weeks ? start.plusWeeks(1) : start.plusMonths(1);
    }
    return starts;
  }

  private static List<Count> all(Dataset<Row> dated, List<LocalDate> starts) {
    return dated
        .groupBy(col(SPAN))
        .agg(count(lit(1)).as(SPOKEN), count_if(Figures.denies()).as(DENIED))
        .orderBy(col(SPAN))
        .collectAsList()
        .stream()
        .map(row -> counted(row, starts))
        .toList();
  }

  private static Map<Integer, List<Count>> byActor(
      Dataset<Row> dated, Dataset<Row> most, List<LocalDate> starts, ActorIndex index) {
    Map<Integer, List<Count>> byActor = new LinkedHashMap<>();
    for (Row actor : most.collectAsList()) {
      int number = index.numberOf(actor.getAs(Actors.ACTOR_ID), actor.getAs(Actors.NAME));
      byActor.put(number, new ArrayList<>());
    }
    dated
        .withColumn(Actors.ACTOR_ID, explode(array_distinct(col(Statements.SPEAKER_IDS))))
        .join(broadcast(most.select(col(Actors.ACTOR_ID), col(Actors.NAME))), Actors.ACTOR_ID)
        .groupBy(col(Actors.ACTOR_ID), col(Actors.NAME), col(SPAN))
        .agg(count(lit(1)).as(SPOKEN), count_if(Figures.denies()).as(DENIED))
        .orderBy(col(SPAN))
        .collectAsList()
        .forEach(
            row ->
                byActor
                    .get(index.numberOf(row.getAs(Actors.ACTOR_ID), row.getAs(Actors.NAME)))
                    .add(counted(row, starts)));
    return byActor;
  }

  private static Count counted(Row row, List<LocalDate> starts) {
    LocalDate start = LocalDate.parse(row.<String>getAs(SPAN));
    return new Count(
        Collections.binarySearch(starts, start), row.<Long>getAs(SPOKEN), row.<Long>getAs(DENIED));
  }
}
