package org.wortlaut.extract.classify.denial;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentView;
import org.wortlaut.extract.classify.reading.NegationScope;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * Whether a statement denies something: by a word of denial, or by negating its main proposition.
 */
public final class DenialDetector {

  /** „Die Brücke ist sicher“, widersprach er: the words do not tell what they are said against. */
  public static final String CONTRADICTION = "contradiction";

  /** Who asks or gives no information denies nothing. */
  public static final String NO_DENIAL_ACT = "no-denial-act";

  /** "wies die Forderung zurück": a refusal. */
  public static final String REJECTED_PROPOSAL = "rejected-proposal";

  /** "rechnet nicht mit einer Krise": the negation stands in the report. */
  public static final String UNEXPECTED = "unexpected";

  private final WordList negators;
  private final WordList nonAsserting;
  private final WordList expectations;
  private final WordList longer;
  private final WordList complementizers;
  private final WordList opposingVerbs;
  private final Refusals refusals;
  private final DenialWords denialWords;
  private final NegationScope scope;
  private final NegatedClauses negatedClauses;
  private final DeniedObject object;

  public DenialDetector(WordLists words) {
    this.negators = words.list("negator");
    this.nonAsserting = words.list("non-asserting");
    this.expectations = words.list("expectation");
    this.longer = words.list("no-longer");
    this.opposingVerbs = words.list("opposing-verb");
    this.complementizers = words.list("complementizer");
    this.refusals = new Refusals(words);
    this.denialWords = new DenialWords(words);
    this.scope = new NegationScope(words);
    this.negatedClauses = new NegatedClauses(words);
    this.object = new DeniedObject(words);
  }

  /** What a statement denies; a finding of none where it does not. */
  public DenialFinding detect(StatementReading reading) {
    DenialFinding found = find(reading);
    return new DenialFinding(
        found.denial(), QuotedPieces.whole(found.denied(), reading.document()), found.rule());
  }

  private DenialFinding find(StatementReading reading) {
    if (reading.question()
        || reading.cueDoes(Act.ASK)
        || reading.cueDoes(Act.DECLINE)
        || denialWords.isOfRegulation(reading)
        || refusals.refuses(reading)) {
      return DenialFinding.none(NO_DENIAL_ACT);
    }
    if (reading.cueDoes(Act.DENY)
        || reading.cueHas("ausschließen")
        || denialWords.rejectsCharge(reading)
        || denialWords.defends(reading)) {
      return byCue(reading);
    }
    List<NegationScope.Negated> negated = scope.find(reading.content());
    List<Span> positive = negated.isEmpty() ? List.of() : negatedClauses.deny(reading, negated);
    Optional<List<Span>> byWord = denialWords.denied(reading, positive);
    if (byWord.isPresent()) {
      return new DenialFinding(Denial.EXPLICIT, byWord.get(), "word");
    }
    if (!negated.isEmpty() && asserts(reading) && !judgesClause(reading)) {
      return new DenialFinding(Denial.NEGATED, positive, "negated");
    }
    if (negated.isEmpty() && isUnexpected(reading)) {
      return new DenialFinding(Denial.NEGATED, object.of(reading), UNEXPECTED);
    }
    return DenialFinding.none("plain");
  }

  /**
   * "geht nicht von einem Anschlag aus", "rechnet nicht damit, dass es regnet", "Engpässe erwartet
   * er nicht", "will nicht von einer Krise sprechen": what is expected is negated; not "hatte nicht
   * damit gerechnet", for it happened, nor "hält nichts von einem Verbot", which judges.
   */
  private boolean isUnexpected(StatementReading reading) {
    return expectations.containsAny(reading.cueWords())
        && !(reading.cueHas("halten") && reading.cueHas("nichts"))
        && !isBehindColon(reading)
        && (reading.nominal() && isNegatedBefore(reading) || reading.cueNegated())
        && !hasParticiple(ContentView.tokensIn(reading.document(), reading.context().cue()));
  }

