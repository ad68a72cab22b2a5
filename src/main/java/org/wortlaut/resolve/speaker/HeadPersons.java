package org.wortlaut.resolve.speaker;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.GovernedName;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Token;

/**
 * Tells whether a person named within a speaker's phrase is the one whom the phrase means: "der
 * Sprecher Karl Lorenz", but not "ein Sprecher der Ministerin Anna Weber".
 */
final class HeadPersons {

  private final NameTokens tokens;
  private final NameLexicon lexicon;

  HeadPersons(NameTokens tokens, NameLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Whether a name that lies within a phrase, or the phrase within it, is that of its head. */
  boolean isHead(SpeakerPhrase phrase, Name name) {
    int first = tokens.indexAt(name.span().begin());
    if (first == phrase.head() + 1 && isBody(phrase.head())) {
      return false;
    }
    int last = tokens.indexAt(name.span().end() - 1);
    if (first <= phrase.begin()) {
      return last + 1 >= phrase.end()
          || !name.isGenitive(tokens.document().text()) && !isBeforeOwn(last);
    }
    int preposition = GovernedName.preposition(tokens, first - 1, this::mayStandBeforeName);
    if (preposition >= phrase.begin()) {
      return false;
    }
    if (isOfAnother(phrase, first) || first == last && isOfBody(phrase, first)) {
      return false;
    }
    return !name.isGenitive(tokens.document().text())
        || tokens.is(first - 1, WordClass.ARTICLE) && first - 1 <= phrase.begin();
  }

  /** The "Ahrens" of "Ahrens Anwalt", which ends as a genitive does. */
  private boolean isBeforeOwn(int last) {
    return tokens.form(last).endsWith("s")
        && tokens.joined(last + 1)
        && lexicon.roles().isRole(tokens.at(last + 1).word());
  }

  /**
   * The "Dr." of "der Anwalt von Dr. Lorenz", the "Minister" of "die Partei von Minister Lorenz".
   */
  private boolean mayStandBeforeName(int i) {
    return lexicon.titles().contains(tokens.form(i)) || lexicon.roles().isRole(tokens.at(i).word());
  }

  /** "die Regierung Ruhland", "die Staatsanwaltschaft Ruhland", "die Stiftung Anna Ruhland". */
  private boolean isBody(int noun) {
    OrganisationNouns.Kind kind = lexicon.organisations().of(tokens.at(noun).word());
    return kind != null && (kind.institution() || kind.before())
        || lexicon.organisations().isGovernment(tokens.at(noun).word());
  }

  /** "ein Sprecher der Inspektion Freyung": a place that looks like a surname. */
  private boolean isOfBody(SpeakerPhrase phrase, int name) {
    int noun = name - 1;
    return noun - 1 > phrase.head()
        && lexicon.roles().isRole(tokens.at(phrase.head()).word())
        && tokens.is(noun - 1, WordClass.ARTICLE)
        && tokens.common(noun)
        && !lexicon.roles().isRole(tokens.at(noun).word())
        && !lexicon.titles().contains(tokens.form(noun));
  }

  /** "ein Sprecher der (von) Ministerin Anna Weber": the name of whom a person belongs to. */
  private boolean isOfAnother(SpeakerPhrase phrase, int name) {
    int noun = name - 1;
    boolean two =
        noun > phrase.head()
            && lexicon.roles().isRole(tokens.at(noun).word())
            && lexicon.roles().isRole(tokens.at(phrase.head()).word());
    boolean owned = false;
    for (int i = phrase.head() + 1; two && i < noun; i++) {
      if (tokens.at(i).kind() == Token.Kind.COMMA) {
        return false;
      }
      boolean preposition = tokens.is(i, WordClass.PREPOSITION) && !tokens.capitalized(i);
      owned |= tokens.is(i, WordClass.ARTICLE) || preposition;
    }
    return owned && !isSecondRole(phrase.head(), noun);
  }

  /**
   * "der Vizepräsident des Senats und Fraktionschef Karl Lorenz": a second role noun of the same
   * person. Not so "ein Sprecher der Ministerin und Parteichefin Anna Weber", where two role nouns
   * say who it is that he speaks for.
   */
  private boolean isSecondRole(int head, int noun) {
    int joiner = noun - 1;
    while (joiner > head && tokens.is(joiner, WordClass.ADJECTIVE)) {
      joiner--;
    }
    if (!tokens.is(joiner, WordClass.COORDINATOR) || !sameGender(head, noun)) {
      return false;
    }
    for (int i = head + 1; i < joiner; i++) {
      if (lexicon.roles().isRole(tokens.at(i).word()) && sameCase(i, noun)) {
        return false;
      }
    }
    return true;
  }

  private boolean sameGender(int a, int b) {
    return gender(a).fits(gender(b));
  }

  private Gender gender(int noun) {
    return lexicon.roles().of(tokens.at(noun).word()).gender(tokens.at(noun));
  }

  /** "des Ministers und Parteichefs", but not "des Ministers und Parteichef". */
  private boolean sameCase(int owner, int noun) {
    int readings = tokens.at(owner).word().noun();
    int governed =
        tokens.is(owner - 1, WordClass.ARTICLE)
            ? readings & tokens.at(owner - 1).word().determiner()
            : readings;
    return Agreement.sharedCases(governed, tokens.at(noun).word().noun()) != Agreement.NONE;
  }
}
