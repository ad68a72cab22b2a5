package org.wortlaut.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wortlaut.article.NamedSpan;
import org.wortlaut.language.Morphology;
import org.wortlaut.text.Document;

/**
 * Finds the names of persons, organisations, countries and places in a document.
 *
 * <p>Rules propose candidates, the heaviest of which wins its place; then a surname or acronym that
 * the text has introduced counts as that actor everywhere. One pass over the tokens for each of the
 * two steps. Safe to share between threads.
 */
public final class NameFinder {

  private final NameLexicon lexicon;
  private final Morphology morphology;
  private final PersonRule persons;
  private final OrganisationRule organisations;
  private final QuotedNameRule quoted;
  private final PlaceRule places;
  private final UnknownWordRule unknown;
  private final GazetteerRule known;

  NameFinder(NameLexicon lexicon, Morphology morphology) {
    this.lexicon = lexicon;
    this.morphology = morphology;
    this.persons = new PersonRule(lexicon);
    this.organisations = new OrganisationRule(lexicon);
    this.quoted = new QuotedNameRule(lexicon);
    this.places = new PlaceRule(lexicon);
    this.unknown = new UnknownWordRule(lexicon);
    this.known = new GazetteerRule(lexicon);
  }

  /**
   * @param language two-letter code, the folder of the word lists
   * @param morphology that of the documents to come
   * @throws IllegalStateException if a word list is missing or has an error
   */
  public static NameFinder forLanguage(String language, Morphology morphology) {
    return new NameFinder(NameLexicon.read(language), morphology);
  }

  NameLexicon lexicon() {
    return lexicon;
  }

  /**
   * The names in a document, in text order, without overlaps.
   *
   * @param given what an outside recogniser found; it takes precedence over everything found here
   */
  public List<Name> find(Document document, List<NamedSpan> given) {
    NameTokens tokens = new NameTokens(document, morphology);
    List<Candidate> candidates = new ArrayList<>();
    quoted.find(tokens, candidates);
    for (int i = 0; i < tokens.size(); i++) {
      persons.find(tokens, i, candidates);
      organisations.find(tokens, i, candidates);
      places.find(tokens, i, candidates);
      unknown.find(tokens, i, candidates);
      known.find(tokens, i, candidates);
    }
    boolean[] taken = new boolean[tokens.size()];
    List<Name> names = new ArrayList<>();
    addGiven(tokens, given, taken, names);
    candidates.sort(Candidate.ORDER);
    List<Candidate> chosen = choose(candidates, taken);
    chosen = new NameConsistency(tokens, chosen).apply(taken);
    Map<String, Candidate> ofText = byWords(chosen);
    for (int i = 0; i < tokens.size(); i++) {
      Name part = taken[i] ? null : known.compound(tokens, i, ofText);
      if (part != null) {
        names.add(part);
      }
    }
    OrganisationNominative nominative =
        new OrganisationNominative(tokens, lexicon.gazetteer(), morphology);
    chosen.replaceAll(nominative::of);
    for (Candidate c : chosen) {
      names.add(new Name(tokens.span(c.begin(), c.end()), c.kind(), c.form(), c.name(), c.actor()));
    }
    names.sort(Comparator.comparing(Name::span));
    return List.copyOf(names);
  }

  /** Organisations by their one-word names, persons by their surnames. */
  private static Map<String, Candidate> byWords(List<Candidate> chosen) {
    Map<String, Candidate> byWords = new HashMap<>();
    for (Candidate c : chosen) {
      boolean organisation =
          c.kind() == ActorKind.ORGANIZATION
              && c.form() == Name.Form.NAME
              && c.end() == c.begin() + 1;
      if (organisation || c.kind() == ActorKind.PERSON) {
        byWords.putIfAbsent(c.name().substring(c.name().lastIndexOf(' ') + 1), c);
      }
    }
    return byWords;
  }

  private static void addGiven(
      NameTokens tokens, List<NamedSpan> given, boolean[] taken, List<Name> names) {
    List<NamedSpan> ordered = new ArrayList<>(given);
    ordered.sort(Comparator.comparing(NamedSpan::span));
    int from = 0;
    int lastEnd = 0;
    for (NamedSpan name : ordered) {
      if (name.span().begin() < lastEnd || name.span().end() > tokens.document().text().length()) {
        continue;
      }
      while (from < tokens.size() && tokens.at(from).end() <= name.span().begin()) {
        from++;
      }
      for (int i = from; i < tokens.size() && tokens.at(i).begin() < name.span().end(); i++) {
        taken[i] = true;
      }
      String text = name.span().in(tokens.document().text());
      names.add(new Name(name.span(), name.kind(), Name.Form.NAME, text, text));
      lastEnd = name.span().end();
    }
  }

  private static List<Candidate> choose(List<Candidate> candidates, boolean[] taken) {
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : candidates) {
      boolean free = true;
      for (int i = candidate.begin(); i < candidate.end() && free; i++) {
        free = !taken[i];
      }
      if (free) {
        chosen.add(candidate);
        for (int i = candidate.begin(); i < candidate.end(); i++) {
          taken[i] = true;
        }
      }
    }
    return chosen;
  }
}
