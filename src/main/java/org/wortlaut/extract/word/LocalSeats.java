package org.wortlaut.extract.word;

import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * The place that says which of many bodies of one kind speaks: "sagte die Polizei | in Altdorf",
 * "teilte das Innenministerium | in Oslo mit".
 *
 * <p>Must not match: "sagte die Polizei in der Nacht", "sagte der Minister in Altdorf", "sagte die
 * Nordbank in Altdorf".
 */
public final class LocalSeats {

  private final FunctionWords functionWords;
  private final SpeakerNouns nouns;

  public LocalSeats(FunctionWords functionWords, SpeakerNouns nouns) {
    this.functionWords = functionWords;
    this.nouns = nouns;
  }

  /** The end of a subject's phrase with its place; the end of the phrase where none follows. */
  public int endOf(SentenceSyntax syntax, Clause clause, NounPhrase phrase) {
    int place = phrase.to() + 1;
    boolean may =
        place < syntax.items().size()
            && phrase.head() == phrase.to() - 1
            && syntax.item(place - 1).isWord()
            && functionWords.is(Role.SEAT, syntax.item(place - 1).word())
            && clause.holds(place)
            && nouns.isLocal(syntax.head(phrase));
    int end = place;
    while (may
        && end < syntax.items().size()
        && clause.holds(end)
        && syntax.item(end).isWord()
        && isPlace(syntax.item(end).word())) {
      end++;
    }
    return end > place ? end : phrase.to();
  }

  /** A place of the dictionary, or a capitalised word that it does not know. */
  private static boolean isPlace(Word word) {
    return word.capitalized() && (word.is(WordClass.PLACE_NAME) || !word.known());
  }
}
