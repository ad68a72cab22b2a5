package org.wortlaut.resolve.name;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.phrase.NominativePhrase;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;

/**
 * The nominative of an organisation's name that is built of common words: "des Landgerichts
 * Altdorf", "der Freien Hansebank".
 */
final class OrganisationNominative {

  private static final Pattern REGIONAL = Pattern.compile("\\p{L}{3}ische[nmrs]?\\z");

  private final NameTokens tokens;
  private final Gazetteer known;
  private final Morphology morphology;
  private final NominativePhrase nominative;

  OrganisationNominative(NameTokens tokens, Gazetteer known, Morphology morphology) {
    this.known = known;
    this.tokens = tokens;
    this.morphology = morphology;
    this.nominative = NominativePhrase.ofName(tokens, morphology);
  }

  Candidate of(Candidate candidate) {
    boolean ownName =
        candidate.kind() == ActorKind.ORGANIZATION
            && candidate.form() == Name.Form.NAME
            && !known.knows(candidate.name());
    int first = candidate.begin();
    boolean word = isRegional(first) || tokens.common(first) && !tokens.is(first, WordClass.NAME);
    if (!ownName || !word) {
      return candidate;
    }
    int head = head(candidate);
    if (head < 0 || isForeign(candidate)) {
      return candidate;
    }
    // no token stands between article and name, also where a mark does: der „Neuen Welle“
    int before = candidate.begin() - 1;
    boolean determined =
        before >= 0 && tokens.isWord(before) && tokens.at(before).word().determiner() != 0;
    if (tokens.quoted(candidate.begin()) && before >= 0 && tokens.capitalized(before)) {
      return candidate; // as it is called: der Verein „Klare Ufer“
    }
    if (head == candidate.begin() && isSeveral(head, determined ? before : -1)) {
      return candidate;
    }
    String name = nominative.of(candidate.begin(), head, candidate.end(), determined ? before : -1);
    if (name.equals(tokens.words(candidate.begin(), candidate.end()) + "r")) {
      return candidate; // "T-Mobile" and "Zentrale" look like the adjectives of a person
    }
    return new Candidate(
        candidate.begin(),
        candidate.end(),
        candidate.kind(),
        candidate.form(),
        name,
        candidate.weight());
  }

  /** "Institute of Mountain Science" */
  private boolean isForeign(Candidate candidate) {
    return IntStream.range(candidate.begin(), candidate.end())
        .anyMatch(i -> CompanyRule.isForeignLink(tokens, i));
  }

  /**
   * "die Piraten", "Stadtwerke Altdorf": a nominative of several that is none of one. Behind an
   * adjective, whose article stands farther off, it may be a genitive of one.
   */
  private boolean isSeveral(int noun, int determiner) {
    int readings = tokens.at(noun).word().noun();
    int article = determiner < 0 ? Agreement.ANY : tokens.at(determiner).word().determiner();
    int nominative = readings & Agreement.NOMINATIVE;
    return tokens.at(noun).word().adjective() == 0
        && (nominative & Agreement.PLURAL) != 0
        && (nominative & Agreement.SINGULAR) == 0
        && (readings & article & Agreement.PLURAL) != 0
        && !(tokens.joined(noun) && tokens.is(noun - 1, WordClass.ADJECTIVE));
  }

  /**
   * Also where the dictionary knows the capitalised form as a noun: "Westdeutschen" in "der
   * Westdeutschen Rundschau".
   */
  private boolean isAdjective(int i) {
    return isRegional(i)
        || tokens.is(i, WordClass.ADJECTIVE)
        || morphology.look(tokens.at(i).lower(), false).is(WordClass.ADJECTIVE);
  }

  /** "Nordfriesische": an adjective of a place, which the dictionary need not know. */
  private boolean isRegional(int i) {
    return tokens.capitalized(i) && REGIONAL.matcher(tokens.form(i)).find();
  }

  private int head(Candidate candidate) {
    for (int i = candidate.begin(); i < candidate.end(); i++) {
      boolean attribute = i + 1 < candidate.end() && isAdjective(i);
      if (!attribute) {
        boolean noun = tokens.is(i, WordClass.NOUN) && tokens.common(i);
        boolean afterAdjective = i > candidate.begin() && tokens.isWord(i);
        return noun || afterAdjective ? i : -1;
      }
    }
    return -1;
  }
}
