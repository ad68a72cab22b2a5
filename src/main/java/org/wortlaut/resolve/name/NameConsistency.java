package org.wortlaut.resolve.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** From this weight on more than the shape of its words tells what a name is. */
  static final int SURE = 50;

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
    new GuessedOrganisations(tokens, lexicon, known, surnames.keySet()).correct(result);
    return result;
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
