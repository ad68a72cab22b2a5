package org.wortlaut.extract.cue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.word.ConstituentNegation;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Writes the words of a verbal cue: the full verb with its particle, and with auxiliaries,
 * reflexive and correlate for GNQA.
 */
public final class CueSpans {

  /** In items, from "weder" to the second verb: "weder bestätigen noch dementieren". */
  private static final int NEITHER_NOR = 3;

  private final FunctionWords functionWords;
  private final ConstituentNegation constituentNegation;

  public CueSpans(FunctionWords functionWords) {
    this.functionWords = functionWords;
    this.constituentNegation = new ConstituentNegation(functionWords);
  }

  /**
   * @param cue null for a verb outside the lexicon
   */
  public void write(CueVerb cue, Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    Clause clause = attribution.clauseOfCue;
    Predicate predicate = syntax.predicate(clause);
    BitSet own = new BitSet();
    predicate.parts().forEach(own::set);
    if (cue != null && !cue.phrase().isEmpty()) {
      CuePhrase.items(syntax, clause, cue).forEach(own::set);
    }
    boolean withModal = isWithModal(cue, predicate);
    if (withModal && syntax.item(predicate.finite()).word().hasVerb(predicate.modal())) {
      own.set(predicate.finite());
    }
    BitSet full = (BitSet) own.clone();
    if (predicate.finite() >= 0) {
      full.set(predicate.finite());
    }
    for (int i = clause.from(); i < clause.to(); i++) {
      if (clause.holds(i)) {
        boolean both = cue != null && isOfBoth(syntax, cue, i);
        if (both || isOfOwn(syntax, clause, cue, i)) {
          own.set(i);
        }
        if (both || isOfFull(syntax, clause, cue, i)) {
          full.set(i);
        }
      }
    }
    attribution.cue.addAll(spans(syntax, own.stream().boxed().toList()));
    attribution.fullCue.addAll(spans(syntax, full.stream().boxed().toList()));
    attribution.cueLemma = withModal ? cue.lemma() : predicate.lemma();
    attribution.certain = cue != null && cue.is(CueFlag.CERTAIN);
    attribution.raisesNegation = cue != null && cue.is(CueFlag.RAISES);
    attribution.cueFlags = cue == null ? "unknown" : cue.ownFlags();
  }

  /** "wollte wissen", "ließ wissen": only with its modal does the verb report. */
  private static boolean isWithModal(CueVerb cue, Predicate predicate) {
    return cue != null
        && !predicate.modal().isEmpty()
        && cue.lemma().equals(predicate.lemma() + " " + predicate.modal());
  }

  /** "sprach sich aus", "hält für", "heißt es": the reflexive or fixed word of the verb. */
  private static boolean isOfBoth(SentenceSyntax syntax, CueVerb cue, int i) {
    Token item = syntax.item(i);
    boolean reflexive =
        (cue.is(CueFlag.REFL) || cue.is(CueFlag.REFL_OK))
            && item.isWord()
            && item.word().is(WordClass.REFLEXIVE);
    boolean impersonal = cue.is(CueFlag.IMPERSONAL) && item.lower().equals("es");
    boolean predicative = cue.is(CueFlag.FUER) && item.lower().equals("für") && isOfVerb(syntax, i);
    return reflexive || impersonal || predicative;
  }

  /**
   * The second "für" of "hält die Vorschläge für Reformen für schwach": where one stands before no
   * noun, the verb's is that one.
   */
  public static boolean isOfVerb(SentenceSyntax syntax, int marker) {
    Clause clause = syntax.clauseAt(marker);
    for (int i = marker + 1; clause != null && i + 1 < clause.to(); i++) {
      boolean judges =
          syntax.item(i).lower().equals("für") && clause.holds(i) && isBeforeAdjective(syntax, i);
      if (judges) {
        return isBeforeAdjective(syntax, marker);
      }
    }
    return true;
  }

  private static boolean isBeforeAdjective(SentenceSyntax syntax, int marker) {
    return syntax.item(marker + 1).isWord() && syntax.nounPhraseAt(marker + 1) == null;
  }

  /** "schloss nicht aus", "sagte er weiter", "ging davon aus": what our guidelines take besides. */
  private boolean isOfOwn(SentenceSyntax syntax, Clause clause, CueVerb cue, int i) {
    boolean further = cue != null && i > clause.finite() && syntax.item(i).lower().equals("weiter");
    return further
        || cue != null
            && cue.is(CueFlag.CORRELATE)
            && isCorrelate(syntax, clause, i)
            && (cue.is(CueFlag.NEEDS_CORRELATE) || isTaken(syntax.item(i).lower(), cue))
        || isNegation(syntax, clause, i)
        || cue != null && cue.is(CueFlag.CONFIRMS) && isNeitherOfSubjects(syntax, clause, i);
  }

  /** "Weder die Stadt noch die Polizei bestätigten den Bericht". */
  private boolean isNeitherOfSubjects(SentenceSyntax syntax, Clause clause, int i) {
    return i == clause.from()
        && i < clause.finite()
        && functionWords.is(Role.NEITHER, syntax.item(i).word());
  }

