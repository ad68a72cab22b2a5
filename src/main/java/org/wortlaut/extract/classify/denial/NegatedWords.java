package org.wortlaut.extract.classify.denial;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentView;
import org.wortlaut.extract.classify.reading.NegationScope;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.extract.classify.reading.WordRange;
import org.wortlaut.text.Token;

/**
 * Which words behind a negator it negates, and those behind a second one that it is joined with:
 * "weder | den Vertrag | noch | die Anlage unterschrieben", "keine | Häuser | und keine | Brücken
 * zerstört", "habe keine | Unterlagen | und wisse nichts".
 */
final class NegatedWords {

  private final WordList negators;
  private final WordList particles;
  private final WordList contrasts;
  private final WordList partedContrasts;
  private final WordList joints;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'negator', 'negation-particle',
   *     'contrast', 'parted-contrast' and 'negation-joint'
   */
  NegatedWords(WordLists words) {
    this.negators = words.list("negator");
    this.particles = words.list("negation-particle");
    this.contrasts = words.list("contrast");
    this.partedContrasts = words.list("parted-contrast");
    this.joints = words.list("negation-joint");
  }

  /** In order; the first one may be empty ("Regen gebe es nicht"), the others are not. */
  List<WordRange> of(NegationScope.Negated negated) {
    List<Token> tokens = negated.clause().tokens();
    List<WordRange> ranges = new ArrayList<>();
    int from = behindParticles(tokens, negated.negator() + 1);
    int end = contrast(tokens, from);
    boolean neither = isNeither(tokens.get(negated.negator()));
    int joint = -1;
    for (int at = from; at < end; at++) {
      Token token = tokens.get(at);
      if (negators.hasForm(token) || neither && token.lower().equals("noch")) {
        add(ranges, from, joint < from ? at : joint);
        from = behindParticles(tokens, at + 1);
      } else if (joints.hasForm(token)) {
        joint = at;
        end = endsAt(tokens, at, end) ? at : end;
      }
    }
    add(ranges, from, end);
    return ranges;
  }

  private static void add(List<WordRange> ranges, int from, int to) {
    if (from < to || ranges.isEmpty()) {
      ranges.add(new WordRange(from, Math.max(from, to)));
    }
  }

  private static boolean isNeither(Token negator) {
    return negator.lower().equals("weder");
  }

  /**
   * "(nicht) namentlich bekannt, | aber auf Fotos zu sehen", "(nicht) festgenommen worden | und in
   * Sicherheit"; not "(nicht) gebaut und betrieben".
   */
  private boolean endsAt(List<Token> tokens, int joint, int end) {
    List<Token> behind = tokens.subList(joint + 1, end);
    String word = tokens.get(joint).lower();
    boolean closed =
        word.equals("und")
            && joint > 0
            && tokens.get(joint - 1).word().mayBeInfinite()
            && behind.stream().noneMatch(token -> token.word().mayBeInfinite());
    return (word.equals("aber") || closed) && behind.stream().noneMatch(negators::hasForm);
  }

  private int behindParticles(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && particles.hasForm(tokens.get(at))) {
      at++;
    }
    return at;
  }

  /** "nicht A, sondern B", "nicht A, nur B". */
  private int contrast(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      boolean parted = i > 0 && ContentView.isParted(tokens.get(i - 1), tokens.get(i));
      if (contrasts.hasForm(tokens.get(i)) || parted && partedContrasts.hasForm(tokens.get(i))) {
        return i;
      }
    }
    return tokens.size();
  }

  /** "keine leichte Wahl gewesen, | vor allem für ihn": what comes behind the verb adds to it. */
  static int closed(ContentClause clause, WordRange range) {
    List<Token> tokens = clause.tokens();
    for (int i = range.from() + 1; i + 1 < range.to(); i++) {
      if ((DeniedPieces.isInfinite(tokens.get(i)) || i == clause.finite())
          && ContentView.isParted(tokens.get(i), tokens.get(i + 1))
          && tokens.subList(i + 1, range.to()).stream().noneMatch(t -> t.word().mayBeInfinite())) {
        return i + 1;
      }
    }
    return range.to();
  }
}
