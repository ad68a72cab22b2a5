package org.wortlaut.extract.rule;

import java.util.EnumSet;
import java.util.Set;
import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.extract.word.Somebody;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/** Finds what in a clause points back at something said before: "das", "dem", or nothing. */
final class AnaphorFinder {

  /** Nothing points back. */
  static final int NO_ITEM = -1;

  /**
   * In items from the verb on: "Zuvor hatte das Müller gesagt" points back; a longer clause says
   * more.
   */
  private static final int LONGEST_AFTER_VERB = 4;

  /**
   * The same for verbs that rebut or confirm, which mostly have an object: "wies das am Abend
   * zurück".
   */
  private static final int LONGEST_ANSWER = 14;

  private static final Set<Kind> SPEECH = EnumSet.of(Kind.QUOTED, Kind.COLON);

  private final FunctionWords functionWords;
  private final SpeakerFinder speakers;
  private final Somebody somebody;

  AnaphorFinder(FunctionWords functionWords, SpeakerNouns speakerNouns, SpeakerFinder speakers) {
    this.functionWords = functionWords;
    this.somebody = new Somebody(speakerNouns);
    this.speakers = speakers;
  }

  /**
   * The item that points back: "(Genau) das teilte die Polizei mit", "Müller bestätigte das",
   * "Später bestritt Müller das"; or -1.
   */
  int find(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    int adverb = pronominalAdverb(syntax, clause, cue);
    if (adverb >= 0) {
      return adverb;
    }
    if (!takesPronoun(cue)) {
      return NO_ITEM;
    }
    int begin = clause.from();
    Word opener = syntax.item(begin).word();
    boolean stressed =
        (opener.is(WordClass.ADVERB) || opener.bareAdjective())
            && syntax.predicate(clause).modal().isEmpty();
    int first = stressed && clause.finite() == begin + 2 ? begin + 1 : begin;
    boolean opens =
        clause.finite() == behindContrast(syntax, first + 1)
            && isPronoun(syntax, first)
            && fits(syntax, first, cue);
    return opens ? first : afterVerb(syntax, clause, cue);
  }

  /** "Das wiederum bestritt er", "Dies aber wies er zurück" */
  private int behindContrast(SentenceSyntax syntax, int item) {
    boolean contrast =
        item < syntax.items().size()
            && functionWords.is(Role.CONTRASTING, syntax.item(item).word());
    return contrast ? item + 1 : item;
  }

  private static boolean takesPronoun(CueVerb cue) {
    return cue.takes(Content.DASS)
        || cue.takes(Content.VERB_SECOND)
        || cue.takes(Content.OBJECT)
        || cue.takes(Content.DATIVE_OBJECT);
  }

  /**
   * "Davor warnte die Feuerwehr", or anywhere "Die Bahn äußerte sich dazu nicht": for the verb's
   * preposition, in a sentence that says nothing more; or -1.
   */
  private int pronominalAdverb(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    if (cue.prepositions().isEmpty() || !isWhole(syntax, clause, cue)) {
      return NO_ITEM;
    }
    for (int i = 0; i < clause.to(); i++) {
      boolean inPlace = i == 0 ? clause.finite() == 1 : cue.is(CueFlag.DECLINES);
      if (inPlace && standsFor(cue, syntax.item(i))) {
        return i;
      }
    }
    return NO_ITEM;
  }

  /** "Die Bahn äußerte sich dazu nicht, bestritt aber den Rest" has no more of its own either. */
  private static boolean isWhole(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    if (syntax.clauses().size() == 1 || !cue.is(CueFlag.DECLINES)) {
      return syntax.clauses().size() == 1;
    }
    Clause next = syntax.clauses().get(1);
    return clause.index() == 0 && next.coordinated() && next.conjunctOf() == clause;
  }

  /** Whether an item is an adverb for what the verb has with its preposition: "darüber". */
  boolean standsFor(CueVerb cue, Token item) {
    return functionWords.is(Role.CORRELATE, item.word()) && cue.takesAdverb(item.lower());
  }

