package org.wortlaut.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wortlaut.language.Age;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.entity.NotMeant;
import org.wortlaut.resolve.entity.PredicateRoles;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.phrase.NominativePhrase;
import org.wortlaut.resolve.phrase.NounAttribute;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;

/**
 * The persons that a text speaks of by a noun, without a name: "ein 39-jähriger Landwirt", "der
 * Bundeskanzler", "dessen Anwältin", "die drei Männer".
 */
public final class UnnamedPersons {

  private final NameTokens tokens;
  private final EntityTable table;
  private final PersonNouns nouns;
  private final Set<String> possessives;
  private final RoleReference roles;
  private final NominativePhrase nominative;
  private final NounAttribute attributes;
  private final UnnamedName naming;
  private final Set<String> copulas;
  private final NotMeant notMeant;

  public UnnamedPersons(
      NameTokens tokens,
      EntityTable table,
      ResolverLexicon lexicon,
      RoleReference roles,
      PersonNouns nouns,
      NominativePhrase nominative,
      UnnamedName naming,
      NotMeant notMeant) {
    this.tokens = tokens;
    this.table = table;
    this.nouns = nouns;
    this.possessives = lexicon.possessives().keySet();
    this.roles = roles;
    this.nominative = nominative;
    this.naming = naming;
    this.attributes = new NounAttribute(tokens, lexicon.phraseWords());
    this.copulas = lexicon.names().copulas();
    this.notMeant = notMeant;
  }

  /**
   * One of them.
   *
   * @param article index of its article, or of its first word where it has none
   * @param noun index of its noun
   */
  record Phrase(int article, int noun, Gender gender) {}

  /** Those newly spoken of or by their office between two offsets, in text order. */
  List<Phrase> in(int begin, int end) {
    return in(begin, end, false);
  }

  /**
   * Those between two offsets in text order, also persons spoken of before ("der Täter") and
   * several ("die Brandstifter").
   */
  List<Phrase> allIn(int begin, int end) {
    return in(begin, end, true);
  }

  private List<Phrase> in(int begin, int end, boolean all) {
    List<Phrase> phrases = new ArrayList<>();
    for (int i = tokens.firstFrom(begin); tokens.has(i) && tokens.at(i).begin() < end; i++) {
      Phrase phrase = tokens.is(i, WordClass.ARTICLE) || isPossessive(i) ? phrase(i, all) : null;
      phrase = phrase == null && all ? several(i) : phrase;
      if (phrase != null) {
        phrases.add(phrase);
        i = phrase.noun();
      }
    }
    return phrases;
  }

  private Phrase phrase(int article, boolean all) {
    int i = article + 1;
    while (tokens.joined(i)
        && (tokens.is(i, WordClass.ADJECTIVE)
            || Age.countsYears(tokens.form(i))
            || tokens.at(i).isNumber())
        && !(tokens.capitalized(i) && isPerson(article, i, all))) {
      i++;
    }
    boolean noun = tokens.joined(i) && tokens.capitalized(i) && isPerson(article, i, all);
    int determiner =
        tokens.is(article, WordClass.DEMONSTRATIVE) && isPossessive(article) ? -1 : article;
    boolean plural = noun && nominative.plural(article + 1, i, determiner);
    if (!noun || isNamed(i) || plural && !all) {
      return null;
    }
    if (plural) {
      return new Phrase(article, i, Gender.PLURAL);
    }
    return new Phrase(article, i, nominative.gender(article + 1, i, determiner));
  }

  /**
   * "Demonstranten", "viele wütende Anwohner": persons without an article that end here, or null.
   */
  private Phrase several(int noun) {
    if (!tokens.capitalized(noun) || !isPerson(noun, noun, true) || isNamed(noun)) {
      return null;
    }
    int begin = noun;
    while (tokens.joined(begin) && isAttribute(begin - 1)) {
      begin--;
    }
    int first = tokens.joined(begin) && counts(begin - 1) ? begin - 1 : begin;
    boolean other =
        tokens.joined(first)
            && (tokens.is(first - 1, WordClass.ARTICLE)
                || tokens.is(first - 1, WordClass.POSSESSIVE)
                || tokens.is(first - 1, WordClass.PREPOSITION));
    boolean plural = !other && nominative.plural(begin, noun, first < begin ? first : -1);
    return plural ? new Phrase(first, noun, Gender.PLURAL) : null;
  }