  /**
   * "bezeichnete als", "ist gesagt worden", "hält es für", "wies darauf hin": what GNQA takes
   * besides; no "dazu" of "erklärte er dazu".
   */
  private boolean isOfFull(SentenceSyntax syntax, Clause clause, CueVerb cue, int i) {
    Token item = syntax.item(i);
    boolean marker =
        cue != null
            && (cue.is(CueFlag.ALS) && item.lower().equals("als")
                || cue.is(CueFlag.FUER) && item.lower().equals("es")
                || isCorrelate(syntax, clause, i) && isTaken(item.lower(), cue));
    boolean ofPassive =
        syntax.predicate(clause).passive()
            && (item.lower().equals("es") || functionWords.is(Role.PASSIVE_AUXILIARY, item.word()));
    return marker || ofPassive;
  }

  /** "darauf" with "hinweisen auf", "damit" with "drohen mit". */
  private static boolean isTaken(String correlate, CueVerb cue) {
    return cue.prepositions().isEmpty() ? cue.is(CueFlag.CORRELATE) : cue.takesAdverb(correlate);
  }

  /** Whether a clause has an {@linkplain #isNegation negation} of its cue. */
  public boolean isNegated(SentenceSyntax syntax, Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (clause.holds(i) && isNegation(syntax, clause, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The negation of the cue itself: at most adverbs stand between it and the cue's last part
   * ("schloss nicht aus", "wollte den Bericht nicht offiziell bestätigen"), or it ends the clause
   * ("bestätigte den Bericht nicht", "bestätigt wurde der Bericht nicht", "rechnete nicht damit",
   * "nie bestritten"), alone or with the object ("bestritt nicht die Annahme, dass"); not "sagte
   * nicht nur, dass", "nannte ihn streng, aber nicht unfair".
   */
  public boolean isNegation(SentenceSyntax syntax, Clause clause, int i) {
    List<Integer> parts = syntax.predicate(clause).parts();
    int last = parts.isEmpty() ? -1 : parts.get(parts.size() - 1);
    if (isNeither(syntax, last, i)) {
      return true;
    }
    Token item = syntax.item(i);
    boolean never = item.isWord() && functionWords.is(Role.NEVER, item.word());
    if (!never
        && !(item.isWord() && item.word().is(WordClass.NEGATION) && item.lower().equals("nicht"))) {
      return false;
    }
    if (constituentNegation.is(syntax, i) || i > 0 && syntax.isPreposition(i - 1)) {
      return false;
    }
    if (last < i) {
      int end = ItemRange.restOfSegment(clause, i).to();
      return last <= clause.finite()
          && !isContrasted(syntax, i)
          && (areAdverbs(syntax, i + 1, end) || isObject(syntax, i + 1, end));
    }
    return areAdverbs(syntax, i + 1, last);
  }

  /** The "nicht" of "streng, aber nicht unfair". */
  private boolean isContrasted(SentenceSyntax syntax, int i) {
    return i > 1
        && functionWords.is(Role.COORDINATOR, syntax.item(i - 1).word())
        && syntax.item(i - 2).kind() == Kind.COMMA;
  }

  /**
   * "bestritt nicht die Annahme, dass", "bestritt nicht den Angriff auf die Stadt"; not "bestritt
   * nicht die Tat, sondern".
   */
  private boolean isObject(SentenceSyntax syntax, int from, int to) {
    NounPhrase phrase = from < to ? syntax.nounPhraseAt(from) : null;
    boolean contrasted =
        to + 1 < syntax.items().size()
            && functionWords.is(Role.BUT_RATHER, syntax.item(to + 1).word());
    return phrase != null
        && (phrase.to() == to || syntax.isPreposition(phrase.to()))
        && phrase.canBe(Agreement.ACCUSATIVE)
        && syntax.item(from).word().is(WordClass.ARTICLE)
        && !contrasted;
  }

  private static boolean areAdverbs(SentenceSyntax syntax, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isAdverbial(syntax.item(i))) {
        return false;
      }
    }
    return true;
  }

  /** "weder bestätigen noch dementieren", up to the last of the two verbs. */
  private boolean isNeither(SentenceSyntax syntax, int last, int i) {
    int first = last - NEITHER_NOR;
    return first >= 0
        && first <= i
        && i < last
        && functionWords.is(Role.NEITHER, syntax.item(first).word())
        && syntax.item(last - 1).lower().equals("noch")
        && !syntax.item(first + 1).word().verbs().isEmpty();
  }

  /** "offiziell", "ausdrücklich", "mehr". */
  private static boolean isAdverbial(Token item) {
    return item.isWord()
        && !item.word().capitalized()
        && item.word().adjective() == 0
        && (item.word().is(WordClass.ADVERB) || item.word().is(WordClass.ADJECTIVE));
  }

  /**
   * "wies darauf hin, dass": a pronominal adverb at the end of the clause or after its verb; "es"
   * is too often a real object.
   */
  private boolean isCorrelate(SentenceSyntax syntax, Clause clause, int i) {
    Token item = syntax.item(i);
    return item.isWord()
        && functionWords.is(Role.CORRELATE, item.word())
        && !item.lower().equals("es")
        && (i + 1 >= clause.to()
            || i + 2 >= clause.to()
            || !clause.holds(i + 1)
            || i > clause.finite());
  }

  /** Neighbouring items are one span. */
  public static List<Span> spans(SentenceSyntax syntax, Iterable<Integer> items) {
    List<Span> spans = new ArrayList<>();
    int previous = -2;
    for (int i : items) {
      if (i == previous + 1) {
        Span last = spans.remove(spans.size() - 1);
        spans.add(new Span(last.begin(), syntax.item(i).end()));
      } else {
        spans.add(new Span(syntax.item(i).begin(), syntax.item(i).end()));
      }
      previous = i;
    }
    return spans;
  }
}
