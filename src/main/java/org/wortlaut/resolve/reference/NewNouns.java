package org.wortlaut.resolve.reference;

import java.util.stream.IntStream;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.phrase.Adjectives;
import org.wortlaut.resolve.phrase.NominativePhrase;
import org.wortlaut.resolve.phrase.NounAttribute;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Nouns for somebody that are new in the text, so that they may describe whom it has named: "die
 * Seglerin" where no other "Seglerin" stands before.
 */
record NewNouns(
    NameTokens tokens, RoleNouns roles, NominativePhrase nominative, NounAttribute attributes) {

  /**
   * The place where a text first calls somebody by the noun of a profession, if it does so as of
   * somebody whom it has named: that of "hat der Student die Einfahrt blockiert", before "so der
   * Student"; or -1.
   */
  int first(int noun, RoleNouns.Role role) {
    int first = callsOf(0, noun, role).filter(i -> !isNobody(i)).findFirst().orElse(noun);
    boolean told =
        first == noun
            || role != null && role.describes() && isBareDefinite(first) && !isReported(first);
    return told ? first : -1;
  }

  /** "Der Student sei krank", of whom rather somebody else says so. */
  private boolean isReported(int noun) {
    RunningSentences sentences = new RunningSentences(tokens);
    int offset = tokens.at(noun).begin();
    return IntStream.range(
            tokens.firstFrom(sentences.begin(offset)), tokens.firstFrom(sentences.end(offset)))
        .mapToObj(i -> tokens.at(i).word())
        .anyMatch(
            word ->
                word.is(WordClass.FINITE)
                    && word.hasInThirdPerson(VerbForm.Mood.SUBJUNCTIVE_1)
                    && !word.hasInThirdPerson(VerbForm.Mood.PRESENT));
  }

  /** "der Student", "der junge Student"; not "der Student der Akademie", nor in quotation marks. */
  private boolean isBareDefinite(int noun) {
    int article = Adjectives.before(tokens, noun);
    boolean attribute =
        attributes.follows(noun) || tokens.joined(noun + 1) && tokens.capitalized(noun + 1);
    return tokens.joined(article + 1)
        && tokens.is(article, WordClass.ARTICLE)
        && !tokens.indefinite(article)
        && !attribute
        && !tokens.quoted(noun);
  }

  /** Whether the text has brought up nobody else of a noun behind an earlier place. */
  boolean isNewSince(int earlier, int noun, RoleNouns.Role role) {
    return callsOf(earlier + 1, noun, role).noneMatch(this::bringsUp);
  }

  /** The same noun, also in another case; "SPD-Chefin" and "FDP-Chefin" are two. */
  boolean same(int i, int noun) {
    return tokens.capitalized(i)
        && tokens.sameWord(i, noun)
        && firstPart(i).equals(firstPart(noun));
  }

  private String firstPart(int noun) {
    String form = tokens.form(noun);
    return form.substring(0, Math.max(0, form.lastIndexOf('-')));
  }

  /** The places from one token up to a noun where the text calls somebody by it or by its like. */
  private IntStream callsOf(int from, int noun, RoleNouns.Role role) {
    return IntStream.range(from, noun)
        .filter(tokens::capitalized)
        .filter(i -> role == null ? tokens.sameWord(i, noun) : sameRole(i, role, noun));
  }

  /** "ein Botaniker", "Botaniker Emil Ohm". */
  private boolean bringsUp(int noun) {
    int determiner = Adjectives.before(tokens, noun);
    boolean another =
        tokens.joined(determiner + 1)
            && (tokens.indefinite(determiner) || tokens.is(determiner, WordClass.POSSESSIVE));
    return another || isNamed(noun);
  }

  /**
   * "Botaniker der Universität", "viele Ärzte", "sein Amt als Botaniker": of whom a noun for one
   * tells nothing. Not so "ein Botaniker", "Botaniker Emil Ohm".
   */
  private boolean isNobody(int noun) {
    int begin = Adjectives.before(tokens, noun) + 1;
    boolean determined =
        tokens.joined(begin)
            && (tokens.is(begin - 1, WordClass.ARTICLE)
                || tokens.is(begin - 1, WordClass.POSSESSIVE));
    boolean named = isNamed(noun);
    boolean office = tokens.joined(noun) && attributes.opensOffice(noun - 1) && !named;
    return office
        || (determined || !named) && nominative.plural(begin, noun, determined ? begin - 1 : -1);
  }

  /** "Botaniker Emil Ohm" */
  private boolean isNamed(int noun) {
    return tokens.joined(noun + 1) && tokens.properName(noun + 1);
  }

  /**
   * The same noun, or another one for the same: "Arzt" and "Mediziner"; not "Schauspielerin" and
   * "Sänger".
   */
  private boolean sameRole(int i, RoleNouns.Role role, int noun) {
    RoleNouns.Role other = roles.of(tokens.at(i).word());
    return other != null
        && other.gender(tokens.at(i)).fits(role.gender(tokens.at(noun)))
        && areForOne(other, role);
  }

  /** The same noun, or another one for the same profession. */
  static boolean areForOne(RoleNouns.Role a, RoleNouns.Role b) {
    return a.noun().equals(b.noun())
        || b.describes() && a.roleClass().equals(b.roleClass()) && !b.plain();
  }
}
