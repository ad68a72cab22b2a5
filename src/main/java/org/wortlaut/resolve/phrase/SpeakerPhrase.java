package org.wortlaut.resolve.phrase;

import java.util.regex.Pattern;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.WordStem;
import org.wortlaut.text.Token;

/**
 * One speaker's noun phrase, cut into its parts.
 *
 * @param from first token
 * @param begin first token after prepositions, determiners and participle phrases
 * @param end end of the tokens, exclusive
 * @param determiner index of the article or other determiner it begins with, or -1
 * @param head index of the head noun, or -1
 */
public record SpeakerPhrase(int from, int begin, int end, int determiner, int head) {

  /** Words of "ernst zu nehmend". */
  private static final int GERUNDIVE = 3;

  private static final Pattern INFLECTED_PARTICIPLE =
      Pattern.compile("(t|en|nd)(e|en|er|em|es)\\z");

  /** The phrase over the given tokens. */
  public static SpeakerPhrase of(NameTokens tokens, int from, int end) {
    int i = from;
    int determiner = -1;
    while (i + 1 < end
        && (isDeterminer(tokens, i, from)
            || isQuantity(tokens, i, end)
            || isPreposition(tokens, i) && (determiner < 0 || isShare(tokens, i)))) {
      determiner = isPreposition(tokens, i) && !tokens.is(i, WordClass.ARTICLE) ? determiner : i;
      i++;
    }
    int counted = beforeMeasure(tokens, from, i, end);
    if (counted >= 0) {
      determiner = counted;
      i += 2;
    }
    boolean owner = determiner < 0 && i + 2 < end && isGenitive(tokens, i);
    i =
        owner && isPreposition(tokens, i + 1)
            ? afterParticiplePhrase(tokens, i + 1, end, i)
            : afterParticiplePhrase(tokens, i, end, determiner);
    int head = -1;
    int depth = 0;
    for (int k = i; k < end && head < 0; k++) {
      depth +=
          tokens.at(k).kind() == Token.Kind.OPENING_BRACKET
              ? 1
              : tokens.at(k).kind() == Token.Kind.CLOSING_BRACKET ? -1 : 0;
      boolean noun =
          depth == 0
              && (tokens.capitalized(k) || AgeNoun.isAlone(tokens, k))
              && !isAttribute(tokens, k, end);
      head = noun ? k : -1;
    }
    return new SpeakerPhrase(from, i, end, determiner, head);
  }

  /** An adjective, or a small word that the dictionary lacks: "auflagenstärkste". */
  private static boolean mayBeAdjective(NameTokens tokens, int i) {
    return !tokens.capitalized(i)
        && tokens.isWord(i)
        && (tokens.is(i, WordClass.ADJECTIVE) || !tokens.at(i).word().known());
  }

  /** "Badas (nach Wien gereiste Frau)", "Strauss’". */
  private static boolean isGenitive(NameTokens tokens, int i) {
    String form = tokens.form(i);
    return tokens.properName(i) && !WordStem.ofGenitive(form).equals(form);
  }

  private static boolean isPreposition(NameTokens tokens, int i) {
    return tokens.is(i, WordClass.PREPOSITION)
        && !tokens.is(i, WordClass.ADJECTIVE)
        && (!tokens.capitalized(i) || tokens.initial(i));
  }

  /** The "von" of "drei von vier Befragten". */
  private static boolean isShare(NameTokens tokens, int preposition) {
    return tokens.at(preposition - 1).isNumber() && tokens.at(preposition + 1).isNumber();
  }

