package org.wortlaut.extract.source;

import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.PrecedingPhrase;
import org.wortlaut.extract.word.NounSet;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Recognises sources that stand before their preposition.
 *
 * <p>Must match: "Medienberichten zufolge", "der Polizei zufolge", "meiner Ansicht nach". Must not:
 * "das seiner Meinung nach verfehlte Konzept", an aside about one word.
 */
record PostpositionSource(CueLexicon cues, SourceNounFinder sourceNouns, RelativeSource relatives) {

  /** "Medienberichten zufolge", "der Polizei zufolge", "ihm zufolge", "meiner Ansicht nach". */
  SourcePhrase at(SentenceSyntax syntax, int i) {
    String lower = syntax.item(i).lower();
    boolean postposition = cues.sources().isAfter(lower);
    if (i == 0 || !postposition && cues.sources().sourcesBefore(lower).isEmpty()) {
      return null;
    }
    if (postposition && relatives.isPronoun(syntax, i - 1)) {
      return RelativeSource.ofPronoun(syntax, i - 1);
    }
    ItemRange phrase = postposition ? PrecedingPhrase.fromClauseStart(syntax, i) : null;
    NounPhrase near = phrase == null ? PrecedingPhrase.endingAt(syntax, i) : null;
    if (near != null) {
      int holder = ofHolder(syntax, near.from());
      NounPhrase dependent = postposition ? dependentDative(syntax, near, holder) : null;
      near = dependent == null ? near : dependent;
      // "kann man seiner Meinung nach": the possessive is not the genitive of what stands before
      int from = isBehindOwnNoun(syntax, i) ? i - 2 : dependent == null ? holder : near.from();
      phrase = new ItemRange(from, near.to());
    }
    if (phrase == null && postposition && isPerson(syntax, i - 1) && !isInAttribute(syntax, i, 2)) {
      phrase = new ItemRange(i - 1, i);
    }
    if (phrase == null) {
      return null;
    }
    SourcePhrase ofNoun = sourceNouns.before(syntax, phrase, i);
    if (ofNoun != null) {
      return ofNoun;
    }
    boolean dative = near == null || PrecedingPhrase.mayBeDative(syntax, near);
    return postposition && dative
        ? SourcePhrase.ofWord("source-after", new ItemRange(phrase.from(), i + 1), i, phrase, lower)
        : null;
  }

  /**
   * The "einer Studie" of "belasten die Luft in Städten einer Studie (zufolge)", where the phrase
   * around it is no dative; else null.
   *
   * @param from where the phrase around it begins
   */
  private static NounPhrase dependentDative(SentenceSyntax syntax, NounPhrase near, int from) {
    NounPhrase holder = from < near.from() ? syntax.nounPhraseAt(from) : near;
    return holder == null || PrecedingPhrase.mayBeDative(syntax, holder)
        ? null
        : PrecedingPhrase.lastDative(syntax, near);
  }

  /**
   * "einem Notenwechsel zwischen der Botschaft in | Lohburg (zufolge)": what a preposition governs
   * is no source itself, but the phrase around it.
   */
  private static int ofHolder(SentenceSyntax syntax, int from) {
    int start = from;
    NounPhrase holder = null;
    while (start > 1
        && syntax.isPreposition(start - 1)
        && (holder = PrecedingPhrase.endingAt(syntax, start - 1)) != null) {
      start = holder.from();
    }
    return start;
  }

  /** "seiner Meinung nach ein gutes Konzept", "ihren Angaben nach" */
  boolean isBehindOwnNoun(SentenceSyntax syntax, int i) {
    NounSet nouns = cues.sources().sourcesBefore(syntax.item(i).lower());
    return i >= 2
        && syntax.item(i - 2).word().is(WordClass.POSSESSIVE)
        && nouns.holds(syntax.item(i - 1).form());
  }

  /** The "ihr" of "Tote gab es ihr zufolge nicht". */
  private static boolean isPerson(SentenceSyntax syntax, int i) {
    Word word = syntax.item(i).word();
    return word.is(WordClass.PERSONAL_PRONOUN) && !word.is(WordClass.ARTICLE);
  }

  /** "das seiner Meinung nach verfehlte Konzept": an aside about one word. */
  static boolean isInAttribute(SentenceSyntax syntax, int postposition) {
    return isInAttribute(syntax, postposition, 3);
  }

  /**
   * @param before how many items before the postposition the article would stand
   */
  private static boolean isInAttribute(SentenceSyntax syntax, int postposition, int before) {
    if (postposition < before || postposition + 2 >= syntax.items().size()) {
      return false;
    }
    Word attribute = syntax.item(postposition + 1).word();
    Word noun = syntax.item(postposition + 2).word();
    return syntax.item(postposition - before).word().is(WordClass.ARTICLE)
        && (attribute.adjective() & noun.noun()) != 0
        && noun.capitalized();
  }
}
