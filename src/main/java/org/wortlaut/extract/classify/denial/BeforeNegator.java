package org.wortlaut.extract.classify.denial;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.NegationScope;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.extract.classify.reading.WordRange;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * What stands before a negator with little behind it. Between the finite auxiliary and the negator
 * stands the object ("die Firma habe den Lohn nicht bezahlt": "den Lohn"); with a passive or a
 * copula the subject belongs to it ("die Werte würden oft nicht eingehalten": "die Werte"). "Nach
 * Berichten werde das Werk nicht geschlossen" has the subject behind the verb ("das Werk"). "Pläne
 * gebe es (dort) nicht" has them before the verb ("Pläne"). Where the negator is itself the
 * subject, what comes first is no subject ("den Mann habe dort niemand gesehen": "den Mann",
 * "dort").
 */
final class BeforeNegator {

  private final WordList auxiliaryForms;
  private final WordList particles;
  private final WordList openers;
  private final Negators negators;
  private final WordList nothing;
  private final WordList affairs;
  private final PositiveWords positive;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'auxiliary-form', 'negation-particle',
   *     'clause-opener', 'nothing' and 'affair-preposition', and those of {@link Negators} and
   *     {@link PositiveWords}
   */
  BeforeNegator(WordLists words) {
    this.auxiliaryForms = words.list("auxiliary-form");
    this.particles = words.list("negation-particle");
    this.openers = words.list("clause-opener");
    this.negators = new Negators(words);
    this.nothing = words.list("nothing");
    this.affairs = words.list("affair-preposition");
    this.positive = new PositiveWords(words);
  }

  List<WordRange> of(NegationScope.Negated negated) {
    List<Token> tokens = negated.clause().tokens();
    int from = 0;
    while (from < negated.begin() && openers.hasForm(tokens.get(from))) {
      from++;
    }
    int to = negated.begin();
    while (to > from && particles.hasForm(tokens.get(to - 1))) {
      to--;
    }
    if (to > from && isPreposition(tokens.get(to - 1))) {
      to--; // "mit | keinem der Männer"
    }
    List<WordRange> pieces = new ArrayList<>();
    int finite = negated.clause().finite();
    if (finite > from && isParted(negated)) {
      addPiece(tokens, from, finite, pieces);
      return pieces;
    }
    if (finite >= from && finite < to && isAuxiliary(negated.clause())) {
      addAround(negated, first(tokens, from, finite), to, pieces);
    } else if (finite > from
        && isPronounAlone(tokens, finite + 1, to)
        && isSubjectPronoun(tokens.get(finite + 1))
        && !isPronoun(tokens, from, finite)) {
      addPiece(tokens, from, finite, pieces);
    } else {
      addPiece(tokens, finite >= from ? first(tokens, from, finite) : from, to, pieces);
    }
    return pieces;
  }

  /**
   * "Verletzte | gebe es | keine", "Mängel | habe man | keine entdeckt": the negator belongs to the
   * first position.
   */
  private boolean isParted(NegationScope.Negated negated) {
    List<Token> tokens = negated.clause().tokens();
    return tokens.subList(negated.negator() + 1, tokens.size()).stream()
            .allMatch(DeniedPieces::isInfinite)
        && negators.isArticle(negated)
        && tokens.get(0).word().isWrittenNoun();
  }

  /** "Grundsätzlich | sei das nicht einfach": an adverb alone in first position is not denied. */
  private static int first(List<Token> tokens, int from, int finite) {
    if (finite - from != 1) {
      return from;
    }
    Word word = tokens.get(from).word();
    boolean adverb =
        word.is(WordClass.ADVERB)
            && !word.is(WordClass.INDEFINITE)
            && !word.is(WordClass.RELATIVE)
            && !tokens.get(from).word().isWrittenNoun();
    return adverb ? finite : from;
  }

