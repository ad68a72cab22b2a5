package org.wortlaut.syntax.clause;

import java.util.Set;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.ContentVerbs;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.syntax.verb.PredicateReader;

/** The verbs of the clauses of one sentence while its parse goes on. */
public final class ClauseVerbs {

  private final SentenceItems items;
  private final PredicateReader predicates;
  private final ContentVerbs contentVerbs;

  public ClauseVerbs(SentenceItems items, PredicateReader predicates, ContentVerbs contentVerbs) {
    this.items = items;
    this.predicates = predicates;
    this.contentVerbs = contentVerbs;
  }

  /** The verb of a clause as far as it is read, or null where it has none. */
  public Predicate of(Clause clause) {
    return predicates.read(items.tokens(), clause, items.finite());
  }

  /**
   * The last segment that the verb of a clause takes part in, if that segment ends with the verb,
   * so that the clause is complete: "hat gestern zugesagt", "gab die Bahn an", "weil er sagte";
   * else -1.
   */
  int closedSegment(Clause clause) {
    Predicate predicate = of(clause);
    if (predicate == null) {
      return -1;
    }
    int last = clause.isVerbLast() ? clause.finite() : -1;
    for (int part : predicate.parts()) {
      last = part > clause.finite() ? Math.max(last, part) : last;
    }
    for (int s = 0; s < clause.segments().size(); s++) {
      if (clause.segments().get(s).to() == last + 1) {
        return s;
      }
    }
    return -1;
  }

  /** The infinitive of a finite verb without its particle. */
  String lemma(int verb) {
    return predicates.finiteForm(items.word(verb)).lemma();
  }

  /** Whether a finite verb is plural. */
  boolean isPlural(int verb) {
    return predicates.finiteForm(items.word(verb)).plural();
  }

  /** Whether the form of a finite verb agrees in number with a phrase: "die Firma | betonte". */
  boolean agrees(int verb, NounPhrase subject) {
    boolean plural = isPlural(verb);
    int number = plural ? Agreement.PLURAL : Agreement.SINGULAR;
    return plural && subject.coordinated()
        || (plural || !subject.coordinated()) && subject.canBe(Agreement.NOMINATIVE & number);
  }

  /**
   * Whether a finite verb makes a bracket with another form: "habe … versucht", "wolle … gehen",
   * "werde … gehen".
   */
  public boolean governs(int verb, int form) {
    if (!items.isInfinite(form)) {
      return false;
    }
    String lemma = lemma(verb);
    boolean future = items.isModal(lemma) || lemma.equals("werden");
    return items.isAuxiliary(lemma) && items.word(form).has(Mood.PARTICIPLE_PAST)
        || future && items.word(form).is(WordClass.INFINITIVE);
  }

  /** Whether a stretch ends with a particle that the verb of a clause lacks: "wies … | zurück". */
  boolean lacksParticle(Clause clause, Segment stretch) {
    int last = stretch.to() - 1;
    if (!items.is(Role.PARTICLE, last) || of(clause).parts().size() > 1) {
      return false;
    }
    Clause whole = new Clause(0, clause.type());
    clause.segments().forEach(whole::add);
    whole.add(stretch);
    whole.finite(clause.finite());
    return of(whole).parts().contains(last);
  }

  /** Whether the verb of a clause says "als" what it takes something for: "bezeichnete". */
  boolean takesAs(Clause clause) {
    return takes(clause, contentVerbs::takesAs);
  }

  /** Whether the verb of a clause says by a bare word what it calls something: "nannte". */
  boolean takesBare(Clause clause) {
    return takes(clause, contentVerbs::takesBare);
  }

  /** Whether the noun at an item takes a content clause: the "Ansicht" of "der Ansicht ist". */
  boolean isOfNoun(int item) {
    return items.isWord(item)
        && items.word(item).capitalized()
        && contentVerbs.takesClause(items.word(item));
  }

  /** Whether a finite verb by itself takes a content clause: "sagte". */
  boolean takesContent(int verb) {
    return contentVerbs.takesClause(lemma(verb));
  }

  /**
   * Whether the whole verb of a clause takes a content clause: "teilte … mit", "gab zu bedenken".
   */
  boolean takesContent(Clause clause) {
    return takes(
        clause,
        lemma ->
            contentVerbs.takesClause(lemma)
                || contentVerbs.takesClause(lemma, words -> holdsOne(clause, words)));
  }

  /** Whether the verb of a clause takes a content clause with fixed words: "von sich (weisen)". */
  boolean takesContentWith(Clause clause, Set<String> fixed) {
    return takes(
        clause,
        lemma ->
            contentVerbs.takesClause(lemma, words -> words.stream().anyMatch(fixed::contains)));
  }

  private boolean holdsOne(Clause clause, Set<String> words) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (clause.holds(i) && words.contains(items.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the whole verb of a clause takes an infinitive clause: "kündigte … an". */
  boolean takesInfinitive(Clause clause) {
    return takes(clause, contentVerbs::takesInfinitive);
  }

  /** Whether somebody in the accusative is spoken to by a verb: "bitten". */
  boolean asks(String lemma) {
    return contentVerbs.asks(lemma);
  }

  /** Whether somebody is spoken to by a verb with a preposition: "verlangen von". */
  boolean asksBy(String lemma, String preposition) {
    return contentVerbs.asksBy(lemma, preposition);
  }

  /** Whether somebody in the dative is spoken to by a verb: "raten". */
  boolean tells(String lemma) {
    return contentVerbs.tells(lemma);
  }

  private boolean takes(Clause clause, java.util.function.Predicate<String> lemma) {
    Predicate predicate = of(clause);
    return predicate != null && lemma.test(predicate.lemma());
  }
}
