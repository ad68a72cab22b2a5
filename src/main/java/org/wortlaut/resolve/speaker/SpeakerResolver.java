package org.wortlaut.resolve.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wortlaut.language.Morphology;
import org.wortlaut.resolve.Speaker;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.entity.NamedActors;
import org.wortlaut.resolve.entity.NotMeant;
import org.wortlaut.resolve.entity.Others;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.entity.ToldAges;
import org.wortlaut.resolve.entity.ToldOrganisations;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.phrase.NominativePhrase;
import org.wortlaut.resolve.phrase.NounAttribute;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.reference.ActingPlaces;
import org.wortlaut.resolve.reference.AgedPerson;
import org.wortlaut.resolve.reference.Antecedents;
import org.wortlaut.resolve.reference.AttributePhrases;
import org.wortlaut.resolve.reference.BodyNouns;
import org.wortlaut.resolve.reference.DefiniteNouns;
import org.wortlaut.resolve.reference.DescribedPerson;
import org.wortlaut.resolve.reference.EarlierSpeakers;
import org.wortlaut.resolve.reference.GenitiveOwner;
import org.wortlaut.resolve.reference.NewDocuments;
import org.wortlaut.resolve.reference.NounActors;
import org.wortlaut.resolve.reference.OpeningBodies;
import org.wortlaut.resolve.reference.OrganisationReference;
import org.wortlaut.resolve.reference.PersonNouns;
import org.wortlaut.resolve.reference.PluralReference;
import org.wortlaut.resolve.reference.PossessiveOwner;
import org.wortlaut.resolve.reference.Pronouns;
import org.wortlaut.resolve.reference.RoleReference;
import org.wortlaut.resolve.reference.UnnamedBodies;
import org.wortlaut.resolve.reference.UnnamedName;
import org.wortlaut.resolve.reference.UnnamedPersons;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Span;

/** Says who a speaker's noun phrase or pronoun names, within one article. */
public final class SpeakerResolver {

  private final NameTokens tokens;
  private final ResolverLexicon lexicon;
  private final NotMeant notMeant;
  private final EarlierSpeakers speakers;
  private final NamedActors actors;
  private final Antecedents antecedents;
  private final PronounSpeaker standIn;
  private final RoleReference roles;
  private final OrganisationReference organisations;
  private final NamedSpeaker named;
  private final NamedBody namedBody;
  private final NounlessSpeaker nounless;
  private final QuotedSpeaker quoted;
  private final UnnamedSpeaker unnamed;
  private final SourceWords words;
  private final Pronouns pronouns;
  private final PluralReference plurals;
  private final SpeakerSplit split;
  private final SharedHead shared;
  private final SharedSurname surname;
  private final RegionalBranch branches;
  private final NominativePhrase nominative;

