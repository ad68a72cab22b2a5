package org.wortlaut.extract;

import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.SpeakerNouns;

/**
 * The lexicons by which the rules know a language. Immutable and safe to share between threads.
 *
 * @param cues verbs, nouns and prepositions that report
 * @param functionWords closed-class words by what they do
 * @param speakerNouns common nouns that can speak
 */
public record ExtractionResources(
    CueLexicon cues, FunctionWords functionWords, SpeakerNouns speakerNouns) {

  /**
   * @param language two-letter code, the folder under {@code lexicon/}
   * @throws IllegalStateException if a file is missing or malformed; the message names file and
   *     line
   */
  public static ExtractionResources load(String language) {
    FunctionWords functionWords =
        new FunctionWords(LexiconFile.read(language, "function-words.tsv"));
    return new ExtractionResources(
        CueLexicon.load(language, functionWords), functionWords, SpeakerNouns.load(language));
  }
}
