package org.wortlaut.resolve.reference;

import java.util.Set;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Towns and parts of a country that act as bodies.
 *
 * <p>Must match: "das Land Hessen zahlt", "dass die Stadt Kassel zahlt", "ein Sprecher der Stadt
 * Kassel". Must not: "in der Stadt Kassel", "Straßen der Stadt Kassel", "die hessische Stadt
 * Kassel", "sie nahmen die Stadt Kassel ein".
 */
public final class ActingPlaces {

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final ResolverLexicon words;

  public ActingPlaces(NameTokens tokens, ResolverLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon.names();
    this.words = lexicon;
  }

  /** Whether a name is that of such a place. */
  public boolean hold(Name name) {
    int first = tokens.indexAt(name.span().begin());
    int end = tokens.indexAt(name.span().end() - 1) + 1;
    int noun = end > first + 1 && isBody(first, name) ? first : first - 1;
    return name.kind() == ActorKind.PLACE
        && noun > 0
        && tokens.joined(noun)
        && (noun == first || tokens.joined(first) && isBody(noun, name))
        && isDefiniteForOne(noun - 1, noun)
        && mayAct(noun - 1)
        && !isCopula(end);
  }

  private boolean isDefiniteForOne(int article, int noun) {
    int agreement = tokens.at(article).word().determiner() & tokens.at(noun).word().noun();
    return tokens.is(article, WordClass.ARTICLE)
        && !tokens.is(article, WordClass.PREPOSITION)
        && !tokens.indefinite(article)
        && (agreement & Agreement.SINGULAR) != 0;
  }

  /** "Die Stadt Kassel ist alt", "gesperrt wurde die Stadt Kassel". */
  private boolean isCopula(int i) {
    return tokens.finiteVerb(i)
        && tokens.at(i).word().verbs().stream()
            .anyMatch(verb -> lexicon.copulas().contains(verb.lemma()));
  }

  /** "Stadt", "Kanton"; "Land" and "Freistaat" before a part of a country. */
  private boolean isBody(int noun, Name name) {
    Word word = tokens.at(noun).word();
    String place = name.name().substring(name.name().indexOf(' ') + 1);
    Set<String> states = words.states().getOrDefault(place, Set.of());
    return states.contains(word.lemma())
        || lexicon.organisations().of(word) == null
            && lexicon.placeNouns().contains(word.lemma())
            && words.nouns().isBody(word);
  }

  /** At the start of its clause, beside a verb for one, or as whom somebody belongs to. */
  private boolean mayAct(int article) {
    int before = article - 1;
    if (!tokens.isWord(before)) {
      return true;
    }
    boolean joins =
        tokens.is(before, WordClass.SUBORDINATOR)
            || tokens.is(before, WordClass.COORDINATOR)
            || tokens.is(before, WordClass.REFLEXIVE);
    boolean verb =
        tokens.finiteVerb(before)
            && !isCopula(before)
            && tokens.at(before).word().verbs().stream().anyMatch(ActingPlaces::ofOne);
    boolean governed = lexicon.placePrepositions().containsKey(tokens.at(before).lower());
    return !governed && (joins || verb || isOwned(article));
  }

  /** "ein Sprecher der Stadt", "nach Angaben der Stadt". */
  private boolean isOwned(int article) {
    Word owned = tokens.at(article - 1).word();
    return tokens.capitalized(article - 1)
        && (tokens.at(article).word().determiner() & Agreement.GENITIVE) != 0
        && (lexicon.roles().isRole(owned) || words.isOfSpeaker(owned));
  }

  private static boolean ofOne(VerbForm verb) {
    return verb.finite() && !verb.plural();
  }
}
