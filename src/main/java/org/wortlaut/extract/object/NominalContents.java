package org.wortlaut.extract.object;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.FoundObject;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * Writes the contents of attributions whose verb has a noun phrase for its content.
 *
 * <p>Must match: "wies [die Vorwürfe] gestern erneut zurück", "hat [den Plan] geprüft und [als
 * absurd] bezeichnet". Must not: an adverb alone as a second piece.
 */
public record NominalContents(
    CueLexicon cues, FunctionWords functionWords, GenitiveCharges charges) {

  /** Writes the pieces of what a verb says of its object into an attribution. */
  public void write(
      CueVerb cue, FoundSpeaker speaker, FoundObject object, Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    Clause clause = attribution.clauseOfCue;
    NominalContent content = content(syntax, clause, cue, speaker);
    List<ItemRange> ranges =
        clause.isOfOneVerb() && !clause.holds(object.from())
            ? ofShared(content(syntax, clause.conjunctOf(), null, speaker), content, object)
            : content.of(object.from(), object.predicate());
    ranges.forEach(range -> addPiece(attribution.content, syntax, range));
    ItemRange charge = charges.find(syntax, clause, cue, speaker);
    Span charged = charge == null ? null : charge.span(syntax);
    if (charged != null
        && attribution.content.stream().allMatch(piece -> piece.end() <= charged.begin())) {
      attribution.content.add(charged);
    }
  }

  /** "hat [den Plan] geprüft und [als absurd] bezeichnet": the object of two participles. */
  private static List<ItemRange> ofShared(
      NominalContent host, NominalContent own, FoundObject object) {
    List<ItemRange> ranges = new ArrayList<>(host.of(object.from(), -1));
    if (object.predicate() >= 0) {
      ranges.addAll(own.ofPredicate(object.predicate()));
    }
    return ranges;
  }

  private NominalContent content(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundSpeaker speaker) {
    return new NominalContent(cues, functionWords, syntax, clause, cue, speaker);
  }

  /** "wies die Vorwürfe gestern erneut zurück": adverbs alone are no piece after the first. */
  private static void addPiece(List<Span> pieces, SentenceSyntax syntax, ItemRange range) {
    ItemRange piece = range.trimmed(syntax);
    if (piece.isEmpty()) {
      return;
    }
    boolean heavy = pieces.isEmpty();
    for (int i = piece.from(); i < piece.to(); i++) {
      heavy |= isHeavy(syntax.item(i));
    }
    if (heavy) {
      pieces.add(piece.span(syntax));
    }
  }

  private static boolean isHeavy(Token item) {
    Word word = item.word();
    return !item.isWord()
        || word.capitalized()
        || word.adjective() != 0
        || word.is(WordClass.PREPOSITION)
        || word.is(WordClass.ADJECTIVE);
  }
}
