package org.wortlaut.resolve.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.wortlaut.language.Agreement;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.KnownNames;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Organisations that by their shape alone were taken for persons or places.
 *
 * <p>Must match: "Syriza", "Dawn" where the text has "die Zeitung Dawn" once, "Vivatel" in "Vivatel
 * wächst … bei Vivatel". Must not: "sagte der Zeitung Ohm" where it has told of "Emil Ohm".
 *
 * @param surnames of the persons whom the text has introduced
 */
record GuessedOrganisations(
    NameTokens tokens, NameLexicon lexicon, KnownNames known, Set<String> surnames) {

  void correct(List<Candidate> names) {
    names.replaceAll(name -> isGuess(name) && isKnownBody(name) ? organisation(name) : name);
    Set<String> bodies = bodies(names);
    names.replaceAll(
        name -> isGuess(name) && bodies.contains(name.name()) ? organisation(name) : name);
    Set<String> places = lessOftenPlaces(names);
    names.replaceAll(
        name -> isGuessedPlace(name) && places.contains(name.name()) ? organisation(name) : name);
  }

  /**
   * The names that stand right behind a noun for an organisation or before the legal form of a
   * company once, wherever else they look like a person or place: "die Zeitung Dawn", "Delvia AG".
   * Must not match: "die Zeitung Emil Ohms", "sagte der Zeitung Ohm" where the text has told of
   * "Emil Ohm".
   */
  private Set<String> bodies(List<Candidate> candidates) {
    Set<String> bodies = new HashSet<>();
    for (Candidate candidate : candidates) {
      int noun = candidate.begin() - 1;
      boolean called =
          isGuess(candidate)
              && candidate.end() == candidate.begin() + 1
              && tokens.joined(candidate.begin())
              && tokens.capitalized(noun)
              && candidate.name().equals(tokens.form(candidate.begin()))
              && !surnames.contains(candidate.name())
              && isCalledByName(noun);
      if (called) {
        bodies.add(candidate.name());
      }
      if (isCompany(candidate)) {
        IntStream.range(candidate.begin(), candidate.end() - 1)
            .filter(i -> tokens.properName(i) && tokens.form(i).length() > 3)
            .mapToObj(tokens::form)
            .filter(word -> !surnames.contains(word) && known.isNoPlace(word))
            .forEach(bodies::add);
      }
    }
    return bodies;
  }

  /** "Delvia AG", "Backwaren Kolb & Söhne GmbH": words and their legal form. */
  private boolean isCompany(Candidate candidate) {
    return candidate.kind() == ActorKind.ORGANIZATION
        && candidate.end() > candidate.begin() + 1
        && Boolean.TRUE.equals(lexicon.companyWords().get(tokens.form(candidate.end() - 1)));
  }

  /** "Zeitung", but not "Zeitungen". */
  private boolean isCalledByName(int noun) {
    OrganisationNouns.Kind kind = lexicon.organisations().of(tokens.form(noun));
    return kind != null
        && kind.before()
        && (tokens.at(noun).word().noun() & Agreement.SINGULAR) != Agreement.NONE;
  }

  /**
   * "Syriza": a word that is the name of an organisation and of nobody else; where it looks like a
   * person, also "Benfica", which is a place too.
   */
  private boolean isKnownBody(Candidate candidate) {
    String name = candidate.name();
    boolean body =
        known.isOrganisationOnly(name)
            || candidate.kind() == ActorKind.PERSON && known.isOrganisationNotPerson(name);
    return candidate.end() == candidate.begin() + 1 && body && !surnames.contains(name);
  }

  private static boolean isGuess(Candidate candidate) {
    return candidate.weight() < NameConsistency.SURE
        && candidate.form() == Name.Form.NAME
        && (candidate.kind() == ActorKind.PERSON || candidate.kind() == ActorKind.PLACE);
  }

  private static Candidate organisation(Candidate candidate) {
    return new Candidate(
        candidate.begin(),
        candidate.end(),
        ActorKind.ORGANIZATION,
        Name.Form.NAME,
        candidate.name(),
        candidate.weight());
  }

  /**
   * The names of which nothing is known that are told as an organisation at least as often as a
   * place: "Vivatel" in "Vivatel wächst … bei Vivatel".
   */
  private Set<String> lessOftenPlaces(List<Candidate> candidates) {
    Map<String, Integer> places = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (isGuessedPlace(candidate)) {
        places.merge(candidate.name(), 1, Integer::sum);
      }
    }
    for (Candidate candidate : candidates) {
      if (candidate.kind() == ActorKind.ORGANIZATION) {
        places.computeIfPresent(candidate.name(), (name, more) -> more - 1);
      }
    }
    places.values().removeIf(more -> more > 0);
    return places.keySet();
  }

  private boolean isGuessedPlace(Candidate candidate) {
    return candidate.kind() == ActorKind.PLACE
        && candidate.weight() < NameConsistency.SURE
        && known.kindsOf(candidate.name()).isEmpty();
  }
}
