package org.wortlaut.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/** Says who a speaker's noun phrase or pronoun names, within one article. */
final class SpeakerResolver {

  private final NameTokens tokens;
  private final ResolverLexicon lexicon;
  private final Antecedents antecedents;
  private final RoleReference roles;
  private final Spokesperson spokesperson;
  private final NamedSpeaker named;
  private final UnnamedSpeaker unnamed;
  private final PluralReference plurals;
  private final SpeakerSplit split;

  SpeakerResolver(
      NameTokens tokens, EntityTable table, ResolverLexicon lexicon, Morphology morphology) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.roles = new RoleReference(tokens, table, lexicon.names());
    this.antecedents =
        new Antecedents(
            tokens,
            table,
            new UnnamedPersons(tokens, table, lexicon, roles, morphology));
    this.spokesperson = new Spokesperson(tokens, table, lexicon.names());
    this.named = new NamedSpeaker(tokens, table, lexicon.names(), spokesperson);
    this.unnamed = new UnnamedSpeaker(tokens, table, lexicon, roles, spokesperson, antecedents, morphology);
    this.plurals = new PluralReference(tokens, table, lexicon.names());
    this.split = new SpeakerSplit(tokens, lexicon.names(), table);
  }

  Antecedents antecedents() {
    return antecedents;
  }

  RoleReference roles() {
    return roles;
  }

  /**
   * @param spans the speaker's phrase; several pieces count as coordinated
   * @return the speaker; {@link Speaker#UNKNOWN} where nobody is named
   */
  Speaker resolve(List<Span> spans) {
    List<Referent> referents = new ArrayList<>();
    for (Span span : spans) {
      for (SpeakerPhrase phrase : split.split(span)) {
        for (Referent referent : several(phrase)) {
          if (referents.stream().noneMatch(r -> r.name().equals(referent.name()))) {
            referents.add(referent);
          }
        }
      }
    }
    completeFirstNames(referents);
    referents.forEach(antecedents::spoke);
    plurals.spoke(referents);
    if (referents.isEmpty()) {
      return Speaker.UNKNOWN;
    }
    List<String> names = referents.stream().map(Referent::name).toList();
    return new Speaker(names, referents.get(0).kind(), referents.get(0).speaksFor());
  }

  /** "Sonja und Emil Ruhland": the first has the surname of the second. */
  private static void completeFirstNames(List<Referent> referents) {
    if (referents.size() != 2) {
      return;
    }
    Referent first = referents.get(0);
    Referent second = referents.get(1);
    boolean shared =
        first.kind() == ActorKind.PERSON
            && second.kind() == ActorKind.PERSON
            && first.gender() != Gender.PLURAL
            && first.name().indexOf(' ') < 0
            && second.name().indexOf(' ') > 0
            && first.speaksFor() == null;
    if (shared
        && !second.name().endsWith(first.name())
        && Character.isUpperCase(first.name().charAt(0))) {
      String surname = second.name().substring(second.name().indexOf(' '));
      referents.set(
          0,
          new Referent(first.name() + surname, first.kind(), first.gender(), first.offset(), null));
    }
  }

  private List<Referent> several(SpeakerPhrase phrase) {
    List<Referent> both = phrase.from() < phrase.end() ? plurals.both(phrase) : List.of();
    if (!both.isEmpty()) {
      return both;
    }
    if (phrase.end() - phrase.from() == 1) {
      Gender gender = lexicon.pronouns().get(tokens.at(phrase.from()).lower());
      List<Referent> speakers =
          gender == null
              ? List.of()
              : plurals.pronoun(phrase.from(), gender);
      if (!speakers.isEmpty()) {
        return speakers;
      }
    }
    Referent one = resolve(phrase);
    return one == null ? List.of() : List.of(one);
  }

  private Referent resolve(SpeakerPhrase phrase) {
    if (phrase.begin() >= phrase.end()) {
      return null;
    }
    Gender owner =
        phrase.end() - phrase.begin() == 1 ? ownerGender(tokens.at(phrase.begin()).lower()) : null;
    if (owner != null) {
      return pronoun(phrase.begin(), owner);
    }
    if (phrase.end() - phrase.begin() == 1
        && lexicon.pronouns().containsKey(tokens.at(phrase.begin()).lower())) {
      return pronoun(phrase.begin(), lexicon.pronouns().get(tokens.at(phrase.begin()).lower()));
    }
    if (phrase.head() < 0) {
      return possessor(phrase);
    }
    Referent found = named.person(phrase);
    found = found == null ? words(phrase) : found;
    found = found == null ? named.organisationOrCountry(phrase) : found;
    found = found == null ? named.inApposition(phrase) : found;
    return found == null ? unnamed.resolve(phrase) : found;
  }

  private Gender ownerGender(String word) {
    for (Map.Entry<String, Gender> possessive : lexicon.possessives().entrySet()) {
      boolean form =
          word.startsWith(possessive.getKey())
              && word.length() > possessive.getKey().length()
              && word.length() <= possessive.getKey().length() + 2;
      if (form && lexicon.pronouns().get(word) == null) {
        return possessive.getValue();
      }
    }
    return null;
  }

  /**
   * An adjective that names the speaker ("polizeilichen", "ägyptische"); else the words themselves
   * ("tagesschau.de").
   */
  private Referent possessor(SpeakerPhrase phrase) {
    Token token = tokens.at(phrase.begin());
    Gazetteer.Entry adjective = lexicon.names().gazetteer().single(token.form());
    if (adjective != null) {
      return new Referent(adjective.name(), adjective.kind(), Gender.UNKNOWN, token.begin(), null);
    }
    String owner = lexicon.adjectives().get(WordStem.ofAdjective(token.form()));
    if (owner != null) {
      return new Referent(owner, ActorKind.ORGANIZATION, Gender.UNKNOWN, token.begin(), null);
    }
    boolean nameless =
        token.word().is(WordClass.INDEFINITE)
            || token.word().determiner() != 0
            || token.word().known();
    return nameless
        ? null
        : new Referent(
            tokens.words(phrase.begin(), phrase.end()),
            ActorKind.ORGANIZATION,
            Gender.UNKNOWN,
            token.begin(),
            null);
  }

  private Referent pronoun(int at, Gender gender) {
    Token token = tokens.at(at);
    boolean personOnly = token.lower().equals("er");
    Referent found = antecedents.find(token.begin(), gender, personOnly);
    found = found == null && personOnly ? antecedents.find(token.begin(), gender, false) : found;
    return found == null
        ? null
        : new Referent(
            found.name(), found.kind(), found.gender(), token.begin(), found.speaksFor());
  }

  /**
   * "Angaben der Polizei", "Polizeiangaben", "einem Bericht der Zeitung X": whoever stands behind
   * the words.
   */
  private Referent words(SpeakerPhrase phrase) {
    String form = tokens.form(phrase.head());
    if (lexicon.sources().speaker(form) != null && !phrase.hasAttributes()) {
      return new Referent(
          lexicon.sources().speaker(form),
          ActorKind.ORGANIZATION,
          Gender.PLURAL,
          tokens.at(phrase.head()).begin(),
          null);
    }
    int prefix = lexicon.sources().prefix(form);
    if (prefix < 0) {
      return null;
    }
    int next = phrase.head() + 1;
    next += tokens.is(next, WordClass.PREPOSITION) && next + 1 < phrase.end() ? 1 : 0;
    if (next < phrase.end() && tokens.isWord(next)) {
      SpeakerPhrase rest = SpeakerPhrase.of(tokens, next, phrase.end());
      Referent behind =
          rest.head() < 0
              ? null
              : lexicon.sources().isDocument(form) ? named.organisation(rest) : resolve(rest);
      if (behind != null) {
        return behind;
      }
    }
    if (prefix == 0 && !lexicon.sources().isDocument(form) && phrase.hasAttributes()) {
      Gazetteer.Entry country = lexicon.names().gazetteer().single(tokens.form(phrase.head() - 1));
      String owner = lexicon.adjectives().get(WordStem.ofAdjective(tokens.form(phrase.head() - 1)));
      if (country != null || owner != null) {
        return spokesperson.owner(
            country != null ? country.name() : owner, tokens.at(phrase.head()).begin());
      }
    }
    if (prefix > 0
        && (!lexicon.sources().isDocument(form) || isInstitution(form.substring(0, prefix)))) {
      String owner = form.substring(0, form.charAt(prefix - 1) == '-' ? prefix - 1 : prefix);
      return spokesperson.owner(owner, tokens.at(phrase.head()).begin());
    }
    return null;
  }

  private boolean isInstitution(String part) {
    OrganisationNouns.Kind kind = lexicon.names().organisations().of(part);
    return kind != null && kind.institution();
  }
}
