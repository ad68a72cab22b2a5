package org.wortlaut.extract.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.syntax.ParsedDocument;

/**
 * Classifying gold statements with their gold spans; runs where the gold data is. Scores may rise,
 * and fall only by a tolerance.
 */
class StatementClassifierGoldTest {

  private static final double TOLERANCE = 0.01;

  /**
   * A gold statement and its classes as found, those before it in the article classified the same
   * way.
   */
  private record Classified(GoldStatements.Gold gold, Classification found) {}

  @BeforeAll
  static void needGold() {
    assumeTrue(
        GoldStatements.present(), "no gold data in " + GoldStatements.FOLDER.toAbsolutePath());
  }

  private static List<Classified> classify(String file) {
    List<Classified> all = new ArrayList<>();
    List<Context.Earlier> earlier = new ArrayList<>();
    int article = -1;
    for (GoldStatements.Gold gold : GoldStatements.read(file, Sample.TEXT)) {
      if (gold.article() != article) {
        article = gold.article();
        earlier.clear();
      }
      Context known = gold.context();
      Context context =
          new Context(
              known.content(),
              known.cue(),
              known.cueLemma(),
              known.form(),
              known.nominal(),
              known.speaker(),
              earlier);
      Classification found =
          Sample.CLASSIFIER.classify(new ParsedDocument(gold.document(), Sample.PARSER), context);
      earlier.add(new Context.Earlier(known.speaker(), found));
      all.add(new Classified(gold, found));
    }
    return all;
  }

  private static double share(List<Classified> all, Predicate<Classified> right) {
    return all.stream().filter(right).count() / (double) all.size();
  }

  private static double f1(
      List<Classified> all, Predicate<Classified> gold, Predicate<Classified> found) {
    long both = all.stream().filter(gold.and(found)).count();
    return 2.0 * both / (all.stream().filter(gold).count() + all.stream().filter(found).count());
  }

  private static boolean rightAct(Classified one) {
    return one.gold().labels().act().orElseThrow() == one.found().act();
  }

  private static double denialF1(List<Classified> all) {
    return f1(
        all,
        one -> one.gold().labels().denial().orElseThrow() != Denial.NONE,
        one -> one.found().denial() != Denial.NONE);
  }

  @Test
  void wikinewsDev() {
    List<Classified> all = classify("wikinews-dev.jsonl");
    assertThat(share(all, StatementClassifierGoldTest::rightAct))
        .as("act")
        .isGreaterThan(0.820 - TOLERANCE);
    assertThat(denialF1(all)).as("denial").isGreaterThan(0.930 - TOLERANCE);
    assertThat(
            share(
                all,
                one -> one.gold().labels().claimKind().orElseThrow() == one.found().claimKind()))
        .as("claim kind")
        .isGreaterThan(0.765 - TOLERANCE);
    double fact =
        f1(
            all,
            one -> one.gold().labels().claimKind().orElseThrow() == ClaimKind.FACT,
            one -> one.found().claimKind() == ClaimKind.FACT);
    assertThat(fact).as("fact").isGreaterThan(0.841 - TOLERANCE);
  }

  @Test
  void gnadDev() {
    List<Classified> all = classify("gnad-dev.jsonl");
    assertThat(share(all, StatementClassifierGoldTest::rightAct))
        .as("act")
        .isGreaterThan(0.825 - TOLERANCE);
    assertThat(denialF1(all)).as("denial").isGreaterThan(0.935 - TOLERANCE);
  }
}
