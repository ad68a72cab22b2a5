package org.wortlaut.extract.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.content.AsideContents;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Draft;
import org.wortlaut.extract.rule.AsideAttributions;
import org.wortlaut.extract.rule.InterviewAttributions;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.ResumedClause;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Document;
import org.wortlaut.text.Quote;
import org.wortlaut.text.Span;

/**
 * Writes attributions in our own scheme: contents without "dass" and without quotation marks at
 * their ends, a carried speaker left empty, no mental states, quoted fragments part of their
 * statement.
 */
public final class WortlautWriter {

  private static final String SENTENCE_ENDS = ".!?";

  private static final String AND = "und ";

  /**
   * In characters: the two marks and a stop of a quotation may be outside of what counts as quoted.
   */
  private static final int MARKS_OF_A_QUOTE = 3;

  private final Document document;
  private final FunctionWords functionWords;
  private final ResumedClause resumed;

  public WortlautWriter(Document document, FunctionWords functionWords) {
    this.document = document;
    this.functionWords = functionWords;
    this.resumed = new ResumedClause(functionWords);
  }

  /** A statement before its act, denial and claim kind are known. */
  public List<Draft> write(List<Attribution> attributions) {
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
      Span bare = bare(piece, attribution, !content.isEmpty());
      if (bare != null) {
        content.add(bare);
      }
    }
    Form form =
        attribution.rule.equals(InterviewAttributions.RULE)
            ? Form.DIRECT
            : form(attribution.content);
    List<Span> speaker =
        attribution.antecedent == null ? attribution.speaker : List.of(attribution.antecedent);
    List<Span> reference = speaker.isEmpty() ? attribution.carriedSpeaker : speaker;
    return new Draft(
        attribution,
        form,
        content.isEmpty() ? attribution.content : content,
        attribution.cue,
        speaker,
        reference,
        attribution.addressee,
        attribution.frame);
  }

  private Form form(List<Span> content) {
    int quoted = 0;
    int all = 0;
    for (Span piece : content) {
      all += piece.length();
      for (Quote quote : document.quotes()) {
        if (quote.span().begin() >= piece.end()) {
          break;
        }
        if (quote.parent() < 0 && piece.overlaps(quote.span())) {
          quoted +=
              Math.min(piece.end(), quote.span().end())
                  - Math.max(piece.begin(), quote.span().begin());
        }
      }
    }
    return quoted == 0
        ? Form.INDIRECT
        : quoted >= all - MARKS_OF_A_QUOTE * content.size() ? Form.DIRECT : Form.MIXED;
  }

  /** Behind "dass" or "und dass", which belong to the report; "ob" belongs to the content. */
  private int afterOpener(int begin, int end) {
    String text = document.text();
    int opener = text.startsWith(AND, begin) ? begin + AND.length() : begin;
    int space = text.indexOf(' ', opener);
    boolean opens =
        space > opener
            && space + 1 < end
            && functionWords.is(
                Role.CONTENT_MARKER, text.substring(opener, space).toLowerCase(Locale.GERMAN));
    return opens ? space + 1 : begin;
  }

  /**
   * "Dass er gehe, sei nicht wahr(, sagte sie)": the clause with "dass" is the first position of
   * what is reported.
   */
  private boolean isSubjectClause(Span piece, SentenceSyntax syntax) {
    Clause first = syntax.clauseAt(syntax.itemAt(piece.begin()));
    if (first == null || !first.is(Type.SUBORDINATE)) {
      return false;
    }
    if (isResumed(piece, first, syntax)) {
      return true;
    }
    Clause main = syntax.mainBehind(first);
    return main != null && piece.contains(syntax.item(main.finite()).span());
  }

  /** "Dass er gehe, dafür gebe es keinen Beleg(, sagte sie)"; not "Dass er gehe(, sagte sie)". */
  private boolean isResumed(Span piece, Clause first, SentenceSyntax syntax) {
    return syntax.clauses().stream()
        .filter(main -> piece.contains(syntax.item(main.from()).span()))
        .anyMatch(main -> resumed.before(syntax, main) == first);
  }

  /**
   * "Gut sei, sagte er, dass es regne", "Gut sei, so Tamm, dass es regne": "dass" belongs to what
   * began before the cue; not "Es regne, erinnerte er daran, dass …".
   */
  private boolean goesOnBehindCue(Attribution attribution) {
    return attribution.rule.equals(AsideAttributions.SO)
        || attribution.rule.equals(AsideContents.AROUND_CUE)
            && !attribution.syntax.anyItem(
                attribution.clauseOfCue, item -> functionWords.is(Role.CORRELATE, item.word()));
  }

  /**
   * "[Dass er gehe, sei gelogen]. Das sagte sie": not the clause alone, but a sentence to its end.
   */
  private boolean isSentenceBefore(Span piece, Attribution attribution) {
    return attribution.anaphor != null
        && piece.end() < attribution.anaphor.begin()
        && piece.end() < document.text().length()
        && SENTENCE_ENDS.indexOf(document.text().charAt(piece.end())) >= 0
        && document.text().substring(piece.begin(), piece.end()).indexOf(',') >= 0
        && Character.isUpperCase(document.text().charAt(piece.begin()));
  }

  /** The piece without "dass" and without quotation marks around it; null if nothing is left. */
  private Span bare(Span piece, Attribution attribution, boolean later) {
    int end = piece.end();
    String text = document.text();
    int begin = afterOpener(piece.begin(), end);
    if (begin > piece.begin()
        && (isSubjectClause(piece, attribution.syntax)
            || later && goesOnBehindCue(attribution)
            || isSentenceBefore(piece, attribution))) {
      begin = piece.begin();
    }
    for (Quote quote : document.quotes()) {
      if (quote.span().begin() > begin) {
        break;
      }
      if (quote.span().begin() == begin && quote.span().end() == end) {
        Span inner = quote.inner().trimmed(text);
        begin = inner.begin();
        end = inner.end();
        if (end > begin + 1 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ',')) {
          end--;
        }
      }
    }
    return end > begin ? new Span(begin, end) : null;
  }
}
