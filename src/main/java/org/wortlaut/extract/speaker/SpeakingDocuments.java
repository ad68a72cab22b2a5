package org.wortlaut.extract.speaker;

import java.util.List;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Finds the document that something stands in, or whose it is.
 *
 * <p>Must match: "heißt es in [einem Bericht]", "ein Brief, in dem davor gewarnt wird". Must not:
 * "heißt es am Abend", "die Züge, von denen es heißt", "im Saal wird davor gewarnt".
 */
record SpeakingDocuments(FunctionWords functionWords, HeadNouns headNouns) {

  /**
   * "heißt es in einem Bericht", "wird in der Mitteilung gefordert": the document or its author
   * speaks.
   *
   * @param any whether any noun can be one, as after "heißt es"
   */
  FoundSpeaker find(SentenceSyntax syntax, Clause clause, boolean any) {
    if (clause.is(Type.RELATIVE)) {
      FoundSpeaker around = around(syntax, clause, any);
      if (around != null) {
        return around;
      }
    }
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      boolean opens =
          clause.holds(i)
              && functionWords.is(Role.DOCUMENT_PREPOSITION, syntax.item(i).word())
              && !isCompared(syntax, i)
              && !(any && isOfNounBefore(syntax, clause, i));
      NounPhrase phrase = opens ? syntax.nounPhraseAt(i + 1) : null;
      if (phrase != null
          && !phrase.pronoun()
          && !headNouns.isTime(syntax.head(phrase))
          && !functionWords.is(Role.INQUIRY_NOUN, syntax.head(phrase))
          && (any || isSource(syntax, i, phrase))) {
        return new FoundSpeaker(i + 1, phrase.to());
      }
    }
    return read(syntax, clause);
  }

  /** "Dem Bericht ist zu entnehmen, dass …": from what it is read; or null. */
  private FoundSpeaker read(SentenceSyntax syntax, Clause clause) {
    boolean taken =
        syntax.anyItem(clause, item -> functionWords.is(Role.READING_VERB, item.word()));
    for (NounPhrase phrase :
        taken ? ClausePhrases.of(syntax, clause, clause.from()) : List.<NounPhrase>of()) {
      if (phrase.canBe(Agreement.DATIVE) && headNouns.isDocument(syntax.head(phrase))) {
        return new FoundSpeaker(phrase.from(), phrase.to());
      }
    }
    return null;
  }

  /** "Aus der Partei kam Kritik", "aus den Reihen der Partei": from among whom; or null. */
  FoundSpeaker within(SentenceSyntax syntax, Clause clause) {
    return behind(Role.WITHIN, syntax, clause, false);
  }

  /** As {@link #within} where no noun stands before: not "der Austritt aus der Partei". */
  FoundSpeaker apart(Role role, SentenceSyntax syntax, Clause clause) {
    return behind(role, syntax, clause, true);
  }

  private FoundSpeaker behind(Role role, SentenceSyntax syntax, Clause clause, boolean apart) {
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      boolean from =
          clause.holds(i)
              && functionWords.is(role, syntax.item(i).word())
              && !(apart && i > clause.from() && syntax.item(i - 1).word().capitalized());
      NounPhrase phrase = from ? syntax.nounPhraseAt(i + 1) : null;
      if (phrase != null && !phrase.pronoun() && !headNouns.isTime(syntax.head(phrase))) {
        int head = phrase.head();
        boolean side = functionWords.is(Role.SIDE_NOUN, syntax.item(head).word());
        return new FoundSpeaker(side && head + 1 < phrase.to() ? head + 1 : i + 1, phrase.to());
      }
    }
    return null;
  }

  /** The "in" of "Zum Streit in der Partei heißt es im Brief": where the quarrel is. */
  private static boolean isOfNounBefore(SentenceSyntax syntax, Clause clause, int preposition) {
    Word before = preposition > clause.from() ? syntax.item(preposition - 1).word() : null;
    return before != null
        && clause.is(Type.MAIN)
        && preposition < clause.finite()
        && before.is(WordClass.NOUN)
        && before.capitalized();
  }

  /** "(glaubt man hier), anders als | in Lohburg": where it is not so. */
  private boolean isCompared(SentenceSyntax syntax, int preposition) {
    return preposition > 0
        && functionWords.is(Role.COMPARISON, syntax.item(preposition - 1).word());
  }

  /** "eine Erklärung der Behörde, in der es heißt", "ein Brief, in dem davor gewarnt wird". */
  private FoundSpeaker around(SentenceSyntax syntax, Clause relative, boolean any) {
    boolean inside =
        relative.introducer() == relative.from() + 1
            && functionWords.is(Role.DOCUMENT_PREPOSITION, syntax.item(relative.from()).word())
            && !functionWords.is(Role.AGENT, syntax.item(relative.from()).word());
    NounPhrase phrase = inside ? AntecedentFinder.behindPreposition(syntax, relative) : null;
    boolean speaks =
        phrase != null
            && (any || headNouns.isDocument(syntax.head(phrase)))
            && !headNouns.isTime(syntax.head(phrase));
    return speaks ? new FoundSpeaker(phrase.from(), phrase.to()) : null;
  }

  /** "in der Studie", "bei Siemens". */
  private boolean isSource(SentenceSyntax syntax, int preposition, NounPhrase phrase) {
    return headNouns.isDocument(syntax.head(phrase))
        || functionWords.is(Role.EMPLOYER_PREPOSITION, syntax.item(preposition).word())
            && phrase.named();
  }
}
