package org.wortlaut.extract.classify.denial;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.classify.Classification;
import org.wortlaut.extract.classify.Context;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * The words of a clause that say that something is not so: "(der Bericht sei) falsch", "(das)
 * trifft nicht zu", "(das ist) eine Lüge"; not "die Lüge (sei ein Mittel der Politik)".
 */
final class DismissingWords {

  private final WordList phrases;
  private final WordList factVerbs;
  private final WordList ambiguousFactVerbs;
  private final WordList votes;
  private final WordList claims;
  private final WordList negators;
  private final WordList allegations;
  private final ClaimClauses claimClauses;
  private final WordList untrue;
  private final WordList nonsense;
  private final WordList judging;
  private final WordList impossible;
  private final WordList totals;
  private final WordList truths;
  private final WordList rumours;

  DismissingWords(WordLists words) {
    this.phrases = words.list("denial-phrase");
    this.factVerbs = words.list("fact-verb");
    this.ambiguousFactVerbs = words.list("ambiguous-fact-verb");
    this.votes = words.list("voting-word");
    this.claims = words.list("claimed-thing");
    this.negators = words.list("negator");
    this.allegations = words.list("allegation-noun");
    this.claimClauses = new ClaimClauses(words);
    this.untrue = words.list("untrue-word");
    this.nonsense = words.list("nonsense-word");
    this.judging = words.list("judging-nonsense");
    this.impossible = words.list("impossible-word");
    this.totals = words.list("total-negation");
    this.truths = words.list("truth-word");
    this.rumours = words.list("rumour-word");
  }

  /** Whether words for what is no fact are among others: "frei erfunden", "falsch", "Unsinn". */
  boolean areIn(List<Token> words) {
    return phrases.firstIn(words) >= 0
        || untrue.firstIn(words) >= 0
        || nonsense.firstIn(words) >= 0;
  }

  /** „Alles gelogen“; not „Alles gelogen, sagt er“. */
  boolean isWhole(List<Token> words) {
    return !words.isEmpty() && phrases.beginsAt(words, 0, words.size() - 1);
  }

  /** „Kompletter Blödsinn“, „Frei erfunden“; not „Schluss mit dem Unsinn“. */
  boolean answer(List<Token> words) {
    int at = Math.max(phrases.firstIn(words), nonsense.firstIn(words));
    return at >= 0
        && words.subList(0, at).stream()
            .noneMatch(
                word ->
                    word.word().isWrittenNoun()
                        || word.word().is(WordClass.PREPOSITION)
                        || isDefinite(word));
  }

  /**
   * Where the words begin that judge; -1 where there are none.
   *
   * @param alleged whether "haltlose Vorwürfe" are dismissed too
   * @param ruling whether "ausgeschlossen" rules something out
   */
  int begin(StatementReading reading, ContentClause clause, boolean alleged, boolean ruling) {
    int at = phrases.firstIn(clause);
    if (at >= 0 && isOfSubject(clause, at)) {
      at = -1;
    }
    if (at < 0 && isOfClaim(reading, clause)) {
      at = nonsense.firstIn(clause); // not "der Plan sei Unsinn", which judges
      if (at >= 0 && judgesFact(reading, clause, at)) {
        at = -1;
      }
    }
    if (at < 0 && alleged) {
      at = dismissedAllegation(clause.tokens());
    }
    if (at < 0 && alleged && reading.cueHas("sprechen")) {
      at = rumours.firstIn(clause); // "(sprach von) einem bösartigen Gerücht"
    }
    if (at < 0 && isUntrue(reading, clause)) {
      at = clause.indexOf("nicht");
    }
    if (at < 0 && isNothingTrue(clause)) {
      at = totals.firstIn(clause);
    }
    if (at < 0
        && (allegations.hasAny(clause)
            || alleged && claims.hasAny(clause)
            || answersFact(reading, clause)
            || opensWithVerdict(reading, clause))) {
      at = untrue.firstIn(clause);
    }
    return at < 0 && ruling && !negators.hasAnyForm(clause) ? impossible.firstIn(clause) : at;
  }

  /**
   * "die Lüge sei gefährlich", "Falschmeldungen sind ein Problem": a subject; not "eine Lüge sei
   * das", "Unsinn ist der Vorwurf".
   */
  private static boolean isOfSubject(ContentClause clause, int at) {
    List<Token> tokens = clause.tokens();
    int finite = clause.finite();
    if (at >= finite
        || !tokens.subList(at, finite).stream().anyMatch(token -> token.word().isWrittenNoun())) {
      return false;
    }
    return isDefinite(tokens.get(0))
        || finite + 1 >= tokens.size()
        || !isDefinite(tokens.get(finite + 1));
  }

