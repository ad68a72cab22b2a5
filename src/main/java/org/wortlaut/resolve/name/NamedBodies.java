package org.wortlaut.resolve.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Names of organisations that look like a compound of common words, wherever a text has them after
 * it has introduced them behind a noun for what they are.
 *
 * <p>Must match: "Klarwasser" in "Die Umweltorganisation Klarwasser klagt. Klarwasser sagt …". Must
 * not: "das Klarwasser", "reines Klarwasser", a word of the dictionary.
 */
final class NamedBodies {

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final Map<String, Candidate> introduced = new HashMap<>();

  NamedBodies(NameTokens tokens, NameLexicon lexicon, List<Candidate> chosen) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    for (Candidate candidate : chosen) {
      if (isIntroduced(candidate)) {
        introduced.putIfAbsent(candidate.name(), candidate);
      }
    }
  }

  void addTo(List<Candidate> candidates, boolean[] taken) {
    for (int i = 0; i < tokens.size() && !introduced.isEmpty(); i++) {
      Candidate body = taken[i] ? null : introduced.get(tokens.form(i));
      if (body != null && isBare(i)) {
        candidates.add(
            new Candidate(
                i, i + 1, body.kind(), body.form(), body.name(), body.actor(), body.weight()));
        taken[i] = true;
      }
    }
  }

  private boolean isIntroduced(Candidate candidate) {
    int name = candidate.begin();
    OrganisationNouns.Kind noun =
        candidate.kind() == ActorKind.ORGANIZATION
                && candidate.form() == Name.Form.NAME
                && candidate.end() == name + 1
                && tokens.joined(name)
                && tokens.common(name)
                && !tokens.inDictionary(name)
                && candidate.name().equals(tokens.form(name))
            ? lexicon.organisations().of(tokens.at(name - 1).word())
            : null;
    return noun != null
        && noun.before()
        && (tokens.at(name - 1).word().noun() & Agreement.SINGULAR) != Agreement.NONE;
  }

  /** Without an article or adjective before it. */
  private boolean isBare(int i) {
    return !tokens.joined(i)
        || tokens.at(i - 1).word().determiner() == Agreement.NONE
            && !lexicon.contractions().contains(tokens.at(i - 1).lower())
            && !tokens.is(i - 1, WordClass.ADJECTIVE);
  }
}
