package org.wortlaut.resolve.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;

/**
 * The chambers whose members go by the same noun: in "Nationalrat Emil Ohm" and "Nationalrat Ohm"
 * it is the title of a person and no organisation.
 *
 * <p>Must not match: "der Nationalrat", "der Bundesrat Deutschlands".
 */
final class TitlesOfPersons {

  private final NameTokens tokens;
  private final NameLexicon lexicon;

  TitlesOfPersons(NameTokens tokens, NameLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  void separateIn(List<Candidate> chosen) {
    chosen.replaceAll(name -> isTitledName(name) ? withoutTitle(name) : name);
    Set<Integer> persons = new HashSet<>();
    for (Candidate name : chosen) {
      if (name.kind() == ActorKind.PERSON) {
        persons.add(name.begin());
      }
    }
    chosen.removeIf(
        name ->
            name.kind() == ActorKind.ORGANIZATION
                && name.end() == name.begin() + 1
                && tokens.joined(name.end())
                && persons.contains(name.end())
                && isTitle(name.begin()));
  }

  /** "Nationalrat Ohm", which was taken for one name. */
  private boolean isTitledName(Candidate name) {
    int next = name.begin() + 1;
    return name.kind() == ActorKind.ORGANIZATION
        && next < name.end()
        && isTitle(name.begin())
        && tokens.properName(next)
        && lexicon.gazetteer().single(tokens.form(next)) == null;
  }

  private boolean isTitle(int i) {
    return lexicon.roles().isRole(tokens.at(i).word())
        && lexicon.gazetteer().exact(tokens.form(i)) != null;
  }

  private Candidate withoutTitle(Candidate name) {
    int begin = name.begin() + 1;
    return new Candidate(
        begin,
        name.end(),
        ActorKind.PERSON,
        Name.Form.NAME,
        tokens.words(begin, name.end()),
        name.weight());
  }
}
