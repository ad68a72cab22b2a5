package org.wortlaut.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * All readings of a word form, without context.
 *
 * @param form as it is written
 * @param lower the form in lower case
 * @param lemma the nominal or adjectival dictionary form, or the form itself
 * @param verbs its verbal readings
 * @param noun its readings as a noun or name, see {@link Agreement}
 * @param determiner its readings as an article, determiner or pronoun
 * @param adjective its readings as an inflected adjective or participle
 * @param known whether the dictionary has it, as a whole or as a compound
 * @param compound whether its readings are those of its last part
 * @param number a small number that no other word of the same {@link Morphology} has, for {@link
 *     WordMemo}; negative where there are too many words
 */
public record Word(
    String form,
    String lower,
    String lemma,
    Set<WordClass> classes,
    List<VerbForm> verbs,
    int noun,
    int determiner,
    int adjective,
    boolean known,
    boolean compound,
    int number) {

  public Word {
    classes = classes.isEmpty() ? EnumSet.noneOf(WordClass.class) : EnumSet.copyOf(classes);
    verbs = List.copyOf(verbs);
  }

  /** Whether one of its readings is of a class. */
  public boolean is(WordClass wordClass) {
    return classes.contains(wordClass);
  }

  /** Whether it is written with a capital letter, as nouns, names and first words are. */
  public boolean capitalized() {
    return Character.isUpperCase(form.charAt(0));
  }

  /** Whether it may be a participle or infinitive at the end of a clause. */
  public boolean mayBeInfinite() {
    return !capitalized() && (has(VerbForm.Mood.PARTICIPLE_PAST) || is(WordClass.INFINITIVE));
  }

  /** Whether one of its verbal readings has a mood. */
  public boolean has(VerbForm.Mood mood) {
    for (VerbForm verb : verbs) {
      if (verb.mood() == mood) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of its verbal readings belongs to a verb, given by its infinitive. */
  public boolean hasVerb(String lemma) {
    for (VerbForm verb : verbs) {
      if (verb.lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }
}
