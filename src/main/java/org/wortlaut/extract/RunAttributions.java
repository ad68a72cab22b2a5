package org.wortlaut.extract;

import java.util.List;
import org.wortlaut.extract.Attribution.Construction;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Quote;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Sentences without a cue that are reported all the same: Konjunktiv I, Konjunktiv II or "soll" right after a report, and quotations
 * that stand alone. The speaker is carried over.
 *
 * <p>Must match: "Die Lage sei ernst." after any sentence; "Er hätte das nicht wissen können." after a report. Must not: "Das wäre
 * schön." at the start of a paragraph; "Ich sei dabei."
 */
final class RunAttributions {

  private final SpeakerFinder speakers;

  RunAttributions(SpeakerFinder speakers) {
    this.speakers = speakers;
  }

  /** The attribution of a sentence in which no cue was found, or null. */
  Attribution find(SentenceSyntax syntax, Discourse discourse) {
    Attribution quote = quote(syntax, discourse);
    return quote != null ? quote : run(syntax, discourse);
  }

  private Attribution run(SentenceSyntax syntax, Discourse discourse) {
    Predicate predicate = mainPredicate(syntax);
    boolean follows = discourse.followsReport(syntax.sentence());
    if (predicate == null || speaksAsFirstPerson(syntax) || !follows && isRecipe(syntax)) {
      return null;
    }
    boolean shall = predicate.isModal("sollen") && predicate.mood() == VerbMood.PRESENT;
    boolean firstSubjunctive = predicate.mood() == VerbMood.SUBJUNCTIVE_1;
    boolean secondSubjunctive = predicate.mood() == VerbMood.SUBJUNCTIVE_2 && follows && !isPossibility(predicate);
    if (!firstSubjunctive && !secondSubjunctive && !(shall && follows)) {
      return null;
    }
    String rule = shall ? "run-soll" : firstSubjunctive ? "run-konjunktiv-1" : "run-konjunktiv-2";
    Attribution attribution = new Attribution(rule, Construction.RUN, syntax.sentence());
    new ItemRange(0, syntax.items().size()).addTo(attribution.content, syntax);
    attribution.carriedSpeaker.addAll(discourse.carriedSpeaker(syntax.sentence()));
    attribution.thought = shall;
    attribution.confidence = follows ? firstSubjunctive ? 0.9 : 0.7 : 0.6;
    return attribution;
  }

  /** "könnte", "müsste", "dürfte": the reporter's own guess as often as a report. */
  private static boolean isPossibility(Predicate predicate) {
    return predicate.isModal("können") || predicate.isModal("müssen") || predicate.isModal("dürfen") || predicate.isModal("sollen") || predicate.isModal("mögen");
  }

  static Predicate mainPredicate(SentenceSyntax syntax) {
    for (Clause clause : syntax.clauses()) {
      if (clause.is(Type.MAIN)) {
        return syntax.predicate(clause);
      }
    }
    return null;
  }

  /** "Man nehme drei Eier": the Konjunktiv of instructions. */
  private static boolean isRecipe(SentenceSyntax syntax) {
    return syntax.items().get(0).lower().equals("man");
  }

  private static boolean speaksAsFirstPerson(SentenceSyntax syntax) {
    for (Token item : syntax.items()) {
      if (item.lower().equals("ich") || item.lower().equals("wir")) {
        return true;
      }
    }
    return false;
  }

  /** A quotation that is the whole sentence, or that follows a colon. */
  private Attribution quote(SentenceSyntax syntax, Discourse discourse) {
    List<Token> items = syntax.items();
    int quote = -1;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).kind() == Kind.QUOTED && isSpeech(discourse, items.get(i)) && (i == 0 && endsAt(items, i + 1) || i > 0 && items.get(i - 1).kind() == Kind.COLON)) {
        quote = i;
        break;
      }
    }
    if (quote < 0) {
      return null;
    }
    Attribution attribution = new Attribution(quote == 0 ? "quote-alone" : "quote-after-colon", Construction.QUOTE, syntax.sentence());
    attribution.content.add(items.get(quote).span());
    if (quote > 0) {
      Span colon = items.get(quote - 1).span();
      attribution.cue.add(colon);
      attribution.cueLemma = ":";
      subjectBefore(syntax, attribution);
    }
    if (attribution.speaker.isEmpty()) {
      attribution.carriedSpeaker.addAll(discourse.carriedSpeaker(syntax.sentence()));
    }
    attribution.confidence = attribution.hasSpeaker() ? 0.7 : 0.4;
    return attribution;
  }

  private static boolean endsAt(List<Token> items, int i) {
    return i >= items.size() || items.get(i).kind() == Kind.STOP && i + 1 >= items.size();
  }

  private static boolean isSpeech(Discourse discourse, Token quoted) {
    Quote quote = discourse.document().quotes().get(quoted.quote());
    int words = 0;
    boolean verb = false;
    for (Token token : discourse.document().tokens()) {
      if (quote.inner().contains(token.begin()) && token.isWord()) {
        words++;
        verb |= token.word().is(WordClass.FINITE);
      }
    }
    return words >= 4 && verb;
  }

  private void subjectBefore(SentenceSyntax syntax, Attribution attribution) {
    for (Clause clause : syntax.clauses()) {
      Predicate predicate = syntax.predicate(clause);
      if (clause.is(Type.MAIN) && predicate != null) {
        SpeakerFinder.Found subject = speakers.subject(syntax, clause, predicate);
        if (subject != null && subject.from() != subject.to()) {
          new ItemRange(subject.from(), subject.to()).addTo(attribution.speaker, syntax);
        }
        return;
      }
    }
    var phrase = syntax.nounPhraseAt(0);
    if (phrase != null && phrase.to() < syntax.items().size() && syntax.item(phrase.to()).kind() == Kind.COLON) {
      attribution.speaker.add(new Span(syntax.item(0).begin(), syntax.item(phrase.to() - 1).end()));
    }
  }
}
