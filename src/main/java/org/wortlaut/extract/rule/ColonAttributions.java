package org.wortlaut.extract.rule;

import java.util.stream.IntStream;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Sentences that somebody's name and a colon open, in running text or as a headline.
 *
 * <p>Must match: "Verband: Preise steigen weiter.", "Weber: Wir haben lange gewartet.", "Kritik kam
 * von den Grünen: Das Geld fehlt nun der Bahn." Must not: "Kurios: Niemand kam.", "Lohr: Der Damm
 * ist gebrochen." (a place), "Unser Rat: Rufen Sie an." (the author), "Umfrage: Wer gewinnt?",
 * "Weber: 4.300 Stimmen" (no verb), "Der Verband warnt: Die Preise steigen." (a verb that reports).
 */
final class ColonAttributions {

  private static final String RULE = "name-colon";
  private static final String COLON = ":";

  private final PhraseBeforeColon phrases;
  private final LiveTime times;
  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final SpeakerNouns nouns;
  private final SpeakerFinder speakers;
  private final NounCues nounCues;

  ColonAttributions(
      CueLexicon cues, FunctionWords functionWords, SpeakerNouns nouns, SpeakerFinder speakers) {
    this.phrases = new PhraseBeforeColon(cues, functionWords);
    this.times = new LiveTime(functionWords);
    this.cues = cues;
    this.functionWords = functionWords;
    this.nouns = nouns;
    this.speakers = speakers;
    this.nounCues = new NounCues(cues, functionWords, speakers);
  }

  /** The attribution of a sentence in which no cue was found, or null. */
  Attribution find(SentenceSyntax syntax) {
    int colon = PhraseBeforeColon.colon(syntax, times.end(syntax));
    int first = colon + 1;
    if (first >= syntax.items().size() || syntax.item(first).kind() == Kind.QUOTED) {
      return null;
    }
    if (!hasVerbBehind(syntax, colon) && !isJudgedBehind(syntax, colon)) {
      return null;
    }
    NounPhrase phrase = phrases.find(syntax);
    boolean named = phrase != null && isAlone(syntax, phrase, colon) && speaks(syntax, phrase);
    return named ? ofName(syntax, phrase, colon) : ofNounThatComes(syntax, colon);
  }

  private static Attribution ofName(SentenceSyntax syntax, NounPhrase phrase, int colon) {
    Attribution attribution = behind(syntax, colon, syntax.clauseAt(colon + 1));
    attribution.cue.add(syntax.item(colon).span());
    attribution.fullCue.addAll(attribution.cue);
    attribution.cueLemma = COLON;
    new ItemRange(phrase.from(), phrase.to()).addTo(attribution.speaker, syntax);
    return attribution;
  }

  private static Attribution behind(SentenceSyntax syntax, int colon, Clause clauseOfCue) {
    Attribution attribution = new Attribution(RULE, Construction.CLAUSE, syntax, clauseOfCue);
    new ItemRange(colon + 1, syntax.items().size()).addTo(attribution.content, syntax);
    return attribution;
  }

  /** "Kritik kam von den Grünen: …", "Lob gab es vom Verband: …"; or null. */
  private Attribution ofNounThatComes(SentenceSyntax syntax, int colon) {
    Clause clause = syntax.clauseAt(colon - 1);
    int noun =
        clause != null
                && clause.from() == times.end(syntax)
                && clause.to() == colon
                && clause.is(Clause.Type.MAIN)
            ? cueNoun(syntax, clause)
            : -1;
    FoundSpeaker origin = noun < 0 ? null : speakers.originOrSubject(syntax, clause);
    if (origin == null
        || origin.holds(noun)
        || speakers.isThing(syntax, origin)
        || isUntoldSide(syntax, origin)) {
      return null;
    }
    Attribution attribution = behind(syntax, colon, clause);
    nounCues.writeCue(nounCues.at(syntax, noun), noun, false, attribution);
    speakers.write(origin, attribution);
    return attribution;
  }

  /** "Kritik kam von unerwarteter Seite": from whom is still to be told. */
  private boolean isUntoldSide(SentenceSyntax syntax, FoundSpeaker origin) {
    NounPhrase phrase = origin.phrase(syntax);
    return phrase != null
        && phrase.to() == phrase.head() + 1
        && functionWords.is(Role.SIDE_NOUN, syntax.head(phrase));
  }

