package org.wortlaut.extract;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Whether a phrase names somebody rather than something that was said: who is contradicted is no
 * content.
 *
 * <p>Must match: "Loos" and "dem Minister" in "Weber widersprach Loos", "… dem Minister". Must not:
 * "dem Bericht", "der Darstellung", "dem Brexit".
 */
record Somebody(SpeakerNouns nouns) {

  boolean is(SentenceSyntax syntax, NounPhrase phrase) {
    Word head = syntax.item(phrase.head()).word();
    boolean bareName =
        phrase.named()
            && head.is(WordClass.NAME)
            && syntax.item(phrase.from()).word().determiner() == Agreement.NONE;
    return switch (nouns.kindOf(head)) {
      case PERSON, ORGANIZATION, GROUP -> true;
      case DOCUMENT -> false;
      case OTHER -> bareName;
    };
  }
}
