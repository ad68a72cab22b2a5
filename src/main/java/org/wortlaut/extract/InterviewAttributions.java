package org.wortlaut.extract;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.Attribution.Construction;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Turns of an interview that are marked by a name and a colon at the start of a paragraph: "Weber:
 * Wir haben lange gewartet. …" The content is the rest of the paragraph.
 *
 * <p>Must match where at least {@value #FEWEST_TURNS} paragraphs of an article begin so. Must not:
 * a single "Wichtig: …".
 */
final class InterviewAttributions {

  /** Fewer may be headings or lists. */
  private static final int FEWEST_TURNS = 3;

  /** In items: "Dr. Anna Maria Weber:". */
  private static final int LONGEST_NAME = 4;

  static final String RULE = "interview-turn";

  private InterviewAttributions() {}

  /** The turns of an article; empty where it is no interview. */
  static List<Attribution> find(List<SentenceSyntax> sentences) {
    Attribution open = null;
    int paragraph = -1;
    List<Attribution> found = new ArrayList<>();
    for (SentenceSyntax syntax : sentences) {
      Sentence sentence = syntax.sentence();
      if (sentence.quoted()) {
        continue;
      }
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        open = turn(syntax);
        if (open != null) {
          found.add(open);
        }
      } else if (open != null) {
        open.content.add(new Span(open.content.remove(0).begin(), sentence.end()));
      }
    }
    return found.size() >= FEWEST_TURNS ? found : List.of();
  }

  private static boolean isNamePart(Token item) {
    return item.isWord() && item.word().capitalized() || item.kind() == Kind.OTHER;
  }

  private static Attribution turn(SentenceSyntax syntax) {
    List<Token> items = syntax.items();
    int begin = 0;
    while (begin < items.size()
        && (items.get(begin).kind() == Kind.COLON || items.get(begin).kind() == Kind.OTHER)) {
      begin++;
    }
    int colon = begin;
    while (colon < items.size()
        && colon - begin <= LONGEST_NAME
        && (isNamePart(items.get(colon))
            || colon == begin && items.get(colon).kind() == Kind.QUOTED)) {
      colon++;
    }
    boolean marked =
        colon > begin
            && colon + 1 < items.size()
            && items.get(colon).kind() == Kind.COLON
            && items.get(colon + 1).kind() != Kind.QUOTED;
    if (!marked) {
      return null;
    }
    Attribution attribution =
        new Attribution(RULE, Construction.QUOTE, syntax, syntax.clauseAt(colon + 1));
    attribution.cue.add(items.get(colon).span());
    attribution.fullCue.addAll(attribution.cue);
    attribution.cueLemma = ":";
    int end = items.get(colon - 1).kind() == Kind.OTHER ? colon - 1 : colon;
    attribution.speaker.add(
        new Span(items.get(begin).begin(), items.get(Math.max(begin, end - 1)).end()));
    attribution.content.add(new Span(items.get(colon + 1).begin(), syntax.sentence().end()));
    return attribution;
  }
}
