package org.wortlaut.syntax;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Puts the verb of a clause together: separated particle, participle or infinitive, auxiliaries,
 * modal.
 */
public final class PredicateReader {

  private final FunctionWords functionWords;
  private final Morphology morphology;

  public PredicateReader(FunctionWords functionWords, Morphology morphology) {
    this.functionWords = functionWords;
    this.morphology = morphology;
  }

  /** The predicate of a clause, or null where it has no verb. */
  public Predicate read(List<Token> items, Clause clause, boolean[] finite) {
    List<Integer> places = places(clause);
    if (clause.finite() < 0) {
      return clause.is(Clause.Type.INFINITIVE) ? infinitive(items, places) : null;
    }
    return new Reading(items, places, clause.finite(), finite).predicate();
  }

  private static List<Integer> places(Clause clause) {
    List<Integer> places = new ArrayList<>();
    for (Segment segment : clause.segments()) {
      for (int i = segment.from(); i < segment.to(); i++) {
        places.add(i);
      }
    }
    return places;
  }

  private Predicate infinitive(List<Token> items, List<Integer> places) {
    for (int p = places.size() - 1; p >= 0; p--) {
      int i = places.get(p);
      Word word = items.get(i).word();
      if (word.is(WordClass.ZU_INFINITIVE)) {
        return ofInfinitive(lemmaOf(word, Mood.ZU_INFINITIVE), List.of(i), items, places, p);
      }
      boolean afterZu = p > 0 && items.get(places.get(p - 1)).lower().equals("zu");
      if (afterZu && word.is(WordClass.INFINITIVE)) {
        return ofInfinitive(lemmaOf(word, Mood.INFINITIVE), List.of(i), items, places, p);
      }
    }
    return null;
  }

  /** "den Code gecrackt zu haben": the participle before the auxiliary is the full verb. */
  private Predicate ofInfinitive(
      String lemma, List<Integer> parts, List<Token> items, List<Integer> places, int place) {
    if (functionWords.is(Role.AUXILIARY, lemma)) {
      for (int p = place - 1; p >= Math.max(0, place - 3); p--) {
        Word word = items.get(places.get(p)).word();
        if (word.has(Mood.PARTICIPLE_PAST) && !word.lower().equals("worden")) {
          boolean passive = !lemma.equals("haben");
          return new Predicate(
              lemmaOf(word, Mood.PARTICIPLE_PAST),
              List.of(places.get(p)),
              -1,
              VerbMood.NONE,
              false,
              passive,
              true,
              "");
        }
      }
    }
    return new Predicate(lemma, parts, -1, VerbMood.NONE, false, false, false, "");
  }

  private static String lemmaOf(Word word, Mood mood) {
    for (VerbForm verb : word.verbs()) {
      if (verb.mood() == mood) {
        return verb.lemma();
      }
    }
    return word.lemma();
  }

  /** One clause under reading. */
  private final class Reading {
    private final List<Token> items;
    private final List<Integer> places;
    private final int finiteItem;
    private final boolean[] finite;
    private final Word finiteWord;
    private final String finiteLemma;

    Reading(List<Token> items, List<Integer> places, int finiteItem, boolean[] finite) {
      this.items = items;
      this.places = places;
      this.finiteItem = finiteItem;
      this.finite = finite;
      this.finiteWord = items.get(finiteItem).word();
      this.finiteLemma = finiteLemma();
    }

    Predicate predicate() {
      boolean auxiliary = functionWords.is(Role.AUXILIARY, finiteLemma);
      boolean modal = functionWords.is(Role.MODAL, finiteLemma);
      if (auxiliary || modal) {
        Predicate complex = complex(modal);
        if (complex != null) {
          return complex;
        }
      }
      return simple();
    }

    private String finiteLemma() {
      String best = null;
      for (VerbForm verb : finiteWord.verbs()) {
        if (verb.finite()
            && verb.person() == 3
            && (best == null || isCommoner(verb.lemma(), best))) {
          best = verb.lemma();
        }
      }
      return best == null ? finiteWord.lower() : best;
    }

    /**
     * Where a form belongs to two verbs, the auxiliary or modal, else the shorter lemma, is the
     * commoner one.
     */
    private boolean isCommoner(String candidate, String best) {
      boolean helping =
          functionWords.is(Role.AUXILIARY, candidate) || functionWords.is(Role.MODAL, candidate);
      boolean bestHelping =
          functionWords.is(Role.AUXILIARY, best) || functionWords.is(Role.MODAL, best);
      if (helping != bestHelping) {
        return helping;
      }
      boolean indicative = isIndicative(candidate);
      return indicative != isIndicative(best)
          ? indicative
          : candidate.compareTo(best) < 0 && candidate.length() <= best.length();
    }

    /** "drängen" is the present of drängen and the Konjunktiv of dringen. */
    private boolean isIndicative(String lemma) {
      for (VerbForm verb : finiteWord.verbs()) {
        if (verb.lemma().equals(lemma)
            && verb.person() == 3
            && (verb.mood() == Mood.PRESENT || verb.mood() == Mood.PAST)) {
          return true;
        }
      }
      return false;
    }

