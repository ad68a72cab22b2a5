package org.wortlaut.extract.object;

import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Contractions;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Finds the phrase with a preposition of the verb's that is its object.
 *
 * <p>Must match: "warnte vor Hochwasser", "sprach die Agentur von Toten". Must not: "warnte vor
 * Journalisten", "sprach im Bericht vom Montag".
 */
public final class PrepositionalObject {

  private final Contractions contractions;
  private final FunctionWords functionWords;
  private final HeadNouns headNouns;

  public PrepositionalObject(CueLexicon cues, FunctionWords functionWords, HeadNouns headNouns) {
    this.contractions = cues.contractions();
    this.functionWords = functionWords;
    this.headNouns = headNouns;
  }

  /**
   * Where the phrase begins with one of the verb's prepositions, or -1. The prepositions are asked
   * in their order, but in "berichtete über den Absturz von zwei Fliegern" the later phrase belongs
   * to the earlier one. A verb that may do without "sich" takes none without it: "sprach für die
   * Wahl eine Empfehlung aus".
   */
  public int find(SentenceSyntax syntax, Clause clause, CueVerb cue, FoundSpeaker speaker) {
    int chosen = -1;
    if (cue.is(CueFlag.REFL_OK) && !syntax.isReflexive(clause)) {
      return chosen;
    }
    for (String preposition : cue.prepositions()) {
      int place =
          cue.is(CueFlag.ASKED)
              ? inquiry(syntax, clause, preposition)
              : preposition(syntax, clause, preposition, speaker);
      if (place >= 0
          && !isOfObject(syntax, clause, cue, speaker, place)
          && (chosen < 0 || holds(syntax, clause, place, chosen))) {
        chosen = place;
      }
    }
    return chosen;
  }

