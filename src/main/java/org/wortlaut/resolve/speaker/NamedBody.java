package org.wortlaut.resolve.speaker;

import java.util.List;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Token;

/** Finds the organisation or country that a speaker's phrase names, by its head or behind it. */
final class NamedBody {

  private final NameTokens tokens;
  private final EntityTable table;
  private final NameLexicon lexicon;
  private final NamedSpeaker named;

  NamedBody(NameTokens tokens, EntityTable table, NameLexicon lexicon, NamedSpeaker named) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon;
    this.named = named;
  }

  /** As {@link #of}, but organisations only. */
  Referent organisation(SpeakerPhrase phrase) {
    Referent body = of(phrase);
    return body != null && body.kind() == ActorKind.ORGANIZATION ? body : null;
  }

  /**
   * An organisation or country as the head of the phrase, or as the name after it: "die
   * Nachrichtenagentur Kyodo".
   */
  Referent of(SpeakerPhrase phrase) {
    SpeakerPhrase whole = withWholeHead(phrase);
    for (Name name : named.namesIn(phrase)) {
      if (isHead(phrase, name) || isBehindHead(whole, name) || isOwned(phrase, name)) {
        return named.of(name);
      }
    }
    return titleBehind(phrase);
  }

  /**
   * Neither "Italiens Außenminister" nor a "SPD/FDP-Koalition" is a name; "Moskau" and "die
   * Süddeutsche Zeitung" are.
   */
  private boolean isHead(SpeakerPhrase phrase, Name name) {
    int last = tokens.indexAt(name.span().end() - 1);
    boolean more =
        last + 1 < phrase.end() && tokens.capitalized(last + 1) && tokens.joined(last + 1);
    boolean part = tokens.form(last).indexOf('-', name.span().end() - tokens.at(last).begin()) >= 0;
    return name.kind() != ActorKind.PERSON
        && mayBeBody(name)
        && tokens.indexAt(name.span().begin()) <= phrase.head()
        && phrase.head() <= last
        && !part
        && !(more && name.isGenitive(tokens.document().text()));
  }

  /** The "Kyodo" of "die Nachrichtenagentur Kyodo". */
  private boolean isBehindHead(SpeakerPhrase phrase, Name name) {
    boolean endsPhrase =
        tokens.indexAt(name.span().end() - 1) + 1 == phrase.end()
            && !name.isGenitive(tokens.document().text());
    return tokens.indexAt(name.span().begin()) == phrase.head() + 1
        && mayBeBody(name)
        && mayStandBefore(phrase, name.kind(), endsPhrase);
  }

  private static boolean mayBeBody(Name name) {
    return name.form() == Name.Form.NAME || name.form() == Name.Form.METONYM;
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
    return names.isEmpty() ? null : named.of(names.get(0));
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
    return apposition.head() < 0 ? null : of(apposition);
  }

  /**
   * The "die Staatsanwaltschaft" of "warf die Staatsanwaltschaft Ruhland vor": without the person
   * behind a body, who is no part of the phrase. "Die Regierung Ruhland" is one.
   */
  SpeakerPhrase withoutPersonBehind(SpeakerPhrase phrase) {
    int head = phrase.head();
    OrganisationNouns.Kind kind = lexicon.organisations().of(tokens.at(head).word());
    boolean body =
        kind != null
            && kind.institution()
            && !lexicon.organisations().isGovernment(tokens.at(head).word());
    boolean person =
        body
            && named.namesIn(phrase).stream()
                .anyMatch(
                    name ->
                        name.kind() == ActorKind.PERSON
                            && tokens.indexAt(name.span().begin()) == head + 1
                            && !name.isGenitive(tokens.document().text()));
    return person ? SpeakerPhrase.of(tokens, phrase.from(), head + 1) : phrase;
  }
}
