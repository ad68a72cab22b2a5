package org.wortlaut.extract.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.language.Word;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/** A turn of an interview and the sentences it is made of. */
record InterviewTurn(Attribution attribution, List<SentenceSyntax> sentences) {

  private static final Set<Kind> DESCRIPTION_OPENERS = EnumSet.of(Kind.BRACKETED, Kind.COMMA);

  /** In items: "Dr. Anna Maria Weber:". */
  private static final int LONGEST_NAME = 4;

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

  InterviewTurn with(List<SentenceSyntax> more) {
    List<SentenceSyntax> all = new ArrayList<>(sentences);
    all.addAll(more);
    return of(attribution, all);
  }

  boolean opensWith(List<SentenceSyntax> paragraph) {
    return paragraph.get(0) == sentences.get(0);
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

  static int endOfName(List<Token> items, int begin) {
    int end = begin;
    while (end < items.size()
        && end - begin <= LONGEST_NAME
        && (isNamePart(items.get(end)) || end == begin && items.get(end).kind() == Kind.QUOTED)) {
      end++;
    }
    return end;
  }

  /** "Weber", "taz". */
  private static boolean isNamePart(Token item) {
    Word word = item.word();
    return item.isWord() && (word.capitalized() || !word.known() && word.isShort())
        || item.kind() == Kind.OTHER;
  }

  /** "Jost Adler (51), Wirt: Ich bin dafür": what a name and a colon open, or null. */
  static Attribution marked(SentenceSyntax syntax, String rule) {
    List<Token> items = syntax.items();
    int begin = 0;
    while (begin < items.size()
        && (items.get(begin).kind() == Kind.COLON || items.get(begin).kind() == Kind.OTHER)) {
      begin++;
    }
    int name = endOfName(items, begin);
    int colon = endOfDescription(items, name);
    boolean marked =
        name > begin
            && !syntax.isPreposition(begin)
            && colon + 1 < items.size()
            && items.get(colon).kind() == Kind.COLON
            && items.get(colon + 1).kind() != Kind.QUOTED;
    if (!marked) {
      return null;
    }
    Attribution attribution =
        new Attribution(rule, Construction.QUOTE, syntax, syntax.clauseAt(colon + 1));
    attribution.content.add(new Span(items.get(colon + 1).begin(), syntax.sentence().end()));
    if (rule.equals(InterviewAttributions.LIST_ITEM)) {
      return attribution;
    }
    attribution.cue.add(items.get(colon).span());
    attribution.fullCue.addAll(attribution.cue);
    attribution.cueLemma = ":";
    int end = colon;
    while (end > begin + 1 && items.get(end - 1).kind() == Kind.OTHER) {
      end--;
    }
    attribution.speaker.add(new Span(items.get(begin).begin(), items.get(end - 1).end()));
    return attribution;
  }

  boolean hasVerb() {
    return sentences.stream()
        .flatMap(syntax -> syntax.clauses().stream())
        .anyMatch(clause -> clause.finite() >= 0);
  }
}
