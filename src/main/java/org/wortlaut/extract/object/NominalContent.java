package org.wortlaut.extract.object;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.ReportItems;
import org.wortlaut.extract.cue.WieAside;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.AntecedentFinder;
import org.wortlaut.extract.word.ConstituentNegation;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * How far the object reaches that a cue takes as its content, in one clause: with its genitives,
 * prepositional phrases and clauses, and with what is said about it.
 *
 * <p>"wies [die Vorwürfe der Partei gegen ihn, die …] zurück", "nannte [den Plan] gestern
 * [absurd]". Must not: "wies [die Vorwürfe] am Montag in einem Interview zurück".
 */
public final class NominalContent {

  private final FunctionWords functionWords;
  private final SentenceSyntax syntax;
  private final Clause clause;
  private final FoundSpeaker speaker;
  private final ReportItems report;
  private final ObjectExtent extent;
  private final ConstituentNegation constituentNegation;

  /**
   * @param cue null where the cue is a noun
   * @param speaker null where none is found
   */
  public NominalContent(
      CueLexicon cues,
      FunctionWords functionWords,
      SentenceSyntax syntax,
      Clause clause,
      CueVerb cue,
      FoundSpeaker speaker) {
    this.functionWords = functionWords;
    this.syntax = syntax;
    this.clause = clause;
    this.speaker = speaker;
    this.constituentNegation = new ConstituentNegation(functionWords);
    this.report = new ReportItems(functionWords, syntax, clause, cue, speaker);
    this.extent =
        new ObjectExtent(
            functionWords,
            new AdverbialPhrases(cues, functionWords),
            new WieAside(cues),
            syntax,
            clause,
            cue,
            report);
  }

  /**
   * @param object the first item of the object
   * @param predicate the first item of what is said about it, or -1
   */
  List<ItemRange> of(int object, int predicate) {
    TreeSet<Integer> items = new TreeSet<>();
    boolean first = clause.is(Type.MAIN) && object < clause.finite();
    int end = first ? clause.finite() : extent.end(object);
    add(items, object, end);
    addDestination(items, object);
    addInfinitive(items, end);
    if (predicate >= 0) {
      addPredicate(items, predicate);
    }
    addLaterClauses(items, end);
    return ranges(items);
  }

  /** What is said about an object that stands in another clause. */
  public List<ItemRange> ofPredicate(int predicate) {
    TreeSet<Integer> items = new TreeSet<>();
    addPredicate(items, predicate);
    return ranges(items);
  }

  private void addPredicate(TreeSet<Integer> items, int predicate) {
    boolean first =
        clause.is(Type.MAIN) && clause.from() <= clause.finite() && predicate < clause.finite();
    int rest = first ? clause.finite() : ItemRange.restOfSegment(clause, predicate).to();
    int begin = judgementBegin(predicate);
    add(items, begin, new ContrastedAdjectives(functionWords).after(syntax, rest));
  }

  /** From the "zu" of "nannte das Gesetz zu streng", the "nicht" of "nannte es nicht ganz fair". */
  private int judgementBegin(int predicate) {
    Token item = syntax.item(predicate);
    if (predicate == 0
        || !item.isWord()
        || item.word().capitalized()
        || !item.word().is(WordClass.ADJECTIVE)) {
      return predicate;
    }
    int begin = syntax.item(predicate - 1).lower().equals("zu") ? predicate - 1 : predicate;
    int negation = begin - 1;
    while (negation > clause.finite()
        && syntax.item(negation).isWord()
        && !syntax.item(negation).word().capitalized()
        && !syntax.item(negation).word().is(WordClass.NEGATION)) {
      negation--;
    }
    boolean negated = negation > clause.finite() && constituentNegation.is(syntax, negation);
    return negated ? negation : begin;
  }

  /** The object's phrase alone, beside a noun that is the cue. */
  public ItemRange ofPhrase(int object) {
    boolean first = clause.is(Type.MAIN) && object < clause.finite();
    int end = extent.end(object);
    return new ItemRange(object, first ? Math.min(end, clause.finite()) : end);
  }

  private void add(TreeSet<Integer> items, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!report.holds(i)) {
        items.add(i);
      }
    }
  }

  /** "kündigte [für Mai] einen Streik an": what holds for somebody or some time. */
  private void addDestination(TreeSet<Integer> items, int object) {
    for (int i = clause.from(); i < object; i++) {
      boolean opens =
          clause.holds(i)
              && !report.holds(i)
              && functionWords.is(Role.DESTINATION, syntax.item(i).word())
              && !isOfNounBefore(i);
      if (opens) {
        int end = syntax.isPreposition(i) ? extent.afterPhrase(i, i) : i + 1;
        add(items, i, Math.min(end, object));
      }
    }
  }

  /** The "für Bauern" of "In der Debatte um Hilfen für Bauern bringt sie …". */
  private boolean isOfNounBefore(int preposition) {
    int noun = preposition - 1;
    return clause.is(Type.MAIN)
        && preposition < clause.finite()
        && syntax.isPreposition(clause.from())
        && !functionWords.is(Role.COMPARISON, syntax.item(clause.from()).word())
        && clause.holds(noun)
        && syntax.item(noun).isWord()
        && syntax.item(noun).word().capitalized()
        && syntax.item(noun).word().is(WordClass.NOUN)
        && !report.holds(noun);
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
              && !report.holds(i + 1);
      if (infinitive) {
        add(items, end, i + 2);
      }
    }
  }

  /** "wies die Vorwürfe zurück, die …": clauses of the object after the end of the cue's. */
  private void addLaterClauses(TreeSet<Integer> items, int end) {
    for (Clause other : syntax.clauses()) {
      boolean afterSpeaker =
          speaker != null && (other.from() - 1 == speaker.range().to() || isOfSpeaker(other));
      if (other.from() > end - 1
          && !afterSpeaker
          && !isJoinedToOther(other)
          && !syntax.isBehindColon(other)
          && extent.belongsToNoun(other)) {
        add(items, other.from(), syntax.endOfSubtree(other));
      }
    }
  }

  /** The "und warnte" of "Davon sprach Weber, der ihn lobte und warnte". */
  private boolean isJoinedToOther(Clause other) {
    Clause joined = other.is(Type.INFINITIVE) ? other.parent() : other;
    Clause first = joined != null && joined.is(Type.RELATIVE) ? joined.conjunctOf() : null;
    return first != null && speaker != null && isOfSpeaker(first);
  }

  /** "wurden vom Verband kritisiert, der der Ansicht ist, …" */
  private boolean isOfSpeaker(Clause other) {
    NounPhrase antecedent =
        other.is(Type.RELATIVE) && other.introducer() >= 0
            ? AntecedentFinder.find(syntax, other)
            : null;
    return antecedent != null && speaker.holds(antecedent.from());
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
    boolean preposition =
        range != null && range.to() == range.from() + 1 && syntax.isPreposition(range.from());
    if (range != null && !range.isEmpty() && !preposition) {
      ranges.add(range);
    }
  }
}