  /** "der", "einige", "seine", "die beiden", "mehrere", "drei" before a noun, but not "andere". */
  private static boolean isDeterminer(NameTokens tokens, int i, int from) {
    Token token = tokens.at(i);
    if (token.lower().startsWith("ander")) {
      return false;
    }
    boolean closed =
        token.word().is(WordClass.ARTICLE)
            || token.word().is(WordClass.DEMONSTRATIVE)
            || token.word().is(WordClass.POSSESSIVE)
            || token.word().is(WordClass.INDEFINITE)
            || token.word().determiner() != 0 && !token.word().is(WordClass.ADJECTIVE);
    boolean capital = tokens.capitalized(i) && !tokens.initial(i) && i != from;
    return closed && !capital
        || token.kind() == Token.Kind.NUMBER
        || token.word().is(WordClass.NUMERAL)
            && (!token.word().is(WordClass.NOUN) || tokens.initial(i));
  }

  /**
   * The determiner before the "Jahre" of "der 47 Jahre alte Wirt", "die 19 und 22 Jahre alten
   * Brüder": the adjective behind them goes with it and the noun; -1 where it does not, as in "die
   * 200 Anwohner großer Städte". "Zwei 18 und 20 Jahre alte Männer" have a numeral there.
   */
  private static int beforeMeasure(NameTokens tokens, int from, int i, int end) {
    if (i - 2 < from
        || i + 2 >= end
        || tokens.at(i - 1).kind() != Token.Kind.NUMBER
        || !tokens.capitalized(i)
        || tokens.capitalized(i + 1)
        || !tokens.capitalized(i + 2)) {
      return -1;
    }
    int agreement = tokens.at(i + 1).word().adjective() & tokens.at(i + 2).word().noun();
    int determiner = i - 2;
    while (determiner >= from && (tokens.at(determiner).word().determiner() & agreement) == 0) {
      determiner--;
    }
    boolean several = i - 3 > from && tokens.at(i - 3).kind() == Token.Kind.NUMBER;
    return determiner < from ? several ? from : -1 : determiner;
  }

  /** The "rund" of "rund 200 Anwohner". */
  private static boolean isQuantity(NameTokens tokens, int i, int end) {
    return i + 2 < end
        && tokens.isWord(i)
        && (!tokens.capitalized(i) || tokens.initial(i))
        && tokens.at(i + 1).kind() == Token.Kind.NUMBER;
  }

  /**
   * "der [in Altdorf ansässigen] Firma", "dem [der Redaktion vorliegenden] Bericht": where a
   * participle with complements of its own stands before the noun, its end.
   */
  private static int afterParticiplePhrase(NameTokens tokens, int from, int end, int determiner) {
    if (beginsGerundive(tokens, from) && from + GERUNDIVE < end) {
      return from + GERUNDIVE;
    }
    boolean nested =
        determiner >= 0
            && from < end
            && (isPreposition(tokens, from)
                || tokens.is(from, WordClass.ADVERB) && !tokens.is(from, WordClass.ADJECTIVE)
                || tokens.is(from, WordClass.NEGATION)
                || isSecondArticle(tokens, determiner));
    for (int i = from; nested && i + 1 < end; i++) {
      boolean participle =
          i > from
              && tokens.isWord(i)
              && !tokens.capitalized(i)
              && tokens.is(i, WordClass.ADJECTIVE)
              && tokens.capitalized(i + 1);
      boolean verbal =
          participle
              && (INFLECTED_PARTICIPLE.matcher(tokens.at(i).lower()).find()
                  || isPreposition(tokens, from));
      if (verbal) {
        return i + 1;
      }
    }
    return from;
  }

  /** The "ernst" of "ernst zu nehmende Ökonomen". */
  public static boolean beginsGerundive(NameTokens tokens, int i) {
    return tokens.lowerIs(i + 1, "zu")
        && tokens.joined(i + 1)
        && tokens.joined(i + 2)
        && tokens.is(i + 2, WordClass.PARTICIPLE_PRESENT)
        && tokens.is(i + 2, WordClass.ADJECTIVE);
  }

  private static boolean isSecondArticle(NameTokens tokens, int determiner) {
    return determiner > 0
        && tokens.is(determiner, WordClass.ARTICLE)
        && tokens.is(determiner - 1, WordClass.ARTICLE);
  }

