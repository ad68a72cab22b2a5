package org.wortlaut.syntax.clause;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.syntax.phrase.NounPhraseReader;
import org.wortlaut.text.Token.Kind;

/** What can be said of a piece of a sentence by its own words and those after it. */
public final class PieceReader {

  private final SentenceItems items;
  private final NounPhraseReader nounPhrases;

  public PieceReader(SentenceItems items, NounPhraseReader nounPhrases) {
    this.items = items;
    this.nounPhrases = nounPhrases;
  }

  /** What a stretch opens with, and its finite verb. */
  public Piece read(Segmenter.Cut cut) {
    int lead = lead(cut.from(), cut.to());
    return new Piece(
        cut.from(),
        cut.to(),
        cut.before(),
        lead,
        items.firstFinite(lead, cut.to()),
        items.lastFinite(lead, cut.to()),
        endsWithFinite(cut.from(), cut.to()));
  }

  private int lead(int from, int to) {
    int i = from;
    while (i + 1 < to && items.is(Role.COORDINATOR, i) && !items.isFinite(i)) {
      i++;
    }
    return i;
  }

  /** "…, die Adler (SPD) vorlegte (mehr dazu morgen)": brackets after the verb do not count. */
  private boolean endsWithFinite(int from, int to) {
    int end = to - 1;
    while (end > from && (items.kind(end) == Kind.BRACKETED || items.kind(end) == Kind.OTHER)) {
      end--;
    }
    return items.isFinite(end);
  }

  /** "um Zeit zu gewinnen", "den Vertrag anzunehmen": an infinitive clause. */
  public boolean isInfinitive(Piece piece) {
    if (items.is(Role.INFINITIVE_OPENER, piece.lead()) && holdsZu(piece)) {
      return true;
    }
    for (int i = piece.lead(); i < piece.to(); i++) {
      if (items.word(i).is(WordClass.ZU_INFINITIVE) || isZuBeforeInfinitive(i, piece.to())) {
        return true;
      }
    }
    return false;
  }

  private boolean isZuBeforeInfinitive(int i, int to) {
    if (!items.lower(i).equals("zu") || i + 1 >= to) {
      return false;
    }
    Word next = items.word(i + 1);
    return next.is(WordClass.INFINITIVE) && !next.capitalized();
  }

  /** "ohne zu zögern" opens an infinitive clause, "ohne Zögern" does not. */
  private boolean holdsZu(Piece piece) {
    for (int i = piece.from(); i < piece.to(); i++) {
      if (items.word(i).is(WordClass.ZU_INFINITIVE) || items.lower(i).equals("zu")) {
        return true;
      }
    }
    return false;
  }

  /** "wie sehr er ihn gelobt | und geehrt hat": cut off before a verb that it has a part in. */
  boolean isBeforeSharedVerb(Piece piece) {
    return !piece.hasVerb() && piece.to() < items.size() && !items.separates(piece.to());
  }

  /**
   * "dass der Mann, der gestern kam, krank sei": whether a later piece ends with a finite verb, so
   * that a clause may wait for it.
   */
  boolean verbFinalFollows(Piece piece) {
    for (int i = piece.to() + 1; i < items.size(); i++) {
      boolean atEnd = i + 1 == items.size() || items.separates(i + 1);
      if (items.isFinite(i) && atEnd) {
        return true;
      }
    }
    return false;
  }

  /** "als der Mann, der gestern kam, schlief": the same of the piece after the next one. */
  boolean verbFinalFollowsNext(Piece piece) {
    int next = piece.to() + 1;
    int end = endOfPiece(next);
    int after = end + 1;
    int afterEnd = endOfPiece(after);
    return after < afterEnd
        && items.isFinite(end - 1)
        && items.isFinite(afterEnd - 1)
        && items.firstFinite(after, afterEnd) == afterEnd - 1;
  }

  private int endOfPiece(int from) {
    int end = from;
    while (end < items.size() && !items.separates(end)) {
      end++;
    }
    return end;
  }

  /**
   * "der Plan, er sei neu, fand Beifall", "Was das angeht, so sei alles gut": whether the next
   * piece begins with a finite verb, or with what takes up a clause before it.
   */
  boolean verbFirstFollows(Piece piece) {
    int next = piece.to() + 1;
    int verb = next < items.size() && items.is(Role.RESUMPTIVE, next) ? next + 1 : next;
    return verb < items.size() && items.isFinite(verb);
  }

  /**
   * "Wer auf Beamte, Kinder oder Alte schießt, muss gehen": whether a list that a piece without a
   * verb begins ends in the next one before its verb, behind which another verb opens.
   */
  boolean listEndsClause(Piece piece) {
    int next = piece.to() + 1;
    int end = endOfPiece(next);
    NounPhrase member = next < end ? nounPhrases.at(next) : null;
    return !piece.hasVerb()
        && member != null
        && member.coordinated()
        && items.isFinite(end - 1)
        && items.firstFinite(next, end) == end - 1
        && end + 1 < items.size()
        && items.isFinite(end + 1);
  }

  /** Whether a later piece begins with an unmistakable Konjunktiv: "…, sei alt". */
  boolean subjunctiveFirstFollows(Piece piece) {
    for (int i = piece.to() + 1; i < items.size(); i++) {
      if (items.separates(i - 1) && items.isFinite(i)) {
        return items.isSubjunctive(i);
      }
    }
    return false;
  }

  /** Whether a determiner or attribute with its noun begins at an item: "die Firma", not "die". */
  boolean beginsNounPhrase(int i) {
    NounPhrase phrase = nounPhrases.coreAt(i);
    return phrase != null
        && !phrase.pronoun()
        && phrase.to() > i + 1
        && phrase.head() > i
        && !holdsOther(i, phrase.to());
  }

  /**
   * Whether one phrase with a noun stands between two places: "die Lage | sei ernst"; not "das ein
   * Haus | zeige", where "das" is a pronoun.
   */
  boolean isNounPhrase(int from, int to) {
    NounPhrase phrase = nounPhrases.at(from);
    return phrase != null && phrase.to() == to && !phrase.pronoun() && !holdsOther(from, to);
  }

  /**
   * The "das ein", "die alle" before a noun, the "die „sehr ernst“" of "die „sehr ernst“ sei"; not
   * "der eine", which may open a phrase.
   */
  private boolean holdsOther(int pronoun, int to) {
    if (pronoun + 1 < to && items.isQuotedSpeech(pronoun + 1)) {
      return true;
    }
    if (pronoun + 1 >= to || !items.word(pronoun).is(WordClass.ARTICLE)) {
      return false;
    }
    Word next = items.word(pronoun + 1);
    return next.determiner() != Agreement.NONE
        && next.adjective() == Agreement.NONE
        && !items.is(Role.BEHIND_ARTICLE, pronoun + 1);
  }
}