  /** What stands before and behind the finite auxiliary, so far as it is denied. */
  private void addAround(NegationScope.Negated negated, int from, int to, List<WordRange> pieces) {
    ContentClause clause = negated.clause();
    List<Token> tokens = clause.tokens();
    int finite = clause.finite();
    boolean active = !clause.passive() && !clause.verb().equals("sein") && !isState(clause);
    boolean exists =
        clause.verb().equals("geben")
            && finite + 1 < to
            && tokens.get(finite + 1).lower().equals("es");
    boolean objectFirst =
        active && (isPronounAlone(tokens, finite + 1, to) || isBehindObject(tokens, from, finite));
    if (objectFirst && finite - from == 1 && tokens.get(from).word().is(WordClass.DEMONSTRATIVE)) {
      // "das habe ich nie gesagt": no subject
      pieces.add(new WordRange(from, finite));
    } else if (exists && isPreposition(tokens.get(from)) && finite + 2 < to) {
      addPiece(tokens, finite + 2, to, pieces); // "ohne Hilfe gäbe es | den Hof | nicht mehr"
    } else if (objectFirst || active && exists || isOfAffair(negated, from)) {
      addPiece(tokens, from, finite, pieces);
    } else if (isCircumstance(clause, from, to)
        || !active && isBehindAdverbial(tokens, from, finite, to)) {
      addPiece(tokens, finite + 1, to, pieces);
    } else {
      addFrontAndRest(negated, active, new WordRange(from, to), pieces);
    }
  }

  /** "mit dem Mord habe der Mann nichts zu tun". */
  private boolean isOfAffair(NegationScope.Negated negated, int from) {
    List<Token> tokens = negated.clause().tokens();
    return nothing.hasForm(tokens.get(negated.negator())) && affairs.hasForm(tokens.get(from));
  }

  /** The "Im Mai" of "Im Mai habe die Stadt (nicht)", "Im Mai sei das (nicht)". */
  private static boolean isCircumstance(ContentClause clause, int from, int to) {
    List<Token> tokens = clause.tokens();
    int behind = clause.finite() + 1;
    return isPreposition(tokens.get(from))
        && (tokens.subList(behind, to).stream().anyMatch(token -> token.word().isWrittenNoun())
            || behind + 1 == to && tokens.get(behind).word().is(WordClass.DEMONSTRATIVE));
  }

  /** "nach dem Sturz sei er (nicht wach)". */
  private static boolean isBehindAdverbial(List<Token> tokens, int from, int finite, int to) {
    return tokens.subList(from, finite).stream().anyMatch(BeforeNegator::isPreposition)
        && isSubject(tokens, from, finite + 1, to);
  }

  /** The first position, the words behind the auxiliary, or both. */
  private void addFrontAndRest(
      NegationScope.Negated negated, boolean active, WordRange range, List<WordRange> pieces) {
    ContentClause clause = negated.clause();
    List<Token> tokens = clause.tokens();
    int from = range.from();
    int finite = clause.finite();
    boolean nobodyActs = negators.isNobody(negated);
    if (nobodyActs && clause.passive() && isComparison(tokens.get(from))) {
      return;
    }
    boolean predicateFirst = isPredicate(tokens, from, finite);
    boolean reflexive = isReflexiveAlone(tokens, finite + 1, range.to());
    if (!active
        || predicateFirst
        || finite + 1 >= range.to()
        || finite == from
        || nobodyActs
        || reflexive && !isPreposition(tokens.get(from))) {
      addPiece(tokens, from, finite, pieces);
    }
    if (!reflexive && (active || finite == from || predicateFirst)) {
      boolean subject = predicateFirst && active && isPronoun(tokens, finite + 1, range.to());
      addPiece(tokens, finite + (subject ? 2 : 1), range.to(), pieces);
    }
  }

  /** "Wie durch ein Wunder (sei niemand getötet worden)". */
  private static boolean isComparison(Token first) {
    return first.word().is(WordClass.SUBORDINATOR) && !isPreposition(first);
  }

  private static boolean isPreposition(Token token) {
    return token.word().is(WordClass.PREPOSITION);
  }

