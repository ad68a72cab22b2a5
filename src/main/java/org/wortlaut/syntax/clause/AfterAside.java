package org.wortlaut.syntax.clause;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.syntax.phrase.NounPhraseReader;
import org.wortlaut.text.Token.Kind;

/**
 * Says whether what stands right after a reporting aside goes on with the clause before it or is an
 * apposition of the aside: "Die Bürger hätten, sagte Kern, ein Recht auf Auskunft", "Sie sei alt,
 * sagte Kern, aber sicher", but "Die Zahl steige, sagte Kern, ein Anwalt".
 */
public final class AfterAside {

  private final SentenceItems items;
  private final NounPhraseReader nounPhrases;
  private final VerbBrackets brackets;
  private final ClauseTree tree;

  public AfterAside(
      SentenceItems items, NounPhraseReader nounPhrases, VerbBrackets brackets, ClauseTree tree) {
    this.items = items;
    this.nounPhrases = nounPhrases;
    this.brackets = brackets;
    this.tree = tree;
  }

  /** The clause that a piece without a verb goes on with; null for none. */
  public Clause host(Piece piece) {
    boolean words = piece.before() == Kind.COMMA && items.kind(piece.from()) != Kind.QUOTED;
    Clause before = words ? brackets.beforeAside(tree.last()) : null;
    if (before == null) {
      return null;
    }
    boolean goesOn =
        switch (tree.last().segments().size()) {
          case 1 ->
              piece.coordinated()
                  || items.word(piece.from()).is(WordClass.PREPOSITION)
                  || isPredicate(before, piece)
                  || isObject(before, piece);
          case 2 -> isPredicate(before, piece) || brackets.isSharedAcrossAside(piece);
          default -> false;
        };
    return goesOn ? before : null;
  }

  /** "Die Halle sei, gab Weber zu bedenken, | viel zu alt", also behind an apposition. */
  private boolean isPredicate(Clause before, Piece piece) {
    return nounPhrases.coreAt(piece.lead()) == null && endsSentence(piece) && endsWithVerb(before);
  }

  /**
   * "Wähler hätten zudem, schreibt das Blatt, | eine Schwäche": the verb has no object yet. Behind
   * an auxiliary that ends the sentence; else it must be nobody who speaks, as behind a pronoun
   * ("sagte sie, | ein Haus, in dem man lacht"), which has no apposition.
   */
  private boolean isObject(Clause before, Piece piece) {
    if (!endsWithVerb(before)) {
      return false;
    }
    if (items.is(Role.AMOUNT, piece.from())) {
      return true;
    }
    NounPhrase object = nounPhrases.coreAt(piece.lead());
    if (object == null
        || object.pronoun()
        || !object.canBe(Agreement.NOMINATIVE | Agreement.ACCUSATIVE)) {
      return false;
    }
    boolean nobody =
        isOfPronoun(tree.last())
            || items.isThing(object.head())
            || !object.canBe(Agreement.NOMINATIVE)
            || object.plural() && isSingular(items.word(tree.last().finite()));
    boolean called = items.word(before.finite()).hasVerb("sein") || !items.isOffice(object.head());
    return nobody || called && endsSentence(piece) && items.isHelping(before.finite());
  }

  /** "sagte sie", "fügte er hinzu". */
  private boolean isOfPronoun(Clause aside) {
    int next = aside.finite() + 1;
    boolean pronoun =
        next < aside.to()
            && items.word(next).is(WordClass.PERSONAL_PRONOUN)
            && !items.word(next).is(WordClass.REFLEXIVE);
    return pronoun && (next + 1 == aside.to() || items.is(Role.PARTICLE, aside.to() - 1));
  }

  private static boolean isSingular(Word verb) {
    for (VerbForm form : verb.verbs()) {
      if (form.finite() && !form.plural()) {
        return true;
      }
    }
    return false;
  }

  private boolean endsSentence(Piece piece) {
    for (int i = piece.to(); i < items.size(); i++) {
      if (items.isWord(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean endsWithVerb(Clause clause) {
    for (int i = clause.finite() + 1; i < clause.to(); i++) {
      NounPhrase pronoun = i == clause.finite() + 1 ? nounPhrases.coreAt(i) : null;
      boolean light = pronoun != null ? pronoun.pronoun() : items.word(i).is(WordClass.ADVERB);
      if (!clause.holds(i) || !light) {
        return false;
      }
    }
    return clause.finite() > clause.from();
  }
}
