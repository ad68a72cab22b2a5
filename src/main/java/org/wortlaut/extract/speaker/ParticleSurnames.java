package org.wortlaut.extract.speaker;

import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Recognises surnames that begin like a prepositional phrase, in clauses in which nobody else can
 * be the subject.
 *
 * <p>Must match: "Von der Leyen betonte", "sagte von der Leyen", "wie von Braun erklärte". Must
 * not: "Von Siemens kam Kritik", "wird von Braun gefordert", "Zu Jahresbeginn droht Streit".
 */
public record ParticleSurnames(FunctionWords functionWords, HeadNouns headNouns) {

  /** The surname in the place of the subject, before or right behind the finite verb, or null. */
  FoundSpeaker ofMain(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    if (predicate.plural()
        || predicate.passive()
        || functionWords.is(Role.COMING_VERB, predicate.lemma())) {
      return null;
    }
    FoundSpeaker first = from(syntax, clause, clause.from());
    boolean alone = first != null && first.range().to() == clause.finite();
    return alone ? first : from(syntax, clause, clause.finite() + 1);
  }

  /** "dass von der Leyen sagte": the surname right behind the word that opens the clause. */
  FoundSpeaker ofSubordinate(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    boolean finite = predicate.finite() >= 0 && syntax.finite()[predicate.finite()];
    return !finite || predicate.plural() || predicate.passive()
        ? null
        : from(syntax, clause, clause.introducer() + 1);
  }

  /**
   * "laut von der Leyen": the surname from an item on, or null. Must not match: "laut von Siemens
   * vorgelegten Zahlen".
   */
  public FoundSpeaker afterSource(SentenceSyntax syntax, int from) {
    Clause clause = from < syntax.items().size() ? syntax.clauseAt(from) : null;
    FoundSpeaker surname = clause == null ? null : from(syntax, clause, from);
    if (surname == null || syntax.item(surname.range().to() - 1).word().known()) {
      return null;
    }
    int next = surname.range().to();
    boolean alone = next == clause.to() || next == clause.finite();
    boolean ofTwo = next - from > 2 && syntax.item(next).word().adjective() == 0;
    return alone || ofTwo ? surname : null;
  }

  private FoundSpeaker from(SentenceSyntax syntax, Clause clause, int from) {
    int name = from;
    while (name < clause.to()
        && clause.holds(name)
        && functionWords.is(Role.NAME_PARTICLE, syntax.item(name).word())) {
      name++;
    }
    boolean particles = name > from && name < clause.to() && clause.holds(name);
    boolean article = particles && syntax.item(from).word().determiner() != Agreement.NONE;
    return particles && !article && isSurname(syntax, name)
        ? new FoundSpeaker(from, name + 1)
        : null;
  }

  /** "Leyen", also "Sternberg", which looks like a compound of common nouns. */
  private boolean isSurname(SentenceSyntax syntax, int i) {
    Word word = syntax.item(i).word();
    return syntax.item(i).isWord()
        && word.capitalized()
        && (!word.known() || word.is(WordClass.NAME) || word.compound())
        && !headNouns.isTime(word);
  }
}
