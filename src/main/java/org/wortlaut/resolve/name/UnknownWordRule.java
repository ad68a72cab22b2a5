package org.wortlaut.resolve.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.phrase.NameNominative;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.WordStem;

/**
 * A single capitalised word that the dictionary does not have, the weakest sign of a name: a place
 * by its ending ("Taiskirchen"), a person next to a verb ("sagt Demelin"), an organisation after an
 * article ("die Camorra"), else a person.
 */
final class UnknownWordRule {

  private static final int BY_ENDING = 24;
  private static final int BY_CONTEXT = 12;
  private static final int SHORTEST = 4;

  private final NameLexicon lexicon;

  UnknownWordRule(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void find(NameTokens tokens, int i, List<Candidate> found) {
    String form = tokens.form(i);
    if (!tokens.capitalized(i)
        || form.length() < SHORTEST
        || tokens.common(i) && tokens.inDictionary(i)
        || !lettersOnly(form)) {
      return;
    }
    if (hasPlaceEnding(form) && lexicon.organisations().of(tokens.at(i).word()) == null) {
      add(tokens, i, ActorKind.PLACE, BY_ENDING, found);
      return;
    }
    boolean other =
        tokens.common(i)
            || lexicon.roles().isRole(tokens.at(i).word())
            || lexicon.organisations().of(tokens.at(i).word()) != null
            || lexicon.gazetteer().single(form) != null;
    if (other || tokens.initial(i) && !verbFollows(tokens, i)) {
      return;
    }
    boolean subject = !afterArticle(tokens, i) && (verbFollows(tokens, i) || afterVerb(tokens, i));
    if (subject) {
      add(tokens, i, ActorKind.PERSON, BY_CONTEXT, found);
    }
  }

  private static boolean afterArticle(NameTokens tokens, int i) {
    return tokens.isWord(i - 1)
        && tokens.joined(i)
        && (tokens.at(i - 1).word().determiner() != 0
            || tokens.is(i - 1, WordClass.ADJECTIVE) && !tokens.is(i - 1, WordClass.ADVERB));
  }

  /** "sagt Demelin", "so Demelin" at the end of a clause. */
  private static boolean afterVerb(NameTokens tokens, int i) {
    boolean verb =
        tokens.joined(i) && (tokens.finiteVerb(i - 1) || tokens.at(i - 1).lower().equals("so"));
    return verb && !(tokens.joined(i + 1) && tokens.capitalized(i + 1));
  }

  private static void add(
      NameTokens tokens, int i, ActorKind kind, int weight, List<Candidate> found) {
    found.add(new Candidate(i, i + 1, kind, Name.Form.NAME, NameNominative.of(tokens, i), weight));
  }

  /** Shouted words and acronyms are left to others, and so are compounds with a hyphen. */
  private static boolean lettersOnly(String form) {
    for (int i = 1; i < form.length(); i++) {
      if (!Character.isLowerCase(form.charAt(i)) && "’'".indexOf(form.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean hasPlaceEnding(String form) {
    String bare = WordStem.ofGenitive(form).toLowerCase(Locale.GERMAN);
    Set<String> endings = lexicon.placeEndings();
    for (int cut = 2; cut <= bare.length() - 3; cut++) {
      if (endings.contains(bare.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  private static boolean verbFollows(NameTokens tokens, int i) {
    return tokens.joined(i + 1) && tokens.finiteVerb(i + 1);
  }
}
