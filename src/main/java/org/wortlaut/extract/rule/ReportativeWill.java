package org.wortlaut.extract.rule;

import java.util.List;
import org.wortlaut.extract.cue.CueSpans;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;

/**
 * What the subject of "wollen" says to have done: with an infinitive of the past it tells of no
 * wish.
 *
 * <p>Must match: "Kolb will mit dem Mord nichts zu tun haben.", "Kolb will von den Vorwürfen nichts
 * gewusst haben.", "Kolb will gesehen haben, wie sie lachte." Must not: "Kolb will nichts wissen.",
 * "Kolb will dabei sein.", "Kolb soll nichts gewusst haben."
 */
record ReportativeWill(FunctionWords functionWords, SpeakerFinder speakers) {

  private static final String RULE = "verb-will";
  private static final String WILL = "wollen";

  /** The attribution of a main clause, or null. */
  Attribution of(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = clause.is(Type.MAIN) ? syntax.predicate(clause) : null;
    boolean claims =
        predicate != null
            && predicate.isModal(WILL)
            && !predicate.mood().subjunctive()
            && (isOfPast(syntax, clause, predicate) || isOfDeed(syntax, clause));
    FoundSpeaker subject = claims ? speakers.subject(syntax, clause) : null;
    if (subject == null) {
      return null;
    }
    Attribution attribution = new Attribution(RULE, Construction.CLAUSE, syntax, clause);
    boolean first = subject.range().from() < clause.finite();
    if (!first) {
      new ItemRange(clause.from(), clause.finite()).addTo(attribution.content, syntax);
    }
    int rest = first ? clause.finite() + 1 : subject.range().to();
    new ItemRange(rest, syntax.endOfSubtree(clause)).addTo(attribution.content, syntax);
    attribution.cue.addAll(CueSpans.spans(syntax, List.of(clause.finite())));
    attribution.fullCue.addAll(attribution.cue);
    attribution.cueLemma = WILL;
    speakers.write(subject, attribution);
    return attribution.content.isEmpty() ? null : attribution;
  }

  /**
   * "gewusst haben", "gewesen sein", "betrogen worden sein": without the auxiliary at the end
   * "verlassen" is no infinitive of the past.
   */
  private boolean isOfPast(SentenceSyntax syntax, Clause clause, Predicate predicate) {
    int last = ItemRange.lastBesideVerb(syntax, clause);
    return functionWords.is(Role.AUXILIARY, syntax.item(last).lower())
        && (predicate.perfect() || isParticipleOfAuxiliary(syntax.item(last - 1)));
  }

  /** "mit dem Mord nichts zu tun haben"; not "mit den Nachbarn nichts zu tun haben". */
  private boolean isOfDeed(SentenceSyntax syntax, Clause clause) {
    int last = ItemRange.lastBesideVerb(syntax, clause);
    int zu = last - 2;
    return zu > clause.finite() + 1
        && functionWords.is(Role.AUXILIARY, syntax.item(last).lower())
        && syntax.item(zu).lower().equals("zu")
        && functionWords.is(Role.EMPTY_OBJECT, syntax.item(zu - 1).lower())
        && syntax.anyItem(
            clause,
            item ->
                item.isWord()
                    && item.word().capitalized()
                    && functionWords.endsIn(Role.DEED_ENDING, item.word()));
  }

  /** "gewesen", "worden". */
  private boolean isParticipleOfAuxiliary(Token item) {
    return item.isWord()
        && item.word().verbs().stream()
            .anyMatch(
                verb ->
                    verb.mood() == Mood.PARTICIPLE_PAST
                        && functionWords.is(Role.AUXILIARY, verb.lemma()));
  }
}
