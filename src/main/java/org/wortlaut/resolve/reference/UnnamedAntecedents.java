package org.wortlaut.resolve.reference;

import java.util.List;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.entity.NotMeant;
import org.wortlaut.resolve.entity.Others;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Token;

/** Which persons without a name a pronoun may stand for: "Der Täter floh. Er rief, …". */
final class UnnamedAntecedents {

  static final int SENTENCES_BACK = 12;

  private final NameTokens tokens;
  private final UnnamedPersons persons;
  private final AttributePhrases attributes;
  private final RunningSentences runningSentences;
  private final NotMeant notMeant;

  UnnamedAntecedents(
      NameTokens tokens,
      UnnamedPersons persons,
      AttributePhrases attributes,
      RunningSentences runningSentences,
      NotMeant notMeant) {
    this.tokens = tokens;
    this.persons = persons;
    this.attributes = attributes;
    this.runningSentences = runningSentences;
    this.notMeant = notMeant;
  }

  /** The person or persons spoken of last before a pronoun, or null. */
  Referent before(int offset, Gender gender) {
    int sentence = Math.max(0, tokens.document().sentenceAt(offset));
    for (int s = sentence; s >= 0 && s >= sentence - SENTENCES_BACK; s--) {
      Sentence around = tokens.document().sentences().get(s);
      for (UnnamedPersons.Phrase phrase :
          persons.allIn(around.begin(), Math.min(around.end(), offset))) {
        if (mayBeMeant(phrase, gender)
            && !isOfSomebody(phrase, offset)
            && !attributes.hold(phrase.article())) {
          return persons.referent(phrase);
        }
      }
    }
    return null;
  }

  /** Whoever is spoken of last between two offsets, or null. */
  Referent last(int since, int offset, Gender gender) {
    return persons.allIn(since, offset).stream()
        .filter(phrase -> mayBeMeant(phrase, gender))
        .reduce((before, last) -> last)
        .map(persons::referent)
        .orElse(null);
  }

  /** Whoever is newly spoken of first between two offsets, behind a third one, or null. */
  Referent first(int begin, int end, int since, Gender gender) {
    for (UnnamedPersons.Phrase phrase : persons.in(begin, end)) {
      boolean meant =
          tokens.at(phrase.article()).begin() > since
              && mayBeMeant(phrase, gender)
              && !isOfSomebody(phrase, end)
              && !attributes.hold(phrase.article());
      if (meant) {
        return persons.referent(phrase);
      }
    }
    return null;
  }

  /** "ein Prüfer": those whom the text brings up between two offsets. */
  List<Referent> newBetween(int begin, int end, Gender gender) {
    return persons.in(begin, end).stream()
        .filter(phrase -> tokens.indefinite(phrase.article()) && mayBeMeant(phrase, gender))
        .map(persons::referent)
        .toList();
  }

  /**
   * "(Der Anwalt kam.) Sein Mandant sei unschuldig, sagte er": within a sentence a pronoun behind
   * whom a possessive tells of stands for the owner, also in "Sein Vater, ein Wirt, sei …".
   */
  private boolean isOfSomebody(UnnamedPersons.Phrase phrase, int pronoun) {
    int comma = phrase.article() - 1;
    boolean apposition = comma > 1 && tokens.at(comma).kind() == Token.Kind.COMMA;
    int article = apposition ? comma - 2 : phrase.article();
    return tokens.is(article, WordClass.POSSESSIVE)
        && pronoun < runningSentences.end(tokens.at(phrase.article()).begin());
  }

  private boolean mayBeMeant(UnnamedPersons.Phrase phrase, Gender gender) {
    if (phrase.gender() == Gender.UNKNOWN || !phrase.gender().fits(gender)) {
      return false;
    }
    Others others = notMeant.others();
    boolean any = others == Others.NOBODY;
    int noun = tokens.at(phrase.noun()).begin();
    return any
        || !isNewInSpeech(phrase.article()) && !others.hold(persons.referent(phrase).name(), noun);
  }

  /**
   * Whether what is said brings up in a phrase somebody of whom no pronoun speaks at present: "ein
   * Verräter"; not "der Verräter".
   */
  boolean isNewInSpeech(int begin) {
    Word first = tokens.at(begin).word();
    boolean points =
        first.is(WordClass.ARTICLE)
            || first.is(WordClass.POSSESSIVE)
            || first.is(WordClass.DEMONSTRATIVE);
    return !(points && !first.indefinite())
        && notMeant.others().holdNameless(tokens.at(begin).begin());
  }
}
