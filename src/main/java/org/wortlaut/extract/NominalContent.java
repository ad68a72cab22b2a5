package org.wortlaut.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * How far the object reaches that a cue takes as its content, in one clause: with its genitives,
 * prepositional phrases and clauses, and with what is said about it.
 *
 * <p>"wies [die Vorwürfe der Partei gegen ihn, die …] zurück", "nannte [den Plan] gestern
 * [absurd]". Must not: "wies [die Vorwürfe] am Montag in einem Interview zurück".
 */
final class NominalContent {

  /** In words: what stands before the noun of a phrase beside article and attributes. */
  private static final int LONGEST_OPENING = 8;

  private final FunctionWords functionWords;
  private final AdverbialPhrases adverbials;
  private final SentenceSyntax syntax;
  private final Clause clause;

  /** Null where the cue is a noun. */
  private final CueVerb cue;

  private final FoundSpeaker speaker;
  private final List<Integer> fixedWords;

  NominalContent(
      CueLexicon cues,
      FunctionWords functionWords,
      SentenceSyntax syntax,
      Clause clause,
      CueVerb cue,
      FoundSpeaker speaker) {
    this.functionWords = functionWords;
    this.adverbials = new AdverbialPhrases(cues, functionWords);
    this.syntax = syntax;
    this.clause = clause;
    this.cue = cue;
    this.speaker = speaker;
    this.fixedWords =
        cue == null || cue.phrase().isEmpty()
            ? List.of() : CuePhrase.items(syntax, clause, cue);
  }

  /**
   * @param object the first item of the object
   * @param predicate the first item of what is said about it, or -1
   */
  List<ItemRange> of(int object, int predicate) {
    TreeSet<Integer> items = new TreeSet<>();
    boolean first = clause.is(Type.MAIN) && object < clause.finite();
    int end = first ? clause.finite() : endOfPhrase(object);
    add(items, object, end);
    addDestination(items, object);
    addInfinitive(items, end);
    if (predicate >= 0) {
      boolean predicateFirst = clause.is(Type.MAIN) && predicate < clause.finite();
      int to =
          predicateFirst ? clause.finite() : ItemRange.restOfSegment(clause, predicate).to();
      add(items, predicate, to);
    }
    addLaterClauses(items, end);
    return ranges(items);
  }

  /** The object's phrase alone, beside a noun that is the cue. */
  ItemRange ofPhrase(int object) {
    boolean first = clause.is(Type.MAIN) && object < clause.finite();
    int end = endOfPhrase(object);
    return new ItemRange(object, first ? Math.min(end, clause.finite()) : end);
  }

