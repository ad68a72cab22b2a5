package org.wortlaut.resolve.reference;

import java.util.function.BiFunction;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Who owns what a possessive determines: the Ruhland of "seine Ansicht", "ihr Sprecher", "dessen
 * Sprecher".
 */
public final class PossessiveOwner {

  private final NameTokens tokens;
  private final Pronouns pronouns;
  private final BiFunction<Integer, Gender, Referent> owners;

  /**
   * @param owners says whom a word at a token, of a gender, stands for
   */
  public PossessiveOwner(
      NameTokens tokens, Pronouns pronouns, BiFunction<Integer, Gender, Referent> owners) {
    this.tokens = tokens;
    this.pronouns = pronouns;
    this.owners = owners;
  }

  /** Whether a phrase opens with a possessive. */
  public boolean determines(SpeakerPhrase phrase) {
    return gender(phrase) != null;
  }

  /** Null where no possessive determines the phrase or nobody is named before it. */
  public Referent of(SpeakerPhrase phrase) {
    Gender gender = gender(phrase);
    return gender == null ? null : owners.apply(phrase.determiner(), gender);
  }

  private Gender gender(SpeakerPhrase phrase) {
    return phrase.determiner() < 0
        ? null
        : pronouns.ownerOf(tokens.at(phrase.determiner()).lower());
  }
}
