package org.wortlaut.syntax.verb;

import java.util.List;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.syntax.verb.FiniteEvidence.Strength;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Finds which items of a sentence are finite verbs.
 *
 * <p>Many German forms are ambiguous: "berichtet" is a finite verb or a participle, "sagen" plural
 * or infinitive, "verletzte" verb or adjective. Within the stretch between two punctuation marks an
 * unambiguous finite verb decides against the ambiguous ones, an auxiliary or modal before the
 * others. A stretch may also go on with the infinitives or participles of the one before.
 */
public final class FiniteVerbs {

  private final FunctionWords functionWords;
  private final FiniteEvidence evidence;
  private final VerbList verbList;
  private final AttributeVerbs attributes;

  public FiniteVerbs(FunctionWords functionWords) {
    this.functionWords = functionWords;
    this.evidence = new FiniteEvidence(functionWords);
    this.verbList = new VerbList(functionWords);
    this.attributes = new AttributeVerbs(functionWords);
  }

  /** For each item whether it is a finite verb. */
  public boolean[] find(List<Token> items) {
    boolean[] finite = new boolean[items.size()];
    Strength[] strengths = new Strength[items.size()];
    int begin = 0;
    for (int i = 0; i <= items.size(); i++) {
      if (i == items.size() || items.get(i).separates()) {
        new Stretch(items, begin, i, strengths, finite).decide();
        begin = i + 1;
      }
    }
    return finite;
  }

  /**
   * The items between two punctuation marks; fills the part of the sentence's arrays that is its
   * own.
   */
  private final class Stretch {
    private final List<Token> items;
    private final int begin;
    private final int end;
    private final Strength[] strengths;
    private final boolean[] finite;

    Stretch(List<Token> items, int begin, int end, Strength[] strengths, boolean[] finite) {
      this.items = items;
      this.begin = begin;
      this.end = end;
      this.strengths = strengths;
      this.finite = finite;
    }

    void decide() {
      int strong = 0;
      boolean weak = false;
      for (int i = begin; i < end; i++) {
        strengths[i] = evidence.of(items, begin, end, i);
        strong += strengths[i] == Strength.STRONG ? 1 : 0;
        weak |= strengths[i] == Strength.WEAK;
      }
      if (strong > 1) {
        attributes.leaveOut(items, begin, end, strengths);
      }
      boolean strongSeen = false;
      boolean governed = false;
      for (int i = begin; i < end; i++) {
        if (strengths[i] == Strength.STRONG) {
          finite[i] = true;
          strongSeen = true;
          governed |= governs(i);
        }
      }
      if (!weak) {
        return;
      }
      if (!strongSeen) {
        if (!isContrast()
            && !isInsertedParticiple()
            && !verbList.goesOn(items, finite, begin, end)) {
          decideWeak(begin, end);
        }
      } else if (!governed) {
        decideWeakConjuncts();
      }
    }

    /** "Anders als von der Opposition behauptet": its participle is no verb. */
    private boolean isContrast() {
      return end - begin > 2
          && functionWords.is(Role.CONTRAST, items.get(begin).word())
          && functionWords.is(Role.MAYBE_SUBORDINATOR, items.get(begin + 1).word())
          && items.get(end - 1).word().has(Mood.PARTICIPLE_PAST);
    }

    /**
     * "Der Bericht, verfasst von Forschern, warnt", "…, eilig verfasst von Forschern, warnt": a
     * participle with its preposition between a phrase and its verb; not "Die Lage, berichtet am
     * Abend der Sender, sei ernst".
     */
    private boolean isInsertedParticiple() {
      boolean inserted =
          begin > 1
              && end + 1 < items.size()
              && items.get(begin - 1).kind() == Kind.COMMA
              && items.get(end).kind() == Kind.COMMA
              && !endsWithVerb(begin - 1);
      if (!inserted || begin + 1 >= end) {
        return false;
      }
      Word verb = items.get(end + 1).word();
      boolean manner = begin + 2 < end && items.get(begin).word().bareAdjective();
      return (isParticipleBeforePreposition(begin)
              || manner && isParticipleBeforePreposition(begin + 1))
          && verb.is(WordClass.FINITE)
          && !verb.capitalized()
          && !VerbMood.of(verb).subjunctive();
    }

    private boolean isParticipleBeforePreposition(int i) {
      return items.get(i).word().has(Mood.PARTICIPLE_PAST)
          && items.get(i + 1).word().is(WordClass.PREPOSITION);
    }

