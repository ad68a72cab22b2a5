package org.wortlaut.extract.source;

import java.util.List;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * A phrase that attributes the clause around it, by its items in the sentence.
 *
 * @param rule name of the rule that recognised it
 * @param range the phrase: "nach Angaben der Polizei"
 * @param cue its reporting words: "nach Angaben"
 * @param fullCue those that GNQA takes: "nach"
 * @param speaker who speaks: "der Polizei"; null where the phrase names nobody
 * @param noun the phrase of the source noun: "Angaben der Polizei"; null where there is none
 * @param lemma name of the cue: "nach Angaben"
 */
public record SourcePhrase(
    String rule,
    ItemRange range,
    List<Integer> cue,
    List<Integer> fullCue,
    ItemRange speaker,
    ItemRange noun,
    String lemma) {

  public SourcePhrase {
    cue = List.copyOf(cue);
    fullCue = List.copyOf(fullCue);
  }

  /** A phrase whose cue is one word and that has no source noun beside its speaker. */
  static SourcePhrase ofWord(
      String rule, ItemRange range, int cue, ItemRange speaker, String lemma) {
    return new SourcePhrase(rule, range, List.of(cue), List.of(cue), speaker, null, lemma);
  }

  /** "nach eigenen Angaben": the subject of the clause is the source. */
  public boolean isOwn(SentenceSyntax syntax, FunctionWords functionWords) {
    return speaker != null
        && functionWords.is(Role.OWN_ADJECTIVE, syntax.item(speaker.from()).word());
  }

  /** Whether a noun phrase belongs to it; "demnach" has none. */
  public boolean hasPhrase() {
    return speaker != null || noun != null;
  }

  /** Its noun phrase without the preposition: "Angaben der Polizei"; null where it has none. */
  public ItemRange phrase() {
    return noun != null ? noun : speaker;
  }
}
