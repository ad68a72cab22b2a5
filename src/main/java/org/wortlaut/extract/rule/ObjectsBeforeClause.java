package org.wortlaut.extract.rule;

import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.FoundContent;
import org.wortlaut.extract.draft.FoundObject;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.object.GenitiveCharges;
import org.wortlaut.extract.object.NominalContents;
import org.wortlaut.extract.object.ObjectFinder;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token.Kind;

/**
 * The object of a verb with which a clause in the Konjunktiv goes on: both are said.
 *
 * <p>Must match: "Er warnte [vor einer Krise], [die Lage sei ernst]". Must not: "Er wies den
 * Vorwurf zurück, [er habe gelogen]", where the clause is what the noun stands for.
 */
final class ObjectsBeforeClause {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final SpeakerNouns nouns;
  private final ObjectFinder objects;
  private final NominalContents contents;

  ObjectsBeforeClause(CueLexicon cues, FunctionWords functionWords, SpeakerNouns speakerNouns) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.nouns = speakerNouns;
    this.objects = new ObjectFinder(cues, functionWords, speakerNouns);
    this.contents = new NominalContents(cues, functionWords, new GenitiveCharges(functionWords));
  }

  /** Adds the object to an attribution that has the clause, unless it is none. */
  void addBefore(CueVerb cue, FoundSpeaker speaker, FoundContent clause, Attribution attribution) {
    boolean possible =
        cue != null
            && cue.takesPhrase()
            && !cue.is(CueFlag.REBUTS)
            && !cue.takes(CueVerb.Content.GENITIVE_CHARGE);
    if (!possible || !isReported(clause, attribution)) {
      return;
    }
    SentenceSyntax syntax = attribution.syntax;
    FoundObject object = objects.find(syntax, attribution.clauseOfCue, cue, speaker);
    boolean said =
        object != null
            && object.from() > attribution.clauseOfCue.finite()
            && isThing(syntax, object.from());
    if (!said) {
      return;
    }
    Attribution nominal =
        new Attribution(attribution.rule, Construction.NOMINAL, syntax, attribution.clauseOfCue);
    contents.write(cue, speaker, object, nominal);
    for (Span piece : nominal.content) {
      if (piece.end() <= attribution.contentCover().begin()) {
        attribution.content.add(0, piece);
      }
    }
  }

  /** Whether a content is a clause in the Konjunktiv right behind that of a verb without others. */
  private static boolean isReported(FoundContent content, Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    int first = content.ranges().get(0).from();
    Clause clause = syntax.clauseAt(first);
    Predicate verb = syntax.predicate(attribution.clauseOfCue);
    return !verb.perfect()
        && !verb.passive()
        && verb.modal().isEmpty()
        && attribution.clauseOfCue.holds(first - 2)
        && content.rule().equals("verb-second")
        && syntax.item(first - 1).kind() == Kind.COMMA
        && clause != null
        && clause.from() == first
        && clause.is(Clause.Type.MAIN)
        && syntax.predicate(clause).mood().subjunctive();
  }

  /** "vor einer Krise"; neither "den Vorwurf" nor somebody who is spoken to. */
  private boolean isThing(SentenceSyntax syntax, int object) {
    NounPhrase phrase = syntax.nounPhraseAt(syntax.isPreposition(object) ? object + 1 : object);
    if (phrase == null || phrase.pronoun()) {
      return false;
    }
    Word head = syntax.head(phrase);
    boolean told = !syntax.isPreposition(object) && (phrase.named() || nouns.canSpeak(head));
    return !told
        && cues.noun(head) == null
        && !functionWords.is(Role.CLAIM_NOUN, head.lowerLemma());
  }
}
