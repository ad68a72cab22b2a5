package org.wortlaut.resolve.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wortlaut.language.LexiconFile;

/**
 * Nouns in the plural for those of an organisation, by which a text calls the organisation itself:
 * "die Liberalen" for the FDP, "die Richter" for the court.
 */
public final class OrganisationMembers {

  /**
   * @param names of organisations
   * @param nounClass that of any others, as {@link OrganisationNouns} has it; may be empty
   */
  private record Members(Set<String> names, String nounClass) {}

  private final Map<String, Members> members = new HashMap<>();

  static OrganisationMembers read(String language) {
    OrganisationMembers nouns = new OrganisationMembers();
    for (LexiconFile.Entry line :
        LexiconFile.read(language, "organisation-members.tsv").entries()) {
      Set<String> names = Set.copyOf(Arrays.asList(line.column(1).split("\\|")));
      nouns.members.put(line.column(0), new Members(names, line.column(2)));
    }
    return nouns;
  }

  /** Whether a noun in the plural is one for the members of an organisation. */
  public boolean hold(String noun) {
    return members.containsKey(noun);
  }

  /**
   * Whether a noun may mean an organisation.
   *
   * @param names by which it goes
   * @param classes what it is, as far as that is told
   */
  public boolean mayMean(String noun, List<String> names, Set<String> classes) {
    Members meant = members.get(noun);
    return meant != null
        && (names.stream().anyMatch(meant.names()::contains)
            || classes.contains(meant.nounClass()));
  }
}
