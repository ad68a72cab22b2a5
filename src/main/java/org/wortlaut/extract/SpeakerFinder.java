package org.wortlaut.extract;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Finds the noun phrase that speaks: the subject of the cue's clause, or in the passive its agent.
 *
 * <p>In a verb-second clause the first position is the subject if it can be nominative, unless an unmistakable nominative stands
 * to the right of the verb ("Die Pläne nannte der Chef …").
 */
final class SpeakerFinder {

  /** A range of items of one sentence. */
  record Found(int from, int to, boolean relativePronoun) {}

  private static final int LONGEST_QUOTED_NAME = 28;

  private final FunctionWords functionWords;
  private final SpeakerNouns nouns;

  SpeakerFinder(FunctionWords functionWords, SpeakerNouns nouns) {
    this.functionWords = functionWords;
    this.nouns = nouns;
  }

  /** The speaker of a clause whose verb is a cue, or null. */
  Found find(SentenceSyntax syntax, Clause clause, Predicate predicate, CueVerb cue) {
    if (cue != null && cue.is("impersonal")) {
      return document(syntax, clause, true);
    }
    if (predicate.passive() && (cue == null || !cue.is("quoted"))) {
      Found agent = agent(syntax, clause);
      return agent != null ? agent : document(syntax, clause, false);
    }
    return subject(syntax, clause, predicate, 0);
  }

  Found subject(SentenceSyntax syntax, Clause clause, Predicate predicate) {
    return predicate.passive() ? null : subject(syntax, clause, predicate, 0);
  }

