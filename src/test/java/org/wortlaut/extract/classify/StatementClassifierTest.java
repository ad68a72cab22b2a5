package org.wortlaut.extract.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wortlaut.article.GermanText;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Form;
import org.wortlaut.text.Document;
import org.wortlaut.text.Span;

class StatementClassifierTest {

  private static final GermanText TEXT = GermanText.load();
  private static final StatementClassifier CLASSIFIER = StatementClassifier.load("de", GoldStatements.parser(TEXT));

  private static Span find(String text, String part) {
    int at = text.indexOf(part);
    assertThat(at).as("'%s' in '%s'", part, text).isNotNegative();
    return new Span(at, at + part.length());
  }

  private static Classification classify(String text, String cue, String content) {
    Document document = TEXT.reader().read(text);
    List<Span> cues = cue.isEmpty() ? List.of() : List.of(find(text, cue));
    return CLASSIFIER.classify(document, new Context(List.of(find(text, content)), cues, "", Form.INDIRECT, false, List.of(), List.of()));
  }

  @Test
  void aNounOfAccusationRejectedIsAnExplicitDenial() {
    Classification found = classify("Die Werft bestritt die Vorwürfe.", "bestritt", "die Vorwürfe");
    assertThat(found.act()).isEqualTo(Act.DENY);
    assertThat(found.denial()).isEqualTo(Denial.EXPLICIT);
    assertThat(found.claimKind()).isEqualTo(ClaimKind.FACT);
  }

  @Test
  void aNegatedMainClauseIsANegatedDenialOfItsPositiveTerms() {
    String text = "Die Behörde teilte mit, bei dem Brand sei kein Giftstoff ausgetreten.";
    Classification found = classify(text, "teilte mit", "bei dem Brand sei kein Giftstoff ausgetreten");
    assertThat(found.denial()).isEqualTo(Denial.NEGATED);
    assertThat(Span.join(found.denied(), text)).isEqualTo("Giftstoff ausgetreten");
    assertThat(found.act()).isEqualTo(Act.ASSERT);
  }

  @Test
  void aNormWithNegationDeniesNothing() {
    Classification found = classify("Der Deich dürfe nicht brechen, sagte sie.", "sagte", "Der Deich dürfe nicht brechen");
    assertThat(found.denial()).isEqualTo(Denial.NONE);
    assertThat(found.act()).isEqualTo(Act.DEMAND);
    assertThat(found.claimKind()).isEqualTo(ClaimKind.NORM);
  }
}