  /**
   * A capitalised adjective before its noun: "Politische Beobachter", "Süddeutsche Zeitung",
   * "Münchener Polizei", "Israelische und britische Forscher".
   */
  private static boolean isAttribute(NameTokens tokens, int i, int end) {
    boolean followed =
        i + 1 < end
            && tokens.joined(i + 1)
            && (tokens.capitalized(i + 1)
                || mayBeAdjective(tokens, i + 1)
                || tokens.initial(i) && joinsAdjective(tokens, i + 1, end));
    boolean adjective =
        tokens.is(i, WordClass.ADJECTIVE)
            && (tokens.at(i).word().adjective() != 0 || !tokens.is(i, WordClass.NOUN));
    boolean owner =
        followed
            && (isOwner(tokens, i, end)
                || tokens.is(i, WordClass.FIRST_NAME) && isOwner(tokens, i + 1, end));
    boolean unknown = tokens.initial(i) && !tokens.common(i) && tokens.form(i).endsWith("sche");
    return followed && (adjective || unknown || owner);
  }

  /** "Ruhlands", also in "Anna Ruhlands", before what is hers: "neuer Sprecher". */
  private static boolean isOwner(NameTokens tokens, int i, int end) {
    int owned = i + 1;
    while (owned + 1 < end && mayBeAdjective(tokens, owned)) {
      owned++;
    }
    return owned < end
        && isGenitive(tokens, i)
        && !tokens.properName(owned)
        && tokens.capitalized(owned)
        && tokens.common(owned);
  }

  private static boolean joinsAdjective(NameTokens tokens, int joiner, int end) {
    return joiner + 2 < end
        && tokens.is(joiner, WordClass.COORDINATOR)
        && NominativePhrase.isInflected(tokens, joiner + 1)
        && tokens.capitalized(joiner + 2);
  }

  /** The same with another noun as its head. */
  public SpeakerPhrase withHead(int noun) {
    return new SpeakerPhrase(from, begin, end, determiner, noun);
  }

  /** Whether nothing stands behind the head that is a part of the phrase. */
  public boolean isBare(NameTokens tokens) {
    return coreEnd(tokens) == head + 1;
  }

  /** Not so "einer der Zeugen". */
  public boolean definite(NameTokens tokens) {
    return determiner >= 0
        && !isOfSeveral(tokens)
        && (tokens.at(determiner).word().is(WordClass.DEMONSTRATIVE)
            || isDefinite(tokens, determiner));
  }

  /** "die", "die drei"; not "drei". */
  static boolean isDefinite(NameTokens tokens, int determiner) {
    boolean counts = determiner >= 0 && tokens.at(determiner).isNumber();
    int article = counts ? determiner - 1 : determiner;
    return article >= 0
        && (!counts || tokens.joined(determiner))
        && tokens.at(article).lower().startsWith("d");
  }

  /** "einer der Zeugen", "einige der Zeugen". */
  public boolean isOfSeveral(NameTokens tokens) {
    return from < determiner && tokens.indefinite(from);
  }

  public boolean indefinite(NameTokens tokens) {
    return determiner < 0
        || tokens.indefinite(determiner)
        || tokens.at(determiner).word().is(WordClass.INDEFINITE);
  }

  /** Whether adjectives stand before the head. */
  public boolean hasAttributes() {
    return head > begin;
  }

  /** The end of what belongs to the head: before a comma, bracket, relative clause or date. */
  public int coreEnd(NameTokens tokens) {
    int i = head + 1;
    while (i < end
        && (tokens.isWord(i) || tokens.at(i).kind() == Token.Kind.NUMBER)
        && !isDate(tokens, i)) {
      i++;
    }
    return i;
  }

  private static boolean isDate(NameTokens tokens, int i) {
    String form = tokens.at(i).lower();
    return form.equals("vom") || form.equals("am");
  }
}
