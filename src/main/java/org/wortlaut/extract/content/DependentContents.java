package org.wortlaut.extract.content;

import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.cue.WieAside;
import org.wortlaut.extract.object.OwnNominal;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Which dependent clauses are the content of a verb: with dass, a question, an infinitive.
 *
 * <p>Must: "Er sagte, dass es regne." "Er fragte, warum es regne." "Er drohte, zu gehen." Must not:
 * "Er fordert das Recht, zu gehen." "Er zeigt alles, was neu ist." "Er lobt die Regel, die dazu
 * führe, dass viele gehen."
 */
final class DependentContents {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final OwnNominal nominals;
  private final ComplementCriterion complement;
  private final WieAside wieAside;

  DependentContents(CueLexicon cues, FunctionWords functionWords, OwnNominal nominals) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.nominals = nominals;
    this.complement = new ComplementCriterion(functionWords);
    this.wieAside = new WieAside(cues);
  }

  /** The name of the rule by which a clause is the content of another's verb; null if it is not. */
  String rule(SentenceSyntax syntax, Clause clause, Clause other, CueVerb cue) {
    return dependsOn(syntax, other, clause) ? kind(syntax, clause, other, cue) : null;
  }

  /**
   * A verb that takes questions takes "dass" too: "Er fragte nicht, dass …", "Es ist offen, dass
   * …".
   */
  private String kind(SentenceSyntax syntax, Clause clause, Clause other, CueVerb cue) {
    if (other.is(Type.INFINITIVE)) {
      return (other.introducer() < 0 || opensWithPhrase(syntax, clause, other, cue))
              && !isOfPurpose(syntax, other)
              && cue.takes(Content.INFINITIVE)
              && !isOfNoun(syntax, other)
              && !isListed(syntax, clause)
          ? "infinitive"
          : null;
    }
    if (complement.fits(syntax, other)) {
      return cue.takes(Content.DASS) || cue.takes(Content.QUESTION) ? "dass" : null;
    }
    return other.is(Type.SUBORDINATE)
            && isQuestionWord(syntax.item(other.introducer()).word())
            && cue.takes(Content.QUESTION)
            && !isNoQuestion(syntax, clause, other, cue)
            && !opensReport(syntax, other)
            && !isOfThing(syntax, clause, other, cue)
            && !(wieAside.is(syntax, other) && nominals.isIn(syntax, clause, cue))
            && !isSetIn(syntax, other)
        ? "question"
        : null;
  }

  /**
   * "bestritt, ohne Ticket gefahren zu sein": what is over and has no article behind "ohne" or "um"
   * is no circumstance of speaking; not "sagte nichts, ohne gefragt zu sein".
   */
  private boolean opensWithPhrase(
      SentenceSyntax syntax, Clause clause, Clause infinitive, CueVerb cue) {
    Token second = syntax.item(Math.min(infinitive.from() + 1, infinitive.to() - 1));
    Predicate predicate = syntax.predicate(infinitive);
    return infinitive.introducer() == infinitive.from()
        && predicate != null
        && predicate.perfect()
        && second.isWord()
        && (second.word().capitalized() || second.word().is(WordClass.ADJECTIVE))
        && !nominals.isIn(syntax, clause, cue);
  }

  /** "etwa um den Damm zu sehen", "nur ohne zu fragen": an adverb opens it before "um". */
  private boolean isOfPurpose(SentenceSyntax syntax, Clause infinitive) {
    int second = infinitive.from() + 1;
    return second < infinitive.to()
        && functionWords.is(Role.INFINITIVE_OPENER, syntax.item(second).word())
        && syntax.item(infinitive.from()).word().is(WordClass.ADVERB);
  }

  /**
   * "wagte, Geschichten zu erzählen, dunkler zu werden": of two infinitives the second depends on
   * the same verb as the first.
   */
  private boolean isListed(SentenceSyntax syntax, Clause clause) {
    Clause host = clause.is(Type.INFINITIVE) ? clause.parent() : null;
    Predicate verb = host == null ? null : syntax.predicate(host);
    return verb != null && functionWords.is(Role.INFINITIVE_VERB, verb.lemma());
  }

  /** "fordert die Möglichkeit, Kopien zu erstellen": the infinitive belongs to the noun. */
  private boolean isOfNoun(SentenceSyntax syntax, Clause infinitive) {
    int noun = infinitive.from() - 2;
    return noun > 0
        && syntax.item(noun).isWord()
        && syntax.item(noun).word().capitalized()
        && functionWords.is(Role.INFINITIVE_NOUN, syntax.item(noun).word().lowerLemma());
  }

  /**
   * "kritisierte alles, was neu war", "erklärte sich zum Sieger, was viele ärgerte", "zeigten sich
   * skeptisch, was die Kosten betrifft", "zeigen einen Rückgang in Lindau, wo es brannte".
   */
  private boolean isNoQuestion(SentenceSyntax syntax, Clause clause, Clause asked, CueVerb cue) {
    String opener = syntax.item(asked.introducer()).lower();
    Token before = beforeBrackets(syntax, asked.from() - 2);
    if (isFreeRelative(syntax, clause, asked)) {
      return true;
    }
    if (opener.equals("was")) {
      boolean pronoun =
          before.word().is(WordClass.INDEFINITE) || before.word().is(WordClass.DEMONSTRATIVE);
      Predicate predicate = syntax.predicate(asked);
      return pronoun
          || before.word().capitalized() && syntax.isReflexive(clause) && !cue.is(CueFlag.REFL)
          || predicate != null && functionWords.is(Role.TOPIC_VERB, predicate.lemma());
    }
    return opener.equals("wo")
        && !cue.is(CueFlag.QUESTION)
        && before.isWord()
        && before.word().capitalized()
        && before.word().is(WordClass.NOUN);
  }

  /** "sagt alles, was zu sagen ist", "kann sagen, was er will": as much, not what. */
  private boolean isFreeRelative(SentenceSyntax syntax, Clause clause, Clause asked) {
    Predicate said = syntax.predicate(clause);
    Predicate own = syntax.predicate(asked);
    return own != null
        && syntax.item(asked.introducer()).lower().equals("was")
        && (own.lemma().equals(said.lemma())
            || functionWords.is(Role.INTENDING_MODAL, own.lemma()) && said.isModal("können"));
  }

  /** "kritisierte die Art, wie es geschah", "lobt die Idee im Plan, was andere freut". */
  private boolean isOfThing(SentenceSyntax syntax, Clause clause, Clause asked, CueVerb cue) {
    boolean beside = !syntax.item(asked.introducer()).lower().equals("was");
    return nominals.isThingBefore(syntax, clause, asked.from() - 1, cue, beside);
  }

  /**
   * "sagte, wie die Zeitung schreibt, es regne", "erklärte der Rat, wie sich die Junta nennt, es
   * regne": the content follows the clause.
   */
  private boolean isSetIn(SentenceSyntax syntax, Clause wie) {
    int end = syntax.endOfSubtree(wie);
    Clause next = syntax.clauseFrom(end + 1);
    boolean follows =
        next != null
            && syntax.item(end).kind() == Kind.COMMA
            && next.is(Type.MAIN)
            && !next.verbFirst()
            && syntax.predicate(next).mood().subjunctive();
    return follows && (wieAside.is(syntax, wie) || isNaming(syntax, wie));
  }

  private boolean isNaming(SentenceSyntax syntax, Clause wie) {
    return syntax.item(wie.introducer()).lower().equals("wie")
        && syntax.isReflexive(wie)
        && functionWords.is(Role.NAMING_VERB, syntax.predicate(wie).lemma());
  }

  private static Token beforeBrackets(SentenceSyntax syntax, int last) {
    int i = Math.max(0, last);
    while (i > 0 && syntax.item(i).kind() == Kind.BRACKETED) {
      i--;
    }
    return syntax.item(i);
  }

  /** "Die Polizei warnt: Wer dort badet, riskiert sein Leben": what follows the colon is said. */
  private static boolean opensReport(SentenceSyntax syntax, Clause clause) {
    return syntax.isBehindColon(clause) && syntax.verbFirstBehind(clause) != null;
  }

  private boolean isQuestionWord(Word opener) {
    return functionWords.is(Role.QUESTION, opener)
        || opener.lower().equals("wie")
        || opener.lower().startsWith("welch");
  }

  /**
   * "sagte dem Sender, der ihn befragte, dass …": the clause may hang on a relative clause within
   * the report; not "kritisierte die Regel, die dazu führe, dass …".
   */
  private boolean dependsOn(SentenceSyntax syntax, Clause dependent, Clause clause) {
    Clause parent = dependent.parent();
    return parent == clause
        || parent != null
            && parent.is(Type.RELATIVE)
            && parent.parent() == clause
            && !syntax.anyItem(parent, item -> functionWords.is(Role.CORRELATE, item.word()))
            && !reportsItself(syntax, parent)
            && !syntax.anyItem(parent, this::isOfSpeech)
            && !(dependent.is(Type.INFINITIVE) && takesInfinitive(syntax.predicate(parent)));
  }

  /** A relative clause without a verb of its own has no predicate. */
  private boolean takesInfinitive(Predicate predicate) {
    return predicate != null && functionWords.is(Role.INFINITIVE_VERB, predicate.lemma());
  }

  /** The "Ansicht" of "sprach mit Gegnern, die der Ansicht sind, dass …". */
  private boolean isOfSpeech(Token item) {
    return item.isWord() && item.word().capitalized() && cues.takesClause(item.word());
  }

  /** "sprach mit dem Chef, der ihm versicherte, dass …" */
  private boolean reportsItself(SentenceSyntax syntax, Clause relative) {
    CueVerb cue = cues.cueOf(syntax, relative);
    return cue != null && cue.takesClause();
  }
}
