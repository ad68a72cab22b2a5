package org.wortlaut.extract.word;

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
public record Somebody(SpeakerNouns nouns) {

  /** "Weber", "den Läufer"; not "die Koalition", "Ausscheiden Griechenlands". */
  public boolean isPerson(SentenceSyntax syntax, NounPhrase phrase) {
    Word head = syntax.head(phrase);
    return nouns.kindOf(head) == SpeakerNouns.Kind.PERSON || isBareName(syntax, phrase);
  }

  /** A noun that the lexicon of nouns knows as a thing: "Steuer". */
  public boolean isThing(Word head) {
    return nouns.isThing(head);
  }

  /** A person, body or group, or a name without an article: "der Rat", "Weber". */
  public boolean is(SentenceSyntax syntax, NounPhrase phrase) {
    Word head = syntax.head(phrase);
    return switch (nouns.kindOf(head)) {
      case PERSON, ORGANIZATION, GROUP -> true;
      case DOCUMENT -> false;
      case OTHER -> isBareName(syntax, phrase);
    };
  }

  /** Neither somebody nor something written: "Masche". */
  public boolean isNoSpeaker(SentenceSyntax syntax, NounPhrase phrase) {
    return nouns.kindOf(syntax.head(phrase)) == SpeakerNouns.Kind.OTHER;
  }

  private static boolean isBareName(SentenceSyntax syntax, NounPhrase phrase) {
    return phrase.named()
        && syntax.head(phrase).is(WordClass.NAME)
        && syntax.item(phrase.from()).word().determiner() == Agreement.NONE;
  }
}
