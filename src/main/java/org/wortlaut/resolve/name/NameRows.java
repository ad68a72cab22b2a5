package org.wortlaut.resolve.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.phrase.NameNominative;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Two persons named side by side who were taken for one: "Darauf forderte Lohberg Van der Meulen
 * auf", "dann habe der Minister Emil Lohberg Brandner angerufen", where the text calls both by
 * their full names elsewhere.
 *
 * <p>Must not match: "Karl Brandner Lohberg" in a text that has no other Lohberg.
 */
final class NameRows {

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final Set<String> fullNames = new HashSet<>();

  /** The full names of those who have a surname, which may begin with particles. */
  private final Map<String, Set<String>> bySurname = new HashMap<>();

  NameRows(NameTokens tokens, NameLexicon lexicon, List<Candidate> candidates) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    for (Candidate candidate : candidates) {
      if (candidate.kind() == ActorKind.PERSON && candidate.name().indexOf(' ') > 0) {
        addFullName(candidate.name());
      }
    }
  }

  private void addFullName(String name) {
    fullNames.add(name);
    int space = name.lastIndexOf(' ');
    addSurname(name, space);
    while (space > 0 && isParticle(name.substring(name.lastIndexOf(' ', space - 1) + 1, space))) {
      space = name.lastIndexOf(' ', space - 1);
    }
    addSurname(name, space);
  }

  private void addSurname(String name, int space) {
    bySurname.computeIfAbsent(name.substring(space + 1), s -> new HashSet<>()).add(name);
  }

  private boolean isParticle(String word) {
    return lexicon.particles().contains(word.toLowerCase(Locale.GERMAN));
  }

  /** The two persons, or only the candidate where it is no row. */
  List<Candidate> split(Candidate candidate) {
    boolean mayBeRow = candidate.kind() == ActorKind.PERSON && fullNames.size() > 2;
    for (int cut = candidate.begin() + 1; mayBeRow && cut < candidate.end(); cut++) {
      String first = tokens.words(candidate.begin(), cut);
      String second = NameNominative.of(tokens, cut, candidate.end());
      boolean two =
          cut > candidate.begin() + 1
              ? fullNames.contains(first)
              : !lexicon.firstNames().containsKey(first) && isOfOther(first, candidate, first);
      if (two && isOfOther(second, candidate, first)) {
        return List.of(
            part(candidate, candidate.begin(), cut, first),
            part(candidate, cut, candidate.end(), second));
      }
    }
    return List.of(candidate);
  }

  /** Whether somebody has a surname who is neither the whole row nor called by its first words. */
  private boolean isOfOther(String surname, Candidate row, String first) {
    return bySurname.getOrDefault(surname, Set.of()).stream()
        .anyMatch(name -> !name.equals(row.name()) && !name.equals(first));
  }

  private static Candidate part(Candidate row, int begin, int end, String name) {
    return new Candidate(begin, end, row.kind(), row.form(), name, row.weight());
  }
}
