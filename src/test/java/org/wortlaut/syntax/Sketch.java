package org.wortlaut.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wortlaut.article.GermanText;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.syntax.verb.PredicateReader;
import org.wortlaut.text.Sentence;

/**
 * A sentence's clauses in short, one a line: {@code TYPE[words … words] lemma MOOD flags <parent}.
 *
 * <p>An ellipsis stands where other clauses interrupt; the flags are {@code plural}, {@code
 * passive}, {@code perfect}, the modal's lemma with {@code +}, {@code first} for verb-first and
 * {@code &} for a clause joined to one before it; after {@code <} stands the number of the clause
 * that it depends on.
 */
public final class Sketch {

  private static final GermanText GERMAN = GermanText.load();
  private static final FunctionWords FUNCTION_WORDS =
      new FunctionWords(LexiconFile.read("de", "function-words.tsv"));
  private static final CueLexicon CUES = CueLexicon.load("de", FUNCTION_WORDS);
  private static final ClauseParser PARSER =
      new ClauseParser(
          FUNCTION_WORDS,
          SpeakerNouns.load("de"),
          new PredicateReader(FUNCTION_WORDS, GERMAN.morphology()),
          CUES);

  private Sketch() {}

  public static SentenceSyntax parse(String text) {
    return PARSER.parse(GERMAN.reader().read(text).sentences().get(0));
  }

  static ParsedDocument document(String text) {
    return new ParsedDocument(GERMAN.reader().read(text), PARSER);
  }

  public static List<String> clauses(String text) {
    SentenceSyntax syntax = parse(text);
    return syntax.clauses().stream().map(clause -> clause(text, syntax, clause)).toList();
  }

  /**
   * Fails unless a sentence has the clauses told.
   *
   * @param sentenceAndClauses the sentence in the first line, its clauses in those below
   */
  public static void check(String sentenceAndClauses) {
    List<String> lines = sentenceAndClauses.lines().toList();
    assertThat(clauses(lines.get(0))).containsExactlyElementsOf(lines.subList(1, lines.size()));
  }

  /** The forms of the finite verbs. */
  public static List<String> finiteVerbs(String text) {
    SentenceSyntax syntax = parse(text);
    return IntStream.range(0, syntax.items().size())
        .filter(i -> syntax.finite()[i])
        .mapToObj(i -> syntax.item(i).form())
        .toList();
  }

  /** The noun phrase with all its attachments that begins with the given words. */
  public static String phrase(String text, String beginning) {
    SentenceSyntax syntax = parse(text);
    NounPhrase phrase = syntax.nounPhraseAt(itemAt(syntax.sentence(), text.indexOf(beginning)));
    return phrase == null ? "" : syntax.span(phrase.from(), phrase.to()).in(text);
  }

  /** The form of the head of that noun phrase. */
  public static String head(String text, String beginning) {
    SentenceSyntax syntax = parse(text);
    return syntax
        .item(syntax.nounPhraseAt(itemAt(syntax.sentence(), text.indexOf(beginning))).head())
        .form();
  }

  public static NounPhrase nounPhrase(String text, String beginning) {
    SentenceSyntax syntax = parse(text);
    return syntax.nounPhraseAt(itemAt(syntax.sentence(), text.indexOf(beginning)));
  }

  private static int itemAt(Sentence sentence, int offset) {
    for (int i = 0; i < sentence.items().size(); i++) {
      if (sentence.items().get(i).begin() == offset) {
        return i;
      }
    }
    throw new IllegalArgumentException("no item begins at " + offset);
  }

  private static String clause(String text, SentenceSyntax syntax, Clause clause) {
    String words =
        clause.segments().stream()
            .map(segment -> syntax.span(segment.from(), segment.to()).in(text))
            .collect(Collectors.joining(" … "));
    String parent = clause.parent() == null ? "" : " <" + clause.parent().index();
    return clause.type()
        + "["
        + words
        + "]"
        + predicate(syntax.predicate(clause))
        + (clause.verbFirst() ? " first" : "")
        + (clause.conjunctOf() == null ? "" : " &")
        + parent;
  }

  private static String predicate(Predicate predicate) {
    if (predicate == null) {
      return "";
    }
    return " "
        + predicate.lemma()
        + (predicate.mood() == VerbMood.NONE ? "" : " " + predicate.mood())
        + (predicate.plural() ? " plural" : "")
        + (predicate.passive() ? " passive" : "")
        + (predicate.perfect() ? " perfect" : "")
        + (predicate.modal().isEmpty() ? "" : " +" + predicate.modal());
  }
}
