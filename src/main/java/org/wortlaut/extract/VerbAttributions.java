package org.wortlaut.extract;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.Attribution.Construction;
import org.wortlaut.extract.CueVerb.Content;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Attributions whose cue is a verb and whose content is a clause or a quotation: after the cue, before it, or around it.
 *
 * <p>Must match: "Er sagte, dass es regne." "Es regne, sagte er." „Es regnet“, sagte er. "Die Lage, sagte er, sei ernst."
 * Must not: "Er sagte ab." "Er sagte die Reise ab, weil es regnete."
 */
final class VerbAttributions {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final SpeakerFinder speakers;
  private final CueSpans cueSpans;
  private final AddresseeFinder addressees;
  private final ContentEnd contentEnd;

  VerbAttributions(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.speakers = speakers;
    this.cueSpans = new CueSpans(functionWords);
    this.addressees = new AddresseeFinder(functionWords);
    this.contentEnd = new ContentEnd(cues);
  }

  /** What was found for a clause: the rule's name and the content's ranges. */
  private record Found(String rule, Construction construction, List<ItemRange> ranges) {}

  /**
   * @param open whether to look for verbs outside the lexicon, or for those in it
   */
  List<Attribution> find(SentenceSyntax syntax, boolean open) {
    List<Attribution> found = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      Predicate predicate = syntax.predicate(clause);
      if (predicate != null && (cues.cueOf(syntax, clause, predicate) == null) == open) {
        Attribution attribution = attribute(syntax, clause, predicate);
        if (attribution != null) {
          found.add(attribution);
        }
      }
    }
    return found;
  }

  private Attribution attribute(SentenceSyntax syntax, Clause clause, Predicate predicate) {
    CueVerb cue = cues.cueOf(syntax, clause, predicate);
    boolean misused = cue != null && (cue.is("not-refl") && isReflexive(syntax, clause) || cue.is("needs-correlate") && !hasCorrelate(syntax, clause) || cue.lemma().equals("heißen") && !holdsWord(syntax, clause, "es"));
    if (misused) {
      return null;
    }
    Found found = cue == null ? openClass(syntax, clause, predicate) : content(syntax, clause, predicate, cue);
    if (found == null) {
      return null;
    }
    Attribution attribution = new Attribution(found.rule(), found.construction(), syntax, clause);
    found.ranges().forEach(range -> range.addTo(attribution.content, syntax));
    if (attribution.content.isEmpty()) {
      return null;
    }
    cueSpans.write(syntax, clause, predicate, cue, attribution);
    SpeakerFinder.Found speaker = speakers.find(syntax, clause, predicate, cue);
    writeSpeaker(syntax, clause, speaker, found, attribution);
    attribution.thought = cue != null && cue.is("thought");
    addressees.write(syntax, clause, predicate, cue, attribution);
    return attribution;
  }

  private void writeSpeaker(SentenceSyntax syntax, Clause clause, SpeakerFinder.Found speaker, Found found, Attribution attribution) {
    if (speaker == null) {
      return;
    }
    for (ItemRange range : found.ranges()) {
      if (range.from() <= speaker.from() && speaker.from() < range.to()) {
        return;
      }
    }
    new ItemRange(speaker.from(), speaker.to()).addTo(attribution.speaker, syntax);
    if (speaker.relativePronoun()) {
      var antecedent = speakers.antecedent(syntax, clause);
      if (antecedent != null) {
        attribution.antecedent = syntax.span(antecedent.from(), antecedent.to());
      }
    }
  }

  private Found content(SentenceSyntax syntax, Clause clause, Predicate predicate, CueVerb cue) {
    Found quote = cue.takes(Content.QUOTE) || cue.takes(Content.VERB_SECOND) ? quotation(syntax, clause, cue) : null;
    if (quote != null) {
      return quote;
    }
    Found aside = cue.takes(Content.BEFORE) || cue.takes(Content.VERB_SECOND) ? aroundCue(syntax, clause) : null;
    if (aside != null) {
      return aside;
    }
    Found after = afterCue(syntax, clause, predicate, cue);
    if (after != null) {
      return after;
    }
    return cue.takes(Content.BEFORE) || cue.takes(Content.DASS) ? beforeCue(syntax, clause, cue) : null;
  }

  /** A verb outside the lexicon counts if its content is unmistakably reported: Konjunktiv after dass, ob or a comma. */
  private Found openClass(SentenceSyntax syntax, Clause clause, Predicate predicate) {
    if (!clause.is(Type.MAIN) || predicate.mood().subjunctive() || functionWords.is(Role.AUXILIARY, predicate.lemma()) || functionWords.is(Role.MODAL, predicate.lemma())) {
      return null;
    }
    Clause next = next(syntax, clause);
    if (next == null || next.finite() < 0) {
      return null;
    }
    boolean complement = next.is(Type.SUBORDINATE) && functionWords.is(Role.COMPLEMENTIZER, syntax.item(next.introducer()).word());
    boolean subjunctive = VerbMood.of(syntax.item(next.finite()).word()).subjunctive();
    if (!subjunctive) {
      return complement ? new Found("verb-open-indicative", Construction.CLAUSE, toEnd(syntax, next)) : null;
    }
    boolean verbSecond = next.is(Type.MAIN) && !next.verbFirst() && !next.coordinated() && isAfter(syntax, next, Kind.COMMA);
    return complement || verbSecond ? new Found("verb-open", Construction.CLAUSE, toEnd(syntax, next)) : null;
  }

  private List<ItemRange> toEnd(SentenceSyntax syntax, Clause first) {
    return List.of(new ItemRange(first.from(), contentEnd.of(syntax, first)));
  }

  private static Clause next(SentenceSyntax syntax, Clause clause) {
    for (Clause candidate : syntax.clauses()) {
      boolean after = candidate.from() > Math.max(clause.finite(), clause.from());
      if (after && candidate != clause && !(candidate.is(Type.RELATIVE) && candidate.parent() == clause)) {
        return candidate;
      }
    }
    return null;
  }

  private static boolean isAfter(SentenceSyntax syntax, Clause clause, Kind mark) {
    return clause.from() > 0 && syntax.item(clause.from() - 1).kind() == mark;
  }

  /** A quotation before, after or on both sides of the cue's verb, divided from it by a mark. */
  private Found quotation(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    if (clause.finite() < 0) {
      return null;
    }
    int begin = clauseStart(syntax, clause);
    int end = clauseEnd(syntax, clause);
    List<ItemRange> ranges = new ArrayList<>();
    int before = quoteBefore(syntax, clause, begin);
    if (before >= 0) {
      ranges.add(new ItemRange(sentenceStart(syntax, before), before + 1));
    }
    int after = quoteAfter(syntax, clause, end);
    if (after >= 0 && !(before >= 0 && syntax.item(after - 1).kind() == Kind.COLON && isSpeakerColon(syntax, clause, after))) {
      int last = after + 1;
      while (last + 1 < syntax.items().size() && syntax.item(last).isWord() && syntax.item(last).lower().equals("und") && syntax.item(last + 1).kind() == Kind.QUOTED) {
        ranges.add(new ItemRange(after, last));
        after = last + 1;
        last = after + 1;
      }
      ranges.add(new ItemRange(after, last));
    }
    return ranges.isEmpty() ? null : new Found(before < 0 ? "quote-after-cue" : after < 0 ? "quote-before-cue" : "quote-around-cue", Construction.QUOTE, ranges);
  }

  private static boolean isSpeakerColon(SentenceSyntax syntax, Clause clause, int after) {
    return false;
  }

  private static int clauseStart(SentenceSyntax syntax, Clause clause) {
    return clause.from();
  }

  private static int clauseEnd(SentenceSyntax syntax, Clause clause) {
    return clause.to();
  }

  /** The quotation that stands directly before the verb, with or without a comma; -1 if there is none. */
  private static int quoteBefore(SentenceSyntax syntax, Clause clause, int begin) {
    int i = clause.finite() - 1;
    if (i >= 0 && (syntax.item(i).kind() == Kind.COMMA || syntax.item(i).kind() == Kind.DASH || syntax.item(i).kind() == Kind.STOP)) {
      i--;
    }
    return i >= 0 && syntax.item(i).kind() == Kind.QUOTED && isSpeech(syntax, i, i != clause.finite() - 1) ? i : -1;
  }

  /** A quotation after the cue: behind a colon, or behind a comma where the quotation before goes on. */
  private static int quoteAfter(SentenceSyntax syntax, Clause clause, int end) {
    for (int i = clause.finite() + 1; i < syntax.items().size(); i++) {
      Token item = syntax.item(i);
      if (item.kind() == Kind.QUOTED) {
        Kind before = syntax.item(i - 1).kind();
        boolean divided = before == Kind.COLON || before == Kind.COMMA && isSpeech(syntax, i, true);
        return divided && (before == Kind.COLON || i <= end + 1) ? i : -1;
      }
      boolean otherVerb = syntax.finite()[i] && !clause.holds(i) && !(syntax.clauseAt(i) != null && syntax.clauseAt(i).is(Type.RELATIVE));
      if (otherVerb || item.kind() == Kind.SEMICOLON) {
        return -1;
      }
    }
    return -1;
  }

  /** A quotation long enough to be speech, or one that ends like a sentence; titles and scare quotes are short. */
  private static boolean isSpeech(SentenceSyntax syntax, int item, boolean divided) {
    int length = syntax.item(item).end() - syntax.item(item).begin();
    return divided ? length >= 6 : length >= 25;
  }

  /** Where a content that ends with a quotation begins: the quotation, or the quotations joined to it. */
  private static int sentenceStart(SentenceSyntax syntax, int quote) {
    int start = quote;
    while (start >= 2 && syntax.item(start - 2).kind() == Kind.QUOTED && (syntax.item(start - 1).lower().equals("und") || syntax.item(start - 1).kind() == Kind.COMMA)) {
      start -= 2;
    }
    return start;
  }

  /** "Die Lage, sagte er, sei ernst": the cue stands within its content. */
  private Found aroundCue(SentenceSyntax syntax, Clause clause) {
    if (!clause.is(Type.MAIN) || clause.coordinated() || clause.finite() <= 0) {
      return null;
    }
    int verb = clause.finite();
    boolean afterComma = verb > 0 && syntax.item(verb - 1).kind() == Kind.COMMA || isSo(syntax, verb);
    if (!afterComma) {
      return null;
    }
    int begin = isSo(syntax, verb) ? verb - 1 : verb;
    int end = asideEnd(syntax, clause, verb);
    ItemRange before = new ItemRange(contentStart(syntax, clause, begin), begin);
    ItemRange after = new ItemRange(end, afterEnd(syntax, clause, end));
    if (before.trimmed(syntax).isEmpty() || !isAside(syntax, clause, before, after)) {
      return null;
    }
    List<ItemRange> ranges = new ArrayList<>(List.of(before));
    if (!after.trimmed(syntax).isEmpty()) {
      ranges.add(after);
    }
    return new Found(ranges.size() > 1 ? "content-around-cue" : "content-before-cue", Construction.CLAUSE, ranges);
  }

  private static boolean isSo(SentenceSyntax syntax, int verb) {
    boolean so = verb > 0 && syntax.item(verb - 1).lower().equals("so");
    return so && (verb == 1 || syntax.item(verb - 2).kind() == Kind.COMMA || syntax.item(verb - 2).kind() == Kind.QUOTED);
  }

  /** Something before the verb must be a content: a main or content clause, or the beginning of one that goes on after the cue. */
  private boolean isAside(SentenceSyntax syntax, Clause clause, ItemRange before, ItemRange after) {
    for (Clause other : syntax.clauses()) {
      boolean conditional = other.from() == 0 && other.verbFirst();
      boolean precedes = other != clause && other.from() >= before.from() && other.from() < clause.finite() && !conditional;
      if (precedes && (other.is(Type.MAIN) || other.is(Type.SUBORDINATE) && isContentClause(syntax, other) && other.parent() == null)) {
        return true;
      }
    }
    ItemRange rest = after.trimmed(syntax);
    if (isSo(syntax, clause.finite())) {
      return !rest.isEmpty() && syntax.finite()[rest.from()];
    }
    return !rest.isEmpty() && syntax.finite()[rest.from()] && VerbMood.of(syntax.item(rest.from()).word()).subjunctive();
  }

  private static boolean isContentClause(SentenceSyntax syntax, Clause clause) {
    String opener = syntax.item(clause.introducer()).lower();
    return opener.equals("dass") || opener.equals("ob");
  }

  private int contentStart(SentenceSyntax syntax, Clause clause, int begin) {
    int start = 0;
    for (int i = 0; i < begin - 1; i++) {
      if (syntax.item(i).kind() == Kind.COLON) {
        start = i + 1;
      }
    }
    return start;
  }

  /** The end of the reporting clause: its own segments up to the next comma before a clause that is not part of it. */
  private int asideEnd(SentenceSyntax syntax, Clause clause, int verb) {
    int end = clause.to();
    for (Clause other : syntax.clauses()) {
      if (other.is(Type.RELATIVE) && other.parent() == clause && other.from() >= verb) {
        end = Math.max(end, syntax.endOfSubtree(other));
      }
    }
    return end;
  }

  private int afterEnd(SentenceSyntax syntax, Clause clause, int end) {
    for (Clause other : syntax.clauses()) {
      if (other.from() < end || other == clause) {
        continue;
      }
      Predicate predicate = syntax.predicate(other);
      boolean report = other.is(Type.MAIN) && predicate != null && !predicate.mood().subjunctive() && (other.coordinated() || cues.verb(predicate.lemma()) != null);
      if (report) {
        return other.from();
      }
    }
    return syntax.items().size();
  }

  /** The content follows the cue: dass, ob, question, infinitive or verb-second clause. */
  private Found afterCue(SentenceSyntax syntax, Clause clause, Predicate predicate, CueVerb cue) {
    for (Clause other : syntax.clauses()) {
      if (other == clause || other.from() <= Math.max(clause.finite(), clause.from())) {
        continue;
      }
      if (other.is(Type.SUBORDINATE) && isComplement(syntax, other) && dependsOn(syntax, other, clause)) {
        boolean question = !functionWords.is(Role.COMPLEMENTIZER, syntax.item(other.introducer()).word());
        if (question ? cue.takes(Content.QUESTION) : cue.takes(Content.DASS) || cue.takes(Content.QUESTION)) {
          return new Found(question ? "question" : "dass", Construction.CLAUSE, toEnd(syntax, other));
        }
      }
      if (other.is(Type.INFINITIVE) && other.introducer() < 0 && cue.takes(Content.INFINITIVE) && dependsOn(syntax, other, clause)) {
        return new Found("infinitive", Construction.CLAUSE, toEnd(syntax, other));
      }
      if (other.is(Type.MAIN)) {
        return isVerbSecondContent(syntax, clause, other, cue) ? new Found("verb-second", Construction.CLAUSE, List.of(new ItemRange(contentBegin(syntax, clause, other), contentEnd.of(syntax, other)))) : null;
      }
    }
    return null;
  }

  /** "sagte, wenn es friere, stürben die Blüten": a subordinate clause in first position of the content belongs to it. */
  private static int contentBegin(SentenceSyntax syntax, Clause clause, Clause content) {
    int begin = content.from();
    for (Clause other : syntax.clauses()) {
      boolean between = other.from() > clause.finite() && other.from() < content.from() && other.is(Type.SUBORDINATE) && other.parent() == clause;
      if (between && content.verbFirst()) {
        begin = Math.min(begin, other.from());
      }
    }
    return begin;
  }

  private boolean isComplement(SentenceSyntax syntax, Clause clause) {
    var word = syntax.item(clause.introducer()).word();
    return functionWords.is(Role.COMPLEMENTIZER, word) || functionWords.is(Role.QUESTION, word) || word.lower().equals("wie") || word.lower().startsWith("welch");
  }

  private static boolean dependsOn(SentenceSyntax syntax, Clause dependent, Clause clause) {
    return dependent.parent() == clause || dependent.parent() != null && dependent.parent().is(Type.RELATIVE) && dependent.parent().parent() == clause;
  }

  private boolean isVerbSecondContent(SentenceSyntax syntax, Clause clause, Clause other, CueVerb cue) {
    Predicate predicate = syntax.predicate(other);
    if (!cue.takes(Content.VERB_SECOND) || predicate == null || other.coordinated()) {
      return false;
    }
    boolean colon = isAfter(syntax, other, Kind.COLON);
    boolean comma = isAfter(syntax, other, Kind.COMMA);
    if (predicate.mood().subjunctive()) {
      return colon || comma;
    }
    return colon || comma && !other.verbFirst() && !clause.is(Type.INFINITIVE) && !clause.is(Type.RELATIVE);
  }

  /** The content stands before the cue: ", sagte er" at the end, or a dass clause in first position. */
  private Found beforeCue(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    if (!clause.is(Type.MAIN) || !clause.verbFirst() || clause.coordinated()) {
      return null;
    }
    for (Clause other : syntax.clauses()) {
      if (other.from() >= clause.from()) {
        break;
      }
      boolean complement = other.is(Type.SUBORDINATE) && functionWords.is(Role.COMPLEMENTIZER, syntax.item(other.introducer()).word());
      if (complement && other.parent() == null) {
        return new Found("dass-first", Construction.CLAUSE, List.of(new ItemRange(other.from(), syntax.endOfSubtree(other))));
      }
    }
    return null;
  }

  private static boolean holdsWord(SentenceSyntax syntax, Clause clause, String lower) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (clause.holds(i) && syntax.item(i).lower().equals(lower)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasCorrelate(SentenceSyntax syntax, Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (clause.holds(i) && syntax.item(i).lower().startsWith("dar") && functionWords.is(Role.CORRELATE, syntax.item(i).word())) {
        return true;
      }
    }
    return false;
  }

  static boolean isReflexive(SentenceSyntax syntax, Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (clause.holds(i) && syntax.item(i).word().is(WordClass.REFLEXIVE)) {
        return true;
      }
    }
    return false;
  }
}
