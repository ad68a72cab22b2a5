package org.wortlaut.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/** Writes the words of a verbal cue: the full verb with its particle, and with auxiliaries, reflexive and correlate for GNQA. */
final class CueSpans {

  private final FunctionWords functionWords;

  CueSpans(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  void write(SentenceSyntax syntax, Clause clause, Predicate predicate, CueVerb cue, Attribution attribution) {
    TreeSet<Integer> own = new TreeSet<>(predicate.parts());
    TreeSet<Integer> full = new TreeSet<>(predicate.parts());
    if (predicate.finite() >= 0) {
      full.add(predicate.finite());
    }
    if (cue != null && !cue.phrase().isEmpty()) {
      List<Integer> phrase = CuePhrase.items(syntax, clause, cue);
      own.addAll(phrase);
      full.addAll(phrase);
    }
    for (int i = clause.from(); i < clause.to(); i++) {
      if (!clause.holds(i)) {
        continue;
      }
      Token item = syntax.item(i);
      boolean correlate = cue != null && cue.is("correlate") && isCorrelate(syntax, clause, i);
      boolean reflexive = item.isWord() && item.word().is(WordClass.REFLEXIVE) && cue != null && (cue.is("refl") || cue.is("refl-ok"));
      boolean marker = cue != null && cue.is("als") && item.lower().equals("als");
      if (correlate || cue != null && cue.is("fuer") && item.lower().equals("für")) {
        own.add(i);
        full.add(i);
      }
      boolean further = item.lower().equals("weiter") && cue != null && i > clause.finite();
      boolean impersonal = cue != null && cue.is("impersonal") && item.lower().equals("es");
      if (isNegation(syntax, clause, predicate, i)) {
        own.add(i);
      }
      if (reflexive || further || impersonal) {
        own.add(i);
        full.add(i);
      }
      if (cue != null && !correlate && item.isWord() && isCorrelate(syntax, clause, i)) {
        full.add(i);
      }
      boolean passiveAuxiliary = predicate.passive() && (item.lower().equals("worden") || item.lower().equals("werden"));
      if (marker || passiveAuxiliary) {
        full.add(i);
      }
    }
    attribution.cue.addAll(spans(syntax, own));
    attribution.fullCue.addAll(spans(syntax, full));
    attribution.cueLemma = predicate.lemma();
    attribution.cueFlags = cue == null ? "unknown" : String.join(",", new TreeSet<>(cue.flags()));
  }

  /** "schloss nicht aus", "wollte den Bericht nicht bestätigen": the negation of the cue itself, right before its last part. */
  static boolean isNegation(SentenceSyntax syntax, Clause clause, Predicate predicate, int i) {
    if (!syntax.item(i).isWord() || !syntax.item(i).word().is(WordClass.NEGATION) || !syntax.item(i).lower().equals("nicht")) {
      return false;
    }
    int last = predicate.parts().isEmpty() ? -1 : predicate.parts().get(predicate.parts().size() - 1);
    boolean beforeLastPart = i + 1 == last;
    boolean atEnd = i == clause.finite() + 1 && predicate.parts().size() == 1 && i + 1 >= segmentEnd(clause, i);
    return beforeLastPart || atEnd;
  }

  private static int segmentEnd(Clause clause, int item) {
    for (Clause.Segment segment : clause.segments()) {
      if (segment.from() <= item && item < segment.to()) {
        return segment.to();
      }
    }
    return item;
  }

  private boolean isCorrelate(SentenceSyntax syntax, Clause clause, int i) {
    Token item = syntax.item(i);
    return item.isWord() && functionWords.is(Role.CORRELATE, item.word()) && !item.lower().equals("es") && (i + 1 >= clause.to() || i + 2 >= clause.to() || !clause.holds(i + 1) || i > clause.finite());
  }

  /** Neighbouring items are one span. */
  static List<Span> spans(SentenceSyntax syntax, Iterable<Integer> items) {
    List<Span> spans = new ArrayList<>();
    int previous = -2;
    for (int i : items) {
      if (i == previous + 1) {
        Span last = spans.remove(spans.size() - 1);
        spans.add(new Span(last.begin(), syntax.item(i).end()));
      } else {
        spans.add(new Span(syntax.item(i).begin(), syntax.item(i).end()));
      }
      previous = i;
    }
    return spans;
  }
}
