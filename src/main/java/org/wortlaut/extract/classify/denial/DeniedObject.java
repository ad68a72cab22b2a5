package org.wortlaut.extract.classify.denial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentClause.Level;
import org.wortlaut.extract.classify.reading.ContentView;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * What the object of a cue of denial denies, as short as it can be: what an allegation says,
 * without "jede", "gegen" and "als falsch".
 */
final class DeniedObject {

  private final WordList openers;
  private final WordList quantifiers;
  private final WordList allegations;
  private final WordList sources;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'claim-opener', 'claim-source',
   *     'total-quantifier' and 'allegation-noun'
   */
  DeniedObject(WordLists words) {
    this.openers = words.list("claim-opener");
    this.quantifiers = words.list("total-quantifier");
    this.allegations = words.list("allegation-noun");
    this.sources = words.list("claim-source");
  }

  List<Span> of(StatementReading reading) {
    Optional<Span> claim = claim(reading);
    if (claim.isPresent()) {
      return List.of(claim.get());
    }
    List<Span> denied = new ArrayList<>();
    for (Span piece : reading.context().content()) {
      List<Token> tokens = ContentView.tokensIn(reading.document(), List.of(piece));
      if (!tokens.isEmpty() && (openers.hasForm(tokens.get(0)) || opensWithSource(tokens))) {
        denied.clear();
      }
      int from = opening(reading, tokens);
      int to = from;
      while (to < tokens.size() && !(reading.nominal() && isAs(tokens.get(to)))) {
        to++;
      }
      boolean self = to == from + 1 && tokens.get(from).word().is(WordClass.REFLEXIVE);
      if (to > from && !self) {
        denied.add(DeniedPieces.cover(tokens, from, to));
      }
    }
    return denied.isEmpty() ? reading.context().content() : denied;
  }

  /**
   * What an allegation says that is the object: "den Bericht, wonach er zurücktritt", "den Vorwurf,
   * er habe gelogen". It goes no further than its piece: "die Meldung, er gehe, | als Unsinn".
   */
  Optional<Span> claim(StatementReading reading) {
    List<ContentClause> clauses = reading.content().clauses();
    for (int i = 0; i < clauses.size(); i++) {
      List<Token> tokens = clauses.get(i).tokens();
      boolean opened =
          reading.nominal()
              && clauses.get(i).level() != Level.FRAGMENT
              && tokens.size() > 2
              && (openers.hasForm(tokens.get(0)) || isOfSource(clauses.get(i)));
      if (opened || i == 1 && isReported(clauses.get(0), clauses.get(1))) {
        int from = !opened ? 0 : isOfSource(clauses.get(i)) ? 2 : 1;
        Span claim = DeniedPieces.cover(tokens, from, tokens.size());
        return Optional.of(Pieces.within(claim, reading.context().content()).get(0));
      }
    }
    return Optional.empty();
  }

  /** The "nach denen" of "Meldungen, nach denen er zurücktritt", "denen zufolge". */
  private boolean isOfSource(ContentClause clause) {
    return clause.level() == Level.RELATIVE
        && (sources.hasForm(clause.tokens().get(0)) || sources.hasForm(clause.tokens().get(1)));
  }

  /** "den Bericht, | er gehe", "Aussagen des Zeugen, | er gehe". */
  private boolean isReported(ContentClause nouns, ContentClause clause) {
    boolean alleged =
        nouns.tokens().stream()
            .filter(noun -> noun.end() <= clause.span().begin())
            .anyMatch(allegations::has);
    return alleged
        && nouns.level() == Level.FRAGMENT
        && clause.asserted()
        && clause.mood().subjunctive();
  }

  /**
   * The "nach denen" of "wies Meldungen zurück, | nach denen er zurücktritt": a piece by itself.
   */
  private boolean opensWithSource(List<Token> tokens) {
    Word pronoun = tokens.size() > 2 ? tokens.get(1).word() : null;
    return pronoun != null
        && sources.hasForm(tokens.get(0))
        && pronoun.is(WordClass.DEMONSTRATIVE)
        && !pronoun.is(WordClass.ARTICLE);
  }

  /**
   * The "als" of "wies den Bericht | als falsch | zurück": what follows is no part of the claim.
   */
  private static boolean isAs(Token token) {
    return token.lower().equals("als");
  }

  /** The first word behind "dass", "jede", "gegen" or "nach denen". */
  private int opening(StatementReading reading, List<Token> tokens) {
    if (tokens.size() < 2) {
      return 0;
    }
    if (opensWithSource(tokens)) {
      return 2;
    }
    Token first = tokens.get(0);
    boolean preposition =
        reading.nominal()
            && first.word().is(WordClass.PREPOSITION)
            && !isAs(first)
            && !first.word().is(WordClass.ARTICLE)
            && !first.word().isWrittenNoun();
    boolean skipped = preposition || openers.hasForm(first) || quantifiers.hasForm(first);
    return skipped ? 1 : 0;
  }
}
