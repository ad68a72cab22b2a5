package org.wortlaut.resolve.speaker;

import java.util.List;
import java.util.Optional;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/** Finds the name that a speaker's phrase is about: a person, else an organisation or country. */
final class NamedSpeaker {

  private final NameTokens tokens;
  private final EntityTable table;
  private final NameLexicon lexicon;
  private final Spokesperson spokesperson;
  private final HeadPersons heads;

  NamedSpeaker(
      NameTokens tokens, EntityTable table, NameLexicon lexicon, Spokesperson spokesperson) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon;
    this.spokesperson = spokesperson;
    this.heads = new HeadPersons(tokens, lexicon);
  }

  /**
   * The person who is the head of the phrase or its apposition: "der Sprecher des Ministeriums,
   * Karl Lorenz".
   */
  Referent person(SpeakerPhrase phrase) {
    List<Name> persons =
        namesIn(phrase).stream()
            .filter(name -> name.kind() == ActorKind.PERSON && name.form() == Name.Form.NAME)
            .filter(name -> !isInParticiplePhrase(phrase, name))
            .toList();
    Optional<Name> head =
        persons.stream()
            .filter(name -> isApposed(phrase, name))
            .findFirst()
            .or(() -> persons.stream().filter(name -> heads.isHead(phrase, name)).findFirst());
    if (head.isEmpty()) {
      return null;
    }
    Referent person = of(head.get());
    String speaksFor = spokesperson.speaksFor(phrase);
    return new Referent(person.name(), person.kind(), person.gender(), person.offset(), speaksFor);
  }

  /** "der [von Ruhland bestellte] Prüfer": the name before the participle is that of another. */
  private boolean isInParticiplePhrase(SpeakerPhrase phrase, Name name) {
    return phrase.determiner() >= 0
        && name.span().begin() > tokens.at(phrase.determiner()).end()
        && name.span().end() < tokens.at(phrase.begin()).begin();
  }

  /**
   * "der Nachfolger des Präsidenten Anton Weber, Karl Lorenz": the name between a comma and the end
   * or a bracket, not a name within the phrase before it.
   */
  private boolean isApposed(SpeakerPhrase phrase, Name name) {
    int first = tokens.indexAt(name.span().begin());
    int next = tokens.indexAt(name.span().end() - 1) + 1;
    return phrase.determiner() >= 0
        && first - 1 > phrase.head()
        && tokens.at(first - 1).kind() == Token.Kind.COMMA
        && (next >= phrase.end() || !tokens.isWord(next));
  }

  /** Whose name fills the phrase, for names in lower case: "ver.di", "ai"; or null. */
  Referent whole(SpeakerPhrase phrase) {
    return at(tokens.span(phrase.begin(), phrase.end()));
  }

  /** Whose name fills a span, or null. */
  Referent at(Span span) {
    Name name = nameAt(span);
    return name == null ? null : of(name);
  }

  private Name nameAt(Span span) {
    for (Name name : table.within(span)) {
      if (name.form() == Name.Form.NAME && name.span().equals(span)) {
        return name;
      }
    }
    return null;
  }

  /** "Ruhlands Meinung", "Auffassung Italiens": the name right before the head of the phrase. */
  Referent possessor(SpeakerPhrase phrase) {
    for (Name name : namesIn(phrase)) {
      boolean before = tokens.indexAt(name.span().end() - 1) == phrase.head() - 1;
      if (before && name.form() == Name.Form.NAME && name.isGenitive(tokens.document().text())) {
        return of(name);
      }
    }
    return null;
  }

  private List<Name> namesIn(SpeakerPhrase phrase) {
    // a speaker span may also be a part of a name: "Lorenz" where it was read out of "Karl Lorenz"
    return table.within(tokens.span(phrase.from(), phrase.end()));
  }

  /** As {@link #organisationOrCountry}, but organisations only. */
  Referent organisation(SpeakerPhrase phrase) {
    Referent named = organisationOrCountry(phrase);
    return named != null && named.kind() == ActorKind.ORGANIZATION ? named : null;
  }

  /**
   * An organisation or country as the head of the phrase, or as the name after it: "die
   * Nachrichtenagentur Kyodo".
   */
  Referent organisationOrCountry(SpeakerPhrase phrase) {
    SpeakerPhrase whole = withWholeHead(phrase);
    for (Name name : namesIn(phrase)) {
      int first = tokens.indexAt(name.span().begin());
      int last = tokens.indexAt(name.span().end() - 1);
      boolean headInside = first <= phrase.head() && phrase.head() <= last;
      boolean named = name.form() == Name.Form.NAME || name.form() == Name.Form.METONYM;
      if (named
          && name.kind() != ActorKind.PERSON
          && headInside
          && headIsName(phrase, name, last)) {
        return of(name);
      }
      boolean apposition =
          first == whole.head() + 1
              && named
              && mayStandBefore(
                  whole,
                  name.kind(),
                  last + 1 == phrase.end() && !name.isGenitive(tokens.document().text()));
      if (apposition || isOwned(phrase, name)) {
        return of(name);
      }
    }
    return titleBehind(phrase);
  }

  /** The "Bau- und Immobilienkonzern" of "der Bau- und Immobilienkonzern Strabau". */
  private SpeakerPhrase withWholeHead(SpeakerPhrase phrase) {
    int whole = phrase.head() + 2;
    boolean cutShort =
        phrase.head() >= 0
            && tokens.form(phrase.head()).endsWith("-")
            && tokens.is(phrase.head() + 1, WordClass.COORDINATOR)
            && whole < phrase.end()
            && tokens.capitalized(whole);
    return cutShort ? phrase.withHead(whole) : phrase;
  }

  /** The organisation that ends the phrase behind the full name of its leader: "Anna Otts SPD". */
  private boolean isOwned(SpeakerPhrase phrase, Name owned) {
    int first = tokens.indexAt(owned.span().begin());
    return owned.kind() == ActorKind.ORGANIZATION
        && first > phrase.from()
        && tokens.indexAt(owned.span().end() - 1) + 1 == phrase.end()
        && table.within(tokens.span(phrase.from(), first)).stream()
            .anyMatch(
                name ->
                    name.kind() == ActorKind.PERSON
                        && name.span().equals(tokens.span(phrase.from(), first))
                        && name.isGenitive(tokens.document().text()));
  }

  /** "dem Magazin | „profil“": a title without a capital, which the phrase stops at. */
  private Referent titleBehind(SpeakerPhrase phrase) {
    int title = phrase.head() + 1;
    boolean quoted =
        title == phrase.end()
            && tokens.has(title)
            && tokens.quoted(title)
            && !tokens.capitalized(title)
            && mayStandBefore(phrase, ActorKind.ORGANIZATION, false);
    List<Name> names = quoted ? table.within(tokens.span(title, title + 1)) : List.of();
    return names.isEmpty() ? null : of(names.get(0));
  }

  /**
   * Whether a noun says what the name after it is: "die Nachrichtenagentur Kyodo", and where
   * nothing follows the name also "das Kinderhilfswerk UNICEF", "der Nachbar Slowenien" and,
   * without an article, "Atommacht Slowenien".
   */
  private boolean mayStandBefore(SpeakerPhrase phrase, ActorKind named, boolean endsPhrase) {
    int noun = phrase.head();
    if (named == ActorKind.COUNTRY) {
      boolean alone = phrase.determiner() < 0 && noun == phrase.from() && tokens.common(noun);
      return endsPhrase && (alone || lexicon.roles().isRole(tokens.at(noun).word()));
    }
    OrganisationNouns.Kind kind = lexicon.organisations().of(tokens.at(noun).word());
    boolean common = tokens.common(noun) && !lexicon.roles().isRole(tokens.at(noun).word());
    return named == ActorKind.ORGANIZATION
        && (kind != null && kind.before() || endsPhrase && common);
  }

  /**
   * "eines der Bündnisse des Landes, die „Liste der Mitte“": an organisation whose name follows the
   * comma.
   */
  Referent inApposition(SpeakerPhrase phrase) {
    int comma = phrase.coreEnd(tokens);
    if (comma + 1 >= phrase.end() || tokens.at(comma).kind() != Token.Kind.COMMA) {
      return null;
    }
    SpeakerPhrase apposition = SpeakerPhrase.of(tokens, comma + 1, phrase.end());
    return apposition.head() < 0 ? null : organisationOrCountry(apposition);
  }

  /**
   * "Landrat Lohberg": what follows a noun for one person at the end of the phrase is a name, also
   * where it could be a compound and nothing else in the text says so; else null.
   */
  Referent surname(SpeakerPhrase phrase) {
    int word = phrase.head() + 1;
    RoleNouns.Role role = lexicon.roles().of(tokens.form(phrase.head()));
    int readings = tokens.at(phrase.head()).word().noun();
    int one = Agreement.NOMINATIVE & Agreement.SINGULAR;
    boolean name =
        role != null
            && (readings == Agreement.NONE || (readings & one) != 0)
            && word + 1 == phrase.end()
            && tokens.joined(word)
            && tokens.capitalized(word)
            && !tokens.inDictionary(word)
            && !tokens.form(word).endsWith("s")
            && lexicon.organisations().of(tokens.at(word).word()) == null
            && !lexicon.roles().isRole(tokens.at(word).word());
    return name
        ? new Referent(
            tokens.form(word),
            ActorKind.PERSON,
            role.gender(tokens.at(phrase.head())),
            tokens.at(word).begin(),
            null)
        : null;
  }

  /**
   * The "die Staatsanwaltschaft" of "warf die Staatsanwaltschaft Ruhland vor": without the person
   * behind a body, who is no part of the phrase. "Die Regierung Ruhland" is one.
   */
  SpeakerPhrase withoutPersonBehindBody(SpeakerPhrase phrase) {
    int head = phrase.head();
    OrganisationNouns.Kind kind = lexicon.organisations().of(tokens.at(head).word());
    boolean body =
        kind != null
            && kind.institution()
            && !lexicon.organisations().isGovernment(tokens.at(head).word());
    boolean person =
        body
            && namesIn(phrase).stream()
                .anyMatch(
                    name ->
                        name.kind() == ActorKind.PERSON
                            && tokens.indexAt(name.span().begin()) == head + 1
                            && !name.isGenitive(tokens.document().text()));
    return person ? SpeakerPhrase.of(tokens, phrase.from(), head + 1) : phrase;
  }

  /**
   * Neither "Italiens Außenminister" nor a "SPD/FDP-Koalition" is a name; "Moskau" and "die
   * Süddeutsche Zeitung" are.
   */
  private boolean headIsName(SpeakerPhrase phrase, Name name, int last) {
    boolean more =
        last + 1 < phrase.end() && tokens.capitalized(last + 1) && tokens.joined(last + 1);
    boolean part = tokens.form(last).indexOf('-', name.span().end() - tokens.at(last).begin()) >= 0;
    return !part && (!more || !name.isGenitive(tokens.document().text()));
  }

  /** The government where a capital speaks ("nach Angaben Kiews"), else the actor of the name. */
  private Referent of(Name name) {
    Gazetteer.Entry city =
        name.kind() == ActorKind.PLACE ? lexicon.gazetteer().whole(name.name()) : null;
    if (city != null && city.form() == Name.Form.METONYM) {
      return new Referent(city.name(), city.kind(), Gender.UNKNOWN, name.span().begin(), null);
    }
    Entity entity = table.of(name);
    ActorKind kind = entity.kind() == ActorKind.PLACE ? ActorKind.ORGANIZATION : entity.kind();
    return new Referent(entity.name(), kind, entity.gender(), name.span().begin(), null);
  }
}
