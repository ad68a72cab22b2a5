package org.wortlaut.extract.rule;

import java.util.List;
import java.util.TreeSet;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueSpans;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.source.SourceFinder;
import org.wortlaut.extract.speaker.NounOwners;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.extract.word.NounSet;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * What would be if somebody had their way, and what is if somebody is to be believed.
 *
 * <p>Must match: "Geht es nach der Ministerin, [wird das Gesetz geändert]", "Wenn es nach Kolb
 * geht, [bleibt das Bad offen]", "Glaubt man dem Wirt, [war der Saal voll]". Must not: "Geht es
 * nach Hause, freut sich der Hund", "Geht es nach dem Spiel weiter, …", "Folgt man dem Weg, …".
 */
final class WishAttributions {

  private static final String GO = "gehen";
  private static final String IT = "es";
  private static final String AFTER = "nach";

  private final FunctionWords functionWords;
  private final SpeakerFinder speakers;
  private final NounOwners owners;

  /** "Geht es nach den Plänen der Stadt": nouns whose owner wishes. */
  private final NounSet wishes;

  WishAttributions(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.functionWords = functionWords;
    this.speakers = speakers;
    this.owners = new NounOwners(functionWords);
    this.wishes = cues.sources().sourcesAfter(AFTER);
  }

  /** The attribution that a clause frames, or null. */
  Attribution of(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    boolean condition =
        predicate != null
            && clause.finite() >= 0
            && (clause.is(Type.MAIN) && clause.verbFirst() && !clause.coordinated()
                || clause.is(Type.SUBORDINATE)
                    && functionWords.is(Role.CONDITION, syntax.item(clause.introducer()).word()));
    if (!condition) {
      return null;
    }
    if (functionWords.is(Role.BELIEVING_VERB, predicate.lemma())) {
      return ofBelief(syntax, clause, predicate);
    }
    boolean wish =
        predicate.lemma().equals(GO)
            && predicate.modal().isEmpty()
            && (clause.from() == 0 || clause.is(Type.SUBORDINATE));
    int preposition = wish ? preposition(syntax, clause) : -1;
    NounPhrase phrase = preposition < 0 ? null : syntax.nounPhraseAt(preposition + 1);
    FoundSpeaker wisher = phrase == null ? null : wisher(syntax, clause, phrase);
    if (wisher == null || content(syntax, clause) == null) {
      return null;
    }
    TreeSet<Integer> cue = new TreeSet<>(List.of(clause.finite(), preposition - 1, preposition));
    String lemma = syntax.item(preposition).lower() + " " + GO;
    return attribution(syntax, clause, cue, lemma, wisher);
  }

  /** "Glaubt man dem Wirt, …", "Wenn man den Angaben der Stadt glauben darf, …"; or null. */
  private Attribution ofBelief(SentenceSyntax syntax, Clause clause, Predicate predicate) {
    TreeSet<Integer> cue = new TreeSet<>(predicate.parts());
    cue.add(clause.finite());
    int anyone = -1;
    for (int i = clause.from(); i < clause.to(); i++) {
      boolean means = clause.holds(i) && functionWords.is(Role.ANYONE, syntax.item(i).word());
      anyone = means ? i : anyone;
    }
    NounPhrase phrase = anyone < 0 ? null : syntax.nounPhraseAt(anyone + 1);
    boolean believed = phrase != null && !phrase.pronoun() && phrase.canBe(Agreement.DATIVE);
    FoundSpeaker speaker = believed ? wisher(syntax, clause, phrase) : null;
    if (believed && speaker == null && tells(syntax, clause, phrase)) {
      speaker = new FoundSpeaker(phrase.from(), phrase.to());
    }
    if (speaker == null || content(syntax, clause) == null) {
      return null;
    }
    cue.add(anyone);
    return attribution(syntax, clause, cue, predicate.lemma(), speaker);
  }

  /** "(Glaubt man) den Umfragen": words that nobody is named for. */
  private boolean tells(SentenceSyntax syntax, Clause clause, NounPhrase phrase) {
    return wishes.holds(syntax.item(phrase.head()).form())
        && phrase.to() == end(syntax, clause, phrase);
  }

  private Attribution attribution(
      SentenceSyntax syntax,
      Clause clause,
      TreeSet<Integer> cue,
      String lemma,
      FoundSpeaker speaker) {
    Attribution attribution =
        new Attribution(SourceFinder.VIEW, Construction.PREPOSITIONAL, syntax, clause);
    Clause content = content(syntax, clause);
    int end = syntax.endOfSubtree(content);
    if (content.from() < clause.from()) {
      int behind = ItemRange.restOfSegment(clause, clause.finite()).to();
      new ItemRange(content.from(), clause.from()).addTo(attribution.content, syntax);
      new ItemRange(behind, Math.max(end, clause.to())).addTo(attribution.content, syntax);
    } else {
      new ItemRange(content.from(), end).addTo(attribution.content, syntax);
    }
    attribution.cue.addAll(CueSpans.spans(syntax, cue));
    attribution.fullCue.addAll(attribution.cue);
    attribution.cueLemma = lemma;
    speakers.write(speaker, attribution);
    attribution.certain = true;
    return attribution;
  }

  /** The "nach" of "es nach", or -1. */
  private int preposition(SentenceSyntax syntax, Clause clause) {
    for (int i = clause.from() + 1; i + 1 < clause.to(); i++) {
      if (clause.holds(i)
          && functionWords.is(Role.AFTERWARDS, syntax.item(i).word())
          && syntax.item(i - 1).lower().equals(IT)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Who wishes, with nothing but the verb beside it, also in "nach dem Willen der Partei"; null for
   * a place, where something goes.
   */
  private FoundSpeaker wisher(SentenceSyntax syntax, Clause clause, NounPhrase phrase) {
    int end = end(syntax, clause, phrase);
    Word head = syntax.head(phrase);
    if (withJoined(syntax, phrase) != end || head.is(WordClass.PLACE_NAME)) {
      return null;
    }
    if (wishes.holds(head.form())) {
      ItemRange owner = owners.after(syntax, phrase.head());
      return owner == null ? null : new FoundSpeaker(owner.from(), end);
    }
    FoundSpeaker wisher = new FoundSpeaker(phrase.from(), end);
    return speakers.canBeSomebody(syntax, wisher) ? wisher : null;
  }

  /** Where a phrase must end that has nothing but the verb beside it. */
  private static int end(SentenceSyntax syntax, Clause clause, NounPhrase phrase) {
    int end = ItemRange.restOfSegment(clause, phrase.from()).to();
    for (int part : syntax.predicate(clause).parts()) {
      end = part >= phrase.to() ? Math.min(end, part) : end;
    }
    return end;
  }

  /** "nach der Stadt und dem Land", "nach dem Willen der Stadt und der Wirte". */
  private int withJoined(SentenceSyntax syntax, NounPhrase phrase) {
    int joiner = phrase.to();
    boolean joined =
        joiner + 1 < syntax.items().size()
            && functionWords.is(Role.PHRASE_JOINER, syntax.item(joiner).word());
    NounPhrase next = joined ? syntax.nounPhraseAt(joiner + 1) : null;
    return next == null ? phrase.to() : next.to();
  }

  /** The main clause that the condition comes before or after. */
  private static Clause content(SentenceSyntax syntax, Clause condition) {
    for (Clause clause : syntax.clauses()) {
      if (clause != condition && clause.is(Type.MAIN) && !clause.coordinated()) {
        return clause;
      }
    }
    return null;
  }
}
