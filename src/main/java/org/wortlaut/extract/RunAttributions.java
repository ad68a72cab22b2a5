package org.wortlaut.extract;

import java.util.List;
import org.wortlaut.extract.Attribution.Construction;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Quote;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Sentences without a cue that are reported all the same: in the Konjunktiv, with "soll", and
 * quotations that stand alone. The speaker is carried over. A Konjunktiv II may as well be a wish
 * ("Das wäre schön."); {@link ReportModel} decides by what stands before.
 *
 * <p>Must match: "Die Lage sei ernst." "Er hätte das nicht wissen können." "Er soll geflohen sein."
 * „Es reicht mir jetzt.“ Must not: "Die Lage ist ernst." „Große Lösung“ (a title).
 */
final class RunAttributions {

  static final String QUOTE_ALONE = "quote-alone";
  private static final String SHALL = "run-soll";

  /**
   * A quotation without a cue is speech only if it could be a sentence; shorter ones are titles.
   */
  private static final int FEWEST_WORDS = 4;

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final SpeakerFinder speakers;
  private final ContentEnd contentEnd;

  RunAttributions(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.speakers = speakers;
    this.contentEnd = new ContentEnd(cues);
  }

  /** The attribution of a sentence in which no cue was found, or null. */
  Attribution find(SentenceSyntax syntax, Discourse discourse) {
    Attribution quote = quote(syntax, discourse);
    return quote != null ? quote : run(syntax, discourse);
  }

  private Attribution run(SentenceSyntax syntax, Discourse discourse) {
    Clause main = mainClause(syntax);
    Predicate predicate = main == null ? null : syntax.predicate(main);
    String rule = predicate == null ? null : rule(predicate);
    if (rule == null) {
      return null;
    }
    Attribution attribution = new Attribution(rule, Construction.RUN, syntax, main);
    new ItemRange(0, syntax.items().size()).addTo(attribution.content, syntax);
    attribution.carriedSpeaker.addAll(discourse.carriedSpeaker(syntax.sentence()));
    attribution.thought = rule.equals(SHALL) && discourse.followsReport(syntax.sentence());
    return attribution;
  }

  /** "Er soll geflohen sein" is hearsay, but "Er solle fliehen" is what somebody demands. */
  private static String rule(Predicate predicate) {
    if (predicate.isModal("sollen")) {
      return predicate.mood() == VerbMood.SUBJUNCTIVE_1 ? "run-konjunktiv-1" : SHALL;
    }
    return switch (predicate.mood()) {
      case SUBJUNCTIVE_1 -> "run-konjunktiv-1";
      case SUBJUNCTIVE_2 -> "run-konjunktiv-2";
      default -> null;
    };
  }

  /**
   * A later main clause in the Konjunktiv that no content covers: "Er ist krank, und er werde
   * zurücktreten."
   */
  Attribution findClause(SentenceSyntax syntax, Clause clause, Discourse discourse) {
    Predicate predicate = syntax.predicate(clause);
    if (!clause.is(Type.MAIN)
        || predicate == null
        || !predicate.mood().subjunctive()
        || isUnless(syntax, clause)) {
      return null;
    }
    Attribution attribution = new Attribution("run-clause", Construction.RUN, syntax, clause);
    int from = clause.coordinated() ? clause.from() + 1 : clause.from();
    new ItemRange(from, contentEnd.ofReported(syntax, clause)).addTo(attribution.content, syntax);
    attribution.carriedSpeaker.addAll(discourse.carriedSpeaker(syntax.sentence()));
    return attribution.content.isEmpty() ? null : attribution;
  }

  /** "es sei denn" is a conjunction. */
  private static boolean isUnless(SentenceSyntax syntax, Clause clause) {
    int verb = clause.finite();
    return verb > clause.from()
        && verb + 1 < clause.to()
        && syntax.item(verb).lower().equals("sei")
        && syntax.item(verb - 1).lower().equals("es")
        && syntax.item(verb + 1).lower().equals("denn");
  }

  private static Clause mainClause(SentenceSyntax syntax) {
    for (Clause clause : syntax.clauses()) {
      if (clause.is(Type.MAIN)) {
        return clause;
      }
    }
    return null;
  }

  /** A quotation that is the whole sentence, or that follows a colon. */
  private Attribution quote(SentenceSyntax syntax, Discourse discourse) {
    List<Token> items = syntax.items();
    int quote = firstQuote(items, discourse);
    if (quote < 0) {
      return null;
    }
    Attribution attribution =
        new Attribution(
            quote == 0 ? QUOTE_ALONE : "quote-after-colon",
            Construction.QUOTE,
            syntax,
            mainClause(syntax));
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
    return attribution;
  }

  private static int firstQuote(List<Token> items, Discourse discourse) {
    for (int i = 0; i < items.size(); i++) {
      boolean alone = i == 0 && endsAt(items, 1);
      boolean afterColon = i > 0 && items.get(i - 1).kind() == Kind.COLON;
      if ((alone || afterColon)
          && items.get(i).kind() == Kind.QUOTED
          && isSpeech(discourse, items.get(i))) {
        return i;
      }
    }
    return -1;
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
    return words >= FEWEST_WORDS && verb;
  }

  /** "Der Minister lachte: „…“" (the subject), "Der Minister: „…“" (the phrase without a verb). */
  private void subjectBefore(SentenceSyntax syntax, Attribution attribution) {
    for (Clause clause : syntax.clauses()) {
      if (clause.is(Type.MAIN) && syntax.predicate(clause) != null) {
        FoundSpeaker subject = speakers.subject(syntax, clause);
        if (subject != null) {
          subject.range().addTo(attribution.speaker, syntax);
        }
        return;
      }
    }
    NounPhrase phrase = syntax.nounPhraseAt(0);
    if (phrase != null) {
      speakerOf(syntax, phrase).addTo(attribution.speaker, syntax);
    }
  }

  /**
   * "Der Minister wörtlich: „…“" (the phrase), "Lea Voss, Wirtin in Ulm: „…“" (with its
   * apposition), "Das Fazit von Lea Voss: „…“", "Ihr Fazit: „…“" (whose words they are).
   */
  private ItemRange speakerOf(SentenceSyntax syntax, NounPhrase phrase) {
    int head = phrase.head();
    if (cues.noun(syntax.item(head).word().lemma()) == null) {
      int end = phrase.to();
      boolean apposition = end < syntax.items().size() && syntax.item(end).kind() == Kind.COMMA;
      return new ItemRange(0, apposition ? colon(syntax, end) : end);
    }
    if (head + 1 < phrase.to()) {
      boolean von = functionWords.is(Role.ATTACHING, syntax.item(head + 1).word());
      return new ItemRange(von ? head + 2 : head + 1, phrase.to());
    }
    boolean possessive = head > 0 && syntax.item(0).word().is(WordClass.POSSESSIVE);
    return possessive ? new ItemRange(0, 1) : new ItemRange(0, phrase.to());
  }

  private static int colon(SentenceSyntax syntax, int from) {
    int colon = from;
    while (colon < syntax.items().size() && syntax.item(colon).kind() != Kind.COLON) {
      colon++;
    }
    return colon;
  }
}