  public SpeakerResolver(
      NameTokens tokens, EntityTable table, ResolverLexicon lexicon, Morphology morphology) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.notMeant = new NotMeant();
    this.roles = new RoleReference(tokens, table, lexicon);
    this.speakers = new EarlierSpeakers();
    PersonNouns nouns = new PersonNouns(tokens, lexicon, morphology);
    this.nominative = new NominativePhrase(tokens, morphology);
    UnnamedName naming = new UnnamedName(tokens, lexicon, nominative, morphology);
    UnnamedPersons persons =
        new UnnamedPersons(tokens, table, lexicon, roles, nouns, nominative, naming, notMeant);
    this.actors = new NamedActors(tokens, table, lexicon.names(), notMeant);
    AttributePhrases attributes = new AttributePhrases(tokens, table, nouns);
    this.antecedents =
        new Antecedents(tokens, table, actors, persons, speakers, attributes, notMeant);
    this.organisations = new OrganisationReference(tokens, table, lexicon, speakers, attributes);
    Spokesperson spokesperson = new Spokesperson(tokens, table, lexicon, organisations, notMeant);
    this.named = new NamedSpeaker(tokens, table, lexicon.names(), spokesperson);
    this.namedBody = new NamedBody(tokens, table, lexicon.names(), named);
    this.nounless = new NounlessSpeaker(tokens, lexicon, named);
    this.quoted = new QuotedSpeaker(tokens, named, lexicon.names().organisations(), morphology);
    BodyNouns bodyNouns = new BodyNouns(tokens, lexicon.names().organisations(), lexicon.nouns());
    UnnamedBodies bodies = new UnnamedBodies(tokens, table, bodyNouns, antecedents, nominative);
    AgedPerson aged =
        new AgedPerson(
            tokens, lexicon, actors, antecedents, nominative, new ToldAges(tokens, table));
    OpeningBodies openings =
        new OpeningBodies(
            tokens,
            table,
            bodyNouns,
            nouns,
            speakers,
            antecedents,
            nominative,
            new NounAttribute(tokens, lexicon.phraseWords()));
    NewDocuments documents = new NewDocuments(tokens, lexicon.sources(), antecedents, nominative);
    this.plurals = new PluralReference(tokens, table, lexicon, actors);
    this.pronouns = new Pronouns(lexicon);
    this.standIn =
        new PronounSpeaker(
            tokens,
            pronouns,
            antecedents,
            plurals,
            bodies,
            openings,
            documents,
            actors,
            this::resolve);
    PossessiveOwner possessives = new PossessiveOwner(tokens, pronouns, standIn::owner);
    this.unnamed =
        new UnnamedSpeaker(
            tokens,
            lexicon,
            new NounActors(tokens, lexicon, roles, organisations, naming, notMeant),
            spokesperson,
            speakers,
            new DescribedPerson(
                tokens,
                lexicon,
                antecedents,
                actors,
                aged,
                new ToldOrganisations(tokens, table, lexicon),
                nominative,
                nouns),
            new GenitiveOwner(tokens, table, lexicon.names()),
            possessives,
            new UnnamedKind(tokens, table, lexicon, nouns),
            nominative,
            naming);
    this.words =
        new SourceWords(tokens, lexicon, named, namedBody, spokesperson, antecedents, possessives);
    this.shared = new SharedHead(tokens, table, lexicon, morphology);
    this.surname = new SharedSurname(lexicon.names().roles());
    this.branches = new RegionalBranch(tokens, lexicon);
    this.split = new SpeakerSplit(tokens, lexicon, table, shared);
  }

  public Antecedents antecedents() {
    return antecedents;
  }

  public NamedActors actors() {
    return actors;
  }

  /** What tells towns that act from those where something happens. */
  public ActingPlaces actingPlaces() {
    return new ActingPlaces(tokens, lexicon);
  }

  public DefiniteNouns definiteNouns() {
    return new DefiniteNouns(tokens, lexicon, roles, organisations, nominative);
  }

  /**
   * @param spans the speaker's phrase; several pieces count as coordinated
   * @param others for whom no pronoun or noun among them stands
   * @return the speaker; {@link Speaker#UNKNOWN} where nobody is named
   */
  public Speaker resolve(List<Span> spans, Others others) {
    notMeant.are(others);
    Map<String, Referent> byName = new LinkedHashMap<>();
    for (Span span : spans) {
      members(span).forEach(referent -> byName.putIfAbsent(referent.name(), referent));
    }
    List<Referent> referents = surname.added(List.copyOf(byName.values()));
    speakers.spoke(referents);
    plurals.spoke(referents);
    if (referents.isEmpty()) {
      return Speaker.UNKNOWN;
    }
    List<String> names = referents.stream().map(Referent::name).toList();
    return new Speaker(names, referents.get(0).kind(), referents.get(0).speaksFor());
  }

  /**
   * Notes that whoever was resolved last goes on speaking at an offset, so that a pronoun behind it
   * does not stand for somebody of whom that speaks: "Ruhland sagte, es regne. Ohm irre. Er …".
   */
  public void goesOn(int offset) {
    speakers.goOn(offset);
  }

  private List<Referent> members(Span span) {
    List<Referent> referents = new ArrayList<>();
    split.split(span).forEach(phrase -> referents.addAll(several(phrase)));
    return referents;
  }

  private List<Referent> several(SpeakerPhrase phrase) {
    List<Referent> both = phrase.from() < phrase.end() ? plurals.both(phrase) : List.of();
    if (!both.isEmpty()) {
      return both;
    }
    List<Referent> sharing = shared.members(phrase);
    if (!sharing.isEmpty()) {
      return sharing;
    }
    if (standIn.isPartOfThem(phrase)) {
      return standIn.groupOfThem(phrase);
    }
    if (phrase.end() - phrase.from() == 1) {
      Gender gender = lexicon.pronouns().get(tokens.at(phrase.from()).lower());
      List<Referent> speakers = gender == null ? List.of() : plurals.pronoun(phrase.from(), gender);
      if (!speakers.isEmpty()) {
        return speakers;
      }
    }
    Span genitive = phrase.head() < 0 ? null : words.genitive(phrase);
    List<Referent> behind = genitive == null ? List.of() : members(genitive);
    if (!behind.isEmpty()) {
      return behind;
    }
    Referent one = resolve(phrase);
    return one == null ? List.of() : List.of(one);
  }

  private Referent resolve(SpeakerPhrase phrase) {
    if (phrase.begin() >= phrase.end()) {
      return null;
    }
    Gender gender =
        phrase.end() - phrase.begin() == 1 ? pronouns.of(tokens.at(phrase.begin()).lower()) : null;
    if (gender != null) {
      return standIn.of(phrase.begin(), gender);
    }
    if (nounless.is(phrase)) {
      return nounless.of(phrase);
    }
    SpeakerPhrase explained = standIn.explained(phrase);
    if (explained != null) {
      return resolve(explained);
    }
    Referent found = quoted.of(phrase);
    found = found == null ? named.person(phrase) : found;
    found = found == null ? words.speaker(phrase) : found;
    found = found == null ? unnamed.members(phrase) : found;
    found = found == null ? organisation(phrase) : found;
    found = found == null ? namedBody.inApposition(phrase) : found;
    found = found == null ? named.surname(phrase) : found;
    return found == null ? unnamed.resolve(namedBody.withoutPersonBehind(phrase)) : found;
  }

  /** "der Grüne" is one of them where the text has told of somebody who may be. */
  private Referent organisation(SpeakerPhrase phrase) {
    Referent body = namedBody.of(phrase);
    if (body == null) {
      return null;
    }
    Referent member = unnamed.member(phrase, body.name());
    return member == null ? branches.of(phrase, body) : member;
  }
}
