package org.wortlaut.extract.source;

import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.extract.word.NounSet;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Whose words a source noun tells of: "Angaben [der Polizei]", "[ihren] Angaben", "[meiner] Ansicht
 * nach", "[Polizeiangaben]"; nobody's for "Angaben vom Montag", "dem Vernehmen nach".
 */
final class SourceNounOwner {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final HeadNouns headNouns;

  SourceNounOwner(CueLexicon cues, FunctionWords functionWords) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.headNouns = cues.headNouns();
  }

  /** For "nach Angaben der Polizei"; null where nobody is told. */
  ItemRange behind(SentenceSyntax syntax, int preposition, int noun, int end) {
    if (noun + 1 < end) {
      return attribute(syntax, noun, end);
    }
    boolean before = preposition + 1 < noun;
    if (before && namesSource(syntax.item(preposition + 1).word())) {
      return new ItemRange(preposition + 1, noun);
    }
    NounSet nouns = cues.sources().sourcesAfter(syntax.item(preposition).lower());
    return nouns.isCompound(syntax.item(noun).form()) ? new ItemRange(preposition + 1, end) : null;
  }

  /** "der Ansicht der Partei nach", "meiner Ansicht nach"; null for "dem Vernehmen nach". */
  ItemRange before(SentenceSyntax syntax, ItemRange phrase, int noun) {
    if (noun + 1 < phrase.to()) {
      return attribute(syntax, noun, phrase.to());
    }
    if (phrase.from() < noun && namesSource(syntax.item(phrase.from()).word())) {
      return new ItemRange(phrase.from(), noun);
    }
    return cues.sources().isAfter(syntax.item(phrase.to()).lower())
            && namesWords(syntax, phrase, noun)
        ? phrase
        : null;
  }

  /**
   * "nach ihren Angaben", "nach deren Angaben", "nach Peskows Angaben", "nach eigenen Angaben" name
   * who speaks; "nach offiziellen Angaben" does not.
   */
  boolean namesSource(Word word) {
    return word.is(WordClass.POSSESSIVE)
        || functionWords.is(Role.OWNER_PRONOUN, word)
        || word.capitalized() && (word.is(WordClass.NAME) || !word.known())
        || functionWords.is(Role.OWN_ADJECTIVE, word);
  }

  /**
   * "Angaben von Ärzten", "Angaben der Polizei": what follows the noun is the source, without
   * "von"; null where it is a time, as in "Angaben vom Montag".
   */
  private ItemRange attribute(SentenceSyntax syntax, int noun, int end) {
    boolean von = functionWords.is(Role.SOURCE_OF_NOUN, syntax.item(noun + 1).word());
    int from = von ? noun + 2 : noun + 1;
    NounPhrase phrase = syntax.nounPhraseAt(from);
    boolean time = phrase != null && headNouns.isTime(syntax.head(phrase));
    return time ? null : new ItemRange(from, beforeTime(syntax, noun + 2, end));
  }

  /** "Angaben der Polizei vom Dienstag": the day belongs to the words, not to who said them. */
  private int beforeTime(SentenceSyntax syntax, int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      NounPhrase phrase =
          functionWords.is(Role.ATTACHING, syntax.item(i).word())
              ? syntax.nounPhraseAt(i + 1)
              : null;
      if (phrase != null && headNouns.isTime(syntax.head(phrase))) {
        return i;
      }
    }
    return end;
  }

  /** "Polizeiangaben zufolge", "anderen Aussagen zufolge": the words themselves are the source. */
  private boolean namesWords(SentenceSyntax syntax, ItemRange phrase, int noun) {
    NounSet nouns = cues.sources().sourcesBefore(syntax.item(phrase.to()).lower());
    return phrase.from() < noun && !syntax.item(phrase.from()).word().is(WordClass.ARTICLE)
        || nouns.isCompound(syntax.item(noun).form());
  }
}
