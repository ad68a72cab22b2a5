package org.wortlaut.extract.classify.denial;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * Contents that give no information: "(gab) keine Stellungnahme (ab)", "(lehnte) einen Kommentar
 * (ab)", "(erklärte,) den Tod nicht bestätigen zu können".
 */
public final class Refusals {

  private static final int HEAD_WITHIN = 3;

  private final WordList information;
  private final WordList negations;
  private final WordList sharingVerbs;
  private final WordList puzzlingVerbs;
  private final WordList givingVerbs;
  private final WordList expletives;
  private final WordList people;
  private final WordList silenceVerbs;
  private final WordList pleadingVerbs;
  private final WordList pleadingPrepositions;
  private final WordList claimingVerbs;
  private final WordList seeingVerbs;
  private final WordList secrecy;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'information', 'sharing-negator',
   *     'sharing-verb', 'puzzling-verb', 'giving-verb', 'expletive', 'person-pronoun',
   *     'silence-verb', 'pleading-verb', 'pleading-preposition', 'claiming-verb', 'seeing-verb' and
   *     'secrecy-phrase'
   */
  public Refusals(WordLists words) {
    this.information = words.list("information");
    this.negations = words.list("sharing-negator");
    this.sharingVerbs = words.list("sharing-verb");
    this.puzzlingVerbs = words.list("puzzling-verb");
    this.givingVerbs = words.list("giving-verb");
    this.expletives = words.list("expletive");
    this.people = words.list("person-pronoun");
    this.silenceVerbs = words.list("silence-verb");
    this.pleadingVerbs = words.list("pleading-verb");
    this.pleadingPrepositions = words.list("pleading-preposition");
    this.claimingVerbs = words.list("claiming-verb");
    this.seeingVerbs = words.list("seeing-verb");
    this.secrecy = words.list("secrecy-phrase");
  }

  /** Whether somebody will not say anything, which denies nothing. */
  public boolean refuses(StatementReading reading) {
    boolean unwilling =
        reading.cueNegated() || reading.cueHas("ablehnen") || reading.cueHas("verweigern");
    if (reading.nominal()
            && (unwilling && startsWithInformation(reading.words())
                || !seeingVerbs.containsAny(reading.cueWords())
                    && hasNoInformation(reading.words()))
        || withholds(reading)
        || knowsNot(reading)) {
      return true;
    }
    Optional<ContentClause> leading = reading.leading();
    return leading.isPresent() && isRefusal(leading.get());
  }

  /** "über die Summe sei Stillschweigen vereinbart worden"; not "das Schweigen sei laut". */
  public boolean keepSecret(StatementReading reading) {
    return !reading.nominal() && reading.leading().filter(secrecy::standsIn).isPresent();
  }

  private boolean isRefusal(ContentClause clause) {
    return !puzzles(clause)
        && (cannotShare(clause)
            || sharesNothing(clause)
            || cannotBeGiven(clause)
            || keepsSilent(clause)
            || doesNotClaim(clause));
  }

  /**
   * "werde zu den Vorwürfen schweigen", "werde sich zur Sache nicht einlassen"; not "werde nicht
   * länger schweigen", "werde sich auf den Handel nicht einlassen".
   */
  private boolean keepsSilent(ContentClause clause) {
    boolean silent =
        silenceVerbs.hasVerb(clause)
            && (clause.future() || clause.isModal("wollen"))
            && !negations.hasAnyForm(clause);
    boolean pleadsNothing =
        pleadingVerbs.hasVerb(clause)
            && clause.has("nicht")
            && pleadingPrepositions.hasAnyForm(clause);
    return (silent || pleadsNothing) && !clause.past();
  }

  /** "er wolle nicht behaupten, dass …": who does not say something does not deny it either. */
  private boolean doesNotClaim(ContentClause clause) {
    return claimingVerbs.hasVerb(clause)
        && clause.isModal("wollen")
        && clause.has("nicht")
        && !clause.past();
  }

  /** "weigerte sich, Namen zu nennen", "lehnte es ab, sich zu äußern". */
  private boolean withholds(StatementReading reading) {
    boolean refusing =
        reading.cueHas("ablehnen") || reading.cueHas("verweigern") || reading.cueHas("weigern");
    return refusing
        && reading
            .leading()
            .filter(clause -> clause.infinitive() && sharingVerbs.hasVerb(clause))
            .isPresent();
  }

  /** "Ob es dabei bleibt, weiß auch sie nicht"; not "weiß, dass es nicht dabei bleibt". */
  private static boolean knowsNot(StatementReading reading) {
    return reading.cueNegated()
        && reading.cueHas("wissen")
        && reading.leading().filter(ContentClause::indirectQuestion).isPresent();
  }

  private boolean startsWithInformation(List<Token> words) {
    return information.hasAny(words.subList(0, Math.min(HEAD_WITHIN, words.size())));
  }

  /** "keine weiteren Einzelheiten". */
  private boolean hasNoInformation(List<Token> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).lower().startsWith("kein")
          && startsWithInformation(words.subList(i + 1, words.size()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "man äußere sich nicht", "dazu sage ich nichts", "er gebe keine Auskunft", "Auskünfte gebe er
   * nicht"; not "es gebe keine Hinweise", "das sage mir nichts".
   */
  private boolean sharesNothing(ContentClause clause) {
    if (clause.past() || clause.passive()) {
      return false;
    }
    boolean sharing = sharingVerbs.hasVerb(clause);
    boolean silent =
        sharing && (clause.has("nicht") || clause.has("nichts") && people.hasAnyForm(clause));
    boolean withholding =
        !silent
            && givingVerbs.hasVerb(clause)
            && (hasNoInformation(clause.tokens())
                || clause.has("nicht") && startsWithInformation(clause.tokens()));
    return (silent || withholding) && isOfOwn(clause);
  }

  private boolean isOfOwn(ContentClause clause) {
    for (Token token : clause.tokens()) {
      if (token.word().is(WordClass.PERSONAL_PRONOUN) && !expletives.hasForm(token)) {
        return true;
      }
    }
    return clause.has("man");
  }

  /** "es könnten noch keine Angaben gemacht werden", "ließen sich keine Angaben machen". */
  private boolean cannotBeGiven(ContentClause clause) {
    boolean impossible =
        clause.passive() && clause.isModal("können") && !clause.past()
            || clause.isModal("lassen") && clause.has("sich");
    return impossible && givingVerbs.hasVerb(clause) && hasNoInformation(clause.tokens());
  }

  /**
   * "könne dazu nichts sagen", "nicht bestätigen zu können", "wolle sich nicht äußern", "könne das
   * weder bestätigen noch dementieren".
   */
  private boolean cannotShare(ContentClause clause) {
    return negations.hasAnyForm(clause)
        && !clause.past()
        && sharingVerbs.hasAny(clause)
        && canOrWants(clause);
  }

  /** "ich kann mir das nicht erklären": who does not understand something keeps nothing back. */
  private boolean puzzles(ContentClause clause) {
    return puzzlingVerbs.hasAny(clause)
        && clause.tokens().stream().anyMatch(token -> token.word().is(WordClass.REFLEXIVE));
  }

  private static boolean canOrWants(ContentClause clause) {
    for (Token token : clause.tokens()) {
      if (token.word().hasVerb("können") || token.word().hasVerb("wollen")) {
        return true;
      }
    }
    return false;
  }
}
