package org.wortlaut.resolve.speaker;

import java.util.List;
import java.util.Optional;
import org.wortlaut.language.Agreement;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/** Finds the person whom a speaker's phrase names, and whom a name within it stands for. */
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

  List<Name> namesIn(SpeakerPhrase phrase) {
    // a speaker span may also be a part of a name: "Lorenz" where it was read out of "Karl Lorenz"
    return table.within(tokens.span(phrase.from(), phrase.end()));
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

  /** The government where a capital speaks ("nach Angaben Kiews"), else the actor of the name. */
  Referent of(Name name) {
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
