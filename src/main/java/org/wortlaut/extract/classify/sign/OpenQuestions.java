package org.wortlaut.extract.classify.sign;

import java.util.List;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.WordClass;

/** Contents that leave a question open or put one, without a question mark. */
public final class OpenQuestions {

  private final WordList settling;
  private final WordList asking;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'settling-verb' and 'asking-verb'
   */
  public OpenQuestions(WordLists words) {
    this.settling = words.list("settling-verb");
    this.asking = words.list("asking-verb");
  }

  /**
   * "Ob der Bund zahlt, müsse ein Gericht klären": nobody asks for it; not "es müsse geklärt
   * werden, ob der Bund zahlt".
   */
  public boolean areUnsettled(StatementReading reading) {
    List<ContentClause> clauses = reading.content().clauses();
    return clauses.size() > 1
        && clauses.get(0).indirectQuestion()
        && clauses.get(0).finite() > 0
        && clauses.get(1).asserted()
        && clauses.get(1).finite() == 0
        && !clauses.get(1).past()
        && !clauses.get(1).has("sich")
        && settling.contains(clauses.get(1).verb());
  }

  /** „Ich frage mich, ob das stimmt“, "er frage sich, wer zahle"; not "das frage er nicht". */
  public boolean arePut(StatementReading reading) {
    return !reading.nominal()
        && reading.leading().filter(this::asksOneself).isPresent()
        && reading.content().clauses().stream().anyMatch(ContentClause::indirectQuestion);
  }

  /** "er frage sich", „Ich frage mich“; not "er habe sich gefragt". */
  private boolean asksOneself(ContentClause clause) {
    return clause.asserted()
        && clause.finite() > 0
        && asking.hasVerb(clause)
        && !clause.past()
        && clause.tokens().stream().anyMatch(token -> token.word().is(WordClass.REFLEXIVE));
  }
}
