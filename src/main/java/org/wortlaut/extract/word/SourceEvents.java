package org.wortlaut.extract.word;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;

/**
 * Tells where "nach" with a noun for words or inquiries names an event instead of a source.
 *
 * <p>Must match: "Nach monatelangen Ermittlungen nahm die Polizei einen Mann fest." Must not: "Nach
 * bisherigen Ermittlungen war der Fahrer betrunken."
 */
public final class SourceEvents {

  private final FunctionWords functionWords;
  private final SpeakerNouns speakerNouns;

  public SourceEvents(FunctionWords functionWords, SpeakerNouns speakerNouns) {
    this.functionWords = functionWords;
    this.speakerNouns = speakerNouns;
  }

  /**
   * "nach Berichten über das Unglück", "nach den Vorwürfen gegen ihn", "nach monatelangen
   * Ermittlungen", "nach umstrittenen Äußerungen des Generals", "nach Auswertung der Daten": it
   * tells after what.
   */
  public boolean tellsWhen(SentenceSyntax syntax, int preposition, int noun) {
    if (!functionWords.is(Role.AFTERWARDS, syntax.item(preposition).word())) {
      return false;
    }
    boolean bare = noun == preposition + 1;
    for (int i = preposition + 1; i < noun; i++) {
      if (functionWords.endsIn(Role.EVENT_ATTRIBUTE, syntax.item(i).word())) {
        return true;
      }
    }
    return isHeading(syntax, noun)
        || (bare || isKnown(syntax, preposition, noun)) && hasTopic(syntax, noun)
        || isActivity(syntax, preposition, noun);
  }

  /** "Nach Vorwürfen: Verein entlässt Trainer", "Nach Gerüchten um Impfbus: Kreis klärt auf". */
  private boolean isHeading(SentenceSyntax syntax, int noun) {
    int end = noun + 1;
    boolean attributed =
        end < syntax.items().size()
            && syntax.isPreposition(end)
            && !functionWords.is(Role.SOURCE_OF_NOUN, syntax.item(end).word());
    while (attributed
        && end + 1 < syntax.items().size()
        && syntax.item(end).isWord()
        && !syntax.finite()[end]) {
      end++;
    }
    return end < syntax.items().size() && syntax.item(end).kind() == Token.Kind.COLON;
  }

  /** "nach den Vorwürfen"; not "nach seinen Vorwürfen", "nach einem Vorwurf". */
  private static boolean isKnown(SentenceSyntax syntax, int preposition, int noun) {
    Word determiner = syntax.item(preposition + 1).word();
    return noun == preposition + 2 && determiner.is(WordClass.ARTICLE) && !determiner.indefinite();
  }

  /** "Vorwürfe gegen den Trainer", "Berichte über das Unglück"; not "Angaben gegen 15 Uhr". */
  private boolean hasTopic(SentenceSyntax syntax, int noun) {
    int topic = noun + 2;
    return topic < syntax.items().size()
        && functionWords.is(Role.TOPIC, syntax.item(noun + 1).word())
        && syntax.item(topic).kind() != Token.Kind.NUMBER;
  }

  /**
   * "nach Auswertung der Daten", "nach genauer Analyse der Bilder"; not "nach Analyse der Bank".
   */
  public boolean isActivity(SentenceSyntax syntax, int preposition, int noun) {
    Word activity = syntax.item(noun).word();
    if (!functionWords.endsIn(Role.ACTIVITY_ENDING, activity)
        || (activity.noun() & Agreement.PLURAL) != 0
        || syntax.item(preposition + 1).word().determiner() != Agreement.NONE) {
      return false;
    }
    int next = noun + 1;
    boolean von =
        next < syntax.items().size()
            && functionWords.is(Role.SOURCE_OF_NOUN, syntax.item(next).word());
    NounPhrase owner = syntax.nounPhraseAt(von ? next + 1 : next);
    return owner == null || !owner.named() && !speakerNouns.canSpeak(syntax.head(owner));
  }
}
