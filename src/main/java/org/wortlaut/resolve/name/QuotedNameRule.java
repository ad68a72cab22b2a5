package org.wortlaut.resolve.name;

import java.util.List;
import java.util.stream.IntStream;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Document;
import org.wortlaut.text.Quote;
import org.wortlaut.text.Span;

/**
 * Names in quotation marks: media and organisations ("die Zeitung „Morgenblick“", "laut
 * „Abendkurier“").
 */
final class QuotedNameRule {

  private static final int WEIGHT = 62;
  private static final int LONGEST = 5;

  /** Words of a title without a capital, of which a quotation is hardly told by its shape. */
  private static final int LONGEST_LOWER_CASE = 2;

  private final NameLexicon lexicon;

  QuotedNameRule(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void find(NameTokens tokens, List<Candidate> found) {
    Document document = tokens.document();
    int from = 0;
    for (Quote quote : document.quotes()) {
      while (from < tokens.size() && tokens.at(from).begin() < quote.inner().begin()) {
        from++;
      }
      int end = from;
      while (end < tokens.size()
          && tokens.at(end).end() <= quote.inner().end()
          && end - from <= LONGEST) {
        end++;
      }
      boolean whole =
          end > from
              && end - from <= LONGEST
              && (end == tokens.size() || tokens.at(end).begin() >= quote.inner().end());
      if (whole && isName(tokens, from, end)) {
        Span span = tokens.span(from, end);
        found.add(
            new Candidate(
                from,
                end,
                ActorKind.ORGANIZATION,
                Name.Form.NAME,
                span.in(document.text()),
                WEIGHT));
      }
    }
  }

  private boolean isName(NameTokens tokens, int begin, int end) {
    if (begin == 0) {
      return false;
    }
    OrganisationNouns.Kind before =
        tokens.isWord(begin - 1) ? lexicon.organisations().of(tokens.at(begin - 1).word()) : null;
    if (before == null || !before.before()) {
      return false;
    }
    return tokens.capitalized(begin)
        ? !(tokens.is(end - 1, WordClass.FINITE) && tokens.at(begin).word().closed())
        : before.medium() && isLowerCaseTitle(tokens, begin, end);
  }

  /** "profil", "neue energie", but not what a paper says: "völlig verrückt", "wird nichts". */
  private static boolean isLowerCaseTitle(NameTokens tokens, int begin, int end) {
    boolean words =
        IntStream.range(begin, end)
            .allMatch(i -> tokens.isWord(i) && !tokens.at(i).word().closed());
    Word last = tokens.at(end - 1).word();
    return words
        && end - begin <= LONGEST_LOWER_CASE
        && !last.is(WordClass.ADJECTIVE)
        && !last.is(WordClass.ADVERB)
        && !last.is(WordClass.FINITE)
        && !last.mayBeInfinite();
  }
}
