package org.wortlaut.resolve.speaker;

import java.util.List;
import java.util.Set;
import org.wortlaut.extract.Statement;
import org.wortlaut.resolve.Speaker;
import org.wortlaut.resolve.entity.NamedActors;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.reference.Antecedents;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * Who speaks in a statement for which the text names nobody.
 *
 * <p>Must match: a sentence of reported speech after one with a speaker; "Zudem wird kritisiert,
 * dass …", where an adverb goes on with what was reported in the same paragraph; "Verletzt sei
 * niemand, hieß es" right behind a report. Must not: "Es wird kritisiert, dass …".
 */
public final class UnsaidSpeaker {

  /** Tokens; "wird außerdem kritisiert" has the adverb after the first part of the cue. */
  private static final int NEAR_CUE = 3;

  private final NameTokens tokens;
  private final Set<String> additive;
  private final Antecedents antecedents;
  private final NamedActors actors;

  /**
   * @param additive adverbs in lower case by which a report goes on
   */
  public UnsaidSpeaker(
      NameTokens tokens, Set<String> additive, Antecedents antecedents, NamedActors actors) {
    this.tokens = tokens;
    this.additive = additive;
    this.antecedents = antecedents;
    this.actors = actors;
  }

  /**
   * @param earlier the statements before, in text order
   * @param speakers one for each of them
   * @return {@link Speaker#UNKNOWN} where it may be anybody
   */
  public Speaker of(Statement statement, List<Statement> earlier, List<Speaker> speakers) {
    if (statement.cue().isEmpty()) {
      return statement.inInterview() ? inInterview(statement, earlier) : antecedent(statement);
    }
    int last = earlier.size() - 1;
    while (last >= 0 && speakers.get(last).names().isEmpty()) {
      last--;
    }
    boolean goesOn =
        last >= 0
            && sameParagraph(earlier.get(last), statement)
            && (isAdditive(statement) || goesOnFrom(earlier.get(last), statement));
    return goesOn ? speakers.get(last) : Speaker.UNKNOWN;
  }

  /**
   * A turn without a mark: who answers has been addressed in a question, or is introduced before
   * the first one.
   */
  private Speaker inInterview(Statement statement, List<Statement> earlier) {
    if (asks(statement)) {
      return Speaker.UNKNOWN;
    }
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Statement question = earlier.get(i);
      Referent addressed =
          question.inInterview() && asks(question)
              ? actors.addressed(new Span(begin(question), end(question)))
              : null;
      if (addressed != null) {
        return speaker(addressed);
      }
    }
    Statement first = earlier.stream().filter(Statement::inInterview).findFirst().orElse(statement);
    return speaker(actors.firstPerson(begin(first)));
  }

  private boolean asks(Statement statement) {
    return tokens.document().text().charAt(end(statement) - 1) == '?';
  }

  private static int begin(Statement statement) {
    return statement.content().get(0).begin();
  }

  private static int end(Statement statement) {
    return statement.content().get(statement.content().size() - 1).end();
  }

  private static Speaker speaker(Referent found) {
    return found == null
        ? Speaker.UNKNOWN
        : new Speaker(List.of(found.name()), found.kind(), found.speaksFor());
  }

  private Speaker antecedent(Statement statement) {
    return speaker(antecedents.find(begin(statement), Gender.UNKNOWN, false));
  }

  /** "Die Wehr sei abgerückt, teilte die Stadt mit. Verletzt sei niemand, hieß es." */
  private boolean goesOnFrom(Statement last, Statement statement) {
    int comma = tokens.indexAt(statement.cue().get(0).begin()) - 1;
    return comma > 0
        && tokens.at(comma).kind() == Token.Kind.COMMA
        && tokens.at(comma).begin() >= end(statement)
        && tokens.document().sentenceAt(begin(statement))
            == tokens.document().sentenceAt(begin(last)) + 1;
  }

  private boolean isAdditive(Statement statement) {
    int cue = tokens.indexAt(statement.cue().get(0).begin());
    int sentence = tokens.document().sentenceAt(tokens.at(cue).begin());
    int first =
        sentence < 0 ? cue : tokens.firstFrom(tokens.document().sentences().get(sentence).begin());
    for (int i = first; i <= cue + NEAR_CUE && tokens.has(i); i++) {
      if (additive.contains(tokens.at(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean sameParagraph(Statement one, Statement other) {
    Sentence first = sentence(one);
    Sentence second = sentence(other);
    return first != null && second != null && first.paragraph() == second.paragraph();
  }

  private Sentence sentence(Statement statement) {
    int index = tokens.document().sentenceAt(begin(statement));
    return index < 0 ? null : tokens.document().sentences().get(index);
  }
}
