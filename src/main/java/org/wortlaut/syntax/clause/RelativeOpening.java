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

/** Whether a piece opens a relative clause, and with which word. */
public final class RelativeOpening {

  /** "…, die er vorgelegt hat der Presse": how many items at the end the late verb may be among. */
  private static final int LATE_ITEMS = 4;

  private final SentenceItems items;
  private final PieceReader pieces;
  private final NounPhraseReader nounPhrases;
  private final ClauseVerbs verbs;
  private final ClauseTree tree;

  public RelativeOpening(
      SentenceItems items,
      PieceReader pieces,
      NounPhraseReader nounPhrases,
      ClauseVerbs verbs,
      ClauseTree tree) {
    this.items = items;
    this.pieces = pieces;
    this.nounPhrases = nounPhrases;
    this.verbs = verbs;
    this.tree = tree;
  }

  /** "der gestern kam", "mit dem er sprach", "wo er wohnt". */
  public boolean opens(Piece piece) {
    if (piece.from() == 0 || piece.startsAnew() || contrasts(piece)) {
      return false;
    }
    boolean preposition =
        items.word(piece.lead()).is(WordClass.PREPOSITION) && piece.lead() + 1 < piece.to();
    int pronoun = preposition ? piece.lead() + 1 : piece.lead();
    boolean adverb = !preposition && items.is(Role.QUESTION, pronoun);
    if (!items.is(Role.RELATIVE, pronoun) && !adverb) {
      return false;
    }
    if (!piece.hasVerb()) {
      boolean phrase = pieces.beginsNounPhrase(pronoun) && !pieces.isBeforeSharedVerb(piece);
      return !adverb && !phrase && pieces.verbFinalFollows(piece);
    }
    if (!preposition && isRestOfOpened(piece)) {
      return false;
    }
    if (piece.verbFinal()) {
      boolean main = !preposition && (isReportingMain(piece) || isReportedMain(piece));
      return piece.verb() > pronoun && !main && !isConjunct(piece, pronoun);
    }
    return piece.verb() > pronoun + 1
        && (piece.verb() >= piece.to() - LATE_ITEMS || isJoined(piece))
        && !pieces.isNounPhrase(pronoun, piece.verb())
        && !pieces.beginsNounPhrase(pronoun)
        && !isOneOfThem(pronoun, piece.verb());
  }

  /** "in denen, wie Akten belegten, [die Polizei gelogen habe]": the first had only been opened. */
  private boolean isRestOfOpened(Piece piece) {
    Clause waiting = tree.waiting();
    return waiting != null
        && waiting.isVerbLast()
        && waiting.finite() < 0
        && waiting.to() == waiting.introducer() + 1
        && piece.verbFinal()
        && pieces.beginsNounPhrase(piece.lead());
  }

  /**
   * "Die einen klatschten, [die anderen] lehnen ihn ab", "Sie sagte, [die beiden] seien
   * unschuldig": an adjective or numeral without its noun.
   */
  private boolean isOneOfThem(int article, int verb) {
    int second = article + 1;
    boolean pair = items.is(Role.BEHIND_ARTICLE, second) && items.isSubjunctive(verb);
    return verb == article + 2
        && items.word(article).is(WordClass.ARTICLE)
        && (items.word(second).adjective() != Agreement.NONE || pair)
        && !items.word(second).capitalized();
  }

  /**
   * "der gestern kam | und im Saal, kurz vor acht, sprach": what follows the verb is joined to it.
   */
  private boolean isJoined(Piece piece) {
    int next = piece.verb() + 1;
    return next < piece.to() && items.is(Role.COORDINATOR, next);
  }

  /** "weil er schwieg | und den Bericht kritisierte": an object, no pronoun. */
  private boolean isConjunct(Piece piece, int article) {
    Clause before = tree.last();
    return piece.coordinated()
        && piece.before() == Kind.WORD
        && before != null
        && before.is(Type.SUBORDINATE)
        && pieces.beginsNounPhrase(article);
  }

  /** "…, aber der Bürgermeister fehlt": only "und" and the like join relative clauses. */
  private boolean contrasts(Piece piece) {
    return piece.coordinated() && !items.is(Role.PHRASE_JOINER, piece.from());
  }

  /** The pronoun or adverb: the "dem" of "mit dem er sprach". */
  public int pronoun(Piece piece) {
    boolean leads = items.is(Role.RELATIVE, piece.lead()) || items.is(Role.QUESTION, piece.lead());
    return leads ? piece.lead() : piece.lead() + 1;
  }

  /**
   * "…, die Firma hingegen betonte, …": article and noun with a reporting verb right before the
   * next clause.
   */
  private boolean isReportingMain(Piece piece) {
    NounPhrase phrase = nounPhrases.at(piece.lead());
    boolean subject =
        phrase != null
            && !phrase.pronoun()
            && pieces.beginsNounPhrase(piece.lead())
            && verbs.agrees(piece.verb(), phrase);
    return subject
        && piece.verbIsLastItem()
        && piece.to() + 1 < items.size()
        && items.kind(piece.to()) == Kind.COMMA
        && verbs.takesContent(piece.verb())
        && areAdverbs(phrase.to(), piece.verb());
  }

  private boolean areAdverbs(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!items.word(i).is(WordClass.ADVERB)) {
        return false;
      }
    }
    return true;
  }

  /**
   * "Er sagte, die Firma wachse": a subject and a Konjunktiv, which stands second here; not "von
   * einem Mann, der Autos verkaufe".
   */
  private boolean isReportedMain(Piece piece) {
    NounPhrase phrase = nounPhrases.at(piece.lead());
    return piece.verbIsLastItem()
        && phrase != null
        && verbs.agrees(piece.verb(), phrase)
        && pieces.isNounPhrase(piece.lead(), piece.verb())
        && items.isSubjunctive(piece.verb());
  }
}
