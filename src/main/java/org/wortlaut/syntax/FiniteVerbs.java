package org.wortlaut.syntax;

import java.util.List;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * Finds which items of a sentence are finite verbs.
 *
 * <p>Many German forms are ambiguous: "berichtet" is a finite verb or a participle, "sagen" plural
 * or infinitive, "verletzte" verb or adjective. Within the stretch between two punctuation marks an
 * unambiguous finite verb decides against the ambiguous ones, an auxiliary or modal before the
 * others.
 */
final class FiniteVerbs {

  private enum Strength {
    NONE,
    WEAK,
    STRONG
  }

  private final FunctionWords functionWords;

  FiniteVerbs(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  /** For each item whether it is a finite verb. */
  boolean[] find(List<Token> items) {
    boolean[] finite = new boolean[items.size()];
    int begin = 0;
    for (int i = 0; i <= items.size(); i++) {
      if (i == items.size() || separates(items.get(i))) {
        decide(items, begin, i, finite);
        begin = i + 1;
      }
    }
    return finite;
  }

  static boolean separates(Token item) {
    return switch (item.kind()) {
      case COMMA, SEMICOLON, COLON, DASH, STOP -> true;
      default -> false;
    };
  }

  private void decide(List<Token> items, int begin, int end, boolean[] finite) {
    boolean governed = false;
    boolean strongSeen = false;
    Strength[] strength = new Strength[end - begin];
    for (int i = begin; i < end; i++) {
      strength[i - begin] = strength(items, begin, end, i);
      if (strength[i - begin] == Strength.STRONG) {
        finite[i] = true;
        strongSeen = true;
        governed |= governs(items.get(i).word());
      }
    }
    if (!strongSeen) {
      decideWeak(items, begin, end, strength, begin, finite);
    } else if (!governed) {
      decideWeakConjuncts(items, begin, end, strength, finite);
    }
  }

  /**
   * "Er sagte ab und berichtet …": a part after a coordinator without a strong verb may have a weak
   * one.
   */
  private void decideWeakConjuncts(
      List<Token> items, int begin, int end, Strength[] strength, boolean[] finite) {
    int part = begin;
    for (int i = begin; i <= end; i++) {
      if (i == end || functionWords.is(Role.COORDINATOR, items.get(i).word())) {
        boolean hasStrong = false;
        for (int k = part; k < i; k++) {
          hasStrong |= finite[k];
        }
        if (!hasStrong) {
          decideWeak(items, part, i, strength, begin, finite);
        }
        part = i + 1;
      }
    }
  }

  private void decideWeak(
      List<Token> items, int begin, int end, Strength[] strength, int offset, boolean[] finite) {
    int chosen = -1;
    for (int i = begin; i < end; i++) {
      if (strength[i - offset] != Strength.WEAK) {
        continue;
      }
      boolean auxiliary = governs(items.get(i).word());
      if (chosen < 0 || auxiliary && !governs(items.get(chosen).word())) {
        chosen = i;
      }
    }
    if (chosen >= 0) {
      finite[chosen] = true;
      firstConjunct(items, begin, chosen, strength, offset, finite);
      laterConjuncts(items, chosen, end, strength, offset, finite);
    }
  }

  /**
   * "Wir diskutieren und werden …": a chosen auxiliary after a coordinator does not govern the verb
   * before it.
   */
  private void firstConjunct(
      List<Token> items, int begin, int chosen, Strength[] strength, int offset, boolean[] finite) {
    int coordinator = -1;
    for (int i = begin; i < chosen; i++) {
      if (functionWords.is(Role.COORDINATOR, items.get(i).word())) {
        coordinator = i;
      }
    }
    boolean verbSecond = coordinator == chosen - 1;
    for (int i = begin; i < coordinator && verbSecond; i++) {
      if (strength[i - offset] == Strength.WEAK) {
        finite[i] = true;
        return;
      }
    }
  }

  /**
   * "Sie bezeichnen … und verweisen auf …": a weak verb right after a coordinator is finite if the
   * chosen one governs nothing.
   */
  private void laterConjuncts(
      List<Token> items, int chosen, int end, Strength[] strength, int offset, boolean[] finite) {
    boolean governs = governs(items.get(chosen).word());
    for (int i = chosen + 2; i < end; i++) {
      boolean early =
          !governs
              || i + 2 < end
                  && !items.get(i).word().has(VerbForm.Mood.PARTICIPLE_PAST)
                  && items.get(i + 1).word().is(WordClass.PREPOSITION);
      if (early
          && strength[i - offset] == Strength.WEAK
          && functionWords.is(Role.COORDINATOR, items.get(i - 1).word())) {
        finite[i] = true;
      }
    }
  }

  private boolean governs(Word word) {
    for (VerbForm verb : word.verbs()) {
      if (verb.finite()
          && (functionWords.is(Role.AUXILIARY, verb.lemma())
              || functionWords.is(Role.MODAL, verb.lemma()))) {
        return true;
      }
    }
    return false;
  }

  private Strength strength(List<Token> items, int begin, int end, int i) {
    Token item = items.get(i);
    Word word = item.word();
    if (!item.isWord()
        || !word.is(WordClass.FINITE)
        || nounAtStart(items, i)
        || attributive(items, begin, end, i)) {
      return Strength.NONE;
    }
    if (i > begin && items.get(i - 1).lower().equals("zu") && word.is(WordClass.INFINITIVE)) {
      return Strength.NONE;
    }
    if (i + 1 < end
        && isParticipleTail(items.get(i + 1).lower())
        && word.has(VerbForm.Mood.PARTICIPLE_PAST)) {
      return Strength.NONE;
    }
    if (i + 1 < end
        && items.get(i + 1).lower().equals("zu")
        && word.is(WordClass.INFINITIVE)
        && i + 3 >= end) {
      return Strength.NONE;
    }
    boolean ambiguous =
        word.has(VerbForm.Mood.PARTICIPLE_PAST)
            || word.is(WordClass.INFINITIVE)
            || uninflectedAdjective(word);
    return ambiguous ? Strength.WEAK : Strength.STRONG;
  }

  private static boolean isParticipleTail(String lower) {
    return lower.equals("worden") || lower.equals("gewesen") || lower.equals("zu");
  }

  private static boolean uninflectedAdjective(Word word) {
    return word.is(WordClass.ADJECTIVE) && word.adjective() == 0;
  }

  /**
   * "Waren aus China", "Reisen ins Ausland": a capitalised first word that is also a noun, unless a
   * pronoun follows.
   */
  private static boolean nounAtStart(List<Token> items, int i) {
    Word word = items.get(i).word();
    if (!word.capitalized()) {
      return false;
    }
    boolean pronounFollows =
        i + 1 < items.size()
            && items.get(i + 1).word().is(WordClass.PERSONAL_PRONOUN)
            && !items.get(i + 1).word().is(WordClass.ARTICLE);
    return word.is(WordClass.NOUN) && !pronounFollows;
  }

  /**
   * "die verletzte Frau", "mit bekannten Namen": an inflected form between a determiner or
   * preposition and a noun.
   */
  private static boolean attributive(List<Token> items, int begin, int end, int i) {
    Word word = items.get(i).word();
    if (word.adjective() == 0 || i + 1 >= end) {
      return false;
    }
    Word next = items.get(i + 1).word();
    boolean nounFollows =
        items.get(i + 1).isWord()
            && (next.is(WordClass.NOUN) && next.capitalized()
                || next.adjective() != 0 && !next.is(WordClass.FINITE));
    if (!nounFollows || i == begin) {
      return false;
    }
    Word before = items.get(i - 1).word();
    if (before.determiner() != 0
        && next.noun() != 0
        && (before.determiner() & word.adjective() & next.noun()) == 0) {
      return false;
    }
    return before.determiner() != 0
            && (!before.is(WordClass.PERSONAL_PRONOUN) || before.is(WordClass.ARTICLE))
        || before.is(WordClass.PREPOSITION)
        || before.adjective() != 0 && !before.is(WordClass.FINITE)
        || before.is(WordClass.ADVERB)
            && i - 1 > begin
            && items.get(i - 2).word().determiner() != 0;
  }
}
