package org.wortlaut.resolve.reference;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.phrase.ArticleNoun;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Of whom a share is that stands alone behind another: "55 Prozent der Winzer stimmten zu. 30
 * Prozent forderten …" are 30 Prozent der Winzer.
 *
 * <p>Must not match: "5 Prozent der Kosten", and "unter den Frauen forderten 30 Prozent …".
 */
final class ShareOwners {

  /** In sentences. */
  private static final int FARTHEST = 3;

  private final NameTokens tokens;
  private final ResolverLexicon lexicon;

  ShareOwners(NameTokens tokens, ResolverLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** The genitive with a space before it; empty where the text tells none. */
  String of(SpeakerPhrase share) {
    if (!share.isBare(tokens) || isOfOthers(share)) {
      return "";
    }
    int sentence = sentence(share.head());
    for (int i = share.from() - 1; i > 0 && sentence - sentence(i) <= FARTHEST; i--) {
      int noun = lexicon.shares().contains(tokens.form(i)) ? owner(i + 1) : -1;
      if (noun > 0) {
        return " " + tokens.words(i + 1, noun + 1);
      }
    }
    return "";
  }

  private int sentence(int token) {
    return tokens.document().sentenceAt(tokens.at(token).begin());
  }

  /** Whether the clause has told before of whom the share is. */
  private boolean isOfOthers(SpeakerPhrase share) {
    for (int i = share.from() - 1; i >= 0 && tokens.isWord(i); i--) {
      if (tokens.is(i, WordClass.PREPOSITION)) {
        return true;
      }
      if (tokens.initial(i)) {
        return false;
      }
    }
    return false;
  }

  /** The noun of "der befragten Winzer" at an article, or -1. */
  private int owner(int article) {
    int noun = tokens.is(article, WordClass.ARTICLE) ? ArticleNoun.of(tokens, article) : -1;
    if (noun < 0) {
      return -1;
    }
    int several = Agreement.GENITIVE & Agreement.PLURAL;
    int readings = tokens.at(article).word().determiner() & tokens.at(noun).word().noun();
    boolean thing =
        lexicon.nouns().isThing(tokens.at(noun).word())
            || lexicon.nouns().kindOf(tokens.at(noun).word()) == SpeakerNouns.Kind.DOCUMENT;
    return !thing && (readings & several) != Agreement.NONE ? noun : -1;
  }
}
