package org.wortlaut.extract.content;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token.Kind;

/**
 * Takes out of the contents of a sentence what the other attributions show to be no part of them.
 */
public final class ContentCuts {

  private ContentCuts() {}

  /**
   * @param attributions all of one sentence
   */
  public static void make(SentenceSyntax syntax, List<Attribution> attributions) {
    atAsides(syntax, attributions);
    atOtherSources(syntax, attributions);
  }

  /**
   * "Die Probe zeigt, dass die Mauer hält, so die Stadt", "Was geschah, sagte sie, wisse er nicht":
   * an aside at the end or in the middle is about the whole and no part of another content.
   */
  private static void atAsides(SentenceSyntax syntax, List<Attribution> attributions) {
    for (Attribution attribution : attributions) {
      boolean last = attribution.aside != null && syntax.isEnd(attribution.aside.to());
      for (Attribution other : attributions) {
        ItemRange aside = last ? attribution.aside : asideBefore(syntax, other, attribution);
        if (aside != null && other != attribution && !other.cue.equals(attribution.cue)) {
          cut(syntax, aside, other.content);
        }
      }
    }
  }

  /**
   * "Das sei gut, sagte sie; aus Sicht der Stadt fehlt das Geld": behind a semicolon another source
   * ends what was said before.
   */
  private static void atOtherSources(SentenceSyntax syntax, List<Attribution> attributions) {
    for (Attribution source : attributions) {
      int semicolon = semicolonBefore(syntax, source);
      for (Attribution other : semicolon < 0 ? List.<Attribution>of() : attributions) {
        if (other != source && other.construction != Construction.QUOTE) {
          behind(syntax, semicolon, other.content);
        }
      }
    }
  }

  /** The semicolon right before the phrase that names a source; -1 for other attributions. */
  private static int semicolonBefore(SentenceSyntax syntax, Attribution source) {
    if (source.construction != Construction.PREPOSITIONAL && source.aside == null) {
      return -1;
    }
    int begin = source.contentCover().begin();
    for (List<Span> role : List.of(source.cue, source.speaker)) {
      begin = role.isEmpty() ? begin : Math.min(begin, role.get(0).begin());
    }
    int before = syntax.itemAt(begin) - 1;
    return before >= 0 && syntax.item(before).kind() == Kind.SEMICOLON ? before : -1;
  }

  private static void behind(SentenceSyntax syntax, int semicolon, List<Span> pieces) {
    Span mark = syntax.item(semicolon).span();
    for (Span piece : List.copyOf(pieces)) {
      int at = pieces.indexOf(piece);
      if (piece.begin() > mark.begin() && at > 0) {
        pieces.remove(at);
      } else if (piece.begin() < mark.begin() && mark.end() < piece.end()) {
        pieces.set(at, syntax.span(syntax.itemAt(piece.begin()), semicolon));
      }
    }
  }

  /** The "sagte sie" between two pieces of a content, the second of which holds a cue; or null. */
  private static ItemRange asideBefore(
      SentenceSyntax syntax, Attribution cue, Attribution interrupted) {
    List<Span> pieces = interrupted.content;
    boolean inSecond =
        interrupted.rule.equals(AsideContents.AROUND_CUE)
            && pieces.size() == 2
            && !cue.cue.isEmpty()
            && pieces.get(1).contains(cue.cue.get(0));
    return inSecond
        ? new ItemRange(syntax.itemAt(pieces.get(0).end()), syntax.itemAt(pieces.get(1).begin()))
        : null;
  }

  /**
   * Takes an aside out of the pieces that hold it with something beside it; those that stand in it
   * go, unless there is no other.
   */
  public static void cut(SentenceSyntax syntax, ItemRange aside, List<Span> pieces) {
    Span cut = aside.trimmed(syntax).span(syntax);
    for (Span piece : List.copyOf(pieces)) {
      if (cut.contains(piece) && pieces.size() > 1) {
        pieces.remove(piece);
      } else if (piece.contains(cut) && piece.length() > cut.length()) {
        int at = pieces.indexOf(piece);
        List<Span> left = new ArrayList<>();
        new ItemRange(syntax.itemAt(piece.begin()), aside.from()).addTo(left, syntax);
        new ItemRange(aside.to(), syntax.itemAt(piece.end())).addTo(left, syntax);
        pieces.remove(at);
        pieces.addAll(at, left);
      }
    }
  }
}
