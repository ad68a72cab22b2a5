package org.wortlaut.resolve.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wortlaut.learn.LinearModel;
import org.wortlaut.learn.SequenceModel;
import org.wortlaut.resolve.MarkedName;
import org.wortlaut.resolve.NameLabel;
import org.wortlaut.resolve.Texts;
import org.wortlaut.text.Span;

class NameTrainingTest {

  private static final List<String> SHIPS =
      List.of("Seestern", "Nordwind", "Gischt", "Kormoran", "Windrose", "Brandung");

  @Test
  void marksWhatItHasLearnedInTextsItHasNotSeen() {
    NameFinder trained = Texts.FINDER.withModel(new SequenceModel(train()));

    List<MarkedName> marked = trained.mark(Texts.read("Am Abend lief der Frachter Seeadler aus."));

    assertThat(marked).containsExactly(new MarkedName(new Span(27, 35), NameLabel.OTH));
  }

  @Test
  void theSameTextsGiveTheSameModel() {
    assertThat(train().lines()).isEqualTo(train().lines());
  }

  @Test
  void datelinesAreMarkedToo() {
    assertThat(Texts.FINDER.mark(Texts.GERMAN.reader().readAll("Oslo (Reuters) - Es regnet.")))
        .extracting(MarkedName::label)
        .containsExactly(NameLabel.LOC, NameLabel.ORG);
  }

  private static LinearModel train() {
    List<NameTraining.Marked> texts = new ArrayList<>();
    for (String ship : SHIPS) {
      String before = "Gestern lief der Frachter ";
      texts.add(
          new NameTraining.Marked(
              Texts.read(before + ship + " ein."),
              List.of(
                  new MarkedName(
                      new Span(before.length(), before.length() + ship.length()), NameLabel.OTH))));
      texts.add(new NameTraining.Marked(Texts.read("Gestern lief der Motor gut."), List.of()));
    }
    return new NameTraining(Texts.FINDER).train(texts);
  }
}
