package org.wortlaut.resolve.reference;

import java.util.Set;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.Others;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.phrase.Adjectives;
import org.wortlaut.resolve.phrase.NominativePhrase;
import org.wortlaut.resolve.phrase.NounAttribute;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;

/**
 * The actors that definite nouns stand for without naming them: "die Ministerin", "die Firma", "das
 * Land", "die Richter".
 */
public final class DefiniteNouns {

  private static final int MOST_ADJECTIVES = 2;

  /** "auf dem Land" is in no town. */
  private static final String COUNTRYSIDE = "auf";

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final Set<String> countries;
  private final Set<String> offices;
  private final ResolverLexicon words;
  private final RoleReference roles;
  private final OrganisationReference organisations;
  private final NominativePhrase nominative;
  private final NounAttribute attributes;

  public DefiniteNouns(
      NameTokens tokens,
      ResolverLexicon lexicon,
      RoleReference roles,
      OrganisationReference organisations,
      NominativePhrase nominative) {
    this.tokens = tokens;
    this.lexicon = lexicon.names();
    this.countries = lexicon.countries();
    this.offices = lexicon.offices();
    this.words = lexicon;
    this.roles = roles;
    this.organisations = organisations;
    this.nominative = nominative;
    this.attributes = new NounAttribute(tokens, lexicon.phraseWords());
  }

  /**
   * @param i index of a word that is in no name
   * @param named whether each token is in a name
   * @return null where the noun stands for nobody whom the text names
   */
  public Entity at(int i, boolean[] named) {
    if (!tokens.capitalized(i)
        || tokens.joined(i + 1) && (named[i + 1] || isAttribute(i))
        || isBeforeQuotedName(i, named)) {
      return null;
    }
    boolean several = isDefiniteArticle(i - 1) && !canBeOne(i - 1, i);
    Entity body = several ? organisations.ofMembers(i) : null;
    if (body == null && isOfTown(i) && !named[i - 1]) {
      body = organisations.seats().of(i);
    }
    if (body != null) {
      return body;
    }
    RoleNouns.Role role = lexicon.roles().of(tokens.at(i).word());
    if (role != null) {
      return isDefinite(i) && !isOfAnybody(i)
          ? roles.find(i, gender(i, role), Others.NOBODY)
          : null;
    }
    if (attributes.follows(i)) {
      return null;
    }
    if (countries.contains(tokens.at(i).word().lemma())) {
      boolean rural = tokens.lowerIs(i - 2, COUNTRYSIDE);
      return isDefiniteArticle(i - 1) && canBeOne(i - 1, i) && !rural ? country(i) : null;
    }
    OrganisationNouns.Kind kind = lexicon.organisations().of(tokens.at(i).word());
    boolean one = kind != null && !kind.institution() && !kind.vague() && isBareDefinite(i);
    return one ? organisations.find(i, kind, Others.NOBODY) : null;
  }

  /** The "Firma" of "die Firma „Delvia“". */
  private boolean isBeforeQuotedName(int i, boolean[] named) {
    return tokens.has(i + 1) && tokens.quoted(i + 1) && named[i + 1];
  }

  /** The "Vorsitzende" of "der Vorsitzende Richter". */
  private boolean isAttribute(int i) {
    return tokens.is(i, WordClass.ADJECTIVE)
        && tokens.capitalized(i + 1)
        && lexicon.roles().isRole(tokens.at(i + 1).word());
  }

  /** "die Karlsruher Richter"; not "die Karlsruher Richter des Senats". */
  private boolean isOfTown(int noun) {
    return organisations.seats().isBehindTown(noun)
        && isDefiniteArticle(noun - 2)
        && !attributes.follows(noun);
  }

  /**
   * "das Land" of which the text tells most, unless it is a part of one; "das Nachbarland" is the
   * one named last.
   */
  private Entity country(int noun) {
    Entity state = organisations.countries().state(noun);
    if (state != null) {
      return state;
    }
    return tokens.at(noun).word().compound()
        ? organisations.countries().last(noun)
        : organisations.countries().main(noun);
  }

  /** "die Kanzlerin" is no man, "der Vorsitzende" no woman. */
  private Gender gender(int noun, RoleNouns.Role role) {
    int article = noun - 1;
    while (!tokens.is(article, WordClass.ARTICLE)) {
      article--;
    }
    return role.adjectival()
        ? nominative.gender(article + 1, noun, article)
        : role.gender(tokens.at(noun));
  }

  /** "der Sohn eines Wirts": he may be anybody's. */
  private boolean isOfAnybody(int noun) {
    int article = noun + 1;
    return tokens.joined(article)
        && tokens.indefinite(article)
        && (tokens.at(article).word().determiner() & Agreement.GENITIVE) != 0;
  }

  /** "die Firma", "das norwegische Unternehmen". */
  private boolean isBareDefinite(int noun) {
    int article = noun - 1;
    Gazetteer.Entry entry =
        tokens.isWord(article) ? lexicon.gazetteer().single(tokens.form(article)) : null;
    article -= entry != null && entry.form() == Name.Form.ADJECTIVE ? 1 : 0;
    return isDefiniteArticle(article) && canBeOne(article, noun);
  }

  /**
   * "die Ministerin", "der russische Präsident", but not "ein Minister" nor "den Ministern" nor
   * "das Amt des Ministers".
   */
  private boolean isDefinite(int noun) {
    for (int k = noun - 1; k >= noun - 1 - MOST_ADJECTIVES && tokens.isWord(k); k--) {
      if (tokens.is(k, WordClass.ARTICLE)) {
        return isDefiniteArticle(k) && canBeOne(k, noun) && !isOfOffice(k) && !areOwners(k, noun);
      }
      if (!tokens.is(k, WordClass.ADJECTIVE)) {
        return false;
      }
    }
    return false;
  }

  /** "der Vorwurf der Ermittler", "die Einkünfte der Politiker": several. */
  private boolean areOwners(int article, int noun) {
    int owned = article - 1;
    return tokens.joined(article)
        && tokens.capitalized(owned)
        && (words.isOfSpeaker(tokens.at(owned).word()) || isWithArticle(owned))
        && nominative.pluralGenitive(article + 1, noun, article);
  }

  /**
   * "die Einkünfte", "das letzte Treffen"; in "auf dem Markt der Minister" and "am Freitag der
   * Minister" nothing is owned.
   */
  private boolean isWithArticle(int noun) {
    int article = Adjectives.before(tokens, noun);
    boolean governed = article > 0 && tokens.is(article - 1, WordClass.PREPOSITION);
    return tokens.common(noun)
        && isDefiniteArticle(article)
        && !tokens.is(article, WordClass.PREPOSITION)
        && !governed;
  }

  private boolean isOfOffice(int article) {
    return tokens.joined(article)
        && tokens.isWord(article - 1)
        && offices.contains(tokens.at(article - 1).word().lemma())
        && (tokens.at(article).word().determiner() & Agreement.GENITIVE) != 0;
  }

  public boolean isDefiniteArticle(int i) {
    return tokens.is(i, WordClass.ARTICLE) && !tokens.indefinite(i);
  }

  private boolean canBeOne(int article, int noun) {
    int readings = tokens.at(noun).word().noun();
    int agreement = readings & tokens.at(article).word().determiner();
    return readings == Agreement.NONE || (agreement & Agreement.SINGULAR) != 0;
  }
}
