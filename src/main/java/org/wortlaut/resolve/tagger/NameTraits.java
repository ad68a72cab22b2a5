package org.wortlaut.resolve.tagger;

import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.word.NameWords;

/**
 * What may be said of a word at a glance, a letter for each. Small words: {@code d} determiner,
 * {@code p} preposition, {@code v} finite verb, {@code a} adjective, {@code n} particle of names,
 * {@code u} unknown. Capitalised ones: {@code -} function word, {@code T} title, {@code F} first
 * name, {@code S} surname, {@code L} place of the dictionary, {@code R} role noun, {@code O} and
 * {@code o} noun for an organisation that takes a name or does not, {@code G} part of company
 * names, {@code l} noun for a place, kind and form of its entry among known actors, {@code C} or
 * {@code c} common word or compound, {@code U} neither, {@code A} acronym. Marks and numbers are
 * called by their kind instead.
 *
 * @param shape capitals as X, small letters as x, digits as 0, at most two of one sort in a row
 * @param wordClass the letters
 * @param wordClassFirst the letters where the word stands first, so that its capital says nothing
 */
record NameTraits(Sign shape, Sign wordClass, Sign wordClassFirst) {

  private static final int LONGEST_RUN_IN_SHAPE = 2;

  static NameTraits of(Word word, NameLexicon lexicon, NameWords words, Signs signs) {
    String plain =
        NameWords.capitalized(word) ? ofCapitalized(word, lexicon, words) : ofSmall(word, lexicon);
    boolean otherFirst = NameWords.capitalized(word) && NameWords.otherThanName(word);
    return new NameTraits(
        signs.of(shape(word.form())), signs.of(plain), signs.of(otherFirst ? "-" + plain : plain));
  }

  private static String ofSmall(Word word, NameLexicon lexicon) {
    StringBuilder letters = new StringBuilder("_");
    addIf(word.determiner() != 0, 'd', letters);
    addIf(word.is(WordClass.PREPOSITION), 'p', letters);
    addIf(word.is(WordClass.FINITE), 'v', letters);
    addIf(word.is(WordClass.ADJECTIVE), 'a', letters);
    addIf(lexicon.particles().contains(word.form()), 'n', letters);
    addIf(!word.known(), 'u', letters);
    return letters.toString();
  }

  private static String ofCapitalized(Word word, NameLexicon lexicon, NameWords words) {
    String form = word.form();
    StringBuilder letters = new StringBuilder();
    addIf(lexicon.titles().contains(form), 'T', letters);
    addIf(word.is(WordClass.FIRST_NAME) || lexicon.firstNames().containsKey(form), 'F', letters);
    addIf(word.is(WordClass.SURNAME), 'S', letters);
    addIf(word.is(WordClass.PLACE_NAME), 'L', letters);
    addIf(lexicon.roles().isRole(form), 'R', letters);
    OrganisationNouns.Kind noun = lexicon.organisations().of(form);
    addIf(noun != null, noun != null && noun.before() ? 'O' : 'o', letters);
    addIf(lexicon.companyWords().containsKey(form), 'G', letters);
    addIf(lexicon.placeNouns().contains(form), 'l', letters);
    Gazetteer.Entry actor = lexicon.gazetteer().single(form);
    if (actor != null) {
      letters.append(actor.kind().name().charAt(0)).append(actor.form().name().charAt(0));
    }
    boolean common = words.common(word);
    addIf(common, words.inDictionary(word) ? 'C' : 'c', letters);
    addIf(!common, 'U', letters);
    addIf(NameWords.isAcronym(form), 'A', letters);
    return letters.toString();
  }

  private static void addIf(boolean holds, char letter, StringBuilder letters) {
    if (holds) {
      letters.append(letter);
    }
  }

  private static String shape(String form) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    int run = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      char sort = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : digitOrSign(c);
      run = sort == last ? run + 1 : 1;
      last = sort;
      if (run <= LONGEST_RUN_IN_SHAPE) {
        shape.append(sort);
      }
    }
    return shape.toString();
  }

  private static char digitOrSign(char c) {
    return Character.isDigit(c) ? '0' : c;
  }
}
