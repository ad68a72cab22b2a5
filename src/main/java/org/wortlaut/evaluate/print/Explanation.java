package org.wortlaut.evaluate.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.wortlaut.evaluate.EvaluationResult;
import org.wortlaut.evaluate.gold.GoldLabels;
import org.wortlaut.evaluate.gold.GoldStatement;
import org.wortlaut.evaluate.gold.Role;
import org.wortlaut.evaluate.match.Matching;
import org.wortlaut.evaluate.match.Overlap;
import org.wortlaut.evaluate.match.Prediction;
import org.wortlaut.evaluate.match.ScoredDocument;
import org.wortlaut.evaluate.score.ActorNames;
import org.wortlaut.extract.Statement;
import org.wortlaut.text.Span;

/** What was found, missed and made up in each article, with the rule behind it, for reading. */
public final class Explanation {

  private static final int LONGEST = 160;

  private final StringBuilder lines = new StringBuilder();
  private final ScoredDocument document;

  private Explanation(ScoredDocument document) {
    this.document = document;
  }

  /**
   * For each article a heading and its statements in text order: {@code matched} with what differs
   * below it, {@code missed}, {@code spurious}.
   */
  public static String format(EvaluationResult result) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < result.documents().size(); i++) {
      Explanation explanation = new Explanation(result.documents().get(i));
      explanation.add(result.matchings().get(i));
      all.append(explanation.lines);
    }
    return all.toString();
  }

  private record Entry(int begin, Runnable print) {}

  private void add(Matching matching) {
    line(
        "== %s: %d matched, %d missed, %d spurious",
        document.gold().id(),
        matching.pairs().size(),
        matching.missed().size(),
        matching.spurious().size());
    List<Entry> entries = new ArrayList<>();
    matching
        .pairs()
        .forEach(pair -> entries.add(new Entry(begin(pair.gold()), () -> matched(pair))));
    matching.missed().forEach(gold -> entries.add(new Entry(begin(gold), () -> missed(gold))));
    matching
        .spurious()
        .forEach(
            predicted ->
                entries.add(
                    new Entry(
                        predicted.statement().content().get(0).begin(),
                        () -> spurious(predicted))));
    entries.stream()
        .sorted((one, other) -> Integer.compare(one.begin(), other.begin()))
        .forEach(e -> e.print().run());
    lines.append(System.lineSeparator());
  }

  private static int begin(GoldStatement gold) {
    return gold.spans(Role.CONTENT).get(0).begin();
  }

  private void missed(GoldStatement gold) {
    line(
        "missed    #%s %s  cue [%s]  speaker [%s]%s",
        gold.id(),
        gold.form().label(),
        words(gold.spans(Role.CUE)),
        words(gold.spans(Role.SPEAKER)),
        labels(gold));
    line("            %s", words(gold.spans(Role.CONTENT)));
  }

  private void spurious(Prediction predicted) {
    Statement statement = predicted.statement();
    line(
        "spurious  %s %s  cue [%s]  speaker [%s] %s  %s %s %s",
        statement.rule(),
        statement.form().label(),
        words(statement.cue()),
        words(statement.speaker()),
        predicted.speaker().names(),
        statement.act().label(),
        statement.denial().label(),
        statement.claimKind().label());
    line("            %s", words(statement.content()));
  }

  private void matched(Matching.Pair pair) {
    Statement statement = pair.predicted().statement();
    line(
        "matched   #%s %s  content F1 %.2f  confidence %.2f",
        pair.gold().id(), statement.rule(), pair.contentF1(), statement.confidence());
    line("            %s", words(statement.content()));
    for (Role role : Role.values()) {
      Overlap overlap =
          Overlap.of(document.gold(pair.gold(), role), document.predicted(pair.predicted(), role));
      if (!overlap.bothEmpty() && overlap.f1() < 1) {
        differs(role.field(), words(pair.gold().spans(role)), words(role.of(statement)));
      }
    }
    GoldLabels gold = pair.gold().labels();
    differs(
        "form", Optional.of(pair.gold().form()), form -> form.label(), statement.form().label());
    differs("act", gold.act(), act -> act.label(), statement.act().label());
    differs("denial", gold.denial(), denial -> denial.label(), statement.denial().label());
    differs("claim_kind", gold.claimKind(), kind -> kind.label(), statement.claimKind().label());
    differs(
        "speaker_name",
        gold.speakerNames(),
        Explanation::names,
        names(pair.predicted().speaker().names()));
    differs("mentions", gold.mentions(), Explanation::names, names(pair.predicted().mentions()));
    if (gold.denies() && pair.predicted().denies()) {
      differs(
          "denied", Optional.of(words(gold.denied())), denied -> denied, words(statement.denied()));
    }
  }

  private <T> void differs(
      String field, Optional<T> gold, Function<T, String> show, String predicted) {
    gold.map(show)
        .filter(shown -> !shown.equals(predicted))
        .ifPresent(shown -> differs(field, shown, predicted));
  }

  private void differs(String field, String gold, String predicted) {
    line("            %-12s gold [%s]  predicted [%s]", field, gold, predicted);
  }

  private static String labels(GoldStatement gold) {
    StringBuilder labels = new StringBuilder();
    gold.labels().act().ifPresent(act -> labels.append("  ").append(act.label()));
    gold.labels().denial().ifPresent(denial -> labels.append(' ').append(denial.label()));
    gold.labels().claimKind().ifPresent(kind -> labels.append(' ').append(kind.label()));
    return labels.toString();
  }

  private static String names(List<String> names) {
    return names.stream()
        .map(ActorNames::key)
        .sorted()
        .distinct()
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  private String words(List<Span> spans) {
    String words = Span.join(spans, document.gold().text()).replaceAll("\\s+", " ");
    return words.length() <= LONGEST
        ? words
        : words.substring(0, LONGEST / 2) + " … " + words.substring(words.length() - LONGEST / 2);
  }

  private void line(String format, Object... values) {
    lines.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }
}
