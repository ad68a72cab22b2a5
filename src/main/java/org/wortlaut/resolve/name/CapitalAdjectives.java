package org.wortlaut.resolve.name;

import java.util.List;
import org.wortlaut.language.Agreement;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;

/**
 * The adjectives of countries that are written with a capital because they are part of a name that
 * is no actor's: "der Deutsche Harfenpreis", "die Deutsche Einheit".
 *
 * <p>Must not match: "die Deutschen Angst machen", "der Deutsche Emil Ohm", "die Schweizer Armee".
 */
final class CapitalAdjectives {

  private final NameTokens tokens;
  private final NameLexicon lexicon;

  CapitalAdjectives(NameTokens tokens, NameLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  void removeFrom(List<Candidate> chosen) {
    chosen.removeIf(
        candidate ->
            candidate.kind() == ActorKind.COUNTRY
                && candidate.end() == candidate.begin() + 1
                && isCapitalAdjective(candidate.begin())
                && isBeforeThing(candidate.begin()));
  }

  private boolean isCapitalAdjective(int i) {
    Gazetteer.Entry entry = lexicon.gazetteer().single(tokens.at(i).lower());
    return tokens.capitalized(i)
        && !tokens.initial(i)
        && entry != null
        && entry.form() == Name.Form.ADJECTIVE;
  }

  /** Whether one article goes with the adjective and with a noun for a thing behind it. */
  private boolean isBeforeThing(int adjective) {
    int noun = adjective + 1;
    boolean thing =
        tokens.joined(adjective)
            && tokens.joined(noun)
            && tokens.capitalized(noun)
            && tokens.common(noun)
            && !tokens.properName(noun)
            && !lexicon.roles().isRole(tokens.at(noun).word())
            && lexicon.organisations().of(tokens.at(noun).word()) == null;
    if (!thing) {
      return false;
    }
    int article = tokens.at(adjective - 1).word().determiner();
    return (article & tokens.at(noun).word().noun() & Agreement.SINGULAR) != Agreement.NONE;
  }
}