  /** The noun of the phrase before the verb, where it reports and is not negated; or -1. */
  private int cueNoun(SentenceSyntax syntax, Clause clause) {
    NounPhrase phrase = phrases.find(syntax);
    boolean first = phrase != null && phrase.to() <= clause.finite();
    return first
            && nounCues.at(syntax, phrase.head()) != null
            && !nounCues.isNegated(syntax, phrase.head())
        ? phrase.head()
        : -1;
  }

  /** Nothing but adverbs stands between: "Weber weiter: …", "Der Wirt nüchtern: …". */
  private static boolean isAlone(SentenceSyntax syntax, NounPhrase phrase, int colon) {
    for (int i = phrase.to(); i < colon; i++) {
      Word word = syntax.item(i).word();
      boolean manner =
          syntax.item(i).isWord()
              && (word.is(WordClass.ADVERB) || word.bareAdjective())
              && !word.has(Mood.PARTICIPLE_PAST);
      if (!manner || word.capitalized()) {
        return false;
      }
    }
    return phrase.to() <= colon && !syntax.finite()[phrase.from()];
  }

  private boolean speaks(SentenceSyntax syntax, NounPhrase phrase) {
    Word head = syntax.head(phrase);
    return !phrase.pronoun()
        && !functionWords.is(Role.ANNOUNCER, head)
        && !functionWords.is(Role.ANNOUNCER, syntax.item(phrase.from()).word())
        && !(nouns.kindOf(head) == SpeakerNouns.Kind.DOCUMENT && asks(syntax))
        && phrase.canBe(Agreement.NOMINATIVE)
        && cues.noun(head) == null
        && !head.is(WordClass.PLACE_NAME)
        && (isPerson(syntax, phrase, head) || nouns.canSpeak(head));
  }

  /** "Umfrage: Was halten Sie von der Brücke?" */
  private static boolean asks(SentenceSyntax syntax) {
    return syntax.item(syntax.items().size() - 1).form().equals("?");
  }

  /** "Weber", "Jost Adler"; not "Anders", "Apropos", "SCHULTYPEN", "Erstes Plasma", "1920er". */
  private boolean isPerson(SentenceSyntax syntax, NounPhrase phrase, Word head) {
    Word first = syntax.item(phrase.from()).word();
    boolean ordinary =
        functionWords.is(Role.ANNOUNCER, first)
            || first.is(WordClass.ADVERB)
            || first.is(WordClass.ADJECTIVE)
            || first.is(WordClass.ARTICLE)
            || head.form().chars().anyMatch(Character::isDigit)
            || head.allCapitals();
    return phrase.named()
        && syntax.item(phrase.head()).isWord()
        && !ordinary
        && (head.is(WordClass.SURNAME) || !head.known() || holdsFirstName(syntax, phrase));
  }

  /** "Wirtin Rosa Behn". */
  private static boolean holdsFirstName(SentenceSyntax syntax, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (syntax.item(i).word().is(WordClass.FIRST_NAME)) {
        return true;
      }
    }
    return false;
  }

  /** The headline "Reederei: Verkauf „reine Spekulation“". */
  private static boolean isJudgedBehind(SentenceSyntax syntax, int colon) {
    NounPhrase phrase = syntax.nounPhraseAt(colon + 1);
    int last = syntax.items().size() - 1;
    return phrase != null
        && phrase.from() == colon + 1
        && phrase.to() <= last
        && syntax.item(last).kind() == Kind.QUOTED
        && syntax.item(last - 1).isWord()
        && !syntax.isPreposition(last - 1)
        && !syntax.item(last - 1).word().is(WordClass.ARTICLE)
        && IntStream.range(colon + 1, last).noneMatch(i -> syntax.finite()[i]);
  }

  private static boolean hasVerbBehind(SentenceSyntax syntax, int colon) {
    for (Clause clause : syntax.clauses()) {
      if (clause.from() > colon && clause.is(Clause.Type.MAIN) && clause.finite() > colon) {
        return true;
      }
    }
    return false;
  }
}
