package org.wortlaut.extract.classify;

import java.util.Locale;
import java.util.Set;
import org.wortlaut.language.VerbForm;
import org.wortlaut.text.Token;

/** Dictionary forms of a token, for looking it up in word lists. */
final class Lemmas {

  private static final int SHORTEST_PART = 5;

  private Lemmas() {}

  /** The verb's infinitive or the nominal lemma, lower case. */
  static String of(Token token) {
    boolean verb = !token.word().verbs().isEmpty() && !token.word().capitalized();
    String lemma = verb ? token.word().verbs().get(0).lemma() : token.word().lemma();
    return lemma.toLowerCase(Locale.GERMAN);
  }

  /** Whether a list has the token by its form, a dictionary form, or the last part of a compound ("Steuerbetrug" by "Betrug"). */
  static boolean inList(Set<String> words, Token token) {
    if (!token.isWord()) {
      return false;
    }
    String lemma = token.word().lemma().toLowerCase(Locale.GERMAN);
    if (words.contains(token.lower()) || words.contains(lemma)) {
      return true;
    }
    for (VerbForm verb : token.word().verbs()) {
      if (words.contains(verb.lemma())) {
        return true;
      }
    }
    return token.word().capitalized() && endsWithListed(words, lemma);
  }

  private static boolean endsWithListed(Set<String> words, String lemma) {
    for (int cut = 3; cut <= lemma.length() - SHORTEST_PART; cut++) {
      if (words.contains(lemma.substring(cut))) {
        return true;
      }
    }
    return false;
  }
}
