package org.wortlaut.extract.classify;

import java.util.Locale;
import org.wortlaut.text.Token;

/** The dictionary form of a token by which features and the cue lexicon name it. */
final class Lemmas {

  private Lemmas() {}

  /** The verb's infinitive or the nominal lemma, lower case. */
  static String of(Token token) {
    boolean verb = !token.word().verbs().isEmpty() && !token.word().capitalized();
    String lemma = verb ? token.word().verbs().get(0).lemma() : token.word().lemma();
    return lemma.toLowerCase(Locale.GERMAN);
  }
}