    /**
     * Auxiliary or modal with a participle or infinitive elsewhere in the clause, the last one
     * being the nearest to the full verb.
     */
    private Predicate complex(boolean modal) {
      boolean worden = false;
      for (int p = places.size() - 1; p >= 0; p--) {
        int i = places.get(p);
        Word word = items.get(i).word();
        if (i == finiteItem || !items.get(i).isWord() || finite[i]) {
          continue;
        }
        if (word.lower().equals("worden")) {
          worden = true;
        } else if (word.has(Mood.PARTICIPLE_PAST)
            && !word.lower().equals("gewesen")
            && !isAttribute(p)) {
          return withParticiple(word, p, modal, worden);
        } else if (word.is(WordClass.INFINITIVE)
            && !word.capitalized()
            && !functionWords.is(Role.AUXILIARY, lemmaOf(word, Mood.INFINITIVE))
            && (modal || finiteLemma.equals("werden"))) {
          return withInfinitive(word, p, modal);
        }
      }
      return null;
    }

    private boolean isAttribute(int p) {
      int i = places.get(p);
      return p + 1 < places.size()
          && places.get(p + 1) == i + 1
          && items.get(i + 1).isWord()
          && items.get(i + 1).word().capitalized()
          && items.get(i).word().adjective() != 0;
    }

    private Predicate withParticiple(Word word, int p, boolean modal, boolean worden) {
      String lemma = lemmaOf(word, Mood.PARTICIPLE_PAST);
      List<Integer> parts = new ArrayList<>(List.of(places.get(p)));
      String joined = precedingParticle(p, lemma, parts);
      boolean passive = worden || finiteLemma.equals("werden") || modal && hasWerdenAfter(p);
      return new Predicate(
          joined,
          parts,
          finiteItem,
          mood(),
          isPlural(),
          passive,
          !passive,
          modal ? finiteLemma : "");
    }

    private boolean hasWerdenAfter(int p) {
      return p + 1 < places.size() && items.get(places.get(p + 1)).lower().equals("werden");
    }

    /**
     * "bekannt gegeben", "fest gestellt": a particle written apart before its participle or
     * infinitive.
     */
    private String precedingParticle(int p, String lemma, List<Integer> parts) {
      if (p > 0 && places.get(p - 1) == places.get(p) - 1) {
        Token before = items.get(places.get(p - 1));
        if (before.isWord()
            && functionWords.is(Role.PARTICLE, before.word())
            && isVerb(before.lower() + lemma)) {
          parts.add(0, places.get(p - 1));
          return before.lower() + lemma;
        }
      }
      return lemma;
    }

    private Predicate withInfinitive(Word word, int p, boolean modal) {
      List<Integer> parts = new ArrayList<>(List.of(places.get(p)));
      String lemma = precedingParticle(p, lemmaOf(word, Mood.INFINITIVE), parts);
      return new Predicate(
          lemma,
          parts,
          finiteItem,
          mood(),
          isPlural(),
          false,
          false,
          modal ? finiteLemma : "werden");
    }

    private Predicate simple() {
      List<Integer> parts = new ArrayList<>(List.of(finiteItem));
      String lemma = finiteLemma;
      if (!functionWords.is(Role.AUXILIARY, finiteLemma)
          || finiteLemma.equals("haben")
          || finiteLemma.equals("sein")) {
        int particle = separatedParticle();
        if (particle >= 0) {
          for (String candidate : lemmas()) {
            String joined = items.get(particle).lower() + candidate;
            if (isVerb(joined)) {
              parts.add(particle);
              parts.sort(null);
              lemma = joined;
              break;
            }
          }
        }
      }
      return new Predicate(lemma, parts, finiteItem, mood(), isPlural(), false, false, "");
    }

    private List<String> lemmas() {
      List<String> lemmas = new ArrayList<>(List.of(finiteLemma));
      for (VerbForm verb : finiteWord.verbs()) {
        if (verb.finite() && !lemmas.contains(verb.lemma())) {
          lemmas.add(verb.lemma());
        }
      }
      return lemmas;
    }

    /** The verb particle at the end of a clause piece: "teilte die Polizei gestern mit, dass …". */
    private int separatedParticle() {
      for (int p = places.size() - 1; p > 0; p--) {
        int i = places.get(p);
        if (i <= finiteItem) {
          return -1;
        }
        boolean atEnd =
            p + 1 == places.size()
                || places.get(p + 1) != i + 1
                || isCoordinator(i + 1)
                || items.get(i + 1).kind() == Kind.BRACKETED
                || items.get(i + 1).kind() == Kind.QUOTED
                || endsBracket(p);
        if (atEnd
            && items.get(i).isWord()
            && functionWords.is(Role.PARTICLE, items.get(i).word())) {
          return i;
        }
      }
      return -1;
    }

    /**
     * "gab bekannt im Rahmen …", "teilte mit am Montag": a particle followed by a prepositional
     * phrase only.
     */
    private boolean endsBracket(int p) {
      Word next = items.get(places.get(p) + 1).word();
      boolean nominal = items.get(places.get(p)).word().is(WordClass.PREPOSITION);
      return !nominal && next.is(WordClass.PREPOSITION);
    }

    private boolean isCoordinator(int i) {
      return functionWords.is(Role.COORDINATOR, items.get(i).word());
    }

    private boolean isVerb(String lemma) {
      return morphology.look(lemma, false).hasVerb(lemma);
    }

    private VerbMood mood() {
      return VerbMood.of(finiteWord);
    }

    private boolean isPlural() {
      boolean plural = false;
      for (VerbForm verb : finiteWord.verbs()) {
        if (verb.finite() && verb.person() == 3) {
          if (!verb.plural()) {
            return false;
          }
          plural = true;
        }
      }
      return plural;
    }
  }
}
