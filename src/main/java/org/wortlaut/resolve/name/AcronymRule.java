package org.wortlaut.resolve.name;

import java.util.List;
import java.util.Locale;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.NameWords;
import org.wortlaut.resolve.word.WordStem;
import org.wortlaut.text.Token;

/**
 * Organisations by their acronyms: "GdP", and a phrase whose acronym follows in brackets, "Bund
 * freier Segler (BfS)".
 */
final class AcronymRule {

  private static final int EXPLAINED = 70;
  private static final int ACRONYM = 30;

  /** Words of a phrase before its acronym. */
  private static final int MOST_WORDS = 9;

  private final NameLexicon lexicon;

  AcronymRule(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void find(NameTokens tokens, int i, List<Candidate> found) {
    String form = WordStem.ofGenitive(tokens.form(i));
    if (!NameWords.isAcronym(form)
        || lexicon.notOrganisations().contains(form)
        || lexicon.companyWords().containsKey(form)) {
      return;
    }
    found.add(new Candidate(i, i + 1, ActorKind.ORGANIZATION, Name.Form.NAME, form, ACRONYM));
    boolean bracketed =
        i > 0
            && tokens.at(i - 1).kind() == Token.Kind.OPENING_BRACKET
            && tokens.has(i + 1)
            && (tokens.at(i + 1).kind() == Token.Kind.CLOSING_BRACKET);
    if (bracketed && lexicon.gazetteer().single(form) == null) {
      int begin = beginOfExplained(tokens, i - 1, form);
      if (begin >= 0 && holdsLetters(tokens.words(begin, i - 1), form)) {
        found.add(
            new Candidate(
                begin,
                i - 1,
                ActorKind.ORGANIZATION,
                Name.Form.NAME,
                tokens.words(begin, i - 1),
                EXPLAINED));
      }
    }
  }

  /**
   * Whether the letters of an acronym stand in the phrase in order: not those of "CDU" in
   * "Christian Wiesner".
   */
  private static boolean holdsLetters(String phrase, String acronym) {
    String lower = phrase.toLowerCase(Locale.GERMAN);
    int from = 0;
    for (char letter : acronym.toLowerCase(Locale.GERMAN).toCharArray()) {
      from = lower.indexOf(letter, from) + 1;
      if (from == 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The first word of the phrase before the bracket whose initial is that of the acronym, or -1.
   */
  private static int beginOfExplained(NameTokens tokens, int end, String acronym) {
    char initial = Character.toLowerCase(acronym.charAt(0));
    int best = -1;
    for (int i = end - 1; i >= 0 && end - i <= MOST_WORDS; i--) {
      boolean inside = i + 1 == end ? tokens.isWord(i) : tokens.isWord(i) && tokens.joined(i + 1);
      if (!inside || tokens.finiteVerb(i)) {
        break;
      }
      if (tokens.capitalized(i)
          && Character.toLowerCase(tokens.form(i).charAt(0)) == initial
          && !tokens.is(i, WordClass.ARTICLE)) {
        best = i;
        if (end - i >= Math.min(acronym.length(), 2)) {
          break;
        }
      }
    }
    return best;
  }
}
