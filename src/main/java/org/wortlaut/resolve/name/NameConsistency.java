package org.wortlaut.resolve.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.KnownNames;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.WordStem;

/**
 * One name, one kind within a text: a word that stands with a first name or role noun once is a
 * person's surname everywhere ("Seeberg" after "Anna Seeberg"), and where it also looks like a
 * place or organisation the person wins. A town that everybody knows stays one where the text
 * places something there: "aus Hagen", but "sagte Hagen" after "Lutz Hagen".
 */
final class NameConsistency {

  private static final int SURE = 50;

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final KnownNames known;
  private final List<Candidate> chosen;

  NameConsistency(
      NameTokens tokens, NameLexicon lexicon, KnownNames known, List<Candidate> chosen) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.known = known;
    this.chosen = chosen;
  }

  List<Candidate> apply(boolean[] taken) {
    Map<String, Candidate> surnames = surnames();
    List<Candidate> result = new ArrayList<>();
    NameRows rows = new NameRows(tokens, lexicon, chosen);
    for (Candidate candidate : chosen) {
      Candidate person = asPerson(candidate, surnames);
      if (isRow(candidate, surnames)) {
        free(candidate, taken);
      } else if (isBodyBeforePerson(candidate, surnames)) {
        result.add(bareBody(candidate));
        taken[candidate.end() - 1] = false;
      } else {
        result.addAll(rows.split(person));
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!taken[i]
          && tokens.capitalized(i)
          && !tokens.functionWord(i)
          && !isDay(i)
          && surname(i, surnames) != null) {
        result.add(
            new Candidate(i, i + 1, ActorKind.PERSON, Name.Form.NAME, surname(i, surnames), 0));
        taken[i] = true;
      }
    }
    new NamedBodies(tokens, lexicon, chosen).addTo(result, taken);
    result.replaceAll(c -> isGuess(c) && isKnownBody(c, surnames) ? organisation(c) : c);
    Set<String> bodies = bodies(result, surnames);
    if (!bodies.isEmpty()) {
      result.replaceAll(c -> bodies.contains(c.name()) && isGuess(c) ? organisation(c) : c);
    }
    Map<String, Integer> places = lessOftenPlaces(result);
    if (!places.isEmpty()) {
      result.replaceAll(candidate -> asOrganisation(candidate, places));
    }
    return result;
  }

  /**
   * The names that stand right behind a noun for an organisation or before the legal form of a
   * company once, wherever else they look like a person or place: "die Zeitung Dawn", "Delvia AG".
   * Must not match: "die Zeitung Emil Ohms", "sagte der Zeitung Ohm" where the text has told of
   * "Emil Ohm".
   */
  private Set<String> bodies(List<Candidate> candidates, Map<String, Candidate> surnames) {
    Set<String> bodies = new HashSet<>();
    for (Candidate candidate : candidates) {
      int noun = candidate.begin() - 1;
      boolean called =
          isGuess(candidate)
              && candidate.end() == candidate.begin() + 1
              && tokens.joined(candidate.begin())
              && tokens.capitalized(noun)
              && candidate.name().equals(tokens.form(candidate.begin()))
              && !surnames.containsKey(candidate.name())
              && isCalledByName(noun);
      if (called) {
        bodies.add(candidate.name());
      }
      if (isCompany(candidate)) {
        IntStream.range(candidate.begin(), candidate.end() - 1)
            .filter(i -> tokens.properName(i) && tokens.form(i).length() > 3)
            .mapToObj(tokens::form)
            .filter(word -> !surnames.containsKey(word) && known.isNoPlace(word))
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
  private boolean isKnownBody(Candidate candidate, Map<String, Candidate> surnames) {
    String name = candidate.name();
    boolean body =
        known.isOrganisationOnly(name)
            || candidate.kind() == ActorKind.PERSON && known.isOrganisationNotPerson(name);
    return candidate.end() == candidate.begin() + 1 && body && !surnames.containsKey(name);
  }

  private static boolean isGuess(Candidate candidate) {
    return candidate.weight() < SURE
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
   *
   * @return empty where there are none
   */
  private Map<String, Integer> lessOftenPlaces(List<Candidate> candidates) {
    Map<String, Integer> places = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (isGuessedPlace(candidate)) {
        places.merge(candidate.name(), 1, Integer::sum);
      }
    }
    for (Candidate candidate : places.isEmpty() ? List.<Candidate>of() : candidates) {
      if (candidate.kind() == ActorKind.ORGANIZATION) {
        places.computeIfPresent(candidate.name(), (name, more) -> more - 1);
      }
    }
    places.values().removeIf(more -> more > 0);
    return places;
  }

  private boolean isGuessedPlace(Candidate candidate) {
    return candidate.kind() == ActorKind.PLACE
        && candidate.weight() < SURE
        && known.kindsOf(candidate.name()).isEmpty();
  }

  private Candidate asOrganisation(Candidate candidate, Map<String, Integer> places) {
    return isGuessedPlace(candidate) && places.containsKey(candidate.name())
        ? organisation(candidate)
        : candidate;
  }

  /**
   * "Lorenz Seeberg" in "so kritisierte Lorenz Seeberg", "Seebergs Rede": two words, the first of
   * them a surname that the text has introduced.
   */
  private boolean isRow(Candidate candidate, Map<String, Candidate> surnames) {
    boolean shapeOnly =
        (candidate.kind() == ActorKind.PERSON || candidate.kind() == ActorKind.PLACE)
            && candidate.weight() < SURE
            && candidate.end() - candidate.begin() > 1;
    Candidate introduced = shapeOnly ? surnames.get(surname(candidate.begin(), surnames)) : null;
    return introduced != null
        && introduced.weight() >= SURE
        && introduced.end() - introduced.begin() > 1;
  }

  /**
   * "die Staatsanwaltschaft Seeberg" in "warf die Staatsanwaltschaft Seeberg vor": a body of a
   * place with somebody's surname instead of a place.
   */
  private boolean isBodyBeforePerson(Candidate candidate, Map<String, Candidate> surnames) {
    int last = candidate.end() - 1;
    OrganisationNouns.Kind kind = lexicon.organisations().of(tokens.at(candidate.begin()).word());
    boolean body =
        candidate.kind() == ActorKind.ORGANIZATION
            && last == candidate.begin() + 1
            && kind != null
            && kind.institution()
            && kind.withPlace();
    Candidate person = body ? surnames.get(surname(last, surnames)) : null;
    Gazetteer.Entry place = lexicon.gazetteer().single(tokens.form(last));
    return person != null && person.end() - person.begin() > 1 && (place == null || !place.place());
  }

  private Candidate bareBody(Candidate candidate) {
    int noun = candidate.begin();
    return new Candidate(
        noun,
        noun + 1,
        candidate.kind(),
        Name.Form.INSTITUTION,
        tokens.form(noun),
        candidate.weight());
  }

  private static void free(Candidate candidate, boolean[] taken) {
    for (int i = candidate.begin(); i < candidate.end(); i++) {
      taken[i] = false;
    }
  }

  private Map<String, Candidate> surnames() {
    Map<String, Candidate> surnames = new HashMap<>();
    for (Candidate candidate : chosen) {
      boolean full =
          candidate.kind() == ActorKind.PERSON
              && (candidate.weight() >= SURE || candidate.end() - candidate.begin() > 1);
      if (full) {
        String name = candidate.name();
        surnames.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), candidate);
      }
    }
    return surnames;
  }

  /** "am Freitag", "im Sommer": an article joined with a preposition stands before no person. */
  private boolean isDay(int i) {
    return tokens.joined(i)
        && tokens.is(i, WordClass.NOUN)
        && !tokens.is(i, WordClass.NAME)
        && lexicon.contractions().contains(tokens.at(i - 1).lower());
  }

  private Candidate asPerson(Candidate candidate, Map<String, Candidate> surnames) {
    boolean weak =
        candidate.end() == candidate.begin() + 1
            && candidate.kind() != ActorKind.PERSON
            && candidate.kind() != ActorKind.COUNTRY
            && (candidate.weight() < SURE || isUnplacedTown(candidate));
    String surname = weak ? surname(candidate.begin(), surnames) : null;
    return surname == null
        ? candidate
        : new Candidate(
            candidate.begin(),
            candidate.end(),
            ActorKind.PERSON,
            Name.Form.NAME,
            surname,
            candidate.weight());
  }

  private boolean isUnplacedTown(Candidate candidate) {
    int i = candidate.begin();
    String before = tokens.joined(i) ? tokens.form(i - 1) : "";
    return candidate.kind() == ActorKind.PLACE
        && !Boolean.TRUE.equals(lexicon.placePrepositions().get(before.toLowerCase(Locale.GERMAN)))
        && !lexicon.placeNouns().contains(before);
  }

  private String surname(int i, Map<String, Candidate> surnames) {
    String form = tokens.form(i);
    String bare = WordStem.ofGenitive(form);
    return surnames.containsKey(form) ? form : surnames.containsKey(bare) ? bare : null;
  }
}
