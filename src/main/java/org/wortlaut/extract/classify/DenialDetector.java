package org.wortlaut.extract.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/** Whether a statement denies something: by a word of denial, or by negating its main proposition. */
final class DenialDetector {

  private final Set<String> phrases;
  private final Set<String> openings;
  private final Set<String> negators;
  private final NegationScope scope;
  private final DeniedPieces pieces;

  DenialDetector(WordLists words) {
    this.phrases = words.list("denial-phrase");
    this.openings = words.list("denial-opening");
    this.negators = words.list("negator");
    this.scope = new NegationScope(words);
    this.pieces = new DeniedPieces(words);
  }

  DenialFinding detect(StatementReading reading) {
    if (reading.question() || reading.cueDoes(Act.ASK) || reading.cueDoes(Act.DEMAND) || reading.cueDoes(Act.DECLINE)) {
      return DenialFinding.none("no-denial-act");
    }
    if (reading.cueDoes(Act.DENY) || reading.cueHas("ausschließen")) {
      return byCue(reading);
    }
    List<NegationScope.Negated> negated = scope.find(reading.content());
    Optional<DenialFinding> byWord = byWord(reading, negated);
    if (byWord.isPresent()) {
      return byWord.get();
    }
    if (!negated.isEmpty() && !reading.cueDoes(Act.WARN) && !reading.cueNegated()) {
      return new DenialFinding(Denial.NEGATED, positive(negated), "negated");
    }
    return DenialFinding.none("plain");
  }

  /** "bestritt die Vorwürfe"; but "bestritt nicht", "schloss nicht aus" deny nothing. */
  private DenialFinding byCue(StatementReading reading) {
    boolean negatedObject = reading.nominal() && reading.content().tokens().stream().anyMatch(t -> negators.contains(t.lower()));
    if (reading.cueNegated() || negatedObject) {
      return DenialFinding.none("double-negation");
    }
    return new DenialFinding(Denial.EXPLICIT, reading.context().content(), "cue");
  }

  /** "…, das sei frei erfunden", "Nein, …", "nannte den Bericht eine Lüge". */
  private Optional<DenialFinding> byWord(StatementReading reading, List<NegationScope.Negated> negated) {
    List<Token> words = reading.content().tokens().stream().filter(t -> t.kind() != Token.Kind.QUOTATION_MARK).toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    boolean opens = openings.contains(words.get(0).lower()) && words.size() > 1 && !words.get(1).isWord() && words.get(0).lower().equals("nein");
    if (opens) {
      List<Span> denied = negated.isEmpty() ? reading.context().content() : positive(negated);
      return Optional.of(new DenialFinding(Denial.EXPLICIT, denied, "opening"));
    }
    Optional<ContentClause> leading = reading.leading();
    if (leading.isPresent() && WordLists.anySequence(phrases, leading.get().tokens())) {
      boolean predicate = leading.get().verb().equals("sein") || reading.cueHas("bezeichnen") || reading.cueHas("nennen");
      if (predicate) {
        return Optional.of(new DenialFinding(Denial.EXPLICIT, reading.context().content(), "word"));
      }
    }
    return Optional.empty();
  }

  private List<Span> positive(List<NegationScope.Negated> negated) {
    List<Span> denied = new ArrayList<>();
    for (NegationScope.Negated one : negated) {
      for (Span piece : pieces.of(one)) {
        if (denied.isEmpty() || denied.get(denied.size() - 1).end() <= piece.begin()) {
          denied.add(piece);
        }
      }
    }
    return denied;
  }
}
