package org.wortlaut.extract.content;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.FoundContent;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.word.QuotedWords;
import org.wortlaut.extract.word.SentenceMarks;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Contents that are quotations before, after or on both sides of the cue's verb, divided from it by
 * a mark.
 *
 * <p>Must match: „Es regnet“, sagte er. Er sagte: „Es regnet.“ „Es regnet“, sagte er, „und es
 * stürmt.“ Er sagte „Es regnet in Strömen“. Er rief „Buh!“. Must not: Er nannte das Buch „Regen“.
 * (no mark, and too short to be speech) Es fahre ein „Bürgerbus“, sagte er. (part of a larger
 * content)
 */
final class QuotationContents {

  private QuotationContents() {}

  /** The quotations of the clause's verb, or null. */
  static FoundContent find(SentenceSyntax syntax, Clause clause, CueVerb cue, CueLexicon cues) {
    if (clause.finite() < 0 || !SentenceMarks.hold(syntax, Kind.QUOTED)) {
      return null;
    }
    int before = before(syntax, clause);
    Clause beside = before < 0 ? null : deedBeside(syntax, clause, cues);
    int after = new QuotationBehindCue(syntax, clause, cue, beside).find();
    if (after >= 0 && isOfRelative(syntax, clause, after, cues)) {
      after = -1;
    }
    if (before >= 0 && isPart(syntax, clause, firstJoined(syntax, before))) {
      if (after < 0 || syntax.item(after - 1).kind() != Kind.COLON) {
        return null;
      }
      before = -1;
    }
    List<ItemRange> ranges = new ArrayList<>();
    if (before >= 0) {
      ranges.add(new ItemRange(firstJoined(syntax, before), before + 1));
    }
    if (after >= 0) {
      addJoined(syntax, after, ranges);
    }
    if (ranges.isEmpty()) {
      return null;
    }
    String rule =
        before < 0 ? "quote-after-cue" : after < 0 ? "quote-before-cue" : "quote-around-cue";
    return new FoundContent(rule, Construction.QUOTE, ranges);
  }

  /** "sprach in einem Brief davon, in dem es heißt: „…“": the relative clause has its own cue. */
  private static boolean isOfRelative(
      SentenceSyntax syntax, Clause clause, int quote, CueLexicon cues) {
    Clause other = syntax.item(quote - 1).kind() == Kind.COLON ? syntax.clauseAt(quote - 2) : null;
    return other != null
        && other != clause
        && other.is(Type.RELATIVE)
        && takesQuote(cues.cueOf(syntax, other));
  }

  /** „Das war knapp“, lachte er: the whole quotation before a comma and any verb, or null. */
  static FoundContent beforeVerb(SentenceSyntax syntax, Clause clause) {
    int quote = before(syntax, clause);
    boolean first =
        quote >= 0
            && firstJoined(syntax, quote) == 0
            && (syntax.item(clause.finite() - 1).kind() == Kind.COMMA
                || syntax.item(quote).exclaims());
    return first
        ? new FoundContent(
            "quote-before-cue", Construction.QUOTE, List.of(new ItemRange(0, quote + 1)))
        : null;
  }

  /**
   * The quotation that stands directly before the verb, with or without a mark, however short at
   * the start of the sentence before a comma (as in „Ja“, sagte er) or with a mark of its own (as
   * in „Ja!“ rief er); -1 if there is none.
   */
  private static int before(SentenceSyntax syntax, Clause clause) {
    int last = clause.finite() - 1;
    boolean divided = last >= 0 && isDivider(syntax.item(last).kind());
    int quote = divided ? last - 1 : last;
    boolean opens =
        quote == 0 && syntax.item(0).kind() == Kind.QUOTED && syntax.item(1).kind() == Kind.COMMA;
    boolean exclaimed = quote == last && quote >= 0 && syntax.item(quote).exclaims();
    return quote >= 0 && (opens || QuotedWords.isSpeech(syntax.item(quote), divided || exclaimed))
        ? quote
        : -1;
  }

  /**
   * Es fahre ein „Bürgerbus“, sagte er. Es fahre ein Bus, „der nichts kostet“, sagte er: the
   * quotation is only a part of the clause before.
   */
  private static boolean isPart(SentenceSyntax syntax, Clause clause, int quote) {
    if (quote == 0) {
      return false;
    }
    Kind before = syntax.item(quote - 1).kind();
    Clause holder = syntax.clauseAt(quote);
    boolean ofOther = holder != null && holder != clause && !holder.is(Type.FRAGMENT);
    boolean afterWord = (before == Kind.WORD || before == Kind.NUMBER) && !isAnd(syntax, quote - 1);
    return afterWord || before == Kind.COMMA && ofOther;
  }

  private static boolean isDivider(Kind kind) {
    return kind == Kind.COMMA || kind == Kind.DASH || kind == Kind.STOP;
  }

  /**
   * The "und lacht" of „Hier“, sagt er und lacht, „war es“; not one that has a quotation of its own
   * ("und fügt hinzu, „…“"); or null.
   */
  private static Clause deedBeside(SentenceSyntax syntax, Clause clause, CueLexicon cues) {
    for (Clause other : syntax.clauses()) {
      int comma = other.segments().get(0).to();
      boolean quoted =
          comma + 1 < syntax.items().size() && syntax.item(comma + 1).kind() == Kind.QUOTED;
      if (quoted
          && syntax.item(comma).kind() == Kind.COMMA
          && (other.goesOn(clause) || isSetIn(syntax, other, clause, comma + 1))
          && !takesQuote(cues.cueOf(syntax, other))) {
        return other;
      }
    }
    return null;
  }

  /** The "und seine Stimme zittert" of „Hier“, sagt er, und seine Stimme zittert, „war es“. */
  private static boolean isSetIn(SentenceSyntax syntax, Clause other, Clause clause, int quote) {
    return other.coordinated()
        && other.from() > clause.finite()
        && syntax.item(other.from() - 1).kind() == Kind.COMMA
        && (clause.holds(quote) || other.holds(quote));
  }

  private static boolean takesQuote(CueVerb cue) {
    return cue != null && (cue.takes(Content.QUOTE) || cue.takes(Content.VERB_SECOND));
  }

  /** „A“ und „B“, sagte er: the first of the quotations that are joined before the verb. */
  private static int firstJoined(SentenceSyntax syntax, int quote) {
    int first = quote;
    while (first >= 2
        && syntax.item(first - 2).kind() == Kind.QUOTED
        && (isAnd(syntax, first - 1) || syntax.item(first - 1).kind() == Kind.COMMA)) {
      first -= 2;
    }
    return first;
  }

  /** Er sagte: „A“ und „B“: each of the joined quotations is a piece. */
  private static void addJoined(SentenceSyntax syntax, int first, List<ItemRange> ranges) {
    int quote = first;
    ranges.add(new ItemRange(quote, quote + 1));
    while (quote + 2 < syntax.items().size()
        && isAnd(syntax, quote + 1)
        && syntax.item(quote + 2).kind() == Kind.QUOTED) {
      quote += 2;
      ranges.add(new ItemRange(quote, quote + 1));
    }
  }

  static boolean isAnd(SentenceSyntax syntax, int item) {
    return syntax.item(item).lower().equals("und");
  }
}
