package org.wortlaut.extract.content;

import java.util.List;
import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CuePhrase;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.word.QuotedWords;
import org.wortlaut.language.Agreement;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * The quotation that the verb of a cue introduces.
 *
 * <p>Must match: Er sagte: „Es regnet.“ Er sagte „Es regnet in Strömen“. Er rief „Buh!“. Must not:
 * Er nannte das Buch „Regen“. Das sagte „Bild“. Er sagte, „Bürgerbusse“ seien neu.
 *
 * @param beside the clause of a deed beside the one of the cue, in which the quotation may go on;
 *     or null
 */
record QuotationBehindCue(SentenceSyntax syntax, Clause clause, CueVerb cue, Clause beside) {

  /**
   * Its item: behind a colon, behind a comma where the quotation before goes on, or right behind
   * the verb or its fixed words, and there a short one with a mark of its own; -1 where there is
   * none.
   */
  int find() {
    for (int i = clause.finite() + 1; i < syntax.items().size(); i++) {
      if (beside != null && i == beside.finite()) {
        continue;
      }
      if (syntax.item(i).kind() == Kind.QUOTED) {
        if (isSaid(i)) {
          return i;
        }
        if (!isNamed(i)) {
          return -1;
        }
      } else if (isOtherVerb(i) || syntax.item(i).kind() == Kind.SEMICOLON) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isSaid(int quote) {
    Kind before = syntax.item(quote - 1).kind();
    boolean goesOn =
        before == Kind.COMMA
            && QuotedWords.isSpeech(syntax.item(quote), true)
            && (quote <= clause.to() + 1 || beside != null && beside.holds(quote));
    return before == Kind.COLON || (goesOn || isUndivided(quote)) && endsPiece(quote);
  }

  /**
   * Er sagte „Wir haben das geprüft“; a short one with a mark of its own or where the report ends
   * with it (as in Er sagte „Gut“. Da sagte er „nein“. Da antwortete er mit „Nein“), not Das sagte
   * „Bild“. Er sagte „Bild“, die Lage sei ernst.
   */
  private boolean isUndivided(int quote) {
    Token item = syntax.item(quote);
    boolean ofCue = isOfCue(quote - 1) || isImpersonal(quote - 1);
    boolean written = cue.is(CueFlag.IMPERSONAL) && cue.takes(Content.BEFORE);
    if (ofCue && QuotedWords.isSpeech(item, item.exclaims() || written)
        || cue.is(CueFlag.WRITTEN) && isBehindAdverbial(quote)) {
      return true;
    }
    NounPhrase behind = syntax.nounPhraseAt(clause.finite() + 1);
    boolean ofSubject =
        item.isQuotedPiece() && behind != null && behind.to() == quote && isOfCue(clause.finite());
    boolean ofWord = ofCue && syntax.isPreposition(quote - 1);
    int next = quote + 1;
    return cue.takes(Content.BEFORE)
        && QuotedWords.isSpeech(item, true)
        && (ofSubject || ofWord || ofCue && isSubjectFirst())
        && (syntax.isEnd(next) || QuotationContents.isAnd(syntax, next));
  }

  /** The "es" of Auf Schildern hieß es „Wir bleiben hier“. */
  private boolean isImpersonal(int item) {
    return cue.is(CueFlag.IMPERSONAL)
        && item == clause.finite() + 1
        && syntax.item(item).lower().equals("es");
  }

  /** The "in großen Buchstaben" of Auf dem Plakat stand in großen Buchstaben „Wir bleiben hier“. */
  private boolean isBehindAdverbial(int quote) {
    int preposition = clause.finite() + 1;
    NounPhrase phrase =
        syntax.isPreposition(preposition) ? syntax.nounPhraseAt(preposition + 1) : null;
    return phrase != null
        && (phrase.to() == quote || phrase.to() == quote + 1)
        && QuotedWords.isSpeech(syntax.item(quote), false);
  }

  /** Not the "Das" of Das sagte „Bild“. */
  private boolean isSubjectFirst() {
    NounPhrase first = syntax.nounPhraseAt(clause.from());
    return first != null
        && first.to() == clause.finite()
        && first.canBe(Agreement.NOMINATIVE)
        && !(first.pronoun() && !first.canBe(Agreement.MASCULINE | Agreement.FEMININE));
  }

  /** The „Kurier“ of: sagte dem „Kurier“: „Es reicht.“ */
  private boolean isNamed(int quote) {
    return syntax.item(quote - 1).kind() == Kind.WORD
        && !syntax.item(quote - 1).lower().equals("als")
        && clause.holds(quote)
        && syntax.isBeforeColon(clause);
  }

  /**
   * Er sagte „…“, zitierte ihn mit den Worten „…“: the verb, its particle or a fixed word. After a
   * verb with an object the quotation may be that: Er verlangte „schnelle und gründliche Hilfe“.
   */
  private boolean isOfCue(int item) {
    if (cue.takes(Content.OBJECT) || !cue.prepositions().isEmpty()) {
      return false;
    }
    if (syntax.predicate(clause).parts().contains(item) || item == clause.finite()) {
      return true;
    }
    List<Integer> fixed = CuePhrase.items(syntax, clause, cue);
    return fixed != null && fixed.contains(item);
  }

  /** Er sagte, „Bürgerbusse“ seien neu: there the quotation is only the subject of a clause. */
  private boolean endsPiece(int quote) {
    int next = quote + 1;
    return next >= syntax.items().size()
        || !syntax.item(next).isWord()
        || QuotationContents.isAnd(syntax, next)
        || restIsOfCue(next);
  }

  /** The "zu lesen" of Auf dem Plakat war „Wir bleiben“ zu lesen. */
  private boolean restIsOfCue(int from) {
    for (int i = from; i < clause.to(); i++) {
      if (!isOfCue(i)) {
        return false;
      }
    }
    return from < clause.to();
  }

  /** A relative clause may stand between: "sagte Müller, der die Studie leitete: „…“". */
  private boolean isOtherVerb(int i) {
    Clause other = syntax.clauseAt(i);
    boolean verb = syntax.finite()[i] || other != null && other.sharesVerb() && other.from() == i;
    boolean inside = other != null && (other.is(Type.RELATIVE) || isQuestion(other));
    return verb && !clause.holds(i) && !inside;
  }

  /** The "ob er komme" of "sagte auf die Frage, ob er komme: „…“". */
  private boolean isQuestion(Clause other) {
    return other.is(Type.SUBORDINATE)
        && syntax.item(other.introducer()).lower().equals("ob")
        && syntax.isBeforeColon(other);
  }
}
