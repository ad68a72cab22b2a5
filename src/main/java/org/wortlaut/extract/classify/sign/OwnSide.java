package org.wortlaut.extract.classify.sign;

import java.util.List;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentClause.Level;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/** Whether a clause may tell of the speaker: „Ich habe versagt“, "er habe versagt(, sagte er)". */
final class OwnSide {

  private static final String HE = "er";
  private static final String SHE = "sie";

  private final WordList people;
  private final WordList conditionals;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'person-pronoun' and 'conditional'
   */
  OwnSide(WordLists words) {
    this.people = words.list("person-pronoun");
    this.conditionals = words.list("conditional");
  }

  /**
   * Not „Er hat versagt“, "(die Opposition rügte,) er habe versagt", "die Firma habe sie
   * getäuscht".
   */
  boolean isOf(ContentClause clause, StatementReading reading) {
    if (clause.firstPerson()) {
      return true;
    }
    return reading.context().form() != Form.DIRECT
        && people.hasAnyForm(clause)
        && !hasOtherSubject(clause)
        && !isOfOtherGender(clause, reading.lastSpeaker());
  }

  /** "die Firma lüge"; not "die Firma müsse lügen", "die Firma hätte gelogen, wenn". */
  boolean isStatedOfOther(ContentClause clause, StatementReading reading) {
    return clause.asserted()
        && clause.predicate() != null
        && (clause.predicate().modal().isEmpty() || isModified(clause))
        && !isUnreal(clause, reading)
        && isOfOther(clause, reading);
  }

  /** "die Firma müsse zahlen"; not "wir müssen zahlen", "(die Bahn:) die Bahn müsse zahlen". */
  boolean isOfOther(ContentClause clause, StatementReading reading) {
    return !isOf(clause, reading) && !reading.aboutSpeaker();
  }

  /** "habe vertuschen wollen", "lasse Anstand vermissen"; not "wolle vertuschen". */
  private static boolean isModified(ContentClause clause) {
    return clause.isModal("wollen") && clause.past() || clause.predicate().isModal("lassen");
  }

  /**
   * "hätte gelogen, wenn"; not "(die Ämter) hätten gelogen", "(die Leute) würden betrogen", "(die
   * Pläne) träfen die Falschen", which report.
   */
  private boolean isUnreal(ContentClause clause, StatementReading reading) {
    boolean reported =
        clause.finiteForm().equals("hätten") && clause.past()
            || clause.finiteForm().equals("würden") && clause.passive() && !hasCondition(reading)
            || isPluralOfVerb(clause, reading) && !hasCondition(reading);
    return clause.isConditionalForm() && !reported;
  }

  /** "träfen": for "treffen", which looks like the indicative, reports take this form. */
  private static boolean isPluralOfVerb(ContentClause clause, StatementReading reading) {
    return reading.context().form() != Form.DIRECT
        && clause.finiteForm().endsWith("en")
        && clause.finiteIs(clause.verb())
        && !clause.verb().equals("sein")
        && !clause.verb().equals("haben");
  }

  private boolean hasCondition(StatementReading reading) {
    return reading.content().clauses().stream()
        .anyMatch(
            clause ->
                clause.level() == Level.SUBORDINATE
                    && conditionals.hasForm(clause.tokens().get(0)));
  }

  /** "die Firma habe sie getäuscht"; not "die Akten habe sie vertuscht", "die Firma habe er …". */
  private static boolean hasOtherSubject(ContentClause clause) {
    boolean objectOnly =
        clause.indexOf(SHE) == clause.finite() + 1 && !clause.has(HE) && !clause.has("man");
    if (!objectOnly || clause.finite() < 1) {
      return false;
    }
    int number = clause.finiteForm().endsWith("n") ? Agreement.PLURAL : Agreement.SINGULAR;
    return (readings(clause.tokens().subList(0, clause.finite())) & Agreement.NOMINATIVE & number)
        != Agreement.NONE;
  }

  private static boolean isOfOtherGender(ContentClause clause, List<Token> speaker) {
    int readings = readings(speaker);
    if (readings == Agreement.NONE || (readings & Agreement.NEUTER) != Agreement.NONE) {
      return false;
    }
    boolean he = clause.has(HE) && (readings & Agreement.MASCULINE) == Agreement.NONE;
    boolean she =
        clause.has(SHE)
            && !clause.finiteForm().endsWith("n")
            && (readings & Agreement.FEMININE) == Agreement.NONE;
    return he || she;
  }

  /**
   * Of the noun phrase at the beginning up to its noun; none where a name or no noun comes first.
   */
  private static int readings(List<Token> tokens) {
    int readings = Agreement.ANY;
    for (Token token : tokens) {
      Word word = token.word();
      if (word.isWrittenNoun()) {
        return word.is(WordClass.NAME) ? Agreement.NONE : readings & word.noun();
      }
      int own = word.determiner() | word.adjective();
      if (own == Agreement.NONE) {
        return Agreement.NONE;
      }
      readings &= own;
    }
    return Agreement.NONE;
  }
}