  /** "heißt es in einem Bericht", "wird in der Mitteilung gefordert": the document or its author speaks. */
  private Found document(SentenceSyntax syntax, Clause clause, boolean any) {
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      if (clause.holds(i) && functionWords.is(Role.DOCUMENT_PREPOSITION, syntax.item(i).word())) {
        NounPhrase phrase = syntax.nounPhraseAt(i + 1);
        if (phrase != null && !phrase.pronoun() && !functionWords.is(Role.TIME_NOUN, lastPart(syntax.item(phrase.head()).word())) && (any || isDocument(syntax, phrase) || syntax.item(i).lower().equals("bei") && phrase.named())) {
          return new Found(i + 1, phrase.to(), false);
        }
      }
    }
    return null;
  }

  boolean isDocument(SentenceSyntax syntax, NounPhrase phrase) {
    String head = lastPart(syntax.item(phrase.head()).word());
    if (functionWords.is(Role.DOCUMENT_NOUN, head)) {
      return true;
    }
    for (int cut = 3; cut <= head.length() - 4; cut++) {
      if (functionWords.is(Role.DOCUMENT_NOUN, head.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  private Found subject(SentenceSyntax syntax, Clause clause, Predicate predicate, int depth) {
    if (clause.is(Type.SUBORDINATE) || clause.is(Type.RELATIVE)) {
      return dependentSubject(syntax, clause, predicate, depth);
    }
    if (clause.finite() < 0) {
      return depth < 3 && clause.parent() != null && syntax.predicate(clause.parent()) != null
          ? subject(syntax, clause.parent(), syntax.predicate(clause.parent()), depth + 1)
          : null;
    }
    Found first = firstPosition(syntax, clause, predicate);
    if (first != null && !isOverruled(syntax, clause, predicate, first)) {
      return first;
    }
    Found right = rightOfVerb(syntax, clause, predicate);
    boolean elliptic = clause.coordinated() && clause.verbFirst() || clause.coordinated() && first == null;
    boolean mayBeObject = elliptic && right != null && syntax.nounPhraseAt(right.from()) != null && syntax.nounPhraseAt(right.from()).canBe(Agreement.ACCUSATIVE);
    if (right != null && !mayBeObject) {
      return right;
    }
    if (elliptic && clause.conjunctOf() != null && depth < 3 && syntax.predicate(clause.conjunctOf()) != null) {
      return subject(syntax, clause.conjunctOf(), syntax.predicate(clause.conjunctOf()), depth + 1);
    }
    if (right != null) {
      return right;
    }
    return first;
  }

  private Found firstPosition(SentenceSyntax syntax, Clause clause, Predicate predicate) {
    int from = clause.from();
    while (from < clause.finite() && (functionWords.is(Role.COORDINATOR, syntax.item(from).word()) || isFocus(syntax, from, clause))) {
      from++;
    }
    if (from >= clause.finite() || isSpokenQuote(syntax, from)) {
      return null;
    }
    NounPhrase phrase = syntax.nounPhraseAt(from);
    if (phrase == null || !canSpeak(syntax, phrase, predicate)) {
      return null;
    }
    int end = firstPositionEnd(syntax, clause, phrase);
    return end < 0 ? null : new Found(from, end, false);
  }

  /** A quotation in first position that is what was said, and not a name in quotation marks. */
  private static boolean isSpokenQuote(SentenceSyntax syntax, int i) {
    Token item = syntax.item(i);
    boolean comma = i + 1 < syntax.items().size() && syntax.item(i + 1).kind() == Kind.COMMA;
    return item.kind() == Kind.QUOTED && (comma || item.end() - item.begin() > LONGEST_QUOTED_NAME);
  }

  /** "auch sie", "selbst der Minister": a focus particle before the subject. */
  private boolean isFocus(SentenceSyntax syntax, int i, Clause clause) {
    return functionWords.is(Role.FOCUS, syntax.item(i).word()) && i + 1 < clause.finite() && syntax.item(i + 1).isWord();
  }

  /** The end of the first position, or of its part before a relative clause; -1 if the phrase does not fill it. */
  private int firstPositionEnd(SentenceSyntax syntax, Clause clause, NounPhrase phrase) {
    int end = -1;
    Segment previous = null;
    for (Segment segment : clause.segments()) {
      boolean verbHere = segment.from() <= clause.finite() && clause.finite() < segment.to();
      int to = verbHere ? clause.finite() : segment.to();
      if (previous != null && holdsOtherClause(syntax, clause, previous.to(), segment.from())) {
        return end;
      }
      if (to > segment.from()) {
        end = to;
      }
      if (verbHere) {
        break;
      }
      previous = segment;
    }
    if (end < phrase.to()) {
      return phrase.to() <= clause.finite() ? end : -1;
    }
    return restIsAttached(syntax, clause, phrase, end) ? end : trimmedEnd(syntax, phrase, end);
  }

  private static boolean holdsOtherClause(SentenceSyntax syntax, Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      Clause other = syntax.clauseAt(i);
      if (other != null && other != clause) {
        return true;
      }
    }
    return false;
  }

  /** Whether all that stands between the phrase and the verb can belong to it: prepositional phrases, appositions, brackets. */
  private boolean restIsAttached(SentenceSyntax syntax, Clause clause, NounPhrase phrase, int end) {
    for (int i = phrase.to(); i < end; i++) {
      Token item = syntax.item(i);
      boolean adverbial = item.isWord() && !item.word().capitalized() && item.word().is(WordClass.ADVERB) && !item.word().is(WordClass.PREPOSITION) && item.word().adjective() == 0 && !item.word().is(WordClass.ARTICLE) && !functionWords.is(Role.COORDINATOR, item.word());
      if (adverbial) {
        return false;
      }
    }
    return true;
  }

  private int trimmedEnd(SentenceSyntax syntax, NounPhrase phrase, int end) {
    return phrase.to();
  }

  private boolean canSpeak(SentenceSyntax syntax, NounPhrase phrase, Predicate predicate) {
    Word head = syntax.item(phrase.head()).word();
    return phrase.canBe(Agreement.NOMINATIVE)
        && !functionWords.is(Role.NO_SUBJECT, head)
        && !functionWords.is(Role.TIME_NOUN, lastPart(head))
        && agrees(phrase, predicate)
        && !(phrase.pronoun() && isDemonstrativeObject(head))
        && !head.is(WordClass.REFLEXIVE);
  }

  private static String lastPart(Word head) {
    return head.lemma().toLowerCase(java.util.Locale.GERMAN);
  }

  /** "Das teilte die Polizei mit": a neuter demonstrative names what is said, not who says it. */
  private static boolean isDemonstrativeObject(Word head) {
    return head.lower().equals("das") || head.lower().equals("dies") || head.lower().equals("dieses") || head.lower().equals("was") || head.lower().equals("nichts");
  }

  private static boolean agrees(NounPhrase phrase, Predicate predicate) {
    if (predicate.finite() < 0) {
      return true;
    }
    boolean canBePlural = phrase.coordinated() || phrase.canBe(Agreement.NOMINATIVE & Agreement.PLURAL);
    boolean canBeSingular = phrase.canBe(Agreement.NOMINATIVE & Agreement.SINGULAR);
    return predicate.plural() ? canBePlural || phrase.named() : canBeSingular;
  }

  /** An unmistakable subject right of the verb: "er", "der Minister", or a name while the first position is no name. */
  private boolean isOverruled(SentenceSyntax syntax, Clause clause, Predicate predicate, Found first) {
    NounPhrase phrase = syntax.nounPhraseAt(first.from());
    boolean mayBeObject = phrase.canBe(Agreement.ACCUSATIVE) && !phrase.named() && !phrase.pronoun();
    Found right = mayBeObject ? rightOfVerb(syntax, clause, predicate) : null;
    if (right == null) {
      return false;
    }
    NounPhrase subject = syntax.nounPhraseAt(right.from());
    boolean onlyNominative = subject != null && !subject.canBe(Agreement.ACCUSATIVE);
    boolean bareName = subject != null && subject.named() && right.from() == clause.finite() + 1 && isNameWord(syntax, subject.head());
    boolean thingFirst = nouns.kindOf(syntax.item(phrase.head()).word()) == SpeakerNouns.Kind.OTHER;
    boolean speakerRight = subject != null && !subject.pronoun() && nouns.kindOf(syntax.item(subject.head()).word()) != SpeakerNouns.Kind.OTHER;
    return onlyNominative || thingFirst && (bareName || speakerRight);
  }

  private static boolean isNameWord(SentenceSyntax syntax, int head) {
    Word word = syntax.item(head).word();
    return word.is(WordClass.NAME) || !word.known();
  }

  private Found rightOfVerb(SentenceSyntax syntax, Clause clause, Predicate predicate) {
    int i = clause.finite() + 1;
    while (i < clause.to()) {
      if (!clause.holds(i)) {
        if (syntax.clauseAt(i) != null) {
          return null;
        }
        i++;
        continue;
      }
      Token item = syntax.item(i);
      if (syntax.isPreposition(i)) {
        NounPhrase object = syntax.nounPhraseAt(i + 1);
        i = object == null ? i + 1 : syntax.nounPhrases().coreAt(i + 1).to();
        continue;
      }
      NounPhrase phrase = syntax.nounPhraseAt(i);
      if (phrase != null && canSpeak(syntax, phrase, predicate)) {
        return new Found(i, withApposition(syntax, clause, phrase), false);
      }
      i = phrase == null ? i + 1 : phrase.to();
    }
    return null;
  }

  /** "sagte Peskow, der Sprecher des Kremls": a noun phrase after a comma that is closed by a comma or the end of the clause. */
  private int withApposition(SentenceSyntax syntax, Clause clause, NounPhrase phrase) {
    int end = phrase.to();
    if (end + 1 >= syntax.items().size() || syntax.item(end).kind() != Kind.COMMA || !clause.holds(end + 1)) {
      return end;
    }
    NounPhrase apposition = syntax.nounPhraseAt(end + 1);
    if (apposition == null || !apposition.canBe(Agreement.NOMINATIVE) || apposition.pronoun() || syntax.item(end + 1).kind() == Kind.QUOTED) {
      return end;
    }
    int to = segmentEnd(clause, end + 1);
    return to <= apposition.to() + 6 && to >= apposition.to() ? to : end;
  }

  private static int segmentEnd(Clause clause, int item) {
    for (Segment segment : clause.segments()) {
      if (segment.from() <= item && item < segment.to()) {
        return segment.to();
      }
    }
    return item;
  }

  private Found dependentSubject(SentenceSyntax syntax, Clause clause, Predicate predicate, int depth) {
    int start = clause.introducer() + 1;
    if (clause.introducer() < clause.from()) {
      start = clause.from();
    }
    if (clause.is(Type.RELATIVE)) {
      Word pronoun = syntax.item(clause.introducer()).word();
      boolean afterPreposition = clause.introducer() > clause.from() && syntax.item(clause.introducer() - 1).word().is(WordClass.PREPOSITION);
      boolean nominative = !afterPreposition && (pronoun.determiner() & Agreement.NOMINATIVE) != 0;
      Found other = nextSubject(syntax, clause, predicate, start);
      boolean otherNominative = other != null && (!nominative || pronounIsNeuterObject(pronoun));
      if (!otherNominative && nominative) {
        boolean onlyNominative = pronoun.lower().equals("der") || other == null;
        return onlyNominative || !isBareSubject(syntax, other) ? new Found(clause.introducer(), clause.introducer() + 1, true) : other;
      }
      return other;
    }
    Found found = nextSubject(syntax, clause, predicate, start);
    if (found == null && clause.conjunctOf() != null && depth < 3 && syntax.predicate(clause.conjunctOf()) != null) {
      return subject(syntax, clause.conjunctOf(), syntax.predicate(clause.conjunctOf()), depth + 1);
    }
    return found;
  }

  private static boolean pronounIsNeuterObject(Word pronoun) {
    return pronoun.lower().equals("was");
  }

  private static boolean isBareSubject(SentenceSyntax syntax, Found found) {
    NounPhrase phrase = syntax.nounPhraseAt(found.from());
    return phrase != null && (phrase.pronoun() || !phrase.canBe(Agreement.ACCUSATIVE));
  }

  private Found nextSubject(SentenceSyntax syntax, Clause clause, Predicate predicate, int start) {
    int i = start;
    int end = clause.finite() < 0 ? clause.to() : clause.finite();
    while (i < end) {
      Token item = syntax.item(i);
      if (!clause.holds(i)) {
        i++;
      } else if (syntax.isPreposition(i)) {
        NounPhrase object = syntax.nounPhrases().coreAt(i + 1);
        i = object == null ? i + 1 : object.to();
      } else {
        NounPhrase phrase = syntax.nounPhraseAt(i);
        if (phrase != null && canSpeak(syntax, phrase, predicate)) {
          return new Found(i, Math.min(end, phrase.to()), false);
        }
        i = phrase == null ? i + 1 : phrase.to();
      }
    }
    return null;
  }

  /** "wird von X beschuldigt": the phrase after "von"; null for an agentless passive. */
  private Found agent(SentenceSyntax syntax, Clause clause) {
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      String lower = syntax.item(i).lower();
      boolean by = (lower.equals("von") || lower.equals("vom") || lower.equals("durch")) && clause.holds(i);
      if (by) {
        NounPhrase phrase = syntax.nounPhraseAt(i + 1);
        boolean attachedToNoun = i > clause.from() && syntax.item(i - 1).isWord() && syntax.item(i - 1).word().capitalized() && i - 1 != clause.finite() && i < clause.finite();
        if (phrase != null && phrase.canBe(Agreement.DATIVE | Agreement.ACCUSATIVE) && !attachedToNoun && !functionWords.is(Role.TIME_NOUN, lastPart(syntax.item(phrase.head()).word()))) {
          return new Found(i + 1, phrase.to(), false);
        }
      }
    }
    return null;
  }

  /**
   * The noun phrase before a relative clause that its pronoun agrees with, or null. Only verbs and particles may stand in between: "gingen Anrufe
   * von Bürgern ein, die …".
   */
  NounPhrase antecedent(SentenceSyntax syntax, Clause relative) {
    Word pronoun = syntax.item(relative.introducer()).word();
    int end = relative.from() - 1;
    while (end > 0 && isVerbal(syntax, end - 1)) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      NounPhrase phrase = syntax.nounPhraseAt(i);
      boolean agrees = phrase != null && !phrase.pronoun() && ((phrase.agreement() | caseless(phrase)) & pronoun.determiner()) != 0;
      if (agrees && phrase.to() == end) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean isVerbal(SentenceSyntax syntax, int i) {
    Word word = syntax.item(i).word();
    boolean particle = word.is(WordClass.PARTICLE) && !word.capitalized();
    return syntax.finite()[i] || !word.capitalized() && !word.verbs().isEmpty() || particle;
  }

  /** The gender and number readings of a phrase in every case. */
  private static int caseless(NounPhrase phrase) {
    int numberAndGender = 0;
    for (int wordCase = 0; wordCase < 4; wordCase++) {
      numberAndGender |= (phrase.agreement() >> (wordCase * 6)) & 0b111111;
    }
    int all = 0;
    for (int wordCase = 0; wordCase < 4; wordCase++) {
      all |= numberAndGender << (wordCase * 6);
    }
    return all;
  }

}