  /** The "auf Anfragen" of "reagierte nicht auf Anfragen", or -1. */
  private int inquiry(SentenceSyntax syntax, Clause clause, String preposition) {
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      NounPhrase phrase =
          clause.holds(i) && isForm(syntax, preposition, i) ? syntax.nounPhraseAt(i + 1) : null;
      if (phrase != null
          && functionWords.is(Role.INQUIRY_NOUN, HeadNouns.lemma(syntax.head(phrase)))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * "schrieb einen Verlust von drei Millionen": the phrase belongs to an object that the verb does
   * not have where it reports.
   */
  private boolean isOfObject(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundSpeaker speaker, int place) {
    return !cue.takes(CueVerb.Content.OBJECT)
        && cue.addressees().contains(CueVerb.DATIVE)
        && !cue.addressees().contains(CueVerb.ACCUSATIVE)
        && ClausePhrases.of(syntax, clause, clause.from()).stream()
            .anyMatch(
                phrase ->
                    phrase.from() < place
                        && phrase.to() >= place
                        && !phrase.pronoun()
                        && !(speaker != null && speaker.holds(phrase.from()))
                        && phrase.canBe(Agreement.ACCUSATIVE)
                        && !phrase.canBe(Agreement.DATIVE)
                        && !phrase.canBe(Agreement.NOMINATIVE)
                        && !headNouns.isTime(syntax.head(phrase)));
  }

  /**
   * Whether the phrase at an item may go on with another one, which stands on the same side of the
   * verb.
   */
  private boolean holds(SentenceSyntax syntax, Clause clause, int place, int other) {
    boolean sameSide = place > clause.finite() || other < clause.finite();
    return place < other && sameSide && !isAdverbial(syntax, place);
  }

  /**
   * "schon vor Jahren vor Rissen gewarnt", "Vor der Abstimmung hat er vor Streit gewarnt": of two
   * phrases with the verb's preposition one that tells when or where is not the object, nor is one
   * in first position.
   */
  private int preposition(
      SentenceSyntax syntax, Clause clause, String preposition, FoundSpeaker speaker) {
    int first = -1;
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      boolean inSpeaker = speaker != null && speaker.holds(i);
      boolean governs =
          clause.holds(i) && !inSpeaker && i != clause.finite() && isForm(syntax, preposition, i);
      if (governs
          && canBeGoverned(syntax, i, preposition)
          && !isOfFirstPosition(syntax, clause, i)) {
        boolean opensSentence = i == clause.from() && i < clause.finite() && tellsWhen(syntax, i);
        if (!isAdverbial(syntax, i) && !opensSentence) {
          return i;
        }
        first = first < 0 || !isAdverbial(syntax, i) ? i : first;
      }
    }
    return first;
  }

  /**
   * "Im Büro | von Minister Ohm spricht man von Betrug": before the verb stands one phrase, so that
   * what follows its noun is an attribute.
   */
  private static boolean isOfFirstPosition(SentenceSyntax syntax, Clause clause, int i) {
    return clause.is(Type.MAIN)
        && i > clause.from()
        && i < clause.finite()
        && syntax.item(i - 1).isWord()
        && syntax.item(i - 1).word().capitalized()
        && syntax.item(i - 1).word().is(WordClass.NOUN);
  }

  private boolean tellsWhen(SentenceSyntax syntax, int preposition) {
    return functionWords.is(Role.TIME_PREPOSITION, syntax.item(preposition).word());
  }

  /** "vor zwei Jahren", "vor dem Parlament", "vor Journalisten", "auf Nachfrage", "zum Auftakt". */
  private boolean isAdverbial(SentenceSyntax syntax, int preposition) {
    NounPhrase phrase = syntax.nounPhraseAt(preposition + 1);
    Word head = phrase == null ? null : syntax.head(phrase);
    return head != null
        && (headNouns.isTime(head)
            || functionWords.is(Role.INQUIRY_NOUN, head)
            || isEdge(syntax, preposition, head)
            || functionWords.is(Role.AUDIENCE_NOUN, HeadNouns.lemma(head))
            || headNouns.isForum(head)
            || isOfParticiple(syntax, phrase));
  }

  /**
   * "Auf die Kosten angesprochen, verwies sie auf den Rat": the phrase belongs to the participle.
   */
  private static boolean isOfParticiple(SentenceSyntax syntax, NounPhrase phrase) {
    int next = phrase.to();
    return next + 1 < syntax.items().size()
        && syntax.item(next).word().has(VerbForm.Mood.PARTICIPLE_PAST)
        && !syntax.item(next).word().capitalized()
        && syntax.item(next + 1).kind() == Kind.COMMA;
  }

  /** "zum Auftakt", "am Rande". */
  private boolean isEdge(SentenceSyntax syntax, int preposition, Word head) {
    return functionWords.is(Role.EDGE_PREPOSITION, syntax.item(preposition).word())
        && functionWords.is(Role.EDGE_NOUN, HeadNouns.lemma(head));
  }

  private boolean isForm(SentenceSyntax syntax, String preposition, int i) {
    return contractions.preposition(syntax.item(i).lower()).equals(preposition);
  }

  /** "sprach von Mord", "sprach von 20 Toten"; not "im Bericht vom Montag", "auf Anfrage". */
  private boolean canBeGoverned(SentenceSyntax syntax, int i, String preposition) {
    Token next = syntax.item(i + 1);
    NounPhrase phrase = syntax.nounPhraseAt(i + 1);
    boolean date =
        phrase != null
            && (!syntax.item(i).lower().equals(preposition) && headNouns.isTime(syntax.head(phrase))
                || isEdge(syntax, i, syntax.head(phrase)) && phrase.to() == phrase.head() + 1);
    boolean asked =
        phrase != null
            && phrase.from() == phrase.head()
            && functionWords.is(Role.INQUIRY_NOUN, syntax.head(phrase));
    return !date
        && !asked
        && !next.word().is(WordClass.REFLEXIVE)
        && (next.isWord() || next.kind() == Kind.QUOTED || next.kind() == Kind.NUMBER);
  }

  /**
   * "sprach die Agentur von Toten": a phrase with the verb's preposition that looks as if it
   * belonged to the speaker after the verb does not.
   */
  FoundSpeaker withoutObject(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundSpeaker speaker) {
    if (speaker == null || speaker.range().from() < clause.finite() && clause.is(Type.MAIN)) {
      return speaker;
    }
    for (String preposition : cue.prepositions()) {
      if (preposition(syntax, clause, preposition, speaker) >= 0) {
        return speaker;
      }
      for (int i = speaker.range().from() + 1; i + 1 < speaker.range().to(); i++) {
        if (isForm(syntax, preposition, i) && canBeGoverned(syntax, i, preposition)) {
          return new FoundSpeaker(
              new ItemRange(speaker.range().from(), i), speaker.relativePronoun());
        }
      }
    }
    return speaker;
  }
}
