package org.wortlaut.resolve.actors.name;

import org.wortlaut.language.Morphology;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;

/** Small words between the name of an organisation and its country or town: "von", "der", "in". */
final class Connectors {

  private final Morphology morphology;

  Connectors(Morphology morphology) {
    this.morphology = morphology;
  }

  boolean has(String word) {
    Word look = morphology.look(word, false);
    return Character.isLowerCase(word.codePointAt(0))
        && (look.is(WordClass.PREPOSITION) || look.is(WordClass.ARTICLE));
  }
}