  private void add(TreeSet<Integer> items, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isOfReport(i)) {
        items.add(i);
      }
    }
  }

  /** "kündigte [für Mai] einen Streik an": what holds for somebody or some time. */
  private void addDestination(TreeSet<Integer> items, int object) {
    for (int i = clause.from(); i < object; i++) {
      if (clause.holds(i) && !isOfReport(i) && functionWords.is(Role.DESTINATION, syntax.item(i).word())) {
        int end = syntax.isPreposition(i) ? afterPhrase(i, i) : i + 1;
        add(items, i, Math.min(end, object));
      }
    }
  }

  /** "sagte zu [die Preise im Herbst zu senken]", with no comma before it. */
  private void addInfinitive(TreeSet<Integer> items, int end) {
    for (int i = end; i + 1 < clause.to(); i++) {
      boolean infinitive =
          clause.holds(i)
              && syntax.item(i).lower().equals("zu")
              && syntax.item(i + 1).isWord()
              && syntax.item(i + 1).word().has(Mood.INFINITIVE)
              && !syntax.item(i + 1).word().capitalized()
              && !isOfReport(i + 1);
      if (infinitive) {
        add(items, end, i + 2);
      }
    }
  }

  /** "wies die Vorwürfe zurück, die …": clauses of the object after the end of the cue's. */
  private void addLaterClauses(TreeSet<Integer> items, int end) {
    for (Clause other : syntax.clauses()) {
      boolean afterSpeaker = speaker != null && other.from() - 1 == speaker.range().to();
      if (other.from() > end - 1 && !afterSpeaker && belongsToNoun(other)) {
        add(items, other.from(), syntax.endOfSubtree(other));
      }
    }
  }

  /** "die …", "dass …", "zu senken", "wenn …", "weil …"; not "nachdem …", "indem …". */
  private boolean belongsToNoun(Clause other) {
    if (other.is(Type.INFINITIVE)) {
      return other.isBelow(clause);
    }
    boolean circumstance =
        other.is(Type.SUBORDINATE)
            && functionWords.is(Role.CIRCUMSTANCE, syntax.item(other.introducer()).word());
    return other.parent() == clause
        && !circumstance
        && (other.is(Type.RELATIVE) || other.is(Type.SUBORDINATE));
  }

  private List<ItemRange> ranges(TreeSet<Integer> items) {
    List<ItemRange> ranges = new ArrayList<>();
    int from = -1;
    int last = -1;
    for (int i : items) {
      boolean joined = from >= 0 && (i == last + 1 || isSetIn(last + 1, i));
      if (!joined) {
        addRange(ranges, from, last);
        from = i;
      }
      last = i;
    }
    addRange(ranges, from, last);
    return ranges;
  }

  /** "die Anlage, sobald es geht, zu öffnen": what commas set in does not interrupt. */
  private boolean isSetIn(int from, int to) {
    boolean commas =
        syntax.item(from).kind() == Kind.COMMA && syntax.item(to - 1).kind() == Kind.COMMA;
    for (int i = from; commas && i < to; i++) {
      commas = !clause.holds(i);
    }
    return commas;
  }

  private void addRange(List<ItemRange> ranges, int from, int last) {
    ItemRange range = from < 0 ? null : new ItemRange(from, last + 1).trimmed(syntax);
    if (range != null && !range.isEmpty()) {
      ranges.add(range);
    }
  }

  private int endOfPhrase(int from) {
    int end = Math.max(from + 1, afterPhrase(from, from));
    int next = end;
    do {
      end = next;
      next = end < clause.to() ? afterAttached(end, from) : end;
    } while (next > end);
    return end;
  }

  /** The end of what is attached right at an item; the item itself where nothing is. */
  private int afterAttached(int i, int from) {
    if (syntax.item(i).kind() == Kind.COMMA) {
      return afterComma(i, from);
    }
    if (!clause.holds(i) || isOfReport(i)) {
      return i;
    }
    Kind kind = syntax.item(i).kind();
    if (kind == Kind.QUOTED || kind == Kind.BRACKETED) {
      return i + 1;
    }
    if (joins(i)) {
      int end = afterPhrase(i + 1, from);
      return end > i + 1 ? end : i;
    }
    if (syntax.isPreposition(i)) {
      return afterPhrase(i, from);
    }
    NounPhrase next = syntax.nounPhraseAt(i);
    boolean genitive = next != null && !next.pronoun() && next.canBe(Agreement.GENITIVE);
    return genitive ? next.to() : i;
  }

  /** "und", "als", "wie": what they join to a phrase is of the same rank. */
  private boolean joins(int i) {
    return functionWords.is(Role.PHRASE_JOINER, syntax.item(i).word())
        || functionWords.is(Role.EXAMPLE_OPENER, syntax.item(i).word());
  }

  /**
   * The end of the phrase at an item, with or without a preposition, past a few words that open it:
   * "von [zu wenig] Freizeit", "den [von der Partei gewünschten] Ausstieg".
   */
  private int afterPhrase(int i, int from) {
    boolean article = false;
    int governor = -1;
    for (int at = i; at < Math.min(clause.to(), i + LONGEST_OPENING); at++) {
      if (!clause.holds(at) || isOfReport(at)) {
        return i;
      }
      if (syntax.isPreposition(at)) {
        governor = at;
        continue;
      }
      NounPhrase phrase = syntax.nounPhraseAt(at);
      if (isOpenArticle(at, phrase)) {
        article = true;
      } else if (phrase != null && article && governor > i) {
        at = phrase.to() - 1;
        governor = -1;
      } else if (phrase != null) {
        boolean adverbial =
            i > from && governor >= 0 && adverbials.is(syntax, cue, governor, phrase);
        boolean bare = i > from && governor < 0 && phrase.pronoun();
        return adverbial || bare ? i : phrase.to();
      }
    }
    return i;
  }

  /** "den [von der Partei gewünschten] Ausstieg": an article whose noun comes later. */
  private boolean isOpenArticle(int i, NounPhrase phrase) {
    return syntax.item(i).isWord()
        && syntax.item(i).word().is(WordClass.ARTICLE)
        && (phrase == null || phrase.pronoun())
        && i + 1 < clause.to()
        && clause.holds(i + 1)
        && !isOfReport(i + 1);
  }

  /** "die Vorwürfe, die …, gegen ihn", "Diebstahl, Betrug und Untreue". */
  private int afterComma(int comma, int from) {
    Clause other = comma + 1 < syntax.items().size() ? syntax.clauseAt(comma + 1) : null;
    if (other == null || other.from() != comma + 1 && other != clause) {
      return comma;
    }
    if (other != clause) {
      boolean inside = belongsToNoun(other) && other.to() < clause.to();
      int end = inside ? syntax.endOfSubtree(other) : comma;
      boolean closed = end > comma && syntax.item(end).kind() == Kind.COMMA;
      return closed ? end + 1 : end;
    }
    if (joins(comma + 1)) {
      int end = afterPhrase(comma + 2, from);
      return end > comma + 2 ? end : comma;
    }
    NounPhrase first = syntax.nounPhraseAt(syntax.isPreposition(from) ? from + 1 : from);
    NounPhrase next = syntax.nounPhraseAt(comma + 1);
    boolean same =
        next != null
            && first != null
            && !next.pronoun()
            && !isOfReport(comma + 1)
            && Agreement.sharedCases(next.agreement(), first.agreement()) != 0;
    return same ? next.to() : comma;
  }

  /** Verb, particle, speaker, fixed words, negation and passive auxiliary belong to the report. */
  private boolean isOfReport(int i) {
    Predicate predicate = syntax.predicate(clause);
    if (speaker != null && speaker.holds(i)) {
      return true;
    }
    if (predicate == null) {
      return false;
    }
    return i == clause.finite()
        || predicate.parts().contains(i)
        || fixedWords.contains(i)
        || clause.holds(i) && CueSpans.isNegation(syntax, clause, i)
        || predicate.passive()
            && (isAgentPreposition(i)
                || clause.holds(i)
                    && functionWords.is(Role.PASSIVE_AUXILIARY, syntax.item(i).word()));
  }

  /** "von der Bank zurückgewiesen": the preposition before the agent. */
  private boolean isAgentPreposition(int i) {
    return speaker != null
        && i == speaker.range().from() - 1
        && syntax.item(i).word().is(WordClass.PREPOSITION);
  }
}
