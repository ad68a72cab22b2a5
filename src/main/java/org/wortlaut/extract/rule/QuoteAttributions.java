package org.wortlaut.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueSpans;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.Discourse;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.extract.word.QuotedWords;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Quote;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Quotations that no cue's verb takes as its content: alone in their sentence, after a colon, or as
 * a fragment of a sentence that reports nothing else.
 *
 * <p>Must match: „Es reicht mir jetzt.“ Der Minister lachte: „Es reicht mir jetzt.“ Er will „noch
 * einmal sorgfältig prüfen“. Must not: „Große Lösung“ (a title); Er liest „Die Zeit danach“.
 */
final class QuoteAttributions {

  static final String ALONE = "quote-alone";
  private static final String AFTER_COLON = "quote-after-colon";
  private static final String FRAGMENT = "quote-fragment";

  /**
   * A quotation without a cue is speech only if it could be a sentence; shorter ones are titles.
   */
  private static final int FEWEST_WORDS = 4;

  /** „taz“, „heise online“: names that begin with a small letter are shorter than speech. */
  private static final int MOST_WORDS_OF_LOWER_NAME = 2;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\z");

  /** Few names of books, laws and exhibitions are longer. */
  private static final int MOST_WORDS_OF_NAME = 4;

  private final CueLexicon cues;
  private final SpeakerFinder speakers;
  private final HeadNouns headNouns;
  private final CueSpans cueSpans;
  private final PhraseBeforeColon phrases;
  private final LiveTime times;

  QuoteAttributions(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.cues = cues;
    this.speakers = speakers;
    this.headNouns = cues.headNouns();
    this.cueSpans = new CueSpans(functionWords);
    this.phrases = new PhraseBeforeColon(cues, functionWords);
    this.times = new LiveTime(functionWords);
  }

  /** A quotation that is the whole sentence, or the first that follows a colon; or null. */
  Attribution ofSentence(SentenceSyntax syntax, Discourse discourse) {
    for (int i = 0; i < syntax.items().size(); i++) {
      boolean alone = i == 0 && endsAt(syntax.items(), 1);
      boolean further =
          alone && (followsSpeech(syntax, i, discourse) || isExclaimed(syntax, i, discourse));
      if (further || (alone || isAfterColon(syntax, i)) && isSpeech(syntax, i, discourse)) {
        return attribution(alone ? ALONE : AFTER_COLON, syntax, i, discourse);
      }
    }
    return null;
  }

  /** The quotations of a sentence that no other attribution has. */
  List<Attribution> left(SentenceSyntax syntax, Discourse discourse, SentenceFindings found) {
    List<Attribution> left = new ArrayList<>();
    for (int i = 1; i < syntax.items().size(); i++) {
      if (syntax.item(i).kind() != Kind.QUOTED || found.cover(syntax.item(i).span())) {
        continue;
      }
      if (isAfterColon(syntax, i) && isSpeech(syntax, i, discourse)) {
        left.add(attribution(AFTER_COLON, syntax, i, discourse));
      } else if (isFragment(syntax, i, discourse)) {
        left.add(attribution(FRAGMENT, syntax, i, discourse));
      }
    }
    return left;
  }

  private Attribution attribution(
      String rule, SentenceSyntax syntax, int quote, Discourse discourse) {
    boolean fragment = rule.equals(FRAGMENT);
    Attribution attribution =
        new Attribution(
            rule,
            Construction.QUOTE,
            syntax,
            fragment ? syntax.clauseAt(quote) : syntax.mainClause());
    attribution.content.add(syntax.item(quote).span());
    if (rule.equals(AFTER_COLON)) {
      attribution.cue.add(syntax.item(quote - 1).span());
      attribution.cueLemma = ":";
      subjectBefore(syntax, attribution);
    } else if (fragment) {
      attribution.countedInGnqa = true;
      writeVerb(quote, attribution);
    }
    if (attribution.speaker.isEmpty()) {
      attribution.carriedSpeaker.addAll(discourse.carriedSpeaker(syntax.sentence()));
    }
    return attribution;
  }

  /** Die Behörde rechnet mit „sehr starkem Regen“: the verb of the clause, and its subject. */
  private void writeVerb(int quote, Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    Clause clause = attribution.clauseOfCue;
    Predicate predicate = clause == null ? null : syntax.predicate(clause);
    if (predicate == null) {
      return;
    }
    cueSpans.write(null, attribution);
    FoundSpeaker speaker = speakers.find(syntax, clause, null);
    if (speaker != null && !speaker.holds(quote)) {
      speakers.write(speaker, attribution);
    }
  }

  /** Not the title of "Zu: „Der Wald stirbt leise“". */
  private static boolean isAfterColon(SentenceSyntax syntax, int i) {
    return i > 0 && syntax.item(i - 1).kind() == Kind.COLON && !(i == 2 && syntax.isPreposition(0));
  }

  private static boolean endsAt(List<Token> items, int i) {
    return i >= items.size() || items.get(i).kind() == Kind.STOP && i + 1 >= items.size();
  }

  /** „Es reicht“, sagte er. „Wirklich!“: after a quotation even a word is speech. */
  private static boolean followsSpeech(SentenceSyntax syntax, int i, Discourse discourse) {
    Sentence before = discourse.sentenceBefore(syntax.sentence());
    return syntax.item(i).kind() == Kind.QUOTED
        && before != null
        && before.paragraph() == syntax.sentence().paragraph()
        && discourse.of(before).stream()
            .anyMatch(
                earlier -> earlier.construction == Construction.QUOTE && !earlier.cue.isEmpty());
  }

