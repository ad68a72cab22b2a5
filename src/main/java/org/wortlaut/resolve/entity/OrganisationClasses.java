package org.wortlaut.resolve.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.KnownNames;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.word.NameTokens;

/**
 * What an organisation is, as far as its name tells or is known: a court for "Landgericht Essen", a
 * company for "Voltaris AG", a party for "SPD".
 */
public final class OrganisationClasses {

  private final NameTokens tokens;
  private final EntityTable table;
  private final NameLexicon lexicon;
  private final KnownNames known;

  public OrganisationClasses(NameTokens tokens, EntityTable table, ResolverLexicon lexicon) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon.names();
    this.known = lexicon.known();
  }

  /** Classes as the nouns for organisations have them; empty where its words tell nothing. */
  public Set<String> byWords(Name name) {
    Set<String> classes = new HashSet<>();
    for (String word : tellingWords(name)) {
      OrganisationNouns.Kind noun = lexicon.organisations().of(word);
      add(noun == null ? lexicon.companyClasses().get(word) : noun.nounClass(), classes);
    }
    OrganisationNouns.Kind before = nounBefore(name);
    add(before == null ? null : before.nounClass(), classes);
    return classes;
  }

  /**
   * The words of an organisation's name that may tell what it is: not those behind a small word nor
   * behind one that names a cause. "Verein für Bahn und Bus" is no railway, nor is "Pro Bahn".
   */
  public List<String> tellingWords(Name name) {
    List<String> words = new ArrayList<>();
    boolean named = false;
    for (String word : table.of(name).name().split(" ")) {
      boolean small = Character.isLowerCase(word.codePointAt(0));
      if (named && small || lexicon.causeWords().contains(word)) {
        break;
      }
      named |= !small;
      words.add(word);
    }
    return words;
  }

  /** Those that its words tell, else those of a well-known organisation; empty for any other. */
  public Set<String> of(Name name) {
    Set<String> told = byWords(name);
    return told.isEmpty() ? known(name) : told;
  }

  /** Those of a well-known organisation; empty for any other. */
  public Set<String> known(Name name) {
    return known.kindsOf(table.of(name).name());
  }

  /** What the noun right before a name says that it is; or null. */
  public OrganisationNouns.Kind nounBefore(Name name) {
    int before = tokens.indexAt(name.span().begin()) - 1;
    return tokens.isWord(before) ? lexicon.organisations().of(tokens.at(before).word()) : null;
  }

  /** A name between marks is most often that of a medium: "laut „Abendkurier“". */
  public boolean standsBetweenMarks(Name name) {
    int first = tokens.indexAt(name.span().begin());
    int last = tokens.indexAt(name.span().end() - 1);
    return tokens.quoted(first) && tokens.closesQuote(last);
  }

  private static void add(String found, Set<String> classes) {
    if (found != null) {
      classes.add(found);
    }
  }
}
