package org.wortlaut.extract;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.text.Document;
import org.wortlaut.text.Quote;
import org.wortlaut.text.Span;

/**
 * Writes attributions in our own scheme: contents without "dass" and without quotation marks at their ends, a carried speaker left
 * empty, no mental states, quoted fragments part of their statement.
 */
final class WortlautWriter {

  private final Document document;

  WortlautWriter(Document document) {
    this.document = document;
  }

  /** A statement before its act, denial and claim kind are known. */
  List<Draft> write(List<Attribution> attributions) {
    List<Draft> drafts = new ArrayList<>();
    for (Attribution attribution : attributions) {
      drafts.add(draft(attribution));
    }
    drafts.sort(Draft.TEXT_ORDER);
    return drafts;
  }

  private Draft draft(Attribution attribution) {
    List<Span> content = new ArrayList<>();
    for (Span piece : attribution.content) {
      Span bare = bare(piece);
      if (bare != null) {
        content.add(bare);
      }
    }
    Form form = attribution.rule.equals("interview-turn") ? Form.DIRECT : form(attribution.content);
    List<Span> speaker = attribution.antecedent == null ? attribution.speaker : List.of(attribution.antecedent);
    List<Span> reference = speaker.isEmpty() ? attribution.carriedSpeaker : speaker;
    return new Draft(attribution, form, content.isEmpty() ? attribution.content : content, attribution.cue, speaker, reference, attribution.addressee, attribution.frame);
  }

  private Form form(List<Span> content) {
    int quoted = 0;
    int all = 0;
    for (Span piece : content) {
      all += piece.length();
      for (Quote quote : document.quotes()) {
        if (quote.parent() < 0 && piece.overlaps(quote.span())) {
          quoted += Math.min(piece.end(), quote.span().end()) - Math.max(piece.begin(), quote.span().begin());
        }
      }
    }
    return quoted == 0 ? Form.INDIRECT : quoted >= all - 3 * content.size() ? Form.DIRECT : Form.MIXED;
  }

  private Span bare(Span piece) {
    int begin = piece.begin();
    int end = piece.end();
    String text = document.text();
    for (String opener : List.of("dass ", "daß ", "Dass ", "und dass ")) {
      if (text.startsWith(opener, begin) && begin + opener.length() < end) {
        begin += opener.length();
        break;
      }
    }
    for (Quote quote : document.quotes()) {
      if (quote.span().begin() == begin && quote.span().end() == end) {
        begin = quote.inner().begin();
        end = quote.inner().end();
        if (end > begin + 1 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ',')) {
          end--;
        }
      }
    }
    return end > begin ? new Span(begin, end) : null;
  }
}
