package org.wortlaut.extract;

import java.util.List;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * Finds to whom something was said: the case object that the cue's verb takes for it, or the phrase with "gegenüber".
 *
 * <p>"teilte dem Sender CNN mit", "forderte die Regierung auf", "sagte gegenüber Reportern", in the passive the subject: "Die Männer werden
 * beschuldigt, …".
 */
final class AddresseeFinder {

  private final FunctionWords functionWords;

  AddresseeFinder(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  void write(SentenceSyntax syntax, Clause clause, Predicate predicate, CueVerb cue, Attribution attribution) {
    NounPhrase phrase = afterPreposition(syntax, clause, "gegenüber", attribution);
    for (String way : cue == null ? List.<String>of() : cue.addressees()) {
      if (phrase != null) {
        break;
      }
      phrase =
          switch (way) {
            case "a" -> predicate.passive() ? object(syntax, clause, predicate, Agreement.NOMINATIVE, 0, attribution) : object(syntax, clause, predicate, Agreement.ACCUSATIVE, 0, attribution);
            case "d" -> object(syntax, clause, predicate, Agreement.DATIVE, Agreement.NOMINATIVE, attribution);
            case "b" -> afterPreposition(syntax, clause, "bei", attribution);
            case "g", "-" -> null;
            default -> way.startsWith("p:") ? afterPreposition(syntax, clause, way.substring(2), attribution) : null;
          };
    }
    if (phrase != null) {
      attribution.addressee.add(syntax.span(phrase.from(), phrase.to()));
    }
  }

  private NounPhrase afterPreposition(SentenceSyntax syntax, Clause clause, String preposition, Attribution attribution) {
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      if (clause.holds(i) && syntax.item(i).lower().equals(preposition)) {
        NounPhrase phrase = syntax.nounPhraseAt(i + 1);
        if (phrase != null && isFree(syntax, phrase, attribution)) {
          return phrase;
        }
      }
    }
    return null;
  }

  private NounPhrase object(SentenceSyntax syntax, Clause clause, Predicate predicate, int wanted, int unwanted, Attribution attribution) {
    int i = clause.from();
    while (i < clause.to()) {
      Token item = syntax.item(i);
      if (!clause.holds(i) || i == clause.finite() || predicate.parts().contains(i)) {
        i++;
      } else if (syntax.isPreposition(i)) {
        NounPhrase object = syntax.nounPhraseAt(i + 1);
        i = object == null ? i + 1 : object.to();
      } else {
        NounPhrase phrase = syntax.nounPhraseAt(i);
        if (phrase != null && phrase.canBe(wanted) && !phrase.canBe(unwanted) && isFree(syntax, phrase, attribution)) {
          return phrase;
        }
        i = phrase == null ? i + 1 : phrase.to();
      }
    }
    return null;
  }

  private boolean isFree(SentenceSyntax syntax, NounPhrase phrase, Attribution attribution) {
    Token head = syntax.item(phrase.head());
    boolean empty = head.word().is(WordClass.REFLEXIVE) || functionWords.is(Role.NO_SUBJECT, head.word()) || functionWords.is(Role.TIME_NOUN, head.word().lemma().toLowerCase(java.util.Locale.GERMAN)) || head.lower().equals("das") || head.lower().equals("dies");
    if (empty) {
      return false;
    }
    Span span = syntax.span(phrase.from(), phrase.to());
    return attribution.speaker.stream().noneMatch(span::overlaps) && attribution.content.stream().noneMatch(span::overlaps) && attribution.cue.stream().noneMatch(span::overlaps);
  }
}