  private boolean isAttribute(int i) {
    return tokens.isWord(i)
        && tokens.is(i, WordClass.ADJECTIVE)
        && !tokens.is(i, WordClass.FINITE)
        && !tokens.is(i, WordClass.INDEFINITE);
  }

  /** "viele", "mehrere", "200". */
  private boolean counts(int i) {
    return tokens.at(i).isNumber() || tokens.is(i, WordClass.INDEFINITE);
  }

  /** "der Mann" is somebody spoken of before, who may have a name; "ein Mann" is somebody new. */
  private boolean isPerson(int article, int noun, boolean all) {
    return nouns.isPerson(noun) && (all || nouns.isRole(noun) || isNew(article));
  }

  /** "ein Mann", "seine Frau" */
  private boolean isNew(int determiner) {
    return tokens.indefinite(determiner) || isPossessive(determiner);
  }

  /** "sein", "ihre", "dessen", but not "mein", which a speaker says. */
  private boolean isPossessive(int i) {
    return (tokens.is(i, WordClass.POSSESSIVE) || tokens.is(i, WordClass.DEMONSTRATIVE))
        && possessives.stream().anyMatch(tokens.at(i).lower()::startsWith);
  }

  /** "der Minister Karl Lorenz", "der Minister, Karl Lorenz", "Ein Minister ist Karl Lorenz". */
  private boolean isNamed(int noun) {
    int next = tokens.isWord(noun + 1) ? noun + 1 : noun + 2;
    return isPersonsName(next) || isNamedByPredicate(attributes.endOf(noun));
  }

  private boolean isPersonsName(int i) {
    return personAt(i).isPresent();
  }

  private Optional<Name> personAt(int i) {
    return tokens.has(i)
        ? table.within(tokens.span(i, i + 1)).stream()
            .filter(name -> name.kind() == ActorKind.PERSON)
            .findFirst()
        : Optional.empty();
  }

  /** The "ist der Kurde Karl Lorenz" behind "ein Richter"; not "ist Karl Lorenz begegnet". */
  private boolean isNamedByPredicate(int copula) {
    if (!PredicateRoles.isCopula(tokens, copulas, copula)) {
      return false;
    }
    int i = copula + 1;
    while (tokens.joined(i)
        && !isPersonsName(i)
        && (tokens.is(i, WordClass.ARTICLE)
            || tokens.is(i, WordClass.ADJECTIVE)
            || Age.is(tokens.form(i))
            || tokens.capitalized(i))) {
      i++;
    }
    return tokens.joined(i)
        && personAt(i)
            .map(name -> tokens.indexAt(name.span().end() - 1) + 1)
            .filter(end -> !tokens.is(end, WordClass.PARTICIPLE_PAST))
            .isPresent();
  }

  /** The person behind the noun, or else the phrase in the nominative. */
  Referent referent(Phrase phrase) {
    int offset = tokens.at(phrase.article()).begin();
    boolean role = nouns.isRole(phrase.noun());
    boolean somebodyNew = tokens.indefinite(phrase.article());
    boolean one = role && !somebodyNew && phrase.gender() != Gender.PLURAL;
    Entity entity = one ? roles.find(phrase.noun(), phrase.gender(), notMeant.others()) : null;
    if (entity != null) {
      return Referent.of(entity, offset);
    }
    int end = attributes.endOf(phrase.noun());
    String name = naming.of(SpeakerPhrase.of(tokens, phrase.article(), end));
    ActorKind kind = phrase.gender() == Gender.PLURAL ? ActorKind.GROUP : ActorKind.PERSON;
    return new Referent(name, kind, phrase.gender(), offset, null);
  }
}
