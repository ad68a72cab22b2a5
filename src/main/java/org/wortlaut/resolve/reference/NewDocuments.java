package org.wortlaut.resolve.reference;

import java.util.List;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.lexicon.SourceNouns;
import org.wortlaut.resolve.phrase.ArticleNoun;
import org.wortlaut.resolve.phrase.NominativePhrase;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Token;

/**
 * The documents that a sentence brings up, of which a pronoun in the next one speaks.
 *
 * <p>Must match: "Das Institut hat eine Studie erstellt. Sie kommt zu dem Schluss, …". Must not:
 * "Das Institut kennt die Studie. Sie …", "… sagte er in einem Interview. Er …", another gender,
 * another paragraph.
 */
public final class NewDocuments {

  private final NameTokens tokens;
  private final SourceNouns sources;
  private final Antecedents antecedents;
  private final NominativePhrase nominative;

  public NewDocuments(
      NameTokens tokens,
      SourceNouns sources,
      Antecedents antecedents,
      NominativePhrase nominative) {
    this.tokens = tokens;
    this.sources = sources;
    this.antecedents = antecedents;
    this.nominative = nominative;
  }

  /** The last one of the first clause of the sentence before that of an offset; or null. */
  public SpeakerPhrase before(int offset, Gender gender) {
    return before(offset, gender, false);
  }

  /** As {@link #before}, whom "dieser" may mean, also behind a preposition. */
  public SpeakerPhrase last(int offset, Gender gender) {
    return before(offset, gender, true);
  }

  private SpeakerPhrase before(int offset, Gender gender, boolean attributes) {
    List<Sentence> sentences = tokens.document().sentences();
    int own = tokens.document().sentenceAt(offset);
    Sentence before = own < 1 ? null : sentences.get(own - 1);
    if (before == null || before.paragraph() != sentences.get(own).paragraph()) {
      return null;
    }
    SpeakerPhrase last = null;
    for (int i = tokens.firstFrom(before.begin());
        tokens.has(i)
            && tokens.at(i).begin() < before.end()
            && tokens.at(i).kind() != Token.Kind.COMMA;
        i++) {
      boolean opens =
          tokens.is(i, WordClass.ARTICLE) && tokens.indefinite(i)
              || attributes && tokens.is(i, WordClass.POSSESSIVE);
      int noun = opens ? ArticleNoun.of(tokens, i) : -1;
      boolean meant =
          noun > 0
              && sources.isDocument(tokens.form(noun))
              && nominative.gender(i + 1, noun, i).fits(gender)
              && !antecedents.isNewInSpeech(i)
              && (!antecedents.attributes().hold(i) || attributes && !isGenitive(i));
      last = meant ? SpeakerPhrase.of(tokens, i, noun + 1) : last;
    }
    return last;
  }

  /** "(die Folgen) einer Studie"; not "(nach) einer Studie". */
  private boolean isGenitive(int article) {
    return !tokens.is(article - 1, WordClass.PREPOSITION);
  }
}
