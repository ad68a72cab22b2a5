package org.wortlaut.syntax.clause;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.syntax.phrase.NounPhraseReader;
import org.wortlaut.text.Token.Kind;

/**
 * Whether a piece of a sentence is a clause that lacks the verb of the one before it: "A sprach von
 * Betrug, | B von einem Irrtum", "A forderte mehr Geld, | B mehr Stellen", "A nannte den Plan
 * teuer, | B unsozial".
 *
 * <p>Must not: "A lobte den Vertrag, ein Papier von 300 Seiten", "A lobte die Helfer, die Feuerwehr
 * und das Rote Kreuz", "A berichtete von B, Chef von Nordgas".
 */
public final class GappedVerb {

  private final SentenceItems items;
  private final NounPhraseReader nounPhrases;
  private final ClauseVerbs verbs;

  public GappedVerb(SentenceItems items, NounPhraseReader nounPhrases, ClauseVerbs verbs) {
    this.items = items;
    this.nounPhrases = nounPhrases;
    this.verbs = verbs;
  }

  /**
   * @param before null where no clause stands before the piece
   */
  public boolean isOf(Clause before, Piece piece) {
    if (before == null
        || !before.is(Type.MAIN)
        || piece.before() != Kind.COMMA
        || !beginsWithSubject(before)) {
      return false;
    }
    NounPhrase subject = nounPhrases.coreAt(piece.lead());
    if (!isNominative(subject) || isBareOffice(subject) && !isDetermined(subject, subject.to())) {
      return false;
    }
    int rest = behindAdverb(subject.to());
    if (rest >= piece.to()) {
      return false;
    }
    return items.word(rest).is(WordClass.PREPOSITION)
        ? holds(before, items.lower(rest))
        : (isSomebody(subject) || isDetermined(subject, rest))
            && (hasSecondObject(before, subject, rest, piece.to())
                || isSecondPredicate(before, rest, piece.to()));
  }

  private boolean beginsWithSubject(Clause clause) {
    return clause.from() < clause.finite() && isNominative(nounPhrases.coreAt(clause.from()));
  }

  private static boolean isNominative(NounPhrase phrase) {
    return phrase != null && phrase.canBe(Agreement.NOMINATIVE);
  }

  /** "Chef von Nordgas" tells who somebody is; not "Chef Karl Kern von einer Farce". */
  private boolean isBareOffice(NounPhrase phrase) {
    return phrase.from() == phrase.head()
        && phrase.to() == phrase.head() + 1
        && !phrase.plural()
        && items.isOffice(phrase.head());
  }

  /** The "nur", "dagegen" of "B nur von einem Irrtum". */
  private int behindAdverb(int i) {
    boolean adverb =
        i < items.size()
            && items.isWord(i)
            && (items.word(i).isOnly(WordClass.ADVERB) || items.is(Role.CONTRASTING, i));
    return adverb ? i + 1 : i;
  }

  /** Whether a clause has a preposition behind its verb. */
  private boolean holds(Clause clause, String preposition) {
    for (int i = clause.finite() + 1; i < clause.to(); i++) {
      if (clause.holds(i) && items.lower(i).equals(preposition)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSomebody(NounPhrase phrase) {
    int head = phrase.head();
    return items.isOffice(head)
        || items.isOrganisation(head)
        || phrase.named() && items.word(head).is(WordClass.NAME);
  }

  /**
   * The "die Schließung" of "(lobten den Kauf,) Anwohner die Schließung": an accusative with an
   * article, which belongs to no noun before it.
   */
  private boolean isDetermined(NounPhrase subject, int rest) {
    NounPhrase object = nounPhrases.coreAt(rest);
    return object != null
        && subject.to() == rest
        && items.word(rest).is(WordClass.ARTICLE)
        && object.from() < object.head()
        && object.canBe(Agreement.ACCUSATIVE)
        && !object.canBe(Agreement.GENITIVE);
  }

  /** "(forderte mehr Geld, B) mehr Stellen": an object like the one behind the verb. */
  private boolean hasSecondObject(Clause before, NounPhrase subject, int rest, int to) {
    NounPhrase second = nounPhrases.coreAt(rest);
    boolean object =
        second == null
            ? lacksNoun(rest, to)
            : !second.pronoun() && !endsName(subject, second) && second.canBe(Agreement.ACCUSATIVE);
    if (!object) {
      return false;
    }
    for (int i = before.finite() + 1; i < before.to(); i++) {
      NounPhrase first = before.holds(i) ? nounPhrases.coreAt(i) : null;
      if (first != null) {
        return !first.pronoun() && first.canBe(Agreement.ACCUSATIVE);
      }
    }
    return false;
  }

  /** The "eine neue" of "forderte eine gründliche Prüfung, B eine neue". */
  private boolean lacksNoun(int from, int to) {
    boolean determined =
        from + 2 == to && (items.word(from).determiner() & Agreement.ACCUSATIVE) != 0;
    return determined && (items.word(from + 1).adjective() & Agreement.ACCUSATIVE) != 0;
  }

  /** The "Kern" of ", Hedi Kern"; not the "Freispruch" of ", der Verteidiger Freispruch". */
  private boolean endsName(NounPhrase subject, NounPhrase second) {
    return second.from() == second.head()
        && (subject.named() || items.word(second.head()).is(WordClass.NAME));
  }

  /** "(nannte den Plan teuer, B) unsozial". */
  private boolean isSecondPredicate(Clause before, int rest, int to) {
    return rest + 1 == to && items.word(rest).bareAdjective() && verbs.takesBare(before);
  }
}
