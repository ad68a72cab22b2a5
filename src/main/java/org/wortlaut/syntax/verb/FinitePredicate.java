package org.wortlaut.syntax.verb;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/** Reads the predicate of one clause from its finite verb and the other words of the clause. */
final class FinitePredicate {

  private final FunctionWords functionWords;
  private final Morphology morphology;
  private final List<Token> items;
  private final int[] places;
  private final int finiteItem;
  private final boolean[] finite;
  private final Word finiteWord;
  private final FiniteForm form;
  private final String finiteLemma;
  private final VerbParticles particles;
  private final ComparedParticiple compared;

  /**
   * @param places the items of the clause, in text order
   * @param form of the finite verb
   */
  FinitePredicate(
      FunctionWords functionWords,
      Morphology morphology,
      List<Token> items,
      int[] places,
      int finiteItem,
      FiniteForm form,
      boolean[] finite) {
    this.functionWords = functionWords;
    this.morphology = morphology;
    this.items = items;
    this.places = places;
    this.finiteItem = finiteItem;
    this.finite = finite;
    this.finiteWord = items.get(finiteItem).word();
    this.form = form;
    this.finiteLemma = form.lemma();
    this.particles = new VerbParticles(functionWords, items, places);
    this.compared = new ComparedParticiple(functionWords, items);
  }

  Predicate read() {
    Predicate complex = form.helping() ? complex() : null;
    return complex != null ? complex : simple();
  }

  /**
   * "hat … gesagt", "will … sagen": auxiliary or modal with a participle or infinitive elsewhere in
   * the clause, the last one being the nearest to the full verb. Null where there is none.
   */
  private Predicate complex() {
    DoubleInfinitive infinitives = DoubleInfinitive.of(finiteLemma, items, places, functionWords);
    if (infinitives != null) {
      return withInfinitive(infinitives.full(), infinitives.modal(), true);
    }
    boolean afterWorden = false;
    for (int p = places.length - 1; p >= 0; p--) {
      int i = places[p];
      Word word = items.get(i).word();
      if (!items.get(i).isWord() || finite[i] || i == finiteItem) {
        continue;
      }
      if (word.lower().equals("worden")) {
        afterWorden = true;
      } else if (isFullParticiple(p)) {
        return withParticiple(p, afterWorden);
      } else if (isFullInfinitive(word)) {
        return withInfinitive(p, finiteLemma, false);
      }
    }
    return isFrontedInfinitive()
        ? withInfinitive(0, finiteLemma, false)
        : withAuxiliaryInfinitive();
  }

  /**
   * The "Bestätigen" of "Bestätigen wollte er nichts"; not "Fragen wollte er nicht beantworten".
   */
  private boolean isFrontedInfinitive() {
    int first = places[0];
    return form.modal()
        && finiteItem == first + 1
        && items.get(first).isWord()
        && items.get(first).word().has(Mood.INFINITIVE);
  }

  /** "wird ein Erfolg sein", "will Präsident werden"; not "sein Haus". */
  private Predicate withAuxiliaryInfinitive() {
    if (!form.modal() && !finiteLemma.equals("werden")) {
      return null;
    }
    int last = places.length - 1;
    int p = last >= 0 && places[last] == finiteItem ? last - 1 : last;
    if (p < 0 || places[p] == finiteItem || finite[places[p]]) {
      return null;
    }
    Word word = items.get(places[p]).word();
    boolean infinitive =
        word.has(Mood.INFINITIVE)
            && !word.capitalized()
            && functionWords.is(Role.AUXILIARY, PredicateReader.lemma(word, Mood.INFINITIVE));
    return infinitive ? withInfinitive(p, finiteLemma, false) : null;
  }

  /**
   * The "gesehen" of "ist gesehen worden"; not "gewesen", not "geschlossene" before a noun, nor
   * what something is compared to.
   */
  private boolean isFullParticiple(int p) {
    int i = places[p];
    Word word = items.get(i).word();
    return word.has(Mood.PARTICIPLE_PAST)
        && !word.lower().equals("gewesen")
        && !compared.is(i)
        && !isInfinitive(p)
        && !isAttribute(p)
        && !isDegree(p)
        && !isSetIn(p);
  }

  /** The "gebeten" of "Das Amt, mehrfach um Auskunft gebeten, ließ sie warten". */
  private boolean isSetIn(int p) {
    int first = p;
    while (first > 0 && places[first - 1] == places[first] - 1) {
      first--;
    }
    return first > 0
        && places[p] < finiteItem
        && items.get(places[first] - 1).kind() == Kind.COMMA
        && items.get(places[p] + 1).kind() == Kind.COMMA;
  }

  /** The "erfahren" of "war zu erfahren". */
  private boolean isInfinitive(int p) {
    int zu = places[p] - 1;
    return zu >= 0
        && items.get(zu).lower().equals("zu")
        && items.get(places[p]).word().has(Mood.INFINITIVE);
  }