  /**
   * A pronoun behind the verb, or behind the subject that follows the verb: "bestritt (auch) das";
   * or -1.
   */
  int afterVerb(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    int item = clause.finite() + 1;
    if (!holdsPronoun(syntax, item, clause.to())) {
      return NO_ITEM;
    }
    if (!isPronoun(syntax, item)) {
      FoundSpeaker subject = speakers.find(syntax, clause, cue);
      item = subject != null && subject.range().from() == item ? subject.range().to() : item;
    }
    boolean focused =
        item + 1 < clause.to()
            && syntax.item(item).isWord()
            && functionWords.is(Role.FOCUS, syntax.item(item).word());
    item = focused ? item + 1 : item;
    boolean answers =
        cue.is(CueFlag.REBUTS) || cue.is(CueFlag.CONFIRMS) && cue.takes(Content.OBJECT);
    int longest = answers ? LONGEST_ANSWER : LONGEST_AFTER_VERB;
    boolean takenUp =
        item < clause.to()
            && isPronoun(syntax, item)
            && fits(syntax, item, cue)
            && clause.to() <= item - 1 + longest;
    return takenUp ? item : NO_ITEM;
  }

  private boolean holdsPronoun(SentenceSyntax syntax, int from, int to) {
    for (int i = from; i < to; i++) {
      if (functionWords.is(Role.ANAPHOR, syntax.item(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** "Dem widersprach er": a dative needs a verb that takes one for its content. */
  static boolean fits(SentenceSyntax syntax, int pronoun, CueVerb cue) {
    boolean accusative =
        (syntax.item(pronoun).word().determiner() & Agreement.ACCUSATIVE & Agreement.SINGULAR) != 0;
    return accusative || cue.takes(Content.DATIVE_OBJECT);
  }

  /** "das" alone, not the article of "das Gericht". */
  boolean isPronoun(SentenceSyntax syntax, int item) {
    if (item >= syntax.items().size()
        || !functionWords.is(Role.ANAPHOR, syntax.item(item).word())) {
      return false;
    }
    NounPhrase phrase = syntax.nounPhraseAt(item);
    return phrase == null || phrase.to() == item + 1;
  }

  /**
   * "Die Polizei widersprach am Abend", "Weber widersprach ihr": nothing beside the subject but who
   * is contradicted, and no further clause that could be the content ("Die Bank dementierte, der
   * Minister sprach von einem Gerücht").
   */
  boolean saysNoMore(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    FoundSpeaker speaker = speakers.find(syntax, clause, cue);
    return speaker != null
        && syntax.clauses().stream().allMatch(other -> other == clause || isOther(syntax, other))
        && !clause.verbFirst()
        && syntax.items().stream().noneMatch(item -> SPEECH.contains(item.kind()))
        && namesNoMore(syntax, clause, cue, speaker);
  }

  /** "(…;) Moskau dementierte." at the end of a sentence, with a subject of its own. */
  boolean endsSentence(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    Predicate predicate = syntax.predicate(clause);
    boolean told = !predicate.passive() && !predicate.mood().subjunctive();
    FoundSpeaker speaker =
        told && cue.prepositions().isEmpty() ? speakers.find(syntax, clause, cue) : null;
    return speaker != null
        && clause.holds(speaker.range().from())
        && clause.index() == syntax.clauses().size() - 1
        && namesNoMore(syntax, clause, cue, speaker);
  }

  private boolean namesNoMore(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundSpeaker speaker) {
    return ClausePhrases.of(syntax, clause, clause.from()).stream()
        .allMatch(
            phrase ->
                speaker.holds(phrase.from())
                    || cue.takes(Content.DATIVE_OBJECT) && isContradicted(syntax, phrase));
  }

  private static boolean isOther(SentenceSyntax syntax, Clause clause) {
    return clause.is(Clause.Type.MAIN)
        && !clause.verbFirst()
        && !syntax.predicate(clause).mood().subjunctive();
  }

  private boolean isContradicted(SentenceSyntax syntax, NounPhrase phrase) {
    boolean person = phrase.pronoun() && syntax.head(phrase).is(WordClass.PERSONAL_PRONOUN);
    return phrase.canBe(Agreement.DATIVE) && (person || somebody.is(syntax, phrase));
  }
}
