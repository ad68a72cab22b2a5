package org.wortlaut.resolve.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.NameWords;
import org.wortlaut.text.Token;

/**
 * Acronyms that the text explains as something that is no organisation: "MwSt" of "Mehrwertsteuer
 * (MwSt)".
 *
 * <p>Must not match: "Bund freier Segler (BfS)", nor "Amt für Technik (AfT)", nor an organisation
 * that is known by its acronym.
 */
final class ExplainedThings {

  private final NameTokens tokens;
  private final NameLexicon lexicon;

  ExplainedThings(NameTokens tokens, NameLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Takes out, all over the text, such acronyms and the phrases before their brackets. */
  void removeFrom(List<Candidate> chosen, boolean[] taken) {
    Set<String> acronyms = new HashSet<>();
    Set<Integer> brackets = new HashSet<>();
    for (int i = 2; i < tokens.size(); i++) {
      if (explainsThing(i) && !isOfLongerName(i - 1, chosen)) {
        acronyms.add(tokens.form(i));
        brackets.add(i - 1);
      }
    }
    chosen.removeIf(
        candidate -> {
          boolean thing =
              candidate.kind() == ActorKind.ORGANIZATION
                  && candidate.form() == Name.Form.NAME
                  && (acronyms.contains(candidate.name()) || brackets.contains(candidate.end()));
          for (int i = candidate.begin(); thing && i < candidate.end(); i++) {
            taken[i] = false;
          }
          return thing;
        });
  }

  /** "Bundesamt für Sicherheit in der Informationstechnik (BSI)": the head is another noun. */
  private boolean isOfLongerName(int bracket, List<Candidate> chosen) {
    return chosen.stream()
        .anyMatch(
            candidate ->
                candidate.end() == bracket
                    && candidate.begin() < bracket - 1
                    && !tokens.is(candidate.begin(), WordClass.ADJECTIVE));
  }

  /** Whether the token is an acronym in brackets behind a noun for a thing. */
  private boolean explainsThing(int i) {
    return tokens.at(i - 1).kind() == Token.Kind.OPENING_BRACKET
        && NameWords.isAcronym(tokens.form(i))
        && lexicon.gazetteer().single(tokens.form(i)) == null
        && tokens.has(i + 1)
        && tokens.at(i + 1).kind() == Token.Kind.CLOSING_BRACKET
        && tokens.capitalized(i - 2)
        && lexicon.acronymThings().stream().anyMatch(tokens.at(i - 2).lower()::endsWith);
  }
}
