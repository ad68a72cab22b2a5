package org.wortlaut.resolve.name;

import java.util.List;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.ClassTrait;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Bodies that are called by their members: an adjective and a noun in the genitive of several go on
 * the name, "Verband Deutscher Reeder", "Bund Katholischer Banken und Sparkassen".
 *
 * <p>Must not match: "die Zeitung Berliner Kurier", "die Regierung verschiedener Parteien".
 */
final class MembersInName {

  private static final int WEIGHT = 60;
  private static final String ENDING = "er";

  private final NameTokens tokens;
  private final NameLexicon lexicon;

  MembersInName(NameTokens tokens, NameLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Puts such names in the place of what was found of them. */
  void completeIn(List<Candidate> chosen, boolean[] taken) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      int end = endOfMembers(i);
      if (end < 0 || !isName(i, end, chosen)) {
        continue;
      }
      int begin = begin(i, chosen);
      chosen.removeIf(c -> c.begin() < end && c.end() > begin);
      String name = tokens.words(begin, end);
      chosen.add(new Candidate(begin, end, ActorKind.ORGANIZATION, Name.Form.NAME, name, WEIGHT));
      for (int k = begin; k < end; k++) {
        taken[k] = true;
      }
    }
  }

  /** The "Deutscher" of "Deutscher Verein | freier Winzer". */
  private static int begin(int noun, List<Candidate> chosen) {
    return chosen.stream()
        .filter(c -> c.end() == noun + 1 && isOrganisation(c))
        .mapToInt(Candidate::begin)
        .findFirst()
        .orElse(noun);
  }

  /** The end of what stands behind a noun in the genitive of several, or -1. */
  private int endOfMembers(int noun) {
    int members = noun + 2;
    boolean joined =
        tokens.capitalized(noun)
            && tokens.commonNoun(noun)
            && tokens.joined(noun + 1)
            && tokens.joined(members)
            && tokens.form(noun + 1).endsWith(ENDING)
            && tokens.is(noun + 1, WordClass.ADJECTIVE);
    if (!joined || !areSeveral(members) || !agree(noun + 1, members)) {
      return -1;
    }
    int more = members + 2;
    boolean goesOn =
        tokens.is(members + 1, WordClass.COORDINATOR)
            && tokens.joined(members + 1)
            && tokens.joined(more)
            && areSeveral(more)
            && !isVerbForSeveral(more + 1);
    return goesOn ? more + 1 : members + 1;
  }

  private boolean areSeveral(int i) {
    int several = Agreement.GENITIVE & Agreement.PLURAL;
    return tokens.capitalized(i)
        && tokens.commonNoun(i)
        && (tokens.at(i).word().noun() & several) != Agreement.NONE;
  }

  /** "Deutscher Reeder"; "Berliner", which has one form for all, with what is no noun for one. */
  private boolean agree(int adjective, int noun) {
    int readings = tokens.at(adjective).word().adjective();
    int several = Agreement.GENITIVE & Agreement.PLURAL;
    return readings == Agreement.NONE || readings == Agreement.ANY
        ? Agreement.isPlural(tokens.at(noun).word().noun())
        : (readings & several) != Agreement.NONE;
  }

  /** "Banken und Sparkassen fordern": two speakers. */
  private boolean isVerbForSeveral(int i) {
    return tokens.finiteVerb(i) && tokens.at(i).word().verbs().stream().allMatch(v -> v.plural());
  }

  /** Whether the noun is one for a body with members, or a part of the name was found. */
  private boolean isName(int noun, int end, List<Candidate> chosen) {
    if ((tokens.at(noun).word().noun() & Agreement.SINGULAR) == Agreement.NONE) {
      return false;
    }
    if (chosen.stream().anyMatch(c -> c.begin() <= noun && c.end() >= end)) {
      return false;
    }
    OrganisationNouns.Kind kind = lexicon.organisations().of(tokens.at(noun).word());
    boolean capital = tokens.capitalized(noun + 1);
    boolean body =
        kind != null && lexicon.organisations().have(ClassTrait.MEMBERS, kind.nounClass());
    return body && (capital || begin(noun, chosen) < noun)
        || chosen.stream().anyMatch(c -> isOrganisation(c) && isPart(c, noun, end, capital));
  }

  private static boolean isOrganisation(Candidate found) {
    return found.kind() == ActorKind.ORGANIZATION && found.form() == Name.Form.NAME;
  }

  /** "Verband Deutscher"; "Deutscher Reeder" behind "der Verband". */
  private boolean isPart(Candidate found, int noun, int end, boolean capital) {
    return found.begin() == noun && found.end() > noun + 1 && found.end() <= end
        || capital
            && found.begin() == noun + 1
            && found.end() > noun + 2
            && found.end() <= end
            && noun > 0
            && tokens.is(noun - 1, WordClass.ARTICLE);
  }
}