  private static boolean hasParticiple(List<Token> cue) {
    for (Token token : cue) {
      if (token.word().has(Mood.PARTICIPLE_PAST) && !token.word().is(WordClass.FINITE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "geht nicht | von einem Anschlag aus", "rechnet nicht mehr | mit Gewinn", "hält einen Abstieg
   * nicht | für möglich".
   */
  private boolean isNegatedBefore(StatementReading reading) {
    List<Token> tokens = reading.document().tokens();
    for (Span piece : reading.context().content()) {
      int before = ContentView.firstFrom(tokens, piece.begin()) - 1;
      if (before > 0 && longer.hasForm(tokens.get(before))) {
        before--;
      }
      if (before >= 0 && negators.hasForm(tokens.get(before))) {
        return true;
      }
    }
    return false;
  }

  /** "Dass niemand gefragt wurde, nannte sie einen Skandal": that it is so is taken for granted. */
  private boolean judgesClause(StatementReading reading) {
    List<Token> tokens = reading.document().tokens();
    int first = ContentView.firstFrom(tokens, reading.context().content().get(0).begin());
    return reading.context().nominal()
        && (complementizers.hasForm(tokens.get(first))
            || first > 0 && complementizers.hasForm(tokens.get(first - 1)));
  }

  /** Not "forderte, keine Stellen zu streichen", "mahnte, nicht zu warten", "hoffte, …". */
  private boolean asserts(StatementReading reading) {
    boolean appealing =
        reading.bids()
            || reading.cueDoes(Act.DEMAND)
            || reading.cueDoes(Act.WARN)
                && reading.leading().filter(ContentClause::infinitive).isPresent();
    return !appealing && !reading.cueNegated() && !nonAsserting.containsAny(reading.cueWords());
  }

  /**
   * "bestritt die Vorwürfe"; but "bestritt nicht", "schloss nichts aus" and "wies die Forderung
   * zurück" deny nothing.
   */
  private DenialFinding byCue(StatementReading reading) {
    boolean entryNegates =
        reading.cueDoes(Act.DENY) && reading.cue().get().words().contains("nicht");
    boolean negatedObject =
        reading.nominal() && reading.words().stream().limit(2).anyMatch(negators::hasForm);
    if (reading.cueNegated() && !entryNegates || negatedObject) {
      return DenialFinding.none("double-negation");
    }
    if (denialWords.rejectsProposal(reading)) {
      return DenialFinding.none(REJECTED_PROPOSAL);
    }
    List<Span> denied = isOwn(reading) ? byOwnWords(reading) : object.of(reading);
    return denied.isEmpty()
        ? DenialFinding.none(CONTRADICTION)
        : new DenialFinding(Denial.EXPLICIT, denied, "cue");
  }

  /**
   * „Das ist nicht wahr“, widersprach er; "dementierte: Es sei nichts gezahlt worden": what the
   * denier says against something; not „Es regnet“, sagte sie. Dem widersprach er.
   */
  private boolean isOwn(StatementReading reading) {
    List<Token> words = reading.words();
    if (reading.nominal() || words.isEmpty()) {
      return false;
    }
    Token.Kind before = kindBefore(reading);
    return before == Token.Kind.COLON
        || before == Token.Kind.COMMA && isOpposed(reading)
        || words.get(0).quote() >= 0 && !isOfSentenceBefore(reading);
  }

  /** "glaubt das nicht: Da werde etwas vertuscht": what follows is not what is not believed. */
  private static boolean isBehindColon(StatementReading reading) {
    return !reading.words().isEmpty() && kindBefore(reading) == Token.Kind.COLON;
  }

  /** Of the token before the content, its quotation mark aside. */
  private static Token.Kind kindBefore(StatementReading reading) {
    List<Token> tokens = reading.document().tokens();
    int before = ContentView.firstFrom(tokens, reading.words().get(0).begin()) - 1;
    while (before >= 0 && tokens.get(before).kind() == Token.Kind.QUOTATION_MARK) {
      before--;
    }
    return before >= 0 ? tokens.get(before).kind() : Token.Kind.OTHER;
  }

  /**
   * "widersprach, die Brücke sei sicher"; not "widersprach dem Bericht, die Brücke sei gesperrt".
   */
  private boolean isOpposed(StatementReading reading) {
    int begin = reading.context().cue().get(0).end();
    int end = reading.words().get(0).begin();
    return opposingVerbs.containsAny(reading.cueWords())
        && begin < end
        && reading.between(begin, end).stream()
            .filter(token -> token.word().capitalized())
            .allMatch(reading.speaker()::contains);
  }

  private static boolean isOfSentenceBefore(StatementReading reading) {
    int begin = reading.words().get(reading.words().size() - 1).end();
    int end = reading.context().cue().get(0).begin();
    return reading.between(begin, end).stream()
        .anyMatch(token -> token.kind() == Token.Kind.STOP && token.quote() < 0);
  }

  /** Nothing where the words do not tell what they are said against. */
  private List<Span> byOwnWords(StatementReading reading) {
    List<NegationScope.Negated> negated = scope.find(reading.content());
    List<Span> positive = negated.isEmpty() ? List.of() : negatedClauses.deny(reading, negated);
    return denialWords.denied(reading, positive).orElse(positive);
  }
}