  /** "der", "dieser", "sein", "es"; not "ein". */
  private static boolean isDefinite(Token token) {
    return token.word().is(WordClass.ARTICLE) && !token.word().indefinite()
        || token.word().is(WordClass.DEMONSTRATIVE)
        || token.word().is(WordClass.POSSESSIVE)
        || token.word().is(WordClass.PERSONAL_PRONOUN);
  }

  /**
   * "das trifft (so) nicht zu", "das stimme nicht"; not "wir stimmen nicht für den Plan", "die
   * Kasse stimmt nicht".
   */
  private boolean isUntrue(StatementReading reading, ContentClause clause) {
    return factVerbs.hasVerb(clause)
        && clause.has("nicht")
        && !votes.hasAnyForm(clause)
        && (!ambiguousFactVerbs.hasVerb(clause) || isOfClaim(reading, clause));
  }

  /** "Davon ist kein Wort wahr", "Nichts davon trifft zu". */
  private boolean isNothingTrue(ContentClause clause) {
    return factVerbs.hasVerb(clause) || truths.hasAnyForm(clause);
  }

  /**
   * "Das (stimmt nicht)", "(stimmt) das (nicht)", "Die Zahlen", "(Es stimmt nicht,) dass", "Was er
   * sagt".
   */
  private boolean isOfClaim(StatementReading reading, ContentClause clause) {
    return hasPointingSubject(clause)
        || clause.counts().of(allegations) + clause.counts().of(claims) > 0
        || claimClauses.areIn(reading, clause);
  }

  /**
   * "es sei absurd, dass die Stadt zahlen müsse": so it is; not "es sei absurd, dass er gestohlen
   * haben soll".
   */
  private boolean judgesFact(StatementReading reading, ContentClause clause, int at) {
    return judging.hasForm(clause.tokens().get(at))
        && !hasPointingSubject(clause)
        && clause.counts().of(allegations) + clause.counts().of(claims) == 0
        && reading.content().clauses().stream()
            .noneMatch(other -> other.isModal("sollen") && other.perfectInfinitive());
  }

  /** "Das", "(ist) das". */
  private static boolean hasPointingSubject(ContentClause clause) {
    int subject = clause.finite() == 0 ? 1 : 0;
    return clause.finite() <= 1
        && subject < clause.tokens().size()
        && clause.tokens().get(subject).word().is(WordClass.DEMONSTRATIVE);
  }

  /**
   * "(Die Bahn habe davon gewusst, sagt Weber.) Das sei falsch", "(Kern wies den Bericht zurück.)
   * Das sei falsch": what has been told as a fact or denied right before; a plan that is "falsch"
   * is judged.
   */
  private boolean answersFact(StatementReading reading, ContentClause clause) {
    Optional<Context.Earlier> before = reading.context().before();
    if (before.isEmpty() || !hasPointingSubject(clause) || negators.hasAnyForm(clause)) {
      return false;
    }
    Classification told = before.get().classification();
    boolean claimed =
        told.denial() == Denial.NONE && (told.act() == Act.ASSERT || told.act() == Act.ACCUSE);
    return told.claimKind() == ClaimKind.FACT && (claimed || told.act() == Act.DENY);
  }

  /** "Falsch sei (hingegen), dass er wechsle"; not "Falsch sei es, jetzt zu sparen". */
  private boolean opensWithVerdict(StatementReading reading, ContentClause clause) {
    List<Token> tokens = clause.tokens();
    return clause.finite() == 1
        && untrue.hasForm(tokens.get(0))
        && !negators.hasAnyForm(clause)
        && tokens.subList(2, tokens.size()).stream()
            .noneMatch(
                token ->
                    token.word().isWrittenNoun() || token.word().is(WordClass.PERSONAL_PRONOUN))
        && claimClauses.areIn(reading, clause);
  }

  /** The "haltlosen" of "haltlosen Vorwürfen"; -1 if no allegation is dismissed so. */
  private int dismissedAllegation(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (phrases.has(tokens.get(i)) && allegations.has(tokens.get(i + 1))) {
        return i;
      }
    }
    return -1;
  }
}
