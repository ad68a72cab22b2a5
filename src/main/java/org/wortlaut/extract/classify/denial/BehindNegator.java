package org.wortlaut.extract.classify.denial;

import java.util.List;
import org.wortlaut.extract.classify.reading.ContentView;
import org.wortlaut.extract.classify.reading.NegationScope;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.extract.classify.reading.WordRange;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * Whether the words behind a negator tell what is denied, or those before it, see {@link
 * BeforeNegator}, have to be added.
 */
final class BehindNegator {

  private static final int SHORT = 2;

  private final Negators negators;
  private final WordList auxiliaryForms;
  private final WordList particles;
  private final WordList openers;
  private final WordList joints;
  private final WordList adversatives;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'auxiliary-form', 'negation-particle',
   *     'clause-opener', 'keeping-joint', 'adversative' and that of {@link Negators}
   */
  BehindNegator(WordLists words) {
    this.negators = new Negators(words);
    this.auxiliaryForms = words.list("auxiliary-form");
    this.particles = words.list("negation-particle");
    this.openers = words.list("clause-opener");
    this.joints = words.list("keeping-joint");
    this.adversatives = words.list("adversative");
  }

  /** "habe den Plan nie | aufgegeben, ein Haus zu bauen". */
  static boolean hasObjectBefore(NegationScope.Negated negated) {
    int from = negated.clause().finite() + 1;
    return from > 0
        && from < negated.begin()
        && negated.clause().tokens().subList(from, negated.begin()).stream()
            .anyMatch(token -> token.word().isWrittenNoun());
  }

  /**
   * Whether the words alone tell what is denied: "es gehe nicht | um Geld"; few words do not, as in
   * "die Lage habe sich nicht | verbessert".
   *
   * @param behind the words that the negator stands before
   */
  boolean suffices(NegationScope.Negated negated, WordRange behind) {
    if (isBehindPreposition(negated)) {
      return false;
    }
    boolean some = behind.from() < behind.to();
    boolean noun = some && negators.isArticle(negated) && !isOneOfSome(negated);
    if (noun && !isVerb(negated, behind.from())
        || behind.to() - behind.from() > SHORT && !isVerbAlone(negated, behind)) {
      return true;
    }
    return some
        && (onlyFiniteBefore(negated)
            || followsVerb(negated)
            || isJoined(negated)
            || isSetApart(negated));
  }

  /** "Mängel habe man keine | entdeckt". */
  private static boolean isVerb(NegationScope.Negated negated, int at) {
    Token word = negated.clause().tokens().get(at);
    return DeniedPieces.isInfinite(word) && word.word().adjective() == 0;
  }

  /** "zu tun gehabt". */
  private static boolean isVerbAlone(NegationScope.Negated negated, WordRange behind) {
    List<Token> tokens = negated.clause().tokens().subList(behind.from(), behind.to());
    return !tokens.isEmpty()
        && tokens.get(0).lower().equals("zu")
        && tokens.stream().skip(1).allMatch(DeniedPieces::isInfinite);
  }

  /** "es gehe um Gerechtigkeit und nicht | um Neid": what comes before is held to. */
  private boolean isJoined(NegationScope.Negated negated) {
    int joint = negated.begin() - 1;
    return joint > 0 && joints.hasForm(negated.clause().tokens().get(joint));
  }

  /** "man teile das Ziel, nicht aber | den Weg". */
  private boolean isSetApart(NegationScope.Negated negated) {
    List<Token> tokens = negated.clause().tokens();
    int begin = negated.begin();
    int next = negated.negator() + 1;
    return begin > 0
        && negated.clause().finite() >= 0
        && negated.clause().finite() < begin
        && next < tokens.size()
        && adversatives.hasForm(tokens.get(next))
        && ContentView.isParted(tokens.get(begin - 1), tokens.get(begin));
  }

  /**
   * "Das Auto sei auf keinem | der Bilder zu sehen": what is said of the subject is denied; not "es
   * gehe um keinen Rücktritt".
   */
  private boolean isBehindPreposition(NegationScope.Negated negated) {
    int negator = negated.negator();
    return negator > 0
        && (isOneOfSome(negated) || negators.isNobody(negated))
        && negated.clause().tokens().get(negator - 1).word().is(WordClass.PREPOSITION);
  }

  /** "Schuld treffe keinen | der Fahrer": the noun is no object of its own. */
  private static boolean isOneOfSome(NegationScope.Negated negated) {
    List<Token> tokens = negated.clause().tokens();
    int next = negated.negator() + 1;
    return next < tokens.size() && tokens.get(next).word().is(WordClass.ARTICLE);
  }

  /** "Man habe im Freien gemessen, nicht | im Labor": only what comes behind is denied. */
  private boolean followsVerb(NegationScope.Negated negated) {
    int verb = negated.begin() - 1;
    int finite = negated.clause().finite();
    List<Token> tokens = negated.clause().tokens();
    return finite >= 0
        && finite < verb
        && auxiliaryForms.hasForm(tokens.get(finite))
        && tokens.get(verb).word().mayBeInfinite();
  }

  /** "es gehe nicht um Geld": before the negator nothing but the verb. */
  private boolean onlyFiniteBefore(NegationScope.Negated negated) {
    for (int i = 0; i < negated.begin(); i++) {
      String word = negated.clause().tokens().get(i).lower();
      if (i != negated.clause().finite() && !openers.contains(word) && !particles.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
