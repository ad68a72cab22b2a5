package org.wortlaut.text;

import java.util.List;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token.Kind;

/**
 * Headings in running text that have lost the end of their line.
 *
 * <p>Must match: "Breiter Protest | Die Stadt schweigt", "Lob für Lund | Nach dem Spiel sagte er",
 * "Stadt will bald entscheiden | Die Lage sei ernst". Must not: "Der Film Die Flut läuft",
 * "Bereiten Sie den Teig", "Lange Zeit schwieg sie", "Er liest Die Zeit".
 *
 * @param morphology gives the words their readings
 */
record Headings(Morphology morphology) {

  private static final int MOST_WORDS = 6;

  /**
   * Whether the items from the start of a sentence to {@code last} are a heading: few words and a
   * function word with a capital letter behind. Of the few words there is no verb and the first and
   * the last are nouns, or the last is an infinitive or participle, behind which no title stands.
   */
  boolean isOne(String text, List<RawItem> items, int start, int last) {
    return last - start < MOST_WORDS
        && last + 2 < items.size()
        && items.get(last + 2).kind() == Kind.WORD
        && isCapitalized(text, items.get(last + 1))
        && isCapitalized(text, items.get(start))
        && opensSentence(lowered(text, items.get(last + 1)))
        && (isNominal(text, items, start, last) || isVerbal(text, items.subList(start, last + 1)));
  }

  private boolean isNominal(String text, List<RawItem> items, int start, int last) {
    return isCapitalized(text, items.get(last))
        && isNoun(text, items.get(last))
        && opensHeading(text, items.get(start), start == last)
        && hasNoVerb(text, items.subList(start, last + 1));
  }

  /** "Stadt will bald entscheiden", "Zu Gewalt aufgerufen". */
  private boolean isVerbal(String text, List<RawItem> heading) {
    RawItem last = heading.get(heading.size() - 1);
    Word word = lowered(text, last);
    return heading.size() > 1
        && heading.stream().allMatch(item -> item.kind() == Kind.WORD)
        && !isCapitalized(text, last)
        && !word.closed()
        && (word.is(WordClass.PARTICIPLE_PAST) || word.mayBeInfinite());
  }

  /** "Die", "Nach", "Dass"; not "Sie" nor "Zeit", which the dictionary has as preposition, too. */
  private static boolean opensSentence(Word word) {
    boolean pronoun = word.is(WordClass.PERSONAL_PRONOUN) && !word.is(WordClass.ARTICLE);
    return word.closed() && !pronoun && !word.is(WordClass.NOUN);
  }

  /** A noun, or an attribute of one ("Neue", "Keine"); no article, which may belong to a title. */
  private boolean opensHeading(String text, RawItem item, boolean alone) {
    Word word = lowered(text, item);
    boolean attribute =
        (word.is(WordClass.ADJECTIVE) || word.is(WordClass.INDEFINITE))
            && !word.is(WordClass.PREPOSITION);
    return attribute ? !alone : !word.closed() && !word.is(WordClass.ADVERB) && isNoun(text, item);
  }

  private boolean isNoun(String text, RawItem item) {
    Word word = morphology.look(text, item.begin(), item.end(), false);
    return word.is(WordClass.NOUN) || !word.known();
  }

  private boolean hasNoVerb(String text, List<RawItem> heading) {
    return heading.stream()
        .allMatch(
            item ->
                item.kind() == Kind.WORD
                    && (isCapitalized(text, item)
                        || !morphology
                            .look(text, item.begin(), item.end(), false)
                            .is(WordClass.FINITE)));
  }

  private Word lowered(String text, RawItem item) {
    return morphology.look(text, item.begin(), item.end(), true);
  }

  private static boolean isCapitalized(String text, RawItem item) {
    return item.kind() == Kind.WORD && Character.isUpperCase(text.charAt(item.begin()));
  }
}
