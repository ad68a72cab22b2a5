package org.wortlaut.extract.classify.sign;

import java.util.List;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.text.Token;

/** What is said with "bitten" and demands nothing: apologies, and reasons behind a request. */
public final class Requests {

  private final WordList apologies;

  /**
   * @param words {@code classify-words.tsv}, with the list 'apology-noun'
   */
  public Requests(WordLists words) {
    this.apologies = words.list("apology-noun");
  }

  /** "(bat) um Entschuldigung", „Ich bitte alle um Verzeihung“; not "(bat) um Geduld". */
  public boolean askForgiveness(StatementReading reading) {
    return reading.nominal()
        ? reading.cueHas("bitten") && asksForgiveness(reading.words())
        : reading
            .leading()
            .filter(clause -> clause.verb().equals("bitten") && asksForgiveness(clause.tokens()))
            .filter(clause -> clause.asserted() && !clause.past())
            .isPresent();
  }

  private boolean asksForgiveness(List<Token> words) {
    for (int i = 1; i < words.size(); i++) {
      if (apologies.has(words.get(i)) && words.get(i - 1).lower().equals("um")) {
        return true;
      }
    }
    return false;
  }

  /** "(bat) um Entschuldigung: | Man habe es übersehen": what one is sorry for. */
  public boolean ownFaults(StatementReading reading) {
    return haveReasons(reading) && apologies.hasAny(between(reading));
  }

  /** "(bat) um Geduld: | Die Arbeiten dauerten an": why one asks for something. */
  public boolean haveReasons(StatementReading reading) {
    return reading.cueHas("bitten")
        && !reading.nominal()
        && reading.leading().filter(Requests::isReason).isPresent()
        && between(reading).stream().anyMatch(token -> token.lower().equals("um"));
  }

  private static boolean isReason(ContentClause clause) {
    return clause.asserted()
        && clause.mood().subjunctive()
        && !clause.isModal("sollen")
        && !clause.isModal("mögen");
  }

  /** The words from the cue to the content. */
  private static List<Token> between(StatementReading reading) {
    return reading.between(reading.context().cue().get(0).end(), reading.words().get(0).begin());
  }
}
