package org.wortlaut.extract.classify.reading;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * The dictionary forms of a cue's words, verbs with their separated particles ("kündigte … an":
 * ankündigen).
 */
public final class CueWords {

  private final Set<String> words;

  /** The numbers of the lists that have one of them. */
  private final BitSet lists = new BitSet();

  /**
   * @param words see {@link #of}
   */
  public CueWords(Set<String> words, WordLists lists) {
    this.words = Collections.unmodifiableSet(words);
    words.forEach(word -> this.lists.or(lists.listsWith(word)));
  }

  public Set<String> all() {
    return words;
  }

  boolean areOn(WordList list) {
    return lists.get(list.number());
  }

  /**
   * Lower case, most telling first: whole verbs, the single words and forms, then the given lemma,
   * which models are not trained with.
   */
  public static Set<String> of(String cueLemma, List<Token> cue) {
    Set<String> words = new LinkedHashSet<>();
    for (Token verb : cue) {
      for (VerbForm form : verb.word().verbs()) {
        addWithParticles(form.lemma(), verb, cue, words);
      }
    }
    String longer = "ge" + cueLemma;
    for (Token token : cue) {
      for (VerbForm form : token.word().verbs()) {
        // "hat gelobt" is of loben and not of geloben
        if (!form.lemma().equals(longer)) {
          words.add(form.lemma().toLowerCase(Locale.GERMAN));
        }
      }
      words.add(token.word().lowerLemma());
      words.add(token.lower());
      if (token.lower().startsWith("kein")) {
        words.add("kein");
      }
    }
    if (!cueLemma.isBlank()) {
      String lemma = cueLemma.toLowerCase(Locale.GERMAN);
      words.add(lemma);
      words.addAll(List.of(lemma.split(" ")));
    }
    return words;
  }

  private static void addWithParticles(
      String lemma, Token verb, List<Token> cue, Set<String> words) {
    for (Token token : cue) {
      boolean particle =
          token != verb
              && token.isWord()
              && !token.word().capitalized()
              && !isOfPhrase(token, verb, cue);
      boolean canSeparate =
          token.word().is(WordClass.PARTICLE)
              || token.word().is(WordClass.PREPOSITION)
              || token.word().is(WordClass.ADVERB);
      if (particle && (canSeparate || token.lower().equals("bekannt"))) {
        words.add(token.lower() + lemma.toLowerCase(Locale.GERMAN));
      }
    }
  }

  /**
   * The "zu" of "gab zu bedenken", "gab zu Protokoll", "gab zur Antwort": a separated particle
   * stands last in its clause. Not "gab zu", "zu gab".
   */
  private static boolean isOfPhrase(Token zu, Token verb, List<Token> cue) {
    int next = zu.lower().equals("zu") ? cue.indexOf(zu) + 1 : cue.size();
    return next < cue.size() && cue.get(next) != verb;
  }
}
