package org.wortlaut.syntax.clause;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Finds the commas that part no clauses because they stand between attributes of one noun: "eine
 * sehr gute, schnelle und faire Prüfung".
 */
public final class AttributeLists {

  /** In items: "von der Stadt zur Hälfte bezahlte". */
  private static final int LONGEST_ATTRIBUTE = 9;

  private final FunctionWords functionWords;

  public AttributeLists(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  /** The same items, such commas marked as {@link Kind#LIST_COMMA}. */
  public List<Token> mark(List<Token> items) {
    List<Token> marked = items;
    for (int i = 1; i + 2 < items.size(); i++) {
      Token comma = items.get(i);
      if (comma.kind() == Kind.COMMA && isBetweenAttributes(marked, i)) {
        marked = marked == items ? new ArrayList<>(items) : marked;
        marked.set(
            i, new Token(comma.begin(), comma.end(), Kind.LIST_COMMA, comma.quote(), comma.word()));
      }
    }
    return marked;
  }

  private boolean isBetweenAttributes(List<Token> items, int comma) {
    boolean unknown = isUnknownAttribute(items, comma - 1);
    if (!unknown && (!isAttribute(items.get(comma - 1)) || isRatherVerb(items, comma - 1))) {
      return false;
    }
    int agreement = unknown ? Agreement.ANY : items.get(comma - 1).word().adjective();
    boolean attributeSeen = false;
    for (int i = afterPhrase(items, comma, agreement); i < items.size(); i++) {
      Token item = items.get(i);
      if (attributeSeen && isNoun(item)) {
        return item.kind() == Kind.QUOTED
            || item.word().noun() == Agreement.NONE
            || (item.word().noun() & agreement) != 0;
      }
      if (isAttribute(item)) {
        agreement &= item.word().adjective();
        attributeSeen = true;
        if (agreement == Agreement.NONE) {
          return false;
        }
      } else if (!joins(item, attributeSeen) && !isAdverb(item)) {
        return false;
      }
    }
    return false;
  }

  /**
   * The "rosaglitzernde" of "die rosaglitzernde, runde Perle", "zur rosaglitzernden, runden Perle":
   * right behind an article or a preposition.
   */
  private static boolean isUnknownAttribute(List<Token> items, int i) {
    Token item = items.get(i);
    return i > 0
        && item.isWord()
        && !item.word().known()
        && !item.word().capitalized()
        && (items.get(i - 1).word().is(WordClass.ARTICLE)
            || items.get(i - 1).word().is(WordClass.PREPOSITION))
        && (item.lower().endsWith("e") || item.lower().endsWith("en"));
  }

  /**
   * The "bezahlte" of "neue, von der Stadt bezahlte Brücken": where the participle of an attribute
   * stands that begins with a preposition; else what follows the comma.
   */
  private static int afterPhrase(List<Token> items, int comma, int agreement) {
    int first = comma + 1;
    if (!items.get(first).word().is(WordClass.PREPOSITION)) {
      return first;
    }
    int end = Math.min(items.size() - 1, first + LONGEST_ATTRIBUTE);
    for (int i = first + 2; i < end && !items.get(i).separates(); i++) {
      Word word = items.get(i).word();
      boolean participle =
          isAttribute(items.get(i))
              && (word.is(WordClass.PARTICIPLE_PAST) || word.is(WordClass.PARTICIPLE_PRESENT));
      if (participle
          && isNoun(items.get(i + 1))
          && (word.adjective() & agreement & items.get(i + 1).word().noun()) != 0) {
        return i;
      }
    }
    return first;
  }

  /** "wer andere verletzte, …": a verb, unless the word before it opens a phrase or a list. */
  private boolean isRatherVerb(List<Token> items, int i) {
    if (items.get(i).word().verbs().isEmpty()) {
      return false;
    }
    int opening = i - 1;
    while (opening > 0 && isAdverb(items.get(opening))) {
      opening--;
    }
    if (opening < 0) {
      return true;
    }
    Word before = items.get(opening).word();
    return !(before.is(WordClass.ARTICLE)
        || before.is(WordClass.POSSESSIVE)
        || before.is(WordClass.DEMONSTRATIVE)
        || before.is(WordClass.PREPOSITION)
        || items.get(opening).kind() == Kind.LIST_COMMA);
  }

  /** "schnelle und faire", "schnelle, faire". */
  private boolean joins(Token item, boolean attributeSeen) {
    return attributeSeen
        && (item.kind() == Kind.COMMA
            || item.isWord() && functionWords.is(Role.PHRASE_JOINER, item.word()));
  }

  private static boolean isAttribute(Token item) {
    Word word = item.word();
    return item.isWord()
        && !word.capitalized()
        && word.adjective() != Agreement.NONE
        && word.determiner() == Agreement.NONE
        && !word.is(WordClass.PREPOSITION)
        && !word.is(WordClass.ADVERB);
  }

  /**
   * The "sehr" of "eine alte, sehr schöne Stadt", the "wenig" and "schlecht" before a participle.
   */
  private boolean isAdverb(Token item) {
    Word word = item.word();
    return item.isWord()
        && !word.capitalized()
        && word.known()
        && (word.is(WordClass.ADVERB)
            || word.bareAdjective()
            || functionWords.is(Role.AMOUNT, word));
  }

  private static boolean isNoun(Token item) {
    return item.kind() == Kind.QUOTED || item.isWord() && item.word().capitalized();
  }
}
