package org.wortlaut.extract.rule;

import java.util.List;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueNoun;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.Discourse;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.extract.word.SentenceMarks;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token.Kind;

/**
 * Sentences whose noun of speech takes up the sentence before, with a verb that makes a cue with
 * it.
 *
 * <p>Must match: "[Die Mole ist marode]. Zu diesem Schluss kommt ein Gutachten.", "[Die Mole müsse
 * weg]. Diese Ansicht vertritt die Seepartei." Must not: "Zu dem Schluss kommt ein Gutachten, dass
 * …", "Diese Ansicht überraschte Weber."
 */
final class NounAnaphors {

  private final SpeakerFinder speakers;
  private final NounCues nouns;

  NounAnaphors(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.speakers = speakers;
    this.nouns = new NounCues(cues, functionWords, speakers);
  }

  /** The attribution of what stands before a sentence, or null. */
  Attribution of(SentenceSyntax syntax, Discourse discourse) {
    Clause clause = syntax.clauses().isEmpty() ? null : syntax.clauses().get(0);
    int noun = clause != null && isAlone(syntax, clause) ? noun(syntax, clause) : -1;
    Sentence before = noun < 0 ? null : discourse.sentenceBefore(syntax.sentence());
    if (before == null || before.paragraph() != syntax.sentence().paragraph()) {
      return null;
    }
    FoundSpeaker speaker = speakers.subject(syntax, clause);
    if (speaker == null || speaker.holds(noun)) {
      return null;
    }
    Attribution attribution = new Attribution("anaphor", Construction.CLAUSE, syntax, clause);
    attribution.content.addAll(takenUp(before, discourse));
    attribution.anaphor = syntax.item(noun).span();
    nouns.writeCue(nouns.at(syntax, noun), noun, true, attribution);
    speakers.write(speaker, attribution);
    discourse.of(before).stream()
        .filter(earlier -> earlier.construction == Construction.RUN)
        .forEach(discourse::remove);
    return attribution;
  }

  /** A main clause from the begin of the sentence that has no clause or colon beside it. */
  private static boolean isAlone(SentenceSyntax syntax, Clause clause) {
    if (!clause.is(Type.MAIN) || clause.from() > 0) {
      return false;
    }
    for (Clause other : syntax.clauses()) {
      if (other != clause && !other.is(Type.RELATIVE)) {
        return false;
      }
    }
    return !SentenceMarks.hold(syntax, Kind.COLON);
  }

  /** The noun of "Zu diesem Schluss", "Diese Ansicht" before its light verb, or -1. */
  private int noun(SentenceSyntax syntax, Clause clause) {
    int from = syntax.isPreposition(0) ? 1 : 0;
    NounPhrase phrase =
        from < clause.finite() && isDemonstrative(syntax.item(from).word())
            ? syntax.nounPhraseAt(from)
            : null;
    boolean first = phrase != null && !phrase.pronoun() && phrase.to() == clause.finite();
    CueNoun noun = first ? nouns.at(syntax, phrase.head()) : null;
    boolean reports =
        noun != null
            && noun.contents().contains(Content.DASS)
            && nouns.isLight(syntax, clause, noun, phrase.head())
            && !syntax.anyItem(clause, item -> item.word().is(WordClass.NEGATION));
    return reports ? phrase.head() : -1;
  }

  /** "diesem"; not "dem". */
  private static boolean isDemonstrative(Word word) {
    return word.is(WordClass.DEMONSTRATIVE) && !word.is(WordClass.ARTICLE);
  }

  /** What somebody is told to have said there, or the whole sentence. */
  private static List<Span> takenUp(Sentence before, Discourse discourse) {
    return discourse.of(before).stream()
        .filter(earlier -> !earlier.cue.isEmpty())
        .findFirst()
        .map(earlier -> List.copyOf(earlier.content))
        .orElse(List.of(new Span(before.begin(), before.endWithoutStop())));
  }
}
