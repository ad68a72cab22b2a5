package org.wortlaut.extract.source;

import java.util.List;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.AntecedentFinder;
import org.wortlaut.extract.speaker.PrecedingPhrase;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Recognises relative clauses that tell what the noun phrase before them says.
 *
 * <p>Must match: "das Gerücht, wonach", "Berichte, nach denen", "der Bericht, dem zufolge". Must
 * not: "die Pause, nach der er traf", which tells when.
 */
final class RelativeSource {

  private final FunctionWords functionWords;
  private final SpeakerNouns speakerNouns;

  RelativeSource(FunctionWords functionWords, SpeakerNouns speakerNouns) {
    this.functionWords = functionWords;
    this.speakerNouns = speakerNouns;
  }

  /** "das Gerücht, wonach", "ob es Gerüchte gegeben hatte, wonach". */
  static SourcePhrase ofAdverb(SentenceSyntax syntax, int adverb) {
    return of(syntax, adverb, List.of(adverb));
  }

  /** "Berichte, nach denen", "der Bericht, dem zufolge": the clause opens with two words. */
  static SourcePhrase ofPronoun(SentenceSyntax syntax, int opening) {
    return of(syntax, opening, List.of(opening, opening + 1));
  }

  private static SourcePhrase of(SentenceSyntax syntax, int opening, List<Integer> cue) {
    int phraseEnd = AntecedentFinder.beforeVerbs(syntax, opening - 1);
    NounPhrase phrase = phraseEnd < 1 ? null : PrecedingPhrase.endingAt(syntax, phraseEnd);
    ItemRange antecedent = phrase == null ? null : new ItemRange(phrase.from(), phrase.to());
    return new SourcePhrase(
        "relative-adverb",
        new ItemRange(opening, opening + cue.size()),
        cue,
        cue,
        antecedent,
        null,
        syntax.item(opening).lower());
  }

  /** Whether the item is the first of a relative clause. */
  static boolean opens(SentenceSyntax syntax, int i) {
    Clause clause = syntax.clauseFrom(i);
    return clause != null && clause.is(Type.RELATIVE);
  }

  /** The "dem" of "der Bericht, dem zufolge". */
  boolean isPronoun(SentenceSyntax syntax, int i) {
    return opens(syntax, i) && functionWords.is(Role.RELATIVE, syntax.item(i).word());
  }

  /** The "dem" of "der Bericht, laut dem". */
  boolean isDativePronoun(SentenceSyntax syntax, int i) {
    Word word = syntax.item(i).word();
    return functionWords.is(Role.RELATIVE, word) && (word.determiner() & Agreement.DATIVE) != 0;
  }

  /**
   * "das Tagebuch, laut dem Karl ging"; not "(kam) laut der örtlichen Zeitung, laut der Polizei".
   */
  boolean opensBehind(SentenceSyntax syntax, int preposition) {
    int next = preposition + 2;
    if (!opens(syntax, preposition)
        || !isDativePronoun(syntax, preposition + 1)
        || next >= syntax.items().size()) {
      return false;
    }
    Word word = syntax.item(next).word();
    return !syntax.item(preposition + 1).word().is(WordClass.ARTICLE)
        || word.determiner() != Agreement.NONE
        || word.is(WordClass.NAME);
  }

  /** "Berichte, nach denen er flieht"; "die Pause, nach der er traf" tells when. */
  boolean followsDocument(SentenceSyntax syntax, int preposition) {
    NounPhrase antecedent =
        preposition < 2 ? null : PrecedingPhrase.endingAt(syntax, preposition - 1);
    return antecedent != null
        && isDativePronoun(syntax, preposition + 1)
        && speakerNouns.kindOf(syntax.head(antecedent)) == SpeakerNouns.Kind.DOCUMENT;
  }
}
