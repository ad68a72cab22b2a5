package org.wortlaut.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/** Says who a speaker's noun phrase or pronoun names, within one article. */
final class SpeakerResolver {

  private final NameTokens tokens;
  private final EntityTable table;
  private final ResolverLexicon lexicon;
  private final Antecedents antecedents;
  private final RoleReference roles;
  private final OrganisationReference organisations;
  private final NominativePhrase nominative;
  private final FullerPhrase fuller;
  private final SpeakerSplit split;

  SpeakerResolver(NameTokens tokens, EntityTable table, ResolverLexicon lexicon, Morphology morphology) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon;
    this.antecedents = new Antecedents(tokens, table);
    this.roles = new RoleReference(tokens, table, lexicon.names());
    this.organisations = new OrganisationReference(tokens, table, lexicon.names());
    this.nominative = new NominativePhrase(tokens, morphology);
    this.fuller = new FullerPhrase(tokens, lexicon.names(), nominative);
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
        Referent referent = resolve(phrase);
        if (referent != null && referents.stream().noneMatch(r -> r.name().equals(referent.name()))) {
          referents.add(referent);
        }
      }
    }
    completeFirstNames(referents);
    referents.forEach(antecedents::spoke);
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
    boolean shared = first.kind() == ActorKind.PERSON && second.kind() == ActorKind.PERSON && first.gender() != Gender.PLURAL && first.name().indexOf(' ') < 0 && second.name().indexOf(' ') > 0 && first.speaksFor() == null;
    if (shared && !second.name().endsWith(first.name()) && Character.isUpperCase(first.name().charAt(0))) {
      String surname = second.name().substring(second.name().indexOf(' '));
      referents.set(0, new Referent(first.name() + surname, first.kind(), first.gender(), first.offset(), null));
    }
  }

  private Referent resolve(SpeakerPhrase phrase) {
    if (phrase.begin() >= phrase.end()) {
      return null;
    }
    Gender owner = phrase.end() - phrase.begin() == 1 ? ownerGender(tokens.at(phrase.begin()).lower()) : null;
    if (owner != null) {
      return pronoun(phrase.begin(), owner);
    }
    if (phrase.end() - phrase.begin() == 1 && lexicon.pronouns().containsKey(tokens.at(phrase.begin()).lower())) {
      return pronoun(phrase.begin(), lexicon.pronouns().get(tokens.at(phrase.begin()).lower()));
    }
    if (phrase.head() < 0) {
      return possessor(phrase);
    }
    Referent named = namedPerson(phrase);
    named = named == null ? words(phrase) : named;
    named = named == null ? namedOther(phrase) : named;
    named = named == null ? namedInApposition(phrase) : named;
    return named == null ? unnamed(phrase) : named;
  }

  private Referent of(Name name) {
    Entity entity = table.of(name);
    ActorKind kind = entity.kind() == ActorKind.PLACE ? ActorKind.ORGANIZATION : entity.kind();
    return new Referent(entity.name(), kind, entity.gender(), name.span().begin(), null);
  }

  private Gender ownerGender(String word) {
    for (Map.Entry<String, Gender> possessive : lexicon.possessives().entrySet()) {
      boolean form = word.startsWith(possessive.getKey()) && word.length() > possessive.getKey().length() && word.length() <= possessive.getKey().length() + 2;
      if (form && lexicon.pronouns().get(word) == null) {
        return possessive.getValue();
      }
    }
    return null;
  }

  /** An adjective that names the speaker ("polizeilichen", "ägyptische"); else the words themselves ("tagesschau.de"). */
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
    boolean nameless = token.word().is(WordClass.INDEFINITE) || token.word().determiner() != 0 || token.word().known();
    return nameless ? null : new Referent(tokens.words(phrase.begin(), phrase.end()), ActorKind.ORGANIZATION, Gender.UNKNOWN, token.begin(), null);
  }

  private Referent pronoun(int at, Gender gender) {
    Token token = tokens.at(at);
    boolean personOnly = token.lower().equals("er");
    Referent found = antecedents.find(token.begin(), gender, personOnly);
    found = found == null && personOnly ? antecedents.find(token.begin(), gender, false) : found;
    return found == null ? null : new Referent(found.name(), found.kind(), found.gender(), token.begin(), found.speaksFor());
  }

  /** The person who is the head of the phrase or its apposition: "der Sprecher des Ministeriums, Karl Lorenz". */
  private Referent namedPerson(SpeakerPhrase phrase) {
    for (Name name : namesIn(phrase)) {
      if (name.kind() == ActorKind.PERSON && name.form() == Name.Form.NAME && isHeadPerson(phrase, name)) {
        Referent person = of(name);
        return new Referent(person.name(), person.kind(), person.gender(), person.offset(), speaksFor(phrase));
      }
    }
    return null;
  }

  private boolean isHeadPerson(SpeakerPhrase phrase, Name name) {
    int first = tokens.indexAt(name.span().begin());
    int last = tokens.indexAt(name.span().end() - 1);
    if (first <= phrase.begin()) {
      return last + 1 >= phrase.end() || !genitiveForm(name);
    }
    if (tokens.is(first - 1, WordClass.PREPOSITION) && !tokens.capitalized(first - 1)) {
      return false;
    }
    return !genitiveForm(name) || tokens.is(first - 1, WordClass.ARTICLE) && first - 1 <= phrase.begin();
  }

  /** "Ruhlands": not the name itself but its genitive. */
  private boolean genitiveForm(Name name) {
    String words = name.span().in(tokens.document().text());
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return !name.name().endsWith(last) && last.endsWith("s") || last.endsWith("’") || last.endsWith("'");
  }

  private List<Name> namesIn(SpeakerPhrase phrase) {
    // a speaker span may also be a part of a name: "Lorenz" where it was read out of "Karl Lorenz"
    return table.within(tokens.span(phrase.from(), phrase.end()));
  }

  /** "Angaben der Polizei", "Polizeiangaben", "einem Bericht der Zeitung X": whoever stands behind the words. */
  private Referent words(SpeakerPhrase phrase) {
    String form = tokens.form(phrase.head());
    if (lexicon.sources().speaker(form) != null && !phrase.hasAttributes()) {
      return new Referent(lexicon.sources().speaker(form), ActorKind.ORGANIZATION, Gender.PLURAL, tokens.at(phrase.head()).begin(), null);
    }
    int prefix = lexicon.sources().prefix(form);
    if (prefix < 0) {
      return null;
    }
    int next = phrase.head() + 1;
    next += tokens.is(next, WordClass.PREPOSITION) && next + 1 < phrase.end() ? 1 : 0;
    if (next < phrase.end() && tokens.isWord(next)) {
      SpeakerPhrase rest = SpeakerPhrase.of(tokens, next, phrase.end());
      Referent behind = rest.head() < 0 ? null : lexicon.sources().isDocument(form) ? namedOrganisation(rest) : resolve(rest);
      if (behind != null) {
        return behind;
      }
    }
    if (prefix == 0 && !lexicon.sources().isDocument(form) && phrase.hasAttributes()) {
      Gazetteer.Entry country = lexicon.names().gazetteer().single(tokens.form(phrase.head() - 1));
      String owner = lexicon.adjectives().get(WordStem.ofAdjective(tokens.form(phrase.head() - 1)));
      if (country != null || owner != null) {
        return owner(country != null ? country.name() : owner, tokens.at(phrase.head()).begin());
      }
    }
    if (prefix > 0 && (!lexicon.sources().isDocument(form) || isInstitution(form.substring(0, prefix)))) {
      String owner = form.substring(0, form.charAt(prefix - 1) == '-' ? prefix - 1 : prefix);
      return owner(owner, tokens.at(phrase.head()).begin());
    }
    return null;
  }

  private boolean isInstitution(String part) {
    OrganisationNouns.Kind kind = lexicon.names().organisations().of(part);
    return kind != null && kind.institution();
  }

  private Referent namedOrganisation(SpeakerPhrase phrase) {
    Referent named = namedOther(phrase);
    return named != null && named.kind() == ActorKind.ORGANIZATION ? named : null;
  }

  private Referent owner(String part, int offset) {
    Gazetteer.Entry known = lexicon.names().gazetteer().single(part);
    if (known != null) {
      return new Referent(known.name(), known.kind(), Gender.UNKNOWN, offset, null);
    }
    String bare = lexicon.names().organisations().of(part) == null && part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
    boolean organisation = lexicon.names().organisations().of(bare) != null;
    return new Referent(bare, organisation ? ActorKind.ORGANIZATION : ActorKind.GROUP, Gender.UNKNOWN, offset, null);
  }

  /** An organisation or country as the head of the phrase, or as the name after it: "die Nachrichtenagentur Kyodo". */
  private Referent namedOther(SpeakerPhrase phrase) {
    for (Name name : namesIn(phrase)) {
      int first = tokens.indexAt(name.span().begin());
      int last = tokens.indexAt(name.span().end() - 1);
      boolean headInside = first <= phrase.head() && phrase.head() <= last;
      boolean named = name.form() == Name.Form.NAME || name.form() == Name.Form.METONYM;
      if (named && name.kind() != ActorKind.PERSON && headInside && headIsName(phrase, name, last)) {
        return of(name);
      }
      OrganisationNouns.Kind kind = lexicon.names().organisations().of(tokens.form(phrase.head()));
      boolean apposition = first == phrase.head() + 1 && kind != null && kind.before() && name.kind() == ActorKind.ORGANIZATION && named;
      if (apposition) {
        return of(name);
      }
    }
    return null;
  }

  /** "eines der Bündnisse des Landes, die „Liste der Mitte“": an organisation whose name follows the comma. */
  private Referent namedInApposition(SpeakerPhrase phrase) {
    int comma = phrase.coreEnd(tokens);
    if (comma + 1 >= phrase.end() || tokens.at(comma).kind() != Token.Kind.COMMA) {
      return null;
    }
    SpeakerPhrase apposition = SpeakerPhrase.of(tokens, comma + 1, phrase.end());
    return apposition.head() < 0 ? null : namedOther(apposition);
  }

  /** "Italiens Außenminister" is no name; "Moskau" and "die Süddeutsche Zeitung" are. */
  private boolean headIsName(SpeakerPhrase phrase, Name name, int last) {
    boolean more = last + 1 < phrase.end() && tokens.capitalized(last + 1) && tokens.joined(last + 1);
    return !more || !genitiveForm(name);
  }

  private Referent unnamed(SpeakerPhrase phrase) {
    int head = phrase.head();
    int offset = tokens.at(head).begin();
    boolean plural = nominative.plural(phrase.begin(), head, phrase.determiner());
    boolean definite = phrase.definite(tokens);
    String form = tokens.form(head);
    RoleNouns.Role role = lexicon.names().roles().of(form);
    if (role != null && !plural && !phrase.indefinite(tokens) || role != null && !plural && phrase.determiner() < 0) {
      Entity entity = roles.find(head, genderOf(role, head));
      if (entity != null) {
        return new Referent(entity.name(), entity.kind(), entity.gender(), offset, null);
      }
    }
    OrganisationNouns.Kind organisation = lexicon.names().organisations().of(form);
    if (role == null && organisation != null && !plural && (definite || organisation.institution()) && phrase.coreEnd(tokens) == head + 1) {
      Entity entity = organisations.find(head, organisation);
      if (entity != null) {
        return new Referent(entity.name(), entity.kind(), entity.gender(), offset, null);
      }
    }
    if (role == null && organisation == null && lexicon.sources().isAnonymous(form) && (plural || phrase.determiner() < 0) && phrase.coreEnd(tokens) == head + 1) {
      return null;
    }
    if (definite && (role == null || plural) && !phrase.hasAttributes() && phrase.coreEnd(tokens) == head + 1) {
      String fullerName = fuller.find(head);
      if (fullerName != null) {
        return new Referent(fullerName, kind(form, role, organisation, plural), plural ? Gender.PLURAL : unnamedGender(role, head), offset, null);
      }
    }
    Entity behind = role == null ? null : organisationAfter(phrase);
    if (behind != null) {
      String spokesperson = nominative.of(phrase.begin(), head, head + 1, phrase.determiner()) + " von " + behind.name();
      return new Referent(spokesperson, kind(form, role, organisation, plural), plural ? Gender.PLURAL : unnamedGender(role, head), offset, role.roleClass().equals("speaker") ? behind.name() : null);
    }
    String name = nominative.of(phrase.begin(), head, phrase.coreEnd(tokens), phrase.determiner());
    return new Referent(name, kind(form, role, organisation, plural), plural ? Gender.PLURAL : unnamedGender(role, head), offset, role == null ? null : speaksFor(phrase));
  }

  /** "ein Sprecher des Unternehmens": the organisation that the definite noun after the role noun stands for. */
  private Entity organisationAfter(SpeakerPhrase phrase) {
    int noun = phrase.head() + 2;
    boolean genitive = noun + 1 == phrase.coreEnd(tokens) && tokens.is(noun - 1, WordClass.ARTICLE) && !tokens.at(noun - 1).lower().startsWith("ein");
    OrganisationNouns.Kind kind = genitive ? lexicon.names().organisations().of(tokens.form(noun)) : null;
    return kind == null || kind.institution() ? null : organisations.find(noun, kind);
  }

  private Gender genderOf(RoleNouns.Role role, int head) {
    int noun = tokens.at(head).word().noun();
    boolean onlyFeminine = noun != 0 && (noun & Agreement.MASCULINE) == 0;
    return role.feminine() && onlyFeminine ? Gender.FEMININE : onlyFeminine ? Gender.UNKNOWN : role.feminine() ? Gender.UNKNOWN : Gender.MASCULINE;
  }

  private Gender unnamedGender(RoleNouns.Role role, int head) {
    return role == null ? EntityDescription.genderOf(tokens.at(head)) : genderOf(role, head);
  }

  private ActorKind kind(String form, RoleNouns.Role role, OrganisationNouns.Kind organisation, boolean plural) {
    if (lexicon.sources().isDocument(form)) {
      return ActorKind.DOCUMENT;
    }
    if (organisation != null) {
      return organisation.nounClass().equals("organisation") && plural ? ActorKind.GROUP : ActorKind.ORGANIZATION;
    }
    if (lexicon.groups().contains(form) || plural) {
      return ActorKind.GROUP;
    }
    return ActorKind.PERSON;
  }

  /** Whom a spokesperson speaks for: "Kremlsprecher", "ein Sprecher der Polizei"; null for other roles. */
  private String speaksFor(SpeakerPhrase phrase) {
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      RoleNouns.Role role = tokens.capitalized(i) ? lexicon.names().roles().of(tokens.form(i)) : null;
      if (role != null && role.roleClass().equals("speaker")) {
        return spokenFor(phrase, i, role);
      }
    }
    return null;
  }

  private String spokenFor(SpeakerPhrase phrase, int noun, RoleNouns.Role role) {
    int length = role.modifier().length();
    if (length > 0 && !Set.of("presse", "chef").contains(role.modifier())) {
      return owner(tokens.form(noun).substring(0, length), 0).name();
    }
    for (Name name : namesIn(phrase)) {
      boolean after = name.span().begin() > tokens.at(noun).end() && name.kind() != ActorKind.PERSON && name.kind() != ActorKind.PLACE;
      if (after) {
        return table.of(name).name();
      }
    }
    return null;
  }
}
