package org.wortlaut.resolve.speaker;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Statement;
import org.wortlaut.resolve.Speaker;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.entity.Others;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Span;

/**
 * Whose claim a statement denies by a verb: nobody denies what he has just said himself, so that no
 * pronoun stands for its source: "Ruhland wirft Ohm Betrug vor. Er bestreitet das."
 *
 * <p>Must match: a denial of the very content of another statement ("das"), or any in the sentence
 * after an accusation or hearsay ("Laut Polizei soll Ohm geflohen sein"). Must not: "Ruhland sagte,
 * er sei krank gewesen. Er bestritt die Vorwürfe."
 */
public final class DeniedSource {

  private static final String REPORTING_MODAL = "sollen";

  private final NameTokens tokens;
  private final EntityTable table;
  private final List<Statement> statements;

  /**
   * @param statements all of the text, in its order
   */
  public DeniedSource(NameTokens tokens, EntityTable table, List<Statement> statements) {
    this.tokens = tokens;
    this.table = table;
    this.statements = statements;
  }

  /**
   * Those who said what a statement denies; nobody where it denies nothing or the text does not
   * tell who said it.
   *
   * @param resolved the speakers of the statements before it
   */
  public Others of(Statement denial, List<Speaker> resolved) {
    Others others = Others.NOBODY;
    if (denial.denial() == Denial.EXPLICIT && !denial.cue().isEmpty()) {
      for (Statement other : statements) {
        if (isDeniedBy(denial, other)) {
          others = others.and(names(other, resolved), other.speakerReference());
        }
      }
    }
    return others;
  }

  private boolean isDeniedBy(Statement denial, Statement other) {
    if (other.cue().isEmpty() || !isBefore(other, denial) || other.denial() != Denial.NONE) {
      return false;
    }
    boolean near = sentence(denial) - sentence(other) <= 1;
    boolean charged = near && (other.act() == Act.ACCUSE || isHearsay(other));
    return charged || denial.content().equals(other.content());
  }

  /** "Laut Polizei soll sie das Geld genommen haben": what somebody is said to have done. */
  private boolean isHearsay(Statement statement) {
    return statement.claimKind() == ClaimKind.FACT
        && statement.content().stream().anyMatch(this::hasReportingModal);
  }

  private boolean hasReportingModal(Span span) {
    int i = tokens.firstFrom(span.begin());
    while (tokens.has(i) && tokens.at(i).end() <= span.end()) {
      if (tokens.at(i).word().hasVerb(REPORTING_MODAL)) {
        return true;
      }
      i++;
    }
    return false;
  }

  private static boolean isBefore(Statement other, Statement denial) {
    return other.cue().get(0).begin() < denial.cue().get(0).begin();
  }

  private int sentence(Statement statement) {
    return tokens.document().sentenceAt(statement.cue().get(0).begin());
  }

  /**
   * As resolved; where it comes later in the text's order, by the names in the speaker's phrase.
   */
  private List<String> names(Statement other, List<Speaker> resolved) {
    if (other.index() < resolved.size()) {
      return resolved.get(other.index()).names();
    }
    List<String> names = new ArrayList<>();
    for (Span span : other.speakerReference()) {
      table.within(span).forEach(name -> names.add(table.of(name).name()));
    }
    return names;
  }
}
