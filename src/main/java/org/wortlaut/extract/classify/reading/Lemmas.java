package org.wortlaut.extract.classify.reading;

import java.util.Locale;
import org.wortlaut.language.Word;
import org.wortlaut.text.Token;

/** The dictionary form of a token by which features and the cue lexicon name it. */
public final class Lemmas {

  private Lemmas() {}

  /** The verb's infinitive or the nominal lemma, lower case. */
  public static String of(Token token) {
    return of(token.word());
  }

  /** As {@link #of(Token)}. */
  public static String of(Word word) {
    boolean verb = !word.verbs().isEmpty() && !word.capitalized();
    return verb ? word.verbs().get(0).lemma().toLowerCase(Locale.GERMAN) : word.lowerLemma();
  }
}
