package org.wortlaut.extract.rule;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueNoun;
import org.wortlaut.extract.cue.CueSpans;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Quotations right behind a noun of speech: "Plakate mit der Aufschrift „Haltet den Wald frei“",
 * "riefen Parolen wie „Schluss jetzt“ und „Nie wieder“", "die Behauptung „Das geht nicht“".
 *
 * <p>Must not: "das Buch „Der Wald“", "der Vorwurf der „Untreue“".
 */
final class SloganAttributions {

  /** In characters with the marks; shorter ones are names: das Motto „Wald“. */
  private static final int SHORTEST = 10;

  /** As a part of the sentence around it: zeigte sich über die Aussage „befremdet“. */
  private static final int SHORTEST_WITHIN = 15;

  /** In items: "Parolen wie zum Beispiel „…“". */
  private static final int LONGEST_EXAMPLE = 3;

  private final CueLexicon cues;
  private final NounCues nouns;
  private final FunctionWords functionWords;
  private final SpeakerFinder speakers;

  SloganAttributions(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.cues = cues;
    this.nouns = new NounCues(cues, functionWords, speakers);
    this.functionWords = functionWords;
    this.speakers = speakers;
  }

  List<Attribution> find(SentenceSyntax syntax) {
    List<Attribution> found = new ArrayList<>();
    for (int i = 1; i < syntax.items().size(); i++) {
      Token item = syntax.item(i);
      boolean speech =
          item.kind() == Kind.QUOTED
              && item.end() - item.begin() >= (item.isQuotedPiece() ? SHORTEST_WITHIN : SHORTEST);
      int noun = speech ? noun(syntax, i) : -1;
      Clause clause = noun < 0 ? null : syntax.clauseAt(noun);
      if (clause != null && !nouns.isRejected(syntax, clause, noun)) {
        found.add(attribution(syntax, clause, noun, i));
      }
    }
    return found;
  }

  /**
   * The noun of speech right before a quotation or before "wie zum Beispiel"; -1 where there is
   * none, as in "ist nach seinen Worten „ein Fehler“".
   */
  private int noun(SentenceSyntax syntax, int quote) {
    if (isSpeechNoun(syntax, quote - 1)) {
      return isOfSource(syntax, quote - 1) ? -1 : quote - 1;
    }
    for (int i = quote - 1; i > Math.max(0, quote - 1 - LONGEST_EXAMPLE); i--) {
      if (functionWords.is(Role.EXAMPLE_OPENER, syntax.item(i).word())) {
        return isSpeechNoun(syntax, i - 1) ? i - 1 : -1;
      }
    }
    return -1;
  }

  private boolean isOfSource(SentenceSyntax syntax, int noun) {
    return noun > 1
        && syntax.item(noun - 1).word().is(WordClass.POSSESSIVE)
        && cues.sources()
            .sourcesAfter(syntax.item(noun - 2).lower())
            .holds(syntax.item(noun).form());
  }

  private boolean isSpeechNoun(SentenceSyntax syntax, int i) {
    CueNoun noun = nouns.at(syntax, i);
    return noun != null && noun.contents().contains(Content.QUOTE);
  }

  private Attribution attribution(SentenceSyntax syntax, Clause clause, int noun, int quote) {
    Attribution attribution = new Attribution("noun-quote", Construction.QUOTE, syntax, clause);
    int next = quote;
    while (next < syntax.items().size() && syntax.item(next).kind() == Kind.QUOTED) {
      new ItemRange(next, next + 1).addTo(attribution.content, syntax);
      boolean joined =
          next + 1 < syntax.items().size()
              && (syntax.item(next + 1).kind() == Kind.COMMA
                  || functionWords.is(Role.PHRASE_JOINER, syntax.item(next + 1).word()));
      next += joined ? 2 : syntax.items().size();
    }
    attribution.cue.addAll(CueSpans.spans(syntax, List.of(noun)));
    attribution.fullCue.addAll(attribution.cue);
    attribution.cueLemma = nouns.at(syntax, noun).lemma();
    FoundSpeaker subject =
        syntax.predicate(clause) == null ? null : speakers.subject(syntax, clause);
    if (subject == null || subject.holds(noun)) {
      subject = speakers.source(syntax, clause);
      attribution.certain = subject != null;
    }
    if (subject != null && !subject.holds(noun)) {
      speakers.write(subject, attribution);
    }
    return attribution;
  }
}
