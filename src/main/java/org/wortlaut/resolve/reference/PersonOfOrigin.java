package org.wortlaut.resolve.reference;

import java.util.Set;
import java.util.function.Function;
import org.wortlaut.language.Word;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.NamedActors;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;

/**
 * The person named before whom a noun tells by where she comes from: "der Steirer", "die Wienerin".
 */
final class PersonOfOrigin {

  private static final String SPEAKER = "speaker";

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final Antecedents antecedents;
  private final NamedActors actors;
  private final Function<Word, Gender> inhabitants;
  private final Set<String> parts;
  private final DescribingNoun describing;

  PersonOfOrigin(
      ResolverLexicon lexicon,
      Antecedents antecedents,
      NamedActors actors,
      DescribingNoun describing) {
    this.tokens = describing.tokens();
    this.lexicon = lexicon.names();
    this.antecedents = antecedents;
    this.actors = actors;
    this.inhabitants = lexicon::inhabitant;
    this.parts = lexicon.parts();
    this.describing = describing;
  }

  /** Null where the phrase tells no origin or nobody is meant. */
  Referent of(SpeakerPhrase phrase) {
    int noun = phrase.head();
    Gazetteer.Entry entry = lexicon.gazetteer().single(tokens.form(noun));
    boolean country =
        entry != null && (entry.form() == Name.Form.DEMONYM || isAdjectiveOfPeople(entry, noun));
    Gender ofRegion = inhabitants.apply(tokens.at(noun).word());
    boolean region = isOfTown(noun) || ofRegion != null;
    if (!(country || region) || !describing.isBareDefinite(phrase) || isOfSeveral(phrase)) {
      return null;
    }
    Gender gender = ofRegion == null ? describing.gender(phrase) : ofRegion;
    Referent person = antecedents.find(tokens.at(noun).begin(), gender, true);
    return person != null && (country || !isSpokesperson(person.name(), noun))
        ? describing.at(noun, person)
        : null;
  }

  /** "der Grazer"; a "Forscher" and a "Träger" come from no town. */
  private boolean isOfTown(int noun) {
    return tokens.ofTown(noun)
        && !lexicon.roles().isRole(tokens.at(noun).word())
        && !parts.contains(tokens.at(noun).word().lemma());
  }

  /** "der Deutsche": the only people called by an adjective. */
  private boolean isAdjectiveOfPeople(Gazetteer.Entry entry, int noun) {
    return entry.form() == Name.Form.ADJECTIVE
        && entry.kind() == ActorKind.COUNTRY
        && tokens.capitalized(noun)
        && !tokens.initial(noun);
  }

  /** Who speaks for the police is not whom she speaks of. */
  private boolean isSpokesperson(String name, int noun) {
    Referent spokesperson =
        actors.last(
            tokens.at(noun).begin(),
            Gender.UNKNOWN,
            person ->
                person.name().equals(name)
                    && person.roles().stream().anyMatch(r -> r.roleClass().equals(SPEAKER)));
    return spokesperson != null;
  }

  /** "nach Angaben der Grazer"; not "der Grazerin". */
  private boolean isOfSeveral(SpeakerPhrase phrase) {
    return tokens.lowerIs(phrase.determiner(), "der")
        && tokens.form(phrase.head()).endsWith("er")
        && describing.isBehindNoun(phrase.determiner());
  }
}
