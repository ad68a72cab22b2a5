package org.wortlaut.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wortlaut.extract.Attribution.Construction;
import org.wortlaut.extract.CueVerb.Content;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * Attributions whose content is a noun phrase: "wies die Vorwürfe zurück", "warnte vor Hochwasser",
 * "bezeichnete X als Y".
 *
 * <p>Must match: "Sie forderte den Rücktritt des Ministers." Must not: "Das Unwetter forderte drei
 * Tote." (no speaker), "Er sprach mit ihr." (no content), "Das Gericht wies die Klage ab." (a
 * ruling).
 */
final class NominalAttributions {

  static final String PREDICATE_OBJECT = "predicate-object";

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final HeadNouns headNouns;
  private final SpeakerFinder speakers;
  private final ObjectFinder objects;
  private final CueSpans cueSpans;
  private final AddresseeFinder addressees;

  NominalAttributions(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.headNouns = new HeadNouns(functionWords);
    this.speakers = speakers;
    this.objects = new ObjectFinder(cues, functionWords);
    this.cueSpans = new CueSpans(functionWords);
    this.addressees = new AddresseeFinder(functionWords);
  }

  /**
   * @param taken clauses whose verb already has a content
   */
  List<Attribution> find(SentenceSyntax syntax, Set<Integer> taken) {
    List<Attribution> found = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      CueVerb cue = taken.contains(clause.index()) ? null : cues.cueOf(syntax, clause);
      if (cue == null || clause.is(Type.INFINITIVE) || cue.is("document")) {
        continue;
      }
      Attribution attribution = attribution(syntax, clause, cue);
      if (attribution != null) {
        found.add(attribution);
      }
    }
    return found;
  }

  private Attribution attribution(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    FoundSpeaker speaker = speakers.find(syntax, clause, cue);
    boolean speakerless = speaker == null && !syntax.predicate(clause).passive();
    boolean ruling = speaker != null && cue.prepositions().isEmpty() && isCourt(syntax, speaker);
    int object = speakerless || ruling ? -1 : objects.find(syntax, clause, cue, speaker);
    if (object < 0) {
      return null;
    }
    Attribution attribution = new Attribution(rule(cue), Construction.NOMINAL, syntax, clause);
    writeContent(cue, speaker, object, attribution);
    if (attribution.content.isEmpty()) {
      return null;
    }
    cueSpans.write(cue, attribution);
    if (speaker != null) {
      speakers.write(speaker, attribution);
    }
    attribution.reportedInGnqa = cue.is("reported") || cue.is("gnqa");
    addressees.write(cue, attribution);
    return attribution;
  }

  private static String rule(CueVerb cue) {
    if (cue.takes(Content.PREDICATE_OBJECT)) {
      return PREDICATE_OBJECT;
    }
    return cue.prepositions().isEmpty() ? "object" : "object-or-preposition";
  }

  /** A court rejects, confirms and condemns by ruling; that is no statement. */
  private boolean isCourt(SentenceSyntax syntax, FoundSpeaker speaker) {
    NounPhrase phrase = syntax.nounPhraseAt(speaker.range().from());
    return phrase != null && headNouns.isCourt(syntax.item(phrase.head()).word());
  }

  /**
   * From the object to the end of the clause and what depends on it, without verb, speaker and
   * particle.
   */
  private void writeContent(
      CueVerb cue, FoundSpeaker speaker, int object, Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    Clause clause = attribution.clauseOfCue;
    List<Integer> phrase =
        cue.phrase().isEmpty() ? List.of() : CuePhrase.items(syntax, clause, cue);
    int end = endOfDependents(syntax, clause, object);
    int start = -1;
    for (int i = object; i <= end; i++) {
      boolean cut =
          i == end
              || phrase.contains(i)
              || isOfReport(syntax, clause, speaker, i)
              || start < 0 && isReflexive(syntax, i);
      if (cut && start >= 0) {
        addPiece(attribution.content, syntax, new ItemRange(start, i));
        start = -1;
      } else if (!cut && start < 0) {
        start = i;
      }
    }
  }

  private boolean isOfReport(SentenceSyntax syntax, Clause clause, FoundSpeaker speaker, int i) {
    Predicate predicate = syntax.predicate(clause);
    return i == clause.finite()
        || predicate.parts().contains(i)
        || speaker != null && speaker.holds(i)
        || CueSpans.isNegation(syntax, clause, i)
        || predicate.passive()
            && (isAgentPreposition(syntax, speaker, i)
                || functionWords.is(Role.PASSIVE_AUXILIARY, syntax.item(i).word()));
  }

  /** "von der Bank zurückgewiesen": the preposition before the agent. */
  private static boolean isAgentPreposition(SentenceSyntax syntax, FoundSpeaker speaker, int i) {
    return speaker != null
        && i == speaker.range().from() - 1
        && syntax.item(i).word().is(WordClass.PREPOSITION);
  }

  /** "sprach sich für Neuwahlen aus": "sich" opens no piece. */
  private static boolean isReflexive(SentenceSyntax syntax, int i) {
    return syntax.item(i).isWord() && syntax.item(i).word().is(WordClass.REFLEXIVE);
  }

  private static int endOfDependents(SentenceSyntax syntax, Clause clause, int from) {
    int end = clause.to();
    for (Clause other : syntax.clauses()) {
      boolean dependent =
          other.is(Type.RELATIVE) || other.is(Type.INFINITIVE) || other.is(Type.SUBORDINATE);
      if (dependent && other.isBelow(clause) && other.from() > from) {
        end = Math.max(end, other.to());
      }
    }
    return end;
  }

  /** "wies die Vorwürfe gestern erneut zurück": adverbs alone are no piece after the first. */
  private static void addPiece(List<Span> pieces, SentenceSyntax syntax, ItemRange range) {
    ItemRange piece = range.trimmed(syntax);
    if (piece.isEmpty()) {
      return;
    }
    boolean heavy = pieces.isEmpty();
    for (int i = piece.from(); i < piece.to(); i++) {
      heavy |= isHeavy(syntax.item(i));
    }
    if (heavy) {
      pieces.add(piece.span(syntax));
    }
  }

  private static boolean isHeavy(Token item) {
    Word word = item.word();
    return !item.isWord()
        || word.capitalized()
        || word.adjective() != 0
        || word.is(WordClass.PREPOSITION)
        || word.is(WordClass.ADJECTIVE);
  }
}