  /** Die Bahn dementierte. „Blanker Unsinn.“: words with their own stop, behind a report. */
  private static boolean isExclaimed(SentenceSyntax syntax, int i, Discourse discourse) {
    return syntax.item(i).kind() == Kind.QUOTED
        && discourse.followsReport(syntax.sentence())
        && endsSentence(discourse, discourse.document().quotes().get(syntax.item(i).quote()));
  }

  /** „Wir haben das geprüft“; alone „Es reicht.“, after a colon Weber drohte: „Wir klagen.“ */
  private boolean isSpeech(SentenceSyntax syntax, int i, Discourse discourse) {
    if (syntax.item(i).kind() != Kind.QUOTED) {
      return false;
    }
    Quote quote = discourse.document().quotes().get(syntax.item(i).quote());
    int words = 0;
    boolean verb = false;
    boolean verbInside = false;
    for (Token token : discourse.document().tokensIn(quote.inner())) {
      if (token.isWord()) {
        words++;
        verb |= token.word().is(WordClass.FINITE);
        verbInside |= token.word().is(WordClass.FINITE) && token.form().equals(token.lower());
      }
    }
    boolean told =
        verb && isAfterColon(syntax, i)
            || verbInside && i == 0
            || isAfterName(syntax, i)
            || isAfterDeed(syntax, i);
    return words >= FEWEST_WORDS && verb || told && endsSentence(discourse, quote);
  }

  /**
   * Der Wirt nickt: „Und ob.“, Lea Voss lacht: „Nie im Leben.“; not Der Sender zeigt den Film:
   * „Nacht im Leben.“
   */
  private boolean isAfterDeed(SentenceSyntax syntax, int i) {
    Clause deed = isAfterColon(syntax, i) && i > 1 ? syntax.clauseAt(i - 2) : null;
    boolean main =
        deed != null
            && deed.is(Type.MAIN)
            && syntax.predicate(deed) != null
            && !headNouns.isWork(syntax.item(i - 2).word());
    FoundSpeaker subject = main ? speakers.subject(syntax, deed) : null;
    return subject != null && speakers.canBeSomebody(syntax, subject);
  }

  /** Ministerin Lea Voss: „Mit uns nicht.“, Lea Voss zu den Vorwürfen: „Alles erfunden.“ */
  private boolean isAfterName(SentenceSyntax syntax, int i) {
    NounPhrase phrase = isAfterColon(syntax, i) ? syntax.nounPhraseAt(times.end(syntax)) : null;
    boolean verb = false;
    for (int k = 0; k < i; k++) {
      verb |= syntax.finite()[k];
    }
    return phrase != null && phrase.named() && !verb;
  }

  private static boolean endsSentence(Discourse discourse, Quote quote) {
    String words = quote.inner().in(discourse.document().text()).stripTrailing();
    return SENTENCE_END.matcher(words).find();
  }

  /**
   * „noch einmal prüfen“: it goes on with the sentence, or is itself one. Right after a noun it
   * rather is the name of that: die Zeitschrift „leben und wohnen heute“; or its title, however
   * long: der Film „Die Reise hat noch nicht begonnen“.
   */
  private boolean isFragment(SentenceSyntax syntax, int i, Discourse discourse) {
    Token before = syntax.item(i - 1);
    boolean afterNoun = before.isWord() && before.word().capitalized();
    if (afterNoun && headNouns.isWork(before.word())) {
      return false;
    }
    Span inner = discourse.document().quotes().get(syntax.item(i).quote()).inner();
    QuotedWords words = QuotedWords.of(discourse.document().text(), inner);
    if (!words.firstLower()) {
      return words.count() > MOST_WORDS_OF_NAME && isSpeech(syntax, i, discourse);
    }
    return words.count() > (afterNoun ? MOST_WORDS_OF_NAME : MOST_WORDS_OF_LOWER_NAME);
  }

  /**
   * "Der Minister lachte: „…“" (the subject), "In dem Bericht findet sich der Satz: „…“" (the
   * document), "Der Minister: „…“", "Rat lehnt ab – Kern: „…“" (the phrase without a verb).
   */
  private void subjectBefore(SentenceSyntax syntax, Attribution attribution) {
    NounPhrase last = phrases.behindDash(syntax);
    boolean another =
        last != null && speakers.canSpeak(syntax, new FoundSpeaker(last.from(), last.to()));
    for (Clause clause : syntax.clauses()) {
      if (!another && clause.is(Type.MAIN) && syntax.predicate(clause) != null) {
        FoundSpeaker speaker = subjectOrDocument(syntax, clause);
        if (speaker != null) {
          speaker.range().addTo(attribution.speaker, syntax);
        }
        return;
      }
    }
    ItemRange named = namedBefore(syntax);
    if (named != null) {
      named.addTo(attribution.speaker, syntax);
    }
  }

  /** The subject; the document where the subject cannot speak and there is one; or null. */
  private FoundSpeaker subjectOrDocument(SentenceSyntax syntax, Clause clause) {
    FoundSpeaker subject = speakers.originOrSubject(syntax, clause);
    FoundSpeaker document =
        subject == null || speakers.canSpeak(syntax, subject)
            ? null
            : speakers.source(syntax, clause);
    return document == null ? subject : document;
  }

  /**
   * The "Minister" of "Der Minister: „…“", the "Lea Voss" of "Das Fazit von Lea Voss: „…“"; null
   * behind what nobody is: "Streit um Radweg: „…“".
   */
  private ItemRange namedBefore(SentenceSyntax syntax) {
    NounPhrase phrase = phrases.find(syntax);
    ItemRange range = phrase == null ? null : phrases.speakerOf(syntax, phrase);
    boolean whole = range != null && range.from() == phrase.from();
    boolean speaks =
        range != null
            && (!whole || speakers.canSpeak(syntax, new FoundSpeaker(phrase.from(), phrase.to())));
    return speaks ? range : null;
  }
}
