package org.wortlaut.extract.classify.sign;

import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.classify.Context;
import org.wortlaut.extract.classify.denial.DenialFinding;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.text.Document;
import org.wortlaut.text.Sentence;

/** Negated contents that answer a claim: "hielt dagegen, dass nichts wegfalle". */
public final class Replies {

  /** In words and marks: "Polizeipräsidentin Ute Rahn wies das am Montag zurück." */
  private static final int LONGEST_REBUTTAL = 12;

  private final ContentKinds kinds;
  private final WordList rebuttingVerbs;
  private final WordList negators;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'rebutting-verb' and 'negator'
   */
  public Replies(WordLists words, ContentKinds kinds) {
    this.kinds = kinds;
    this.rebuttingVerbs = words.list("rebutting-verb");
    this.negators = words.list("negator");
  }

  /** Whether the content denies a fact; not "hielt dagegen, man dürfe nichts streichen". */
  public boolean deny(StatementReading reading, DenialFinding denial) {
    return denial.denial() == Denial.NEGATED
        && !reading.nominal()
        && reading.leading().filter(negators::hasAnyForm).isPresent()
        && (rebuttingVerbs.containsAny(reading.cueWords()) || goesOn(reading))
        && kinds.of(reading) == ClaimKind.FACT;
  }

  /**
   * "(Die Bahn wies das zurück:) Es habe keine Panne gegeben", "(Die Bahn wies das zurück.) Es habe
   * keine Panne gegeben".
   */
  private static boolean goesOn(StatementReading reading) {
    Context context = reading.context();
    if (!context.speaker().isEmpty()) {
      return false;
    }
    return reading.cueHas(":")
        ? context.before().filter(Replies::isDenial).isPresent()
        : reading.cueless()
            && context.earlier().stream()
                .anyMatch(other -> isDenial(other) && isShortBefore(other, reading));
  }

  private static boolean isDenial(Context.Earlier earlier) {
    return earlier.classification().act() == Act.DENY;
  }

  /** Its speaker is named in a short sentence just before the content. */
  private static boolean isShortBefore(Context.Earlier earlier, StatementReading reading) {
    Document document = reading.document();
    int before = document.sentenceAt(reading.context().content().get(0).begin()) - 1;
    if (before < 0 || earlier.speaker().isEmpty()) {
      return false;
    }
    Sentence sentence = document.sentences().get(before);
    int speaker = earlier.speaker().get(0).begin();
    return sentence.items().size() <= LONGEST_REBUTTAL
        && sentence.begin() <= speaker
        && speaker < sentence.end();
  }
}
