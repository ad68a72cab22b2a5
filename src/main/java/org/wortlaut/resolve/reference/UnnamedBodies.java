package org.wortlaut.resolve.reference;

import java.util.List;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.phrase.Adjectives;
import org.wortlaut.resolve.phrase.NominativePhrase;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Sentence;

/**
 * The bodies that a text speaks of by a noun with an article, of which a pronoun may speak next;
 * with the name where one follows the noun.
 *
 * <p>Must match: "Die Behörde prüft den Fall. Sie kündigte an, …" (the authority). Must not: "Der
 * Chef der Behörde prüft den Fall. Sie …" (an attribute), another gender or number.
 */
public final class UnnamedBodies {

  /** Sentences of running text back. */
  private static final int NEAR = 2;

  private final NameTokens tokens;
  private final BodyNames names;
  private final BodyNouns nouns;
  private final Antecedents antecedents;
  private final NominativePhrase nominative;

  public UnnamedBodies(
      NameTokens tokens,
      EntityTable table,
      BodyNouns nouns,
      Antecedents antecedents,
      NominativePhrase nominative) {
    this.tokens = tokens;
    this.names = new BodyNames(tokens, table);
    this.nouns = nouns;
    this.antecedents = antecedents;
    this.nominative = nominative;
  }

  /**
   * The first one that is no attribute in the nearest sentence before an offset that has one; null
   * where the offset's own sentence and the two before have none.
   */
  public SpeakerPhrase before(int offset, Gender gender) {
    List<Sentence> sentences = tokens.document().sentences();
    int own = Math.max(0, tokens.document().sentenceAt(offset));
    int left = NEAR;
    for (int s = own; s >= 0 && left >= 0; s--) {
      if (s < own && sentences.get(s).quoted()) {
        continue;
      }
      SpeakerPhrase found =
          firstIn(sentences.get(s).begin(), Math.min(sentences.get(s).end(), offset), gender);
      if (found != null) {
        return found;
      }
      left--;
    }
    return null;
  }

  /**
   * The one spoken of last in the sentence before that of an offset, whom "dieser" may mean, also
   * behind a preposition, but none in the genitive; null where something else of the gender is.
   */
  public SpeakerPhrase last(int offset, Gender gender) {
    List<Sentence> sentences = tokens.document().sentences();
    int sentence = tokens.document().sentenceAt(offset) - 1;
    int begin = sentence < 0 ? offset : sentences.get(sentence).begin();
    for (int i = tokens.firstFrom(offset) - 1; i >= 0 && tokens.at(i).begin() >= begin; i--) {
      int article = tokens.capitalized(i) && tokens.is(i, WordClass.NOUN) ? article(i) : -1;
      if (article >= 0 && fits(article, i, gender) && !isGenitive(article)) {
        boolean body = isBody(i) && !antecedents.isNewInSpeech(article);
        return body ? SpeakerPhrase.of(tokens, article, endOfName(i + 1)) : null;
      }
    }
    return null;
  }

  private boolean isGenitive(int article) {
    return (tokens.at(article).word().determiner() & Agreement.GENITIVE) != 0
        && tokens.joined(article)
        && tokens.capitalized(article - 1);
  }

  private SpeakerPhrase firstIn(int begin, int end, Gender gender) {
    for (int i = tokens.firstFrom(begin); tokens.has(i) && tokens.at(i).begin() < end; i++) {
      int article = isBody(i) ? article(i) : -1;
      if (article >= 0
          && fits(article, i, gender)
          && !antecedents.isNewInSpeech(article)
          && !antecedents.attributes().hold(i)) {
        return SpeakerPhrase.of(tokens, article, endOfName(i + 1));
      }
    }
    return null;
  }

  /** The end of a name that begins at a token, "der Maschinenbauer | Nordwerk"; or the token. */
  private int endOfName(int begin) {
    return tokens.joined(begin) ? names.endAt(begin, begin) : begin;
  }

  private boolean isBody(int i) {
    OrganisationNouns.Kind kind = nouns.organisation(i);
    return kind == null ? nouns.acts(i) : !(kind.vague() && tokens.lowerIs(i, kind.noun()));
  }

  /** The article before a noun and its attributes, or -1. */
  private int article(int noun) {
    int article = Adjectives.before(tokens, noun);
    return tokens.joined(article + 1) && tokens.is(article, WordClass.ARTICLE) ? article : -1;
  }

  private boolean fits(int article, int noun, Gender gender) {
    return nominative.plural(article + 1, noun, article)
        ? Gender.PLURAL.fits(gender)
        : Gender.of(tokens.at(noun).word()).fits(gender);
  }
}
