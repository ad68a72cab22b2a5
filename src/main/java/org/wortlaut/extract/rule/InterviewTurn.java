package org.wortlaut.extract.rule;

import java.util.List;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/** A turn of an interview and the sentences it is made of. */
record InterviewTurn(Attribution attribution, List<SentenceSyntax> sentences) {

  static InterviewTurn of(Attribution attribution, List<SentenceSyntax> sentences) {
    Sentence last = lastSpoken(sentences);
    int end =
        attribution.rule.equals(InterviewAttributions.LIST_ITEM)
            ? last.endWithoutStop()
            : last.end();
    attribution.content.add(new Span(attribution.content.remove(0).begin(), end));
    return new InterviewTurn(attribution, sentences);
  }

  /** Not the "(Interview: Eva Holm)", "(Eva Holm, 30.5.2016)" at the end. */
  private static Sentence lastSpoken(List<SentenceSyntax> sentences) {
    int last = sentences.size() - 1;
    while (last > 0
        && sentences.get(last).items().stream()
            .allMatch(item -> item.kind() == Kind.BRACKETED || item.kind() == Kind.STOP)) {
      last--;
    }
    return sentences.get(last).sentence();
  }

  /** The last word before the colon. */
  Token name() {
    int end = attribution.speaker.get(attribution.speaker.size() - 1).end();
    return sentences.get(0).items().stream().filter(i -> i.end() == end).findFirst().orElseThrow();
  }

  boolean hasVerb() {
    return sentences.stream()
        .flatMap(syntax -> syntax.clauses().stream())
        .anyMatch(clause -> clause.finite() >= 0);
  }
}
