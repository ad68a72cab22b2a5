package org.wortlaut.article;

import org.wortlaut.language.GermanMorphology;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.Morphology;
import org.wortlaut.text.Boilerplate;
import org.wortlaut.text.DocumentReader;
import org.wortlaut.text.SentenceSplitter;
import org.wortlaut.text.Tokenizer;

/** The resources that turn a German text into a {@code Document}. */
public record GermanText(Morphology morphology, DocumentReader reader) {

  /** Two-letter code, the folder of the resources. */
  public static final String LANGUAGE = "de";

  public static GermanText load() {
    Morphology morphology = GermanMorphology.load();
    Tokenizer tokenizer =
        new Tokenizer(LexiconFile.read(LANGUAGE, "abbreviations.tsv").firstColumn());
    SentenceSplitter splitter =
        new SentenceSplitter(
            LexiconFile.read(LANGUAGE, "months.tsv").firstColumn(),
            LexiconFile.read(LANGUAGE, "contractions.tsv").firstColumn(),
            morphology);
    Boilerplate boilerplate = new Boilerplate(LexiconFile.read(LANGUAGE, "boilerplate.tsv"));
    return new GermanText(
        morphology, new DocumentReader(tokenizer, splitter, boilerplate, morphology));
  }
}
