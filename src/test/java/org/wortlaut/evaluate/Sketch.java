package org.wortlaut.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wortlaut.evaluate.gold.GoldDocument;
import org.wortlaut.evaluate.gold.GoldLabels;
import org.wortlaut.evaluate.gold.GoldStatement;
import org.wortlaut.evaluate.gold.Role;
import org.wortlaut.evaluate.match.Matching;
import org.wortlaut.evaluate.match.Prediction;
import org.wortlaut.evaluate.match.ScoredDocument;
import org.wortlaut.evaluate.match.StatementMatcher;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.Modality;
import org.wortlaut.extract.Statement;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Speaker;
import org.wortlaut.text.Span;

/** A small article for tests: gold statements and predictions given by their words. */
public final class Sketch {

  private final String text;
  private final List<GoldStatement> gold = new ArrayList<>();
  private final List<Prediction> predictions = new ArrayList<>();

  public Sketch(String text) {
    this.text = text;
  }

  /** Roles by their words; pieces of a discontinuous role are separated by a vertical bar. */
  public Sketch gold(Form form, Map<Role, String> words) {
    return gold(form, words, GoldLabels.NONE);
  }

  public Sketch gold(Form form, Map<Role, String> words, GoldLabels labels) {
    Map<Role, List<Span>> spans = new EnumMap<>(Role.class);
    words.forEach((role, piece) -> spans.put(role, spans(piece)));
    gold.add(new GoldStatement(String.valueOf(gold.size()), form, "", spans, labels, false));
    return this;
  }

  public Sketch extraGold(Map<Role, String> words, GoldLabels labels) {
    gold(Form.INDIRECT, words, labels);
    GoldStatement last = gold.remove(gold.size() - 1);
    gold.add(
        new GoldStatement("extra-" + gold.size(), last.form(), "", last.spans(), labels, true));
    return this;
  }

  public Sketch predicted(Form form, Map<Role, String> words) {
    return predicted(form, words, Act.ASSERT, Denial.NONE, ClaimKind.FACT, List.of(), List.of());
  }

  public Sketch predicted(
      Form form,
      Map<Role, String> words,
      Act act,
      Denial denial,
      ClaimKind claimKind,
      List<String> speakerNames,
      List<String> mentions) {
    Statement statement =
        new Statement(
            predictions.size(),
            -1,
            form,
            spans(words.get(Role.CUE)),
            "",
            spans(words.get(Role.SPEAKER)),
            List.of(),
            spans(words.get(Role.CONTENT)),
            spans(words.get(Role.ADDRESSEE)),
            spans(words.get(Role.FRAME)),
            act,
            denial,
            List.of(),
            claimKind,
            Modality.CERTAIN,
            1,
            "a-rule");
    predictions.add(
        new Prediction(statement, new Speaker(speakerNames, ActorKind.PERSON, null), mentions));
    return this;
  }

  public ScoredDocument document() {
    return ScoredDocument.of(new GoldDocument("sketch", "de", text, gold), predictions);
  }

  public Matching matching() {
    ScoredDocument document = document();
    return new StatementMatcher(0.5).match(document, document.gold().statements());
  }

  public static GoldLabels labels(
      Act act, Denial denial, ClaimKind kind, List<String> speakers, List<String> mentions) {
    return new GoldLabels(
        Optional.of(act),
        Optional.of(denial),
        List.of(),
        Optional.of(kind),
        Optional.of(speakers),
        Optional.of(mentions));
  }

  private List<Span> spans(String words) {
    List<Span> spans = new ArrayList<>();
    if (words != null) {
      for (String piece : words.split("\\|")) {
        int begin = text.indexOf(piece);
        if (begin < 0) {
          throw new IllegalArgumentException(
              "\"" + piece + "\" does not stand in \"" + text + "\"");
        }
        spans.add(new Span(begin, begin + piece.length()));
      }
    }
    return spans;
  }
}
