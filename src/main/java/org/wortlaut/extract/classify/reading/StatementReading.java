package org.wortlaut.extract.classify.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.classify.Context;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Document;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * A statement as the classifiers see it.
 *
 * @param cueWords dictionary forms of the cue's words, see {@link CueWords}
 * @param cueNegated whether a negation is one of them: "bestritt nicht", "keine Angaben", "weder …"
 * @param cue what the lexicon says about the cue, where it has it
 * @param speaker tokens of the phrase that names the speaker
 * @param lastSpeaker the same or, where it is carried over, tokens of the phrase that named it last
 * @param speakerCounts of {@code lastSpeaker}
 * @param around tokens before and after the content in its sentence, or before it where it has no
 *     cue
 * @param nominal whether the content is a noun phrase
 * @param aboutSpeaker whether the leading clause has the speaker as its subject: "(die Bahn teilte
 *     mit,) sie werde …", "(Müller:) Ich …"
 */
public record StatementReading(
    Document document,
    Context context,
    CueWords cueWords,
    boolean cueNegated,
    Optional<CueActs.Entry> cue,
    List<Token> speaker,
    List<Token> lastSpeaker,
    WordCounts speakerCounts,
    List<Token> around,
    ContentView content,
    boolean nominal,
    boolean aboutSpeaker) {

  /** What cues do by the lexicon, as parts of features: an act, or that none is known or told. */
  public static final List<String> CUE_ACTS =
      Stream.concat(Arrays.stream(Act.values()).map(Act::label), Stream.of("unknown", "cueless"))
          .toList();

  private static final int UNKNOWN = CUE_ACTS.size() - 2;
  private static final int CUELESS = CUE_ACTS.size() - 1;

  private static final int SHORTEST_NAME = 4;

  /** In letters, of which the rest may be an ending or another noun. */
  private static final int LONGEST_STEM = 8;

  public boolean cueless() {
    return context.cue().isEmpty();
  }

  /** Whether a word of the phrase that named the speaker last is on a list. */
  public boolean isBy(WordList speakers) {
    return speakerCounts.of(speakers) > 0;
  }

  /** Whether the lexicon says of a word of the cue that it does an act. */
  public boolean cueDoes(Act act) {
    return cue.isPresent() && cue.get().act() == act;
  }

  /** What the cue does by the lexicon, as a place among {@link #CUE_ACTS}. */
  public int cueAct() {
    return cueless() ? CUELESS : cue.isPresent() ? cue.get().act().ordinal() : UNKNOWN;
  }

  public boolean cueHas(String word) {
    return cueWords.all().contains(word);
  }

  /** See {@link #aboutSpeaker}. */
  public static boolean isAbout(List<Token> speaker, ContentClause leading) {
    for (Token token : leading.tokens()) {
      if (token.word().isWrittenNoun() && token.lower().length() >= SHORTEST_NAME) {
        return isOf(speaker, token.lower());
      }
    }
    return false;
  }

  private static boolean isOf(List<Token> speaker, String noun) {
    for (Token token : speaker) {
      if (token.word().capitalized() && isRelated(token.lower(), noun)) {
        return true;
      }
    }
    return false;
  }

  /** "Polizei" and "Polizeisprecher", "Müller" and "Müllers"; not "Landrat" and "Landtag". */
  private static boolean isRelated(String one, String other) {
    int shared = Math.min(Math.min(one.length(), other.length()), LONGEST_STEM);
    return shared >= SHORTEST_NAME && one.regionMatches(0, other, 0, shared);
  }

  /** The first main clause, or whatever comes first. */
  public Optional<ContentClause> leading() {
    return content.leading();
  }

  /** "soll gestohlen haben", "sollen geflohen sein": what has happened is no plan. */
  public boolean hearsay() {
    Optional<ContentClause> leading = leading();
    return leading.isPresent() && isHearsay(leading.get());
  }

  private static boolean isHearsay(ContentClause clause) {
    return clause.asserted()
        && clause.isModal("sollen")
        && clause.perfectInfinitive()
        && clause.finite() >= 0
        && clause.mood() != VerbMood.PAST;
  }

  /** The tokens from an offset of the document up to another; none where that lies before it. */
  public List<Token> between(int begin, int end) {
    return begin < end ? document.tokensIn(new Span(begin, end)) : List.of();
  }

  /** The tokens of the content without quotation marks. */
  public List<Token> words() {
    return content.words();
  }

  /** "keine Stellungnahme". */
  public boolean nominalWithNegation() {
    List<Token> words = words();
    return nominal && !words.isEmpty() && words.get(0).lower().startsWith("kein");
  }

  /** „Helfen Sie uns“, „Lassen Sie uns reden“; not „Kommen Sie zu spät, wird es teuer“. */
  public boolean bids() {
    return leading().isPresent() && isImperative(leading().get());
  }

  private boolean isImperative(ContentClause clause) {
    return clause.finite() == 0
        && clause.tokens().size() > 1
        && clause.tokens().get(1).form().equals("Sie")
        && clause.predicate() != null
        && (clause.predicate().modal().isEmpty() || clause.isModal("lassen") && clause.has("uns"))
        && !clause.past()
        && !clause.isConditionalForm()
        && !hasOther(clause);
  }

  /** Whether another clause of its sentence is asserted too. */
  private boolean hasOther(ContentClause clause) {
    for (ContentClause other : content.clauses()) {
      if (other != clause && other.sentence() == clause.sentence() && other.asserted()) {
        return true;
      }
    }
    return false;
  }

  /** „Wer zahlt das?“ */
  public boolean question() {
    List<Token> words = words();
    return !words.isEmpty() && words.get(words.size() - 1).form().equals("?");
  }
}
