package org.wortlaut.resolve.name;

import org.wortlaut.language.Agreement;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.word.NameTokens;

/** Nouns that their article puts in the genitive. */
final class GenitiveNouns {

  private final NameTokens tokens;
  private final NameLexicon lexicon;

  GenitiveNouns(NameTokens tokens, NameLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** "des Lohberger Theaters": words of which the last is a common noun for no person. */
  boolean endIn(int begin, int end) {
    int last = end - 1;
    return tokens.commonNoun(last)
        && isTold(begin, last)
        && !lexicon.roles().isRole(tokens.at(last).word());
  }

  /** "des Landratsamts", but not "des Spiegel" nor "der Texas". */
  boolean isTold(int noun) {
    return isTold(noun, noun);
  }

  /** "des Ulmer Landratsamts" */
  private boolean isTold(int begin, int noun) {
    boolean town = tokens.joined(begin) && OrganisationRule.isOfTown(tokens, begin - 1, lexicon);
    int first = town ? begin - 1 : begin;
    int article = tokens.joined(first) ? tokens.at(first - 1).word().determiner() : 0;
    return (article & Agreement.SINGULAR) != 0
        && (article & ~Agreement.GENITIVE) == 0
        && (tokens.at(noun).word().noun() & Agreement.NOMINATIVE) == 0;
  }
}
