package org.wortlaut.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueSpans;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.object.ContrastedAdjectives;
import org.wortlaut.extract.object.PrepositionalObject;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Attitudes that are all that somebody tells: "zeigte sich besorgt", "zeigte sich nicht überrascht
 * über das Urteil", "gab sich „gelassen“", "äußerte sich besorgt", "Die Stadt zeigte sich erfreut".
 *
 * <p>Must not: "Das Wetter zeigte sich freundlich", "Die Stadt zeigte sich herausgeputzt" (nobody
 * tells it), "zeigte sich besorgt über die Lage", "zeigte sich über die Lage besorgt" (the
 * lexicon's own phrase, whose content is the object), "gab sich geschlagen", "äußerte sich
 * schriftlich".
 */
final class AttitudeAttributions {

  /** As the lexicon's phrases with "sich". */
  private static final String FLAGS = "refl";

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final SpeakerFinder speakers;
  private final PrepositionalObject objects;

  AttitudeAttributions(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.speakers = speakers;
    this.objects = new PrepositionalObject(cues, functionWords, cues.headNouns());
  }

  /**
   * @param others what has been found in the sentence so far
   */
  List<Attribution> find(SentenceSyntax syntax, SentenceFindings others) {
    List<Attribution> found = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      if (shows(syntax, clause) && !others.hasCue(clause)) {
        Attribution attribution = attribution(syntax, clause);
        if (attribution != null) {
          found.add(attribution);
        }
      }
    }
    return found;
  }

  private boolean shows(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    return predicate != null
        && clause.is(Type.MAIN)
        && (predicate.parts().size() == 1 || isPerfect(syntax, predicate))
        && functionWords.is(Role.ATTITUDE_VERB, predicate.lemma())
        && !cues.otherSenses().hasWord(predicate.lemma(), syntax, clause);
  }

  /** "hat sich schuldig bekannt". */
  private static boolean isPerfect(SentenceSyntax syntax, Predicate predicate) {
    int last = predicate.parts().get(predicate.parts().size() - 1);
    return predicate.parts().size() == 2 && syntax.item(last).word().has(Mood.PARTICIPLE_PAST);
  }

  private Attribution attribution(SentenceSyntax syntax, Clause clause) {
    int sich = reflexive(syntax, clause);
    int attitude = sich < 0 ? -1 : attitude(syntax, clause, sich);
    FoundSpeaker speaker = attitude < 0 ? null : speakers.subject(syntax, clause);
    CueVerb cue = cues.cueOf(syntax, clause);
    boolean ofLexicon = cue != null && !cue.phrase().isEmpty();
    if (speaker == null
        || !speakers.canSpeak(syntax, speaker)
            && !(ofLexicon && speakers.isBody(syntax, speaker))) {
      return null;
    }
    int begin = withAdverbs(syntax, attitude, Math.max(sich, clause.finite()) + 1);
    boolean negated = isNegated(syntax, begin, attitude);
    ItemRange rest = beforeParticiple(syntax, clause, attitude);
    if (!ofLexicon && functionWords.is(Role.TOLD_ATTITUDE_VERB, syntax.predicate(clause).lemma())) {
      return null;
    }
    boolean more =
        afterAttitudes(syntax, rest) < rest.to()
            || ofLexicon && objects.find(syntax, clause, cue, speaker) >= 0;
    if (more && !negated && ofLexicon || syntax.isBeforeQuotation(clause)) {
      return null;
    }
    Attribution attribution =
        new Attribution(NominalAttributions.PREDICATE_OBJECT, Construction.NOMINAL, syntax, clause);
    int end = new ContrastedAdjectives(functionWords).after(syntax, rest.to());
    new ItemRange(begin, end).addTo(attribution.content, syntax);
    List<Integer> parts = syntax.predicate(clause).parts();
    TreeSet<Integer> words = new TreeSet<>(List.of(sich, parts.get(parts.size() - 1)));
    attribution.cue.addAll(CueSpans.spans(syntax, words));
    words.addAll(parts);
    attribution.fullCue.addAll(CueSpans.spans(syntax, words));
    attribution.cueLemma = syntax.predicate(clause).lemma();
    attribution.cueFlags = FLAGS;
    speakers.write(speaker, attribution);
    return attribution;
  }

  /** "nicht zufrieden", "noch nicht zufrieden". */
  private static boolean isNegated(SentenceSyntax syntax, int from, int attitude) {
    for (int i = from; i < attitude; i++) {
      if (syntax.item(i).word().is(WordClass.NEGATION)) {
        return true;
      }
    }
    return false;
  }

  /** From the attitude to the end of its segment or to a participle of the verb. */
  private static ItemRange beforeParticiple(SentenceSyntax syntax, Clause clause, int attitude) {
    ItemRange rest = ItemRange.restOfSegment(clause, attitude);
    for (int part : syntax.predicate(clause).parts()) {
      if (rest.holds(part)) {
        return new ItemRange(attitude, part);
      }
    }
    return rest;
  }

  /** Behind the "besorgt und verärgert" that a range begins with. */
  private int afterAttitudes(SentenceSyntax syntax, ItemRange range) {
    int end = range.from() + 1;
    while (end + 1 < range.to() && isJoined(syntax, end)) {
      end += 2;
    }
    return end;
  }

  /** The "und verärgert" of "besorgt und verärgert". */
  private boolean isJoined(SentenceSyntax syntax, int joiner) {
    return functionWords.is(Role.PHRASE_JOINER, syntax.item(joiner).word())
        && isAttitude(syntax.item(joiner + 1));
  }

  private static int reflexive(SentenceSyntax syntax, Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (clause.holds(i) && syntax.item(i).word().is(WordClass.REFLEXIVE)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The first adjective or participle without an ending, or a quoted word, behind "sich"; or -1.
   */
  private int attitude(SentenceSyntax syntax, Clause clause, int sich) {
    for (int i = sich + 1; i < clause.to(); i++) {
      if (clause.holds(i)
          && isAttitude(syntax.item(i))
          && !syntax.predicate(clause).parts().contains(i)
          && endsOrGoesOn(syntax, clause, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAttitude(Token item) {
    Word word = item.word();
    if (functionWords.is(Role.NO_ATTITUDE, word)) {
      return false;
    }
    return item.kind() == Kind.QUOTED
        || item.isWord()
            && !word.capitalized()
            && !word.is(WordClass.ADVERB)
            && (word.bareAdjective() || word.has(Mood.PARTICIPLE_PAST));
  }

  /**
   * "besorgt.", "besorgt über die Lage", "besorgt und verärgert", "besorgt gezeigt", but not
   * "besonders besorgt".
   */
  private boolean endsOrGoesOn(SentenceSyntax syntax, Clause clause, int i) {
    int next = i + 1;
    return !clause.holds(next)
        || syntax.isPreposition(next)
        || clause.holds(next + 1) && isJoined(syntax, next)
        || syntax.predicate(clause).parts().contains(next);
  }

  /** "nicht", "sehr", "noch nicht". */
  private static int withAdverbs(SentenceSyntax syntax, int attitude, int first) {
    int begin = attitude;
    while (begin > first && isDegree(syntax.item(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static boolean isDegree(Token item) {
    Word word = item.word();
    boolean adverbial = word.is(WordClass.ADVERB) || word.bareAdjective();
    return item.isWord() && !word.capitalized() && (word.is(WordClass.NEGATION) || adverbial);
  }
}
