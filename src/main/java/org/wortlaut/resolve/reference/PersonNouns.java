package org.wortlaut.resolve.reference;

import java.util.Set;
import org.wortlaut.language.Age;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.lexicon.SpeakerKinds;
import org.wortlaut.resolve.phrase.AgeNoun;
import org.wortlaut.resolve.word.NameTokens;

/** Which nouns of a text name a person, and which a thing that nobody is called by. */
public final class PersonNouns {

  private static final String FEMININE = "in";
  private static final String AGENT = "er";

  private final NameTokens tokens;
  private final RoleNouns roles;
  private final Set<String> listed;
  private final OrganisationNouns organisations;
  private final Gazetteer gazetteer;
  private final Set<String> inhabitants;
  private final SpeakerKinds kinds;
  private final Morphology morphology;

  public PersonNouns(NameTokens tokens, ResolverLexicon lexicon, Morphology morphology) {
    this.tokens = tokens;
    this.roles = lexicon.names().roles();
    this.listed = lexicon.persons();
    this.organisations = lexicon.names().organisations();
    this.gazetteer = lexicon.names().gazetteer();
    this.inhabitants = lexicon.inhabitants().keySet();
    this.kinds = lexicon.kinds();
    this.morphology = morphology;
  }

  /** "Mann", "37-Jähriger", "Demonstrant", "Bundeskanzler". */
  boolean isPerson(int token) {
    return !isAttributeOfTown(token)
        && (isRole(token)
            || listed.contains(tokens.form(token))
            || AgeNoun.isAlone(tokens, token)
            || isOfPersons(tokens.at(token).word())
            || hasFeminine(tokens.at(token).word()) && !isFirm(token));
  }

  /** "Ärzte", "Kinder", "Fans"; "Verletzte", "Streikende". */
  private boolean isOfPersons(Word noun) {
    boolean common = noun.is(WordClass.NOUN) && noun.known() && !noun.is(WordClass.NAME);
    boolean done =
        noun.adjective() != Agreement.NONE
            && (noun.is(WordClass.PARTICIPLE_PAST) || noun.is(WordClass.PARTICIPLE_PRESENT));
    return noun.capitalized()
        && common
        && (done || kinds.of(noun) == ActorKind.PERSON || roles.isRole(noun.lemma()));
  }

  /** Whether a token is a noun for an office or profession. */
  boolean isRole(int token) {
    return tokens.capitalized(token) && roles.isRole(tokens.form(token));
  }

  /** The "Wiener" of "die Wiener Grünen", "der Wiener Bürgermeister". */
  private boolean isAttributeOfTown(int i) {
    return tokens.ofTown(i) && tokens.joined(i + 1) && tokens.capitalized(i + 1);
  }

  /** "der Maschinenbauer": rather a company than one of its trade. */
  private boolean isFirm(int noun) {
    return organisations.of(tokens.at(noun).word()) != null;
  }

  /** "Demonstrant", "Brandstifter": a noun of which there is one for women names a person. */
  boolean hasFeminine(Word noun) {
    String lemma = noun.lemma();
    String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
    return noun.is(WordClass.NOUN)
        && noun.known()
        && (morphology.look(stem + FEMININE, false).known() || isFeminine(noun));
  }

  /**
   * A common noun that no person is called by: "Wortschatz", "Fußballerweisheit". Nouns for persons
   * have one for women, are made of adjectives ("Verletzter"), say who does something ("Tester") or
   * are listed.
   */
  public boolean isThing(int token) {
    Word noun = tokens.at(token).word();
    return tokens.common(token)
        && noun.is(WordClass.NOUN)
        && !noun.is(WordClass.NAME)
        && noun.adjective() == 0
        && !listed.contains(noun.form())
        && !Age.is(noun.form())
        && !tokens.ofTown(token)
        && !isInhabitant(noun.form())
        && !noun.lowerLemma().endsWith(AGENT)
        && !hasFeminine(noun);
  }

  private boolean isInhabitant(String form) {
    Gazetteer.Entry entry = gazetteer.single(form);
    return inhabitants.contains(form) || entry != null && entry.form() == Name.Form.DEMONYM;
  }

  /** "Seglerin": a noun for women, of which there is one for men. */
  private boolean isFeminine(Word noun) {
    String lemma = noun.lemma();
    boolean feminine =
        lemma.endsWith(FEMININE)
            && (noun.noun() & (Agreement.MASCULINE | Agreement.NEUTER) & Agreement.SINGULAR) == 0;
    return feminine
        && (morphology.look(lemma.substring(0, lemma.length() - FEMININE.length()), false).noun()
                & Agreement.MASCULINE)
            != 0;
  }
}
