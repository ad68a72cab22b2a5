package org.wortlaut.extract.object;

import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.ReportItems;
import org.wortlaut.extract.cue.WieAside;
import org.wortlaut.extract.word.ColonList;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * How far the phrase of an object reaches: over its genitives, prepositional phrases, what is
 * joined to it and the clauses set into it, up to an adverb, an adverbial or a part of the report.
 *
 * <p>"[die Vorwürfe der Partei gegen ihn] gestern", "[den Kauf von Land, das brachliegt, und die
 * Pacht] scharf".
 */
record ObjectExtent(
    FunctionWords functionWords,
    AdverbialPhrases adverbials,
    WieAside wieAside,
    SentenceSyntax syntax,
    Clause clause,
    CueVerb cue,
    ReportItems report) {

  /** In words: what stands before the noun of a phrase beside article and attributes. */
  private static final int LONGEST_OPENING = 8;

  private static final int DIGITS_OF_YEAR = 4;

  /** The item after the phrase that begins at one. */
  int end(int from) {
    if (syntax.item(from).word().is(WordClass.REFLEXIVE)) {
      return from + 1;
    }
    int end = Math.max(from + 1, afterPhrase(from, from));
    if (end == from + 1 && syntax.isPreposition(from)) {
      end = afterBareAdjective(end);
    }
    int next = end;
    do {
      end = next;
      next = end < clause.to() ? afterAttached(end, from) : end;
    } while (next > end);
    return ColonList.end(syntax, end);
  }

  /** "plädierte auf | nicht schuldig" */
  private int afterBareAdjective(int from) {
    int i = from;
    while (i < clause.to() && clause.holds(i) && !report.holds(i) && isBare(syntax.item(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBare(Token item) {
    Word word = item.word();
    return item.isWord()
        && !word.capitalized()
        && (word.is(WordClass.NEGATION) || word.bareAdjective());
  }

  /** The end of what is attached right at an item; the item itself where nothing is. */
  private int afterAttached(int i, int from) {
    if (syntax.item(i).kind() == Kind.COMMA) {
      return afterComma(i, from);
    }
    if (!clause.holds(i) || report.holds(i)) {
      return i;
    }
    Kind kind = syntax.item(i).kind();
    if (kind == Kind.QUOTED || kind == Kind.BRACKETED) {
      return i + 1;
    }
    if (isNumberOfNoun(i)) {
      return i + 1;
    }
    if (joins(i) || isNor(i, from)) {
      int end = afterPhrase(i + 1, from);
      return end > i + 1 ? end : i;
    }
    if (syntax.isPreposition(i)) {
      return afterPhrase(i, from);
    }
    NounPhrase next = syntax.nounPhraseAt(i);
    boolean genitive = next != null && !next.pronoun() && next.canBe(Agreement.GENITIVE);
    return genitive ? next.to() : i;
  }

  /** "Tempo 30", "Artikel 13"; not the year of "kritisierte die Stadt 2010". */
  private boolean isNumberOfNoun(int i) {
    Token number = syntax.item(i);
    boolean counts =
        i + 1 < syntax.items().size()
            && syntax.item(i + 1).isWord()
            && syntax.item(i + 1).word().capitalized();
    return number.kind() == Kind.NUMBER
        && (number.form().length() < DIGITS_OF_YEAR || isYearOfNoun(i))
        && syntax.item(i - 1).isWord()
        && syntax.item(i - 1).word().is(WordClass.NOUN)
        && !counts;
  }

  /**
   * The "1943" of "zwischen März 1943 und Mai 1945", the "2019" of "die Landesausstellung 2019".
   */
  private boolean isYearOfNoun(int i) {
    Word noun = syntax.item(i - 1).word();
    return functionWords.is(Role.MONTH, noun.lowerLemma())
        || functionWords.endsIn(Role.DATED_NOUN, noun);
  }

  /** "und", "als", "wie": what they join to a phrase is of the same rank. */
  private boolean joins(int i) {
    return functionWords.is(Role.PHRASE_JOINER, syntax.item(i).word())
        || functionWords.is(Role.EXAMPLE_OPENER, syntax.item(i).word());
  }

  /** The "noch" of "weder zum Ort noch zur Zeit". */
  private boolean isNor(int i, int from) {
    return from > 0
        && functionWords.is(Role.NEITHER, syntax.item(from - 1).word())
        && functionWords.is(Role.SUBJECT_JOINER, syntax.item(i).word());
  }

  /**
   * The end of the phrase at an item, with or without a preposition, past a few words that open it:
   * "von [zu wenig] Freizeit", "den [von der Partei gewünschten] Ausstieg"; of a number alone where
   * no noun follows: "von rund zwanzig".
   */
  int afterPhrase(int i, int from) {
    boolean article = false;
    int governor = -1;
    int end = i;
    for (int at = i; at < Math.min(clause.to(), i + LONGEST_OPENING); at++) {
      if (!clause.holds(at) || report.holds(at)) {
        return end;
      }
      if (syntax.isPreposition(at)) {
        governor = at;
        continue;
      }
      NounPhrase phrase = syntax.nounPhraseAt(at);
      end = phrase == null && syntax.item(at).isNumber() ? at + 1 : end;
      if (isOpenArticle(at, phrase)) {
        article = true;
      } else if (phrase != null && article && governor > i) {
        at = phrase.to() - 1;
        governor = -1;
      } else if (phrase != null) {
        boolean adverbial =
            i > from
                && governor >= 0
                && !isDate(phrase)
                && adverbials.is(syntax, cue, governor, phrase);
        boolean bare = i > from && governor < 0 && phrase.pronoun();
        boolean past = end > i && governor >= end;
        return adverbial || bare || past ? end : phrase.to();
      }
    }
    return end;
  }

  /** The "3. Mai" of "sagte das Fest am 3. Mai ab"; not "vor 7 Jahren". */
  private boolean isDate(NounPhrase phrase) {
    return syntax.item(phrase.from()).kind() == Kind.NUMBER
        && functionWords.is(Role.MONTH, syntax.head(phrase).lowerLemma());
  }

  /** "den [von der Partei gewünschten] Ausstieg": an article whose noun comes later. */
  private boolean isOpenArticle(int i, NounPhrase phrase) {
    return syntax.item(i).isWord()
        && syntax.item(i).word().is(WordClass.ARTICLE)
        && (phrase == null || phrase.pronoun())
        && i + 1 < clause.to()
        && clause.holds(i + 1)
        && !report.holds(i + 1);
  }

  /** "die Vorwürfe, die …, gegen ihn", "Diebstahl, Betrug und Untreue". */
  private int afterComma(int comma, int from) {
    Clause other = comma + 1 < syntax.items().size() ? syntax.clauseAt(comma + 1) : null;
    if (other == null || other.from() != comma + 1 && other != clause) {
      return comma;
    }
    if (other != clause) {
      boolean inside = belongsToNoun(other) && other.to() < clause.to();
      int end = inside ? syntax.endOfSubtree(other) : comma;
      boolean closed = end > comma && syntax.item(end).kind() == Kind.COMMA;
      return closed ? end + 1 : end;
    }
    if (joins(comma + 1) || isNor(comma + 1, from)) {
      int end = afterPhrase(comma + 2, from);
      return end > comma + 2 ? end : comma;
    }
    NounPhrase first = syntax.nounPhraseAt(syntax.isPreposition(from) ? from + 1 : from);
    int again = isSamePreposition(from, comma + 1) ? comma + 2 : comma + 1;
    NounPhrase next = syntax.nounPhraseAt(again);
    boolean same =
        next != null
            && first != null
            && !next.pronoun()
            && !report.holds(comma + 1)
            && (again > comma + 1 || !repeats(from, comma, next.to()))
            && (Agreement.sharedCases(next.agreement(), first.agreement()) & cases(from)) != 0;
    return same ? next.to() : comma;
  }

  /** "sprach von Betrug, von Lügen". */
  private boolean isSamePreposition(int from, int i) {
    return i + 1 < syntax.items().size()
        && syntax.isPreposition(from)
        && syntax.item(from).lower().equals(syntax.item(i).lower());
  }

  /** "sprach von Betrug, Weber von einem Irrtum": another speaks there. */
  private boolean repeats(int preposition, int comma, int end) {
    boolean repeated = false;
    for (int i = comma + 2; i <= end && i < syntax.items().size(); i++) {
      repeated |=
          syntax.isPreposition(i)
              && syntax.item(i).lower().equals(syntax.item(preposition).lower());
    }
    return repeated;
  }

  private boolean isCircumstance(Clause other) {
    return !other.is(Type.RELATIVE)
        && other.introducer() >= 0
        && functionWords.is(Role.CIRCUMSTANCE, syntax.item(other.introducer()).word());
  }

  /** Those of the object; "forderte Haft, | der Anwalt Freispruch" has another subject there. */
  private int cases(int from) {
    if (cue == null || syntax.isPreposition(from)) {
      return Agreement.ANY & ~Agreement.NOMINATIVE;
    }
    if (cue.takes(CueVerb.Content.DATIVE_OBJECT)) {
      return Agreement.DATIVE;
    }
    return syntax.predicate(clause).passive() ? Agreement.NOMINATIVE : Agreement.ACCUSATIVE;
  }

  /** "warf ihr Betrug vor, was sie bestreitet"; not "forderte das Beste, was es gibt". */
  private boolean isAboutClause(Clause other) {
    int before = other.from() - 2;
    return other.introducer() == other.from()
        && syntax.item(other.introducer()).lower().equals("was")
        && before >= 0
        && !(syntax.item(before).isWord() && mayBeDescribed(syntax.item(before).word()));
  }

  /** The "Beste" and the "alles" of "das Beste, was es gibt", "alles, was es gibt". */
  private static boolean mayBeDescribed(Word word) {
    return word.adjective() != Agreement.NONE
        || word.is(WordClass.INDEFINITE)
        || word.is(WordClass.DEMONSTRATIVE);
  }

  /**
   * "die …", "dass …", "zu senken", "wenn …", "weil …"; not "nachdem …", "ohne zu …", ", wie er
   * sagte".
   */
  boolean belongsToNoun(Clause other) {
    if (other.is(Type.INFINITIVE)) {
      return other.isBelow(clause) && !isCircumstance(other);
    }
    return other.parent() == clause
        && !isCircumstance(other)
        && !isAboutClause(other)
        && !wieAside.is(syntax, other)
        && (other.is(Type.RELATIVE) || other.is(Type.SUBORDINATE));
  }
}
