package org.wortlaut.syntax.phrase;

import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.SentenceItems;

/** Which words are parts of the name of a person, as far as the words before them tell. */
final class PersonNames {

  private final SentenceItems items;
  private final NounWords words;
  private final NameWords names;

  PersonNames(SentenceItems items, NounWords words) {
    this.items = items;
    this.words = words;
    this.names = words.names();
  }

  /** A known first name, or an unknown name right after a common noun: "Winzer Jost Adler". */
  boolean isFirstName(int i) {
    Word word = items.word(i);
    return word.is(WordClass.FIRST_NAME)
        || i > 0
            && !word.known()
            && words.isNoun(i - 1)
            && !names.isName(i - 1)
            && !names.isAcronymOrMixed(i);
  }

  /** A first name or surname, or an unknown name after one or after a common noun. */
  boolean isPerson(int i) {
    Word word = items.word(i);
    if (!names.isName(i)) {
      return false;
    }
    boolean known = word.is(WordClass.FIRST_NAME) || word.is(WordClass.SURNAME);
    boolean goesOn = i > 0 && (names.isNameParticle(i - 1) || isWordOfPerson(i - 1));
    return known || isFirstName(i) || !word.known() && goesOn;
  }

  private boolean isWordOfPerson(int i) {
    return items.isWord(i) && words.isNoun(i) && isPerson(i);
  }
}
