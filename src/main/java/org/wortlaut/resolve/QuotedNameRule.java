package org.wortlaut.resolve;

import java.util.List;
import org.wortlaut.language.WordClass;
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
    if (!tokens.capitalized(begin) || begin == 0) {
      return false;
    }
    OrganisationNouns.Kind before =
        tokens.isWord(begin - 1) ? lexicon.organisations().of(tokens.at(begin - 1).word()) : null;
    return before != null
        && before.before()
        && !(tokens.is(end - 1, WordClass.FINITE) && tokens.at(begin).word().closed());
  }
}
