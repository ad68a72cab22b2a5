package org.wortlaut.extract.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/** A turn of an interview and the sentences it is made of. */
record InterviewTurn(Attribution attribution, List<SentenceSyntax> sentences) {

  private static final Set<Kind> DESCRIPTION_OPENERS = EnumSet.of(Kind.BRACKETED, Kind.COMMA);

  /** In items: "(51), Wirt in der Alten Mühle". */
  private static final int LONGEST_DESCRIPTION = 12;

  private static final Set<Kind> DESCRIBING = EnumSet.of(Kind.BRACKETED, Kind.COMMA, Kind.NUMBER);

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

  /** The last word of the name before the colon: "Adler" in "Jost Adler (51), Wirt in Ulm: …". */
  Token name() {
    Span speaker = attribution.speaker.get(attribution.speaker.size() - 1);
    List<Token> items =
        sentences.get(0).items().stream()
            .filter(item -> item.begin() >= speaker.begin() && item.end() <= speaker.end())
            .toList();
    int end = 1;
    while (end < items.size() && !DESCRIPTION_OPENERS.contains(items.get(end).kind())) {
      end++;
    }
    return items.get(end - 1);
  }

  /** Behind "Jost Adler" in "Jost Adler (51), Wirt aus Ulm: …", "Jost Adler, 51, Wirt: …". */
  static int endOfDescription(List<Token> items, int nameEnd) {
    int end = nameEnd;
    while (end < items.size()
        && end - nameEnd <= LONGEST_DESCRIPTION
        && (items.get(end).isWord() || DESCRIBING.contains(items.get(end).kind()))) {
      end++;
    }
    boolean described =
        end < items.size()
            && items.get(end).kind() == Kind.COLON
            && nameEnd < items.size()
            && !items.get(nameEnd).isWord();
    return described ? end : nameEnd;
  }

  boolean hasVerb() {
    return sentences.stream()
        .flatMap(syntax -> syntax.clauses().stream())
        .anyMatch(clause -> clause.finite() >= 0);
  }
}
