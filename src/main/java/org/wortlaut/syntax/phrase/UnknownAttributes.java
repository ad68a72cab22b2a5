package org.wortlaut.syntax.phrase;

import java.util.regex.Pattern;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.UnknownAdjectives;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.text.Token.Kind;

/**
 * What the dictionary does not have as an adjective, and is an attribute by its form and its place:
 * "die windparkkritische Initiative", "das Mohnfelder Tageblatt".
 */
final class UnknownAttributes {

  private static final Pattern ADJECTIVE_ENDING = Pattern.compile("(e|en|er|es|em)\\z");

  private final SentenceItems items;
  private final NounWords words;

  UnknownAttributes(SentenceItems items, NounWords words) {
    this.items = items;
    this.words = words;
  }

  boolean isAttribute(int i) {
    return isInitialAdjective(i)
        || isCityAdjective(i)
        || isOfTown(i)
        || UnknownAdjectives.isOfPlace(items.word(i)) && words.isCapitalizedAfter(i)
        || isLowerCaseAdjective(i);
  }

  /**
   * "Windparkfeindliche Gruppen": unknown at the start of the sentence, before a capital letter.
   */
  private boolean isInitialAdjective(int i) {
    return words.isSentenceStart(i)
        && UnknownAdjectives.looksInflected(items.word(i))
        && words.isCapitalizedAfter(i);
  }

  /** "der Grauwinkler Bürgermeister": a capitalised form in "-er" that is no noun itself. */
  private boolean isCityAdjective(int i) {
    Word word = items.word(i);
    return word.capitalized()
        && word.lower().endsWith("er")
        && i + 1 < items.size()
        && words.isNoun(i + 1)
        && !word.is(WordClass.NOUN)
        && !word.is(WordClass.PREPOSITION);
  }

  /**
   * "der Krumpenauer Bürgermeister", "in Krumpenauer Kreisen": unknown, between a determiner or a
   * preposition of place and a common noun; not "von Filzmoser Aufträge".
   */
  boolean isOfTown(int i) {
    return i > 0
        && words.isCapitalizedAfter(i)
        && (words.isDeterminer(i - 1) || items.is(Role.SEAT, i - 1))
        && (UnknownAdjectives.isOfTown(items.word(i), items.word(i + 1)) || isLikeCompound(i));
  }

  /**
   * The "Mohnfelder" of "das Mohnfelder Tageblatt": it looks like a compound of "Felder", but it is
   * the noun behind it that the article goes with.
   */
  private boolean isLikeCompound(int i) {
    Word word = items.word(i);
    Word next = items.word(i + 1);
    int article = items.word(i - 1).determiner();
    return word.compound()
        && items.endsIn(Role.TOWN_ENDING, i)
        && next.is(WordClass.NOUN)
        && !next.is(WordClass.NAME)
        && (next.noun() & article & Agreement.SINGULAR) != 0;
  }

  /**
   * "die windparkkritische Initiative", "eine windparkkritische, kleine Initiative": an unknown
   * form in lower case with an adjective's ending.
   */
  private boolean isLowerCaseAdjective(int i) {
    Word word = items.word(i);
    return !word.known()
        && !word.capitalized()
        && Character.isLetterOrDigit(word.form().charAt(0))
        && i + 1 < items.size()
        && (words.isNoun(i + 1) || items.kind(i + 1) == Kind.LIST_COMMA)
        && ADJECTIVE_ENDING.matcher(word.lower()).find();
  }
}
