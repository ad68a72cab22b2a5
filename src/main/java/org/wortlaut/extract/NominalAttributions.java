package org.wortlaut.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wortlaut.extract.Attribution.Construction;
import org.wortlaut.extract.CueVerb.Content;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Attributions whose content is a noun phrase: "wies die Vorwürfe zurück", "warnte vor Hochwasser", "bezeichnete X als Y".
 *
 * <p>Must match: "Sie forderte den Rücktritt des Ministers." Must not: "Das Unwetter forderte drei Tote." (no speaker), "Er sprach mit
 * ihr." (no content).
 */
final class NominalAttributions {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final SpeakerFinder speakers;
  private final CueSpans cueSpans;
  private final AddresseeFinder addressees;

  NominalAttributions(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.speakers = speakers;
    this.cueSpans = new CueSpans(functionWords);
    this.addressees = new AddresseeFinder(functionWords);
  }

  /**
   * @param taken clauses whose verb already has a content
   */
  List<Attribution> find(SentenceSyntax syntax, Set<Integer> taken) {
    List<Attribution> found = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      Predicate predicate = syntax.predicate(clause);
      CueVerb cue = predicate == null || taken.contains(clause.index()) ? null : cues.cueOf(syntax, clause, predicate);
      if (cue == null || clause.is(Type.INFINITIVE) || cue.is("document")) {
        continue;
      }
      Attribution attribution = attribution(syntax, clause, predicate, cue);
      if (attribution != null) {
        found.add(attribution);
      }
    }
    return found;
  }

  private Attribution attribution(SentenceSyntax syntax, Clause clause, Predicate predicate, CueVerb cue) {
    SpeakerFinder.Found speaker = speakers.find(syntax, clause, predicate, cue);
    if (speaker == null && !predicate.passive() || speaker != null && cue.prepositions().isEmpty() && isCourt(syntax, speaker)) {
      return null;
    }
    ItemRange object = object(syntax, clause, predicate, cue, speaker);
    if (object == null) {
      return null;
    }
    Attribution attribution = new Attribution(cue.takes(Content.PREDICATE_OBJECT) ? "predicate-object" : cue.prepositions().isEmpty() ? "object" : "object-or-preposition", Construction.NOMINAL, syntax, clause);
    writeContent(syntax, clause, predicate, cue, speaker, object, attribution);
    if (attribution.content.isEmpty()) {
      return null;
    }
    cueSpans.write(syntax, clause, predicate, cue, attribution);
    if (speaker != null) {
      new ItemRange(speaker.from(), speaker.to()).addTo(attribution.speaker, syntax);
      if (speaker.relativePronoun()) {
        NounPhrase antecedent = speakers.antecedent(syntax, clause);
        attribution.antecedent = antecedent == null ? null : syntax.span(antecedent.from(), antecedent.to());
      }
    }
    attribution.clause = syntax.span(clause.from(), clause.to());
    attribution.thought = cue.is("thought") && cue.is("reported");
    attribution.reportedInGnqa = cue.is("reported");
    addressees.write(syntax, clause, predicate, cue, attribution);
    return attribution;
  }

  /** A court rejects, confirms and condemns by ruling; that is no statement. */
  private boolean isCourt(SentenceSyntax syntax, SpeakerFinder.Found speaker) {
    NounPhrase phrase = syntax.nounPhraseAt(speaker.from());
    if (phrase == null) {
      return false;
    }
    String head = syntax.item(phrase.head()).word().lemma().toLowerCase(java.util.Locale.GERMAN);
    return functionWords.is(Role.COURT_NOUN, head) || head.endsWith("gericht") || head.endsWith("gerichtshof");
  }

  private ItemRange object(SentenceSyntax syntax, Clause clause, Predicate predicate, CueVerb cue, SpeakerFinder.Found speaker) {
    for (String preposition : cue.prepositions()) {
      int place = preposition(syntax, clause, preposition, speaker);
      if (place >= 0) {
        return new ItemRange(place, clause.to());
      }
    }
    boolean accusative = cue.takes(Content.OBJECT) || cue.takes(Content.PREDICATE_OBJECT) && hasPredicate(syntax, clause, predicate, cue);
    if (cue.takes(Content.DATIVE_OBJECT)) {
      return object(syntax, clause, predicate, cue, speaker, Agreement.DATIVE);
    }
    return accusative ? object(syntax, clause, predicate, cue, speaker, predicate.passive() ? Agreement.NOMINATIVE : Agreement.ACCUSATIVE) : null;
  }

  private static int preposition(SentenceSyntax syntax, Clause clause, String preposition, SpeakerFinder.Found speaker) {
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      boolean inSpeaker = speaker != null && speaker.from() <= i && i < speaker.to();
      String lower = syntax.item(i).lower();
      boolean same = lower.equals(preposition) || preposition.equals("zu") && (lower.equals("zum") || lower.equals("zur")) || preposition.equals("von") && lower.equals("vom") || preposition.equals("an") && lower.equals("ans");
      if (same && clause.holds(i) && !inSpeaker && i != clause.finite() && (syntax.item(i + 1).isWord() || syntax.item(i + 1).kind() == Kind.QUOTED)) {
        return i;
      }
    }
    return -1;
  }

  /** "bezeichnete X als Y", "hält X für Y", "nannte X „absurd“": something is said about the object. */
  private boolean hasPredicate(SentenceSyntax syntax, Clause clause, Predicate predicate, CueVerb cue) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (!clause.holds(i)) {
        continue;
      }
      if (cue.lemma().equals("nennen") && i > clause.finite() && isTwoObjects(syntax, i)) {
        return true;
      }
      String lower = syntax.item(i).lower();
      if (cue.is("als") && (lower.equals("als") || lower.equals("zur") || lower.equals("zum")) || cue.is("fuer") && lower.equals("für") || cue.is("auf") && lower.equals("auf")) {
        return true;
      }
      if (!cue.is("als") && !cue.is("fuer") && !cue.is("auf") && i > clause.finite() && (syntax.item(i).kind() == Kind.QUOTED || lower.equals("als") || isPredicativeAdjective(syntax, i))) {
        return true;
      }
    }
    return false;
  }

  /** "nannte den Beschluss einen Kompromiss": two accusatives in a row. */
  private static boolean isTwoObjects(SentenceSyntax syntax, int i) {
    NounPhrase first = syntax.nounPhraseAt(i);
    NounPhrase second = first == null || first.pronoun() || first.to() >= syntax.items().size() ? null : syntax.nounPhraseAt(first.to());
    return second != null && first.canBe(Agreement.ACCUSATIVE) && second.canBe(Agreement.ACCUSATIVE) && !second.pronoun();
  }

  private static boolean isPredicativeAdjective(SentenceSyntax syntax, int i) {
    Token item = syntax.item(i);
    return item.isWord() && item.word().is(WordClass.ADJECTIVE) && item.word().adjective() == 0 && !item.word().capitalized();
  }

  private ItemRange object(SentenceSyntax syntax, Clause clause, Predicate predicate, CueVerb cue, SpeakerFinder.Found speaker, int wanted) {
    int start = clause.is(Type.MAIN) ? firstObjectPlace(syntax, clause) : clause.introducer() + 1;
    int i = start;
    while (i < clause.to()) {
      boolean inSpeaker = speaker != null && speaker.from() <= i && i < speaker.to();
      if (inSpeaker) {
        i = speaker.to();
        continue;
      }
      if (!clause.holds(i) || i == clause.finite() || predicate.parts().contains(i)) {
        i++;
        continue;
      }
      Token item = syntax.item(i);
      if (syntax.isPreposition(i)) {
        NounPhrase object = syntax.nounPhraseAt(i + 1);
        i = object == null ? i + 1 : object.to();
        continue;
      }
      NounPhrase phrase = syntax.nounPhraseAt(i);
      if (phrase != null && phrase.canBe(wanted) && !isEmptyObject(syntax, phrase) && !isDativeBeforeObject(syntax, phrase, cue)) {
        return new ItemRange(i, clause.to());
      }
      i = phrase == null ? i + 1 : phrase.to();
    }
    return null;
  }

  /** The first position of a main clause is one phrase: where a preposition or adverb opens it, the object stands after the verb. */
  private static int firstObjectPlace(SentenceSyntax syntax, Clause clause) {
    boolean phraseFirst = clause.from() < clause.finite() && !syntax.isPreposition(clause.from()) && syntax.nounPhraseAt(clause.from()) != null;
    return phraseFirst ? clause.from() : clause.finite() + 1;
  }

  /** "sicherte Johnson ihre Unterstützung zu": with a verb that takes an addressee, the first of two noun phrases is that. */
  private static boolean isDativeBeforeObject(SentenceSyntax syntax, NounPhrase phrase, CueVerb cue) {
    NounPhrase next = phrase.to() < syntax.items().size() ? syntax.nounPhraseAt(phrase.to()) : null;
    return cue.addressees().contains("d") && phrase.canBe(Agreement.DATIVE) && next != null && next.canBe(Agreement.ACCUSATIVE);
  }

  private boolean isEmptyObject(SentenceSyntax syntax, NounPhrase phrase) {
    var head = syntax.item(phrase.head()).word();
    return head.is(WordClass.REFLEXIVE) || phrase.pronoun() && !head.is(WordClass.DEMONSTRATIVE) || functionWords.is(Role.TIME_NOUN, head.lemma().toLowerCase(java.util.Locale.GERMAN)) || head.lower().equals("nichts") || head.lower().equals("was");
  }

  /** From the object to the end of the clause and what depends on it, without verb, speaker and particle. */
  private void writeContent(SentenceSyntax syntax, Clause clause, Predicate predicate, CueVerb cue, SpeakerFinder.Found speaker, ItemRange object, Attribution attribution) {
    List<Integer> phrase = cue.phrase().isEmpty() ? List.of() : CuePhrase.items(syntax, clause, cue);
    int end = Math.max(clause.to(), endOfDependents(syntax, clause, object.from()));
    int start = -1;
    for (int i = object.from(); i <= end; i++) {
      boolean speakerItem = speaker != null && speaker.from() <= i && i < speaker.to();
      boolean cut = i == end || speakerItem || i == clause.finite() || predicate.parts().contains(i) || isLinker(syntax, i, start) || phrase.contains(i) || CueSpans.isNegation(syntax, clause, predicate, i) || isAgentPreposition(syntax, predicate, speaker, i) || isPassiveAuxiliary(syntax, predicate, i);
      if (cut && start >= 0) {
        addPiece(attribution.content, syntax, start, i);
        start = -1;
      } else if (!cut && start < 0) {
        start = i;
      }
    }
  }

  /** "von der Bank zurückgewiesen": the preposition before the agent. */
  private static boolean isAgentPreposition(SentenceSyntax syntax, Predicate predicate, SpeakerFinder.Found speaker, int i) {
    return predicate.passive() && speaker != null && i == speaker.from() - 1 && syntax.item(i).word().is(WordClass.PREPOSITION);
  }

  private static boolean isPassiveAuxiliary(SentenceSyntax syntax, Predicate predicate, int i) {
    return predicate.passive() && (syntax.item(i).lower().equals("worden") || syntax.item(i).lower().equals("werden"));
  }

  private boolean isLinker(SentenceSyntax syntax, int i, int start) {
    Token item = syntax.item(i);
    boolean reflexive = item.isWord() && item.word().is(WordClass.REFLEXIVE);
    return reflexive && start < 0;
  }

  private static int endOfDependents(SentenceSyntax syntax, Clause clause, int from) {
    int end = clause.to();
    for (Clause other : syntax.clauses()) {
      boolean dependent = other.isBelow(clause) && other.from() > from && (other.is(Type.RELATIVE) || other.is(Type.INFINITIVE) || other.is(Type.SUBORDINATE));
      if (dependent) {
        end = Math.max(end, other.to());
      }
    }
    return end;
  }

  private static void addPiece(List<Span> pieces, SentenceSyntax syntax, int from, int to) {
    ItemRange range = new ItemRange(from, to).trimmed(syntax);
    if (range.isEmpty()) {
      return;
    }
    boolean onlyAdverb = true;
    for (int i = range.from(); i < range.to(); i++) {
      Token item = syntax.item(i);
      boolean heavy = !item.isWord() || item.word().capitalized() || item.word().adjective() != 0 || item.word().is(WordClass.PREPOSITION) || item.word().is(WordClass.ADJECTIVE);
      onlyAdverb &= !heavy;
    }
    if (!onlyAdverb || pieces.isEmpty()) {
      pieces.add(range.span(syntax));
    }
  }

  static boolean isFragmentary(Segment segment) {
    return segment.to() - segment.from() < 2;
  }
}
