package org.wortlaut.resolve;

import java.util.List;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/** Finds the name that a speaker's phrase is about: a person, else an organisation or country. */
final class NamedSpeaker {

  private static final String GOVERNMENT = "government";

  private final NameTokens tokens;
  private final EntityTable table;
  private final NameLexicon lexicon;
  private final Spokesperson spokesperson;

  NamedSpeaker(
      NameTokens tokens, EntityTable table, NameLexicon lexicon, Spokesperson spokesperson) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon;
    this.spokesperson = spokesperson;
  }

  /**
   * The person who is the head of the phrase or its apposition: "der Sprecher des Ministeriums,
   * Karl Lorenz".
   */
  Referent person(SpeakerPhrase phrase) {
    for (Name name : namesIn(phrase)) {
      if (name.kind() == ActorKind.PERSON
          && name.form() == Name.Form.NAME
          && isHeadPerson(phrase, name)) {
        Referent person = of(name);
        return new Referent(
            person.name(),
            person.kind(),
            person.gender(),
            person.offset(),
            spokesperson.speaksFor(phrase));
      }
    }
    return null;
  }

  /** Whose name fills the phrase, for names in lower case: "ver.di", "ai"; or null. */
  Referent whole(SpeakerPhrase phrase) {
    Span span = tokens.span(phrase.begin(), phrase.end());
    for (Name name : namesIn(phrase)) {
      if (name.form() == Name.Form.NAME && name.span().equals(span)) {
        return of(name);
      }
    }
    return null;
  }

  private boolean isHeadPerson(SpeakerPhrase phrase, Name name) {
    int first = tokens.indexAt(name.span().begin());
    if (first == phrase.head() + 1 && isGovernment(phrase.head())) {
      return false;
    }
    int last = tokens.indexAt(name.span().end() - 1);
    if (first <= phrase.begin()) {
      return last + 1 >= phrase.end() || !genitiveForm(name);
    }
    if (tokens.is(first - 1, WordClass.PREPOSITION) && !tokens.capitalized(first - 1)) {
      return false;
    }
    return !genitiveForm(name)
        || tokens.is(first - 1, WordClass.ARTICLE) && first - 1 <= phrase.begin();
  }

  /** "die Regierung Ruhland" is not Ruhland. */
  private boolean isGovernment(int noun) {
    OrganisationNouns.Kind kind = lexicon.organisations().of(tokens.form(noun));
    return kind != null && kind.nounClass().equals(GOVERNMENT);
  }

  /** "Ruhlands Meinung", "Auffassung Italiens": the name right before the head of the phrase. */
  Referent possessor(SpeakerPhrase phrase) {
    for (Name name : namesIn(phrase)) {
      boolean before = tokens.indexAt(name.span().end() - 1) == phrase.head() - 1;
      if (before && name.form() == Name.Form.NAME && genitiveForm(name)) {
        return of(name);
      }
    }
    return null;
  }

  /** "Ruhlands": not the name itself but its genitive. */
  private boolean genitiveForm(Name name) {
    String words = name.span().in(tokens.document().text());
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return !name.name().endsWith(last) && last.endsWith("s")
        || last.endsWith("’")
        || last.endsWith("'");
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
          first == phrase.head() + 1
              && name.kind() == ActorKind.ORGANIZATION
              && named
              && mayStandBefore(phrase.head(), last + 1 == phrase.end() && !genitiveForm(name));
      if (apposition) {
        return of(name);
      }
    }
    return null;
  }

  /**
   * Whether a noun says what the name after it is: "die Nachrichtenagentur Kyodo", and where
   * nothing follows the name also "das Kinderhilfswerk UNICEF".
   */
  private boolean mayStandBefore(int noun, boolean endsPhrase) {
    OrganisationNouns.Kind kind = lexicon.organisations().of(tokens.form(noun));
    boolean common = tokens.common(noun) && !lexicon.roles().isRole(tokens.form(noun));
    return kind != null && kind.before() || endsPhrase && common;
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

  /** "Italiens Außenminister" is no name; "Moskau" and "die Süddeutsche Zeitung" are. */
  private boolean headIsName(SpeakerPhrase phrase, Name name, int last) {
    boolean more =
        last + 1 < phrase.end() && tokens.capitalized(last + 1) && tokens.joined(last + 1);
    return !more || !genitiveForm(name);
  }

  private Referent of(Name name) {
    Entity entity = table.of(name);
    ActorKind kind = entity.kind() == ActorKind.PLACE ? ActorKind.ORGANIZATION : entity.kind();
    return new Referent(entity.name(), kind, entity.gender(), name.span().begin(), null);
  }
}
