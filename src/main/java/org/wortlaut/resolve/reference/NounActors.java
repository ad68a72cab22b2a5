package org.wortlaut.resolve.reference;

import org.wortlaut.language.Agreement;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.NotMeant;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.NameTokens;

/**
 * The actors of the text that nouns stand for: "der Kremlchef" for a person, "das Gericht" for an
 * organisation, "das Land" for a country.
 */
public final class NounActors {

  private final NameTokens tokens;
  private final ResolverLexicon lexicon;
  private final RoleReference roles;
  private final OrganisationReference organisations;
  private final UnnamedName naming;
  private final NotMeant notMeant;

  public NounActors(
      NameTokens tokens,
      ResolverLexicon lexicon,
      RoleReference roles,
      OrganisationReference organisations,
      UnnamedName naming,
      NotMeant notMeant) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.roles = roles;
    this.organisations = organisations;
    this.naming = naming;
    this.notMeant = notMeant;
  }

  /** The one that the head of a phrase stands for, or null. */
  public Entity of(SpeakerPhrase phrase, HeadNoun head) {
    boolean bare = phrase.isBare(tokens);
    if (head.role() != null) {
      boolean meansOne = !phrase.indefinite(tokens) || phrase.determiner() < 0;
      return meansOne
          ? roles.find(head.token(), phrase.end(), head.gender(), notMeant.others())
          : null;
    }
    if (bare && isOfTown(phrase)) {
      Entity seated = organisations.seats().of(head.token());
      if (seated != null) {
        return seated;
      }
    }
    if (bare && head.organisation() != null) {
      Entity named = organisations.namedWithin(head.form(), head.organisation());
      if (named != null) {
        return named;
      }
    }
    if (bare && phrase.definite(tokens)) {
      Entity state = organisations.countries().state(head.token());
      if (state != null || isCountry(head.token())) {
        return state == null ? organisations.countries().last(head.token()) : state;
      }
    }
    if (head.organisation() != null && head.organisation().institution() && !bare) {
      return organisations.ofCapital(head.token(), phrase.coreEnd(tokens));
    }
    boolean meansOne =
        head.organisation() != null
            && (bare || isOfSeat(phrase, head))
            && (phrase.definite(tokens)
                || phrase.from() == phrase.head()
                || head.organisation().institution());
    return meansOne
        ? organisations.find(head.token(), head.organisation(), notMeant.others())
        : null;
  }

  /** The organisation that its members stand for, "die Liberalen", "die Richter"; or null. */
  public Entity ofMembers(SpeakerPhrase phrase, HeadNoun head) {
    boolean theyAll = head.plural() && phrase.isBare(tokens) && phrase.definite(tokens);
    if ((theyAll || isOfSource(phrase)) && isOfTown(phrase)) {
      return organisations.seats().of(head.token());
    }
    return theyAll && !phrase.hasAttributes() ? organisations.ofMembers(head.token()) : null;
  }

  /** "nach Ansicht der Karlsruher Richter": the article is that of a genitive. */
  private boolean isOfSource(SpeakerPhrase phrase) {
    int article = phrase.determiner();
    return article > 0
        && phrase.isBare(tokens)
        && (tokens.at(article).word().determiner() & Agreement.GENITIVE & Agreement.PLURAL) != 0
        && tokens.joined(article)
        && tokens.capitalized(article - 1)
        && lexicon.isOfSpeaker(tokens.at(article - 1).word());
  }

  /** "die Karlsruher Richter", "der Wolfsburger Konzern". */
  private boolean isOfTown(SpeakerPhrase phrase) {
    return phrase.definite(tokens)
        && phrase.determiner() == phrase.head() - 2
        && organisations.seats().isBehindTown(phrase.head());
  }

  /** "das Land", "der Staat". */
  private boolean isCountry(int noun) {
    return lexicon.isCountryNoun(tokens.at(noun).word());
  }

  /** "das Unternehmen aus Altdorf" for a company of which the text has told. */
  private boolean isOfSeat(SpeakerPhrase phrase, HeadNoun head) {
    return head.organisation().generic()
        && phrase.definite(tokens)
        && naming.isOnlySeat(phrase.head() + 1, phrase.coreEnd(tokens));
  }

  /**
   * "ein Sprecher des Unternehmens", "die Behörden des Landes": the actor that the definite noun in
   * the genitive stands for, or null.
   */
  public Entity behind(SpeakerPhrase phrase, int noun) {
    int end = phrase.coreEnd(tokens);
    Entity state = noun + 1 == end ? organisations.countries().state(noun) : null;
    if (state != null) {
      return state;
    }
    if (isCountry(noun)) {
      return tokens.capitalized(noun + 1) && noun + 1 < end
          ? null
          : organisations.countries().main(noun);
    }
    OrganisationNouns.Kind kind = lexicon.names().organisations().of(tokens.at(noun).word());
    boolean one =
        kind != null
            && !kind.institution()
            && (noun + 1 == end || naming.isOnlySeat(noun + 1, end));
    return one ? organisations.find(noun, kind, notMeant.others()) : null;
  }

  /** Whether a noun stands for a person whom the text names behind it only. */
  public boolean isNamedLater(Entity person, HeadNoun head) {
    return head.role() != null && roles.isNamedLater(person, head.token());
  }

  /** "Innenministerium": no proper name, so that the phrase stays "Sprecher des Ministeriums". */
  public boolean isNoun(Entity organisation) {
    OrganisationNouns.Kind kind = lexicon.names().organisations().of(organisation.name());
    return kind != null && kind.institution();
  }
}