  /**
   * The "Ausgeschlossen" of "Ausgeschlossen sei ein Einsatz nicht", the "Zurückziehen" of
   * "Zurückziehen werde er die Klage nicht".
   */
  private static boolean isPredicate(List<Token> tokens, int from, int finite) {
    return finite - from == 1
        && (tokens.get(from).word().has(Mood.PARTICIPLE_PAST)
            || tokens.get(finite).word().hasVerb("werden")
                && tokens.get(from).word().has(Mood.INFINITIVE));
  }

  /** "die Daten seien geschützt"; not "der Zug sei gekommen". */
  private static boolean isState(ContentClause clause) {
    return clause.finiteIs("sein") && !clause.takesSein();
  }

  /** "habe", "werde"; not the "geben" of "wir geben nicht nach". */
  private boolean isAuxiliary(ContentClause clause) {
    List<Token> tokens = clause.tokens();
    String last = tokens.get(tokens.size() - 1).lower();
    boolean particle = clause.verb().startsWith(last) && !clause.verb().equals(last);
    return auxiliaryForms.hasForm(tokens.get(clause.finite())) && !particle;
  }

  /** "auf die Frage habe er (gestern) nicht geantwortet": the subject stands behind the verb. */
  private static boolean isPronounAlone(List<Token> tokens, int from, int to) {
    boolean pronoun =
        isPronoun(tokens, from, to) && !tokens.get(from).lower().equals("es")
            || from < to && tokens.get(from).lower().equals("man");
    return pronoun
        && tokens.subList(from, to).stream().noneMatch(token -> token.word().isWrittenNoun());
  }

  /** "den Mann habe sie | gestern (nicht)": the first position can only be an object. */
  private static boolean isBehindObject(List<Token> tokens, int from, int finite) {
    int subject = finite + 1;
    Word first = tokens.get(from).word();
    return isPronoun(tokens, subject, tokens.size())
        && isSubjectPronoun(tokens.get(subject))
        && finite - from > 1
        && (first.is(WordClass.ARTICLE) || first.is(WordClass.POSSESSIVE))
        && (first.determiner() & Agreement.NOMINATIVE) == 0
        && (first.determiner() & Agreement.ACCUSATIVE) != 0;
  }

  /** "die Lage habe sich (nicht)": the verb says it of the subject. */
  private static boolean isReflexiveAlone(List<Token> tokens, int from, int to) {
    return from < to
        && tokens.get(from).word().is(WordClass.REFLEXIVE)
        && tokens.subList(from + 1, to).stream()
            .allMatch(token -> token.word().isOnly(WordClass.ADVERB));
  }

  /** "er", "sie", "man"; not "das", "ihn". */
  private static boolean isSubjectPronoun(Token pronoun) {
    return isNominative(pronoun) && !pronoun.word().is(WordClass.ARTICLE)
        || pronoun.lower().equals("man");
  }

  private static boolean isNominative(Token pronoun) {
    return (pronoun.word().determiner() & Agreement.NOMINATIVE) != 0;
  }

  private static boolean isPronoun(List<Token> tokens, int from, int to) {
    return from < to && tokens.get(from).word().is(WordClass.PERSONAL_PRONOUN);
  }

  /** The "er" of "nach dem Sturz sei er nicht wach"; not the "ihm" of "Fälle seien ihm nicht". */
  private static boolean isSubject(List<Token> tokens, int first, int from, int to) {
    return isPronoun(tokens, from, to)
        && (isPreposition(tokens.get(first)) || isNominative(tokens.get(from)));
  }

  private void addPiece(List<Token> tokens, int from, int to, List<WordRange> pieces) {
    if (from < to) {
      positive.of(new WordRange(from, to), tokens).stream()
          .filter(piece -> !isPronounOnly(tokens, piece))
          .forEach(pieces::add);
    }
  }

  private static boolean isPronounOnly(List<Token> tokens, WordRange piece) {
    return piece.to() - piece.from() == 1
        && tokens.get(piece.from()).word().is(WordClass.PERSONAL_PRONOUN);
  }
}