    /** Whether the stretch that ends at an item holds a verb. */
    private boolean endsWithVerb(int to) {
      for (int i = to - 1; i >= 0 && !items.get(i).separates(); i--) {
        if (finite[i]) {
          return true;
        }
      }
      return false;
    }

    /** "Er sagte ab und berichtet …": a conjunct without a strong verb may have a weak one. */
    private void decideWeakConjuncts() {
      int part = begin;
      for (int i = begin; i <= end; i++) {
        if (i == end || isCoordinator(i)) {
          if (!hasFinite(part, i) && !isJoinedParticiple(part, i)) {
            decideWeak(part, i);
          }
          part = i + 1;
        }
      }
    }

    /**
     * "(nannte den Plan) teuer und überholt", "zu teuer und längst überholt": two adjectives; not
     * "nannte den Plan teuer und betont, …".
     */
    private boolean isJoinedParticiple(int from, int to) {
      int participle = to - 1;
      boolean open = end < items.size() && items.get(end).kind() == Kind.COMMA;
      if (from < begin + 2
          || from >= to
          || open
          || !items.get(from - 2).word().bareAdjective()
          || !items.get(participle).word().has(Mood.PARTICIPLE_PAST)) {
        return false;
      }
      for (int i = from; i < participle; i++) {
        if (!items.get(i).word().isOnly(WordClass.ADVERB)) {
          return false;
        }
      }
      return true;
    }

    private boolean hasFinite(int from, int to) {
      for (int i = from; i < to; i++) {
        if (finite[i]) {
          return true;
        }
      }
      return false;
    }

    /**
     * "Sie haben gewonnen", "Sie sagen": the first auxiliary or modal, else the first weak form.
     */
    private void decideWeak(int from, int to) {
      int chosen = -1;
      for (int i = from; i < to; i++) {
        if (isWeak(i) && (chosen < 0 || governs(i) && !governs(chosen))) {
          chosen = i;
        }
      }
      if (chosen >= 0) {
        chosen = endsVerbGroup(chosen, to) ? chosen + 1 : chosen;
        finite[chosen] = true;
        decideFirstConjunct(from, chosen);
        decideLaterConjuncts(chosen, to);
      }
    }

    /** "(dass sie) gesenkt werden müssen": behind its participle "werden" is an infinitive. */
    private boolean endsVerbGroup(int auxiliary, int to) {
      return auxiliary > begin
          && auxiliary + 2 == to
          && items.get(auxiliary - 1).word().has(Mood.PARTICIPLE_PAST)
          && isWeak(auxiliary + 1)
          && governs(auxiliary + 1);
    }

    /**
     * "Wir diskutieren und werden …": a chosen auxiliary after a coordinator does not govern the
     * verb before it.
     */
    private void decideFirstConjunct(int from, int chosen) {
      int coordinator = chosen - 1;
      if (coordinator < from || !isCoordinator(coordinator)) {
        return;
      }
      for (int i = from; i < coordinator; i++) {
        if (isWeak(i)) {
          finite[i] = true;
          return;
        }
      }
    }

    /**
     * "Sie bezeichnen … und verweisen auf …": a weak verb right after a coordinator is finite if
     * the chosen one governs nothing, or if a prepositional phrase follows, which an infinitive at
     * the end of its clause does not allow.
     */
    private void decideLaterConjuncts(int chosen, int to) {
      boolean governs = governs(chosen);
      for (int i = chosen + 2; i < to; i++) {
        boolean early =
            !governs
                || i + 2 < to
                    && !items.get(i).word().has(Mood.PARTICIPLE_PAST)
                    && items.get(i + 1).word().is(WordClass.PREPOSITION);
        if (early && isWeak(i) && isCoordinator(i - 1)) {
          finite[i] = true;
        }
      }
    }

    private boolean isWeak(int i) {
      return strengths[i] == Strength.WEAK && !isAdverb(i);
    }

    /** "Wir weisen das aber entschieden zurück": a participle before the particle of a verb. */
    private boolean isAdverb(int i) {
      boolean beforeParticle =
          i + 2 == end
              && items.get(i).word().has(Mood.PARTICIPLE_PAST)
              && functionWords.is(Role.PARTICLE, items.get(i + 1).word());
      return beforeParticle && verbBefore(i);
    }

    private boolean verbBefore(int i) {
      for (int k = begin; k < i; k++) {
        if (strengths[k] != Strength.NONE) {
          return true;
        }
      }
      return false;
    }

    private boolean isCoordinator(int i) {
      return functionWords.is(Role.COORDINATOR, items.get(i).word());
    }

    private boolean governs(int i) {
      return functionWords.isHelping(items.get(i).word());
    }
  }
}
