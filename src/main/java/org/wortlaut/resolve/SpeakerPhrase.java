package org.wortlaut.resolve;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * One speaker's noun phrase, cut into its parts.
 *
 * @param begin first token
 * @param end end of the tokens, exclusive
 * @param determiner index of the article or other determiner it begins with, or -1
 * @param head index of the head noun, or -1
 */
record SpeakerPhrase(int begin, int end, int determiner, int head) {

  /** The phrase over the given tokens. */
  static SpeakerPhrase of(NameTokens tokens, int begin, int end) {
    int i = begin;
    int determiner = -1;
    while (i < end && isDeterminer(tokens, i) && i + 1 < end) {
      determiner = i;
      i++;
    }
    int head = -1;
    int depth = 0;
    for (int k = i; k < end; k++) {
      if (tokens.at(k).kind() == Token.Kind.OPENING_BRACKET) {
        depth++;
      } else if (tokens.at(k).kind() == Token.Kind.CLOSING_BRACKET) {
        depth--;
      }
      boolean noun = depth == 0 && tokens.capitalized(k) && !isAttribute(tokens, k, end);
      if (noun) {
        head = k;
        break;
      }
    }
    return new SpeakerPhrase(i, end, determiner, head);
  }

  /** "der", "einige", "seine", "die beiden", "mehrere", "drei" before a noun. */
  private static boolean isDeterminer(NameTokens tokens, int i) {
    Token token = tokens.at(i);
    boolean closed = token.word().is(WordClass.ARTICLE) || token.word().is(WordClass.DEMONSTRATIVE) || token.word().is(WordClass.POSSESSIVE) || token.word().is(WordClass.INDEFINITE) || token.word().determiner() != 0 && !token.word().is(WordClass.ADJECTIVE);
    boolean capital = tokens.capitalized(i) && !tokens.initial(i);
    return closed && !capital || token.kind() == Token.Kind.NUMBER || token.word().is(WordClass.NUMERAL) && !token.word().is(WordClass.NOUN);
  }

  /** A capitalised adjective before its noun: "Politische Beobachter", "Süddeutsche Zeitung", "Münchener Polizei". */
  private static boolean isAttribute(NameTokens tokens, int i, int end) {
    boolean adjective = tokens.is(i, WordClass.ADJECTIVE) && (tokens.at(i).word().adjective() != 0 || !tokens.is(i, WordClass.NOUN));
    return adjective && i + 1 < end && (tokens.capitalized(i + 1) || tokens.is(i + 1, WordClass.ADJECTIVE)) && tokens.joined(i + 1);
  }

  boolean definite(NameTokens tokens) {
    return determiner >= 0 && (tokens.at(determiner).word().is(WordClass.DEMONSTRATIVE) || tokens.at(determiner).lower().startsWith("d"));
  }

  boolean indefinite(NameTokens tokens) {
    return determiner < 0 || tokens.at(determiner).lower().startsWith("ein") || tokens.at(determiner).word().is(WordClass.INDEFINITE);
  }

  /** The end of what belongs to the head: before a comma, bracket or relative clause. */
  int coreEnd(NameTokens tokens) {
    int i = head + 1;
    while (i < end && tokens.isWord(i) || i < end && tokens.at(i).kind() == Token.Kind.NUMBER) {
      i++;
    }
    return i;
  }

  /** The phrases of a speaker whose spans are given, split where several speakers are joined. */
  static List<SpeakerPhrase> split(NameTokens tokens, Span span, NameLexicon lexicon) {
    int begin = tokens.indexAt(span.begin());
    begin += tokens.at(begin).end() <= span.begin() ? 1 : 0;
    int end = tokens.indexAt(span.end() - 1) + 1;
    List<SpeakerPhrase> phrases = new ArrayList<>();
    int start = begin;
    for (int i = begin + 1; i + 1 < end; i++) {
      if (isCoordinator(tokens, i) && startsSpeaker(tokens, i + 1, lexicon) && !insidePhrase(tokens, start, i)) {
        phrases.add(of(tokens, start, i));
        start = tokens.form(i).equals("auch") ? i + 1 : i + 1;
      }
    }
    if (start < end) {
      phrases.add(of(tokens, start, end));
    }
    return phrases;
  }

  private static boolean isCoordinator(NameTokens tokens, int i) {
    String form = tokens.form(i);
    return form.equals("und") || form.equals("sowie");
  }

  private static boolean startsSpeaker(NameTokens tokens, int i, NameLexicon lexicon) {
    String form = tokens.form(i);
    return tokens.is(i, WordClass.ARTICLE) || tokens.properName(i) || lexicon.roles().isRole(form) || lexicon.organisations().of(form) != null || lexicon.gazetteer().single(form) != null || form.equals("andere") || form.equals("auch") || form.equals("vom") || form.equals("von") || tokens.capitalized(i) && tokens.is(i, WordClass.NOUN);
  }

  /** "für Sicherheit und Zusammenarbeit": both nouns hang on the preposition before the first. */
  private static boolean insidePhrase(NameTokens tokens, int start, int coordinator) {
    boolean article = tokens.is(coordinator + 1, WordClass.ARTICLE);
    for (int i = coordinator - 1; i > start; i--) {
      if (tokens.is(i, WordClass.PREPOSITION) && !tokens.capitalized(i)) {
        return !article;
      }
      if (tokens.at(i).kind() == Token.Kind.COMMA) {
        return false;
      }
    }
    return false;
  }
}