  /** "will kommen", "wird kommen"; not the auxiliary of "wird gekommen sein". */
  private boolean isFullInfinitive(Word word) {
    return word.is(WordClass.INFINITIVE)
        && !word.capitalized()
        && !functionWords.is(Role.AUXILIARY, PredicateReader.lemma(word, Mood.INFINITIVE))
        && (form.modal() || finiteLemma.equals("werden"));
  }

  /** "hat geschlossene Türen …": an inflected participle right before a noun. */
  private boolean isAttribute(int p) {
    int i = places[p];
    return isNeighbourNext(p)
        && items.get(i + 1).isWord()
        && items.get(i + 1).word().capitalized()
        && items.get(i).word().adjective() != 0;
  }

  /** "hat einen ausgesprochen hohen Preis": a bare participle right before an adjective. */
  private boolean isDegree(int p) {
    int next = places[p] + 1;
    return isNeighbourNext(p)
        && p > 0
        && isNeighbourNext(p + 1)
        && items.get(places[p]).word().adjective() == Agreement.NONE
        && isAttributive(next)
        && items.get(next + 1).isWord()
        && items.get(next + 1).word().capitalized();
  }

  /** An inflected adjective that is no determiner. */
  private boolean isAttributive(int i) {
    Word word = items.get(i).word();
    return items.get(i).isWord()
        && !word.capitalized()
        && word.adjective() != Agreement.NONE
        && word.determiner() == Agreement.NONE
        && !word.is(WordClass.ARTICLE)
        && !word.is(WordClass.POSSESSIVE);
  }

  private boolean isNeighbourNext(int p) {
    return p + 1 < places.length && places[p + 1] == places[p] + 1;
  }

  private Predicate withParticiple(int p, boolean afterWorden) {
    boolean modal = form.modal();
    boolean passive = afterWorden || finiteLemma.equals("werden") || modal && isBeforeWerden(p);
    String lemma = participleLemma(items.get(places[p]).word());
    return withPrecedingParticle(p, lemma, passive, !passive, modal ? finiteLemma : "");
  }

  /** "hat gelobt" is of loben and not of geloben, "hat geraten" of raten, "ist geraten" not. */
  private String participleLemma(Word word) {
    String lemma = PredicateReader.lemma(word, Mood.PARTICIPLE_PAST);
    if (finiteLemma.equals("sein") || !functionWords.is(Role.PLAIN_PARTICIPLE, word)) {
      return lemma;
    }
    String plain = lemma;
    for (VerbForm verb : word.verbs()) {
      boolean shorter = verb.lemma().length() < plain.length();
      plain = verb.mood() == Mood.PARTICIPLE_PAST && shorter ? verb.lemma() : plain;
    }
    return plain;
  }

  /** "soll gesagt werden": the passive under a modal. */
  private boolean isBeforeWerden(int p) {
    return p + 1 < places.length && items.get(places[p + 1]).lower().equals("werden");
  }

  private Predicate withInfinitive(int p, String modal, boolean perfect) {
    String lemma = PredicateReader.lemma(items.get(places[p]).word(), Mood.INFINITIVE);
    return withPrecedingParticle(p, lemma, false, perfect, modal);
  }

  /** "bekannt gegeben", "fest gestellt": a particle written apart before its participle. */
  private Predicate withPrecedingParticle(
      int p, String lemma, boolean passive, boolean perfect, String modal) {
    if (p > 0 && isNeighbourNext(p - 1)) {
      Token before = items.get(places[p - 1]);
      if (particles.is(before) && isVerb(before.lower() + lemma)) {
        List<Integer> parts = List.of(places[p - 1], places[p]);
        return predicate(before.lower() + lemma, parts, passive, perfect, modal);
      }
    }
    return predicate(lemma, List.of(places[p]), passive, perfect, modal);
  }

  /** "sagte", "teilte … mit": the finite verb is the full verb; "werden" has no particles. */
  private Predicate simple() {
    int particle = finiteLemma.equals("werden") ? -1 : particles.separated(finiteItem);
    if (particle >= 0) {
      for (String candidate : finiteLemmas()) {
        String joined = items.get(particle).lower() + candidate;
        if (isVerb(joined)) {
          int first = Math.min(particle, finiteItem);
          int second = Math.max(particle, finiteItem);
          return predicate(joined, List.of(first, second), false, false, "");
        }
      }
    }
    return predicate(finiteLemma, List.of(finiteItem), false, false, "");
  }

  private List<String> finiteLemmas() {
    List<String> lemmas = new ArrayList<>(List.of(finiteLemma));
    for (VerbForm verb : finiteWord.verbs()) {
      if (verb.finite() && !lemmas.contains(verb.lemma())) {
        lemmas.add(verb.lemma());
      }
    }
    return lemmas;
  }

  /** "mitteilen"; not "zuerfahren", which one could make as well. */
  private boolean isVerb(String lemma) {
    Word word = morphology.look(lemma, false);
    return word.hasVerb(lemma) && !word.compound();
  }

  private Predicate predicate(
      String lemma, List<Integer> parts, boolean passive, boolean perfect, String modal) {
    return new Predicate(
        lemma, parts, finiteItem, form.mood(), form.plural(), passive, perfect, modal);
  }
}
