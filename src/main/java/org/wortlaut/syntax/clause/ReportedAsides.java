package org.wortlaut.syntax.clause;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.syntax.phrase.NounPhraseReader;
import org.wortlaut.text.Token.Kind;

/** Recognises a clause that tells what a noun before it stands for, and stands in its sentence. */
record ReportedAsides(
    SentenceItems items, PieceReader pieces, NounPhraseReader nounPhrases, ClauseVerbs verbs) {

  /**
   * "Der Vorwurf, die Firma habe betrogen, ist neu", "Auf den Vorwurf, sie habe betrogen, schwieg
   * sie", and by itself "den Vorwurf, sie habe betrogen": a reported clause with its own subject.
   */
  boolean holds(Clause fragment, Piece piece) {
    boolean reported =
        items.isSubjunctive(piece.verb()) && !piece.coordinated() && piece.before() == Kind.COMMA;
    if (!reported || isParticle(fragment)) {
      return false;
    }
    NounPhrase subject = nounPhrases.at(piece.lead());
    boolean ownSubject =
        subject != null
            && subject.to() == piece.verb()
            && subject.canBe(Agreement.NOMINATIVE)
            && verbs.agrees(piece.verb(), subject);
    if (ownSubject && isOfList(fragment, subject)) {
      return false;
    }
    return pieces.verbFirstFollows(piece)
        ? ownSubject || isOfNoun(fragment, piece) || isClaim(fragment)
        : ownSubject && isNounPhrase(fragment);
  }

  /**
   * The "Schulen" of "Schulen, Läden und Straßen seien zerstört", of "In Schulen, Läden und Straßen
   * hätten Ratten gehaust"; not the "Gerüchte" of "Gerüchte, Bund und Länder hätten gezahlt, sind
   * falsch".
   */
  private boolean isOfList(Clause fragment, NounPhrase subject) {
    boolean governed = items.word(fragment.from()).is(WordClass.PREPOSITION);
    NounPhrase first = nounPhrases.at(governed ? fragment.from() + 1 : fragment.from());
    return subject.coordinated()
        && first != null
        && isBare(first) == isBare(subject)
        && !verbs.isOfNoun(first.head());
  }

  private boolean isBare(NounPhrase phrase) {
    return items.word(phrase.from()).determiner() == Agreement.NONE;
  }

  /** The "Nein" of "Nein, er sei müde, sagte er", after which nothing is interrupted. */
  private boolean isParticle(Clause fragment) {
    Word word = items.word(fragment.from());
    boolean alone = fragment.to() == fragment.from() + 1 && items.isWord(fragment.from());
    return alone
        && (word.is(WordClass.NEGATION)
            || word.is(WordClass.ADVERB)
            || nounPhrases.at(fragment.from()) == null);
  }

  /**
   * "Nach Berichten, in Altdorf habe es gebrannt, rückte die Feuerwehr aus"; not "Am Montag, nach
   * dem Spiel habe er gefehlt".
   */
  private boolean isOfNoun(Clause fragment, Piece piece) {
    NounPhrase place = nounPhrases.at(piece.lead() + 1);
    NounPhrase noun = nounPhrases.at(fragment.from() + 1);
    return items.word(piece.lead()).is(WordClass.PREPOSITION)
        && place != null
        && place.to() == piece.verb()
        && items.word(fragment.from()).is(WordClass.PREPOSITION)
        && noun != null
        && !items.is(Role.TIME_NOUN, noun.head());
  }

  /** The "Gerüchte" of "Gerüchte, in Altdorf habe es gebrannt, sind falsch". */
  private boolean isClaim(Clause fragment) {
    return isNounPhrase(fragment) && verbs.isOfNoun(nounPhrases.at(fragment.from()).head());
  }

  private boolean isNounPhrase(Clause fragment) {
    NounPhrase phrase = nounPhrases.at(fragment.from());
    return phrase != null && phrase.to() == fragment.to();
  }
}
