package org.wortlaut.syntax;

import java.util.List;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * The items of one sentence by their index, with their readings and whether each is a finite verb.
 *
 * <p>All readers of a sentence share one object. The parser may take a finite verb back when the
 * clauses before it show that the form is a participle.
 */
public final class SentenceItems {

  private final List<Token> tokens;

  /** The same, for most of what the parser does is to look at one item after the other. */
  private final Token[] items;

  private final boolean[] finite;
  private final FunctionWords functionWords;
  private final SpeakerNouns speakerNouns;

  SentenceItems(
      List<Token> tokens,
      boolean[] finite,
      FunctionWords functionWords,
      SpeakerNouns speakerNouns) {
    this.tokens = tokens;
    this.items = tokens.toArray(Token[]::new);
    this.finite = finite;
    this.functionWords = functionWords;
    this.speakerNouns = speakerNouns;
  }

  public List<Token> tokens() {
    return tokens;
  }

  /** For each item whether it is a finite verb; the array itself, not a copy. */
  public boolean[] finite() {
    return finite;
  }

  public int size() {
    return items.length;
  }

  public Token item(int i) {
    return items[i];
  }

  public Word word(int i) {
    return items[i].word();
  }

  public String lower(int i) {
    return items[i].lower();
  }

  public Kind kind(int i) {
    return items[i].kind();
  }

  public boolean isWord(int i) {
    return items[i].isWord();
  }

  public boolean is(Role role, int i) {
    return functionWords.is(role, word(i));
  }

  /** Whether an item and the next have a role together: "als auch". */
  public boolean areTogether(Role role, int first) {
    return first + 1 < tokens.size() && functionWords.is(role, word(first), word(first + 1));
  }

  /** Whether a lemma in lower case has a role. */
  public boolean is(Role role, String lemma) {
    return functionWords.is(role, lemma);
  }

  /** A noun that names what somebody does: "Sprecherin", "Geschäftsführer". */
  public boolean isOffice(int i) {
    return isWord(i) && speakerNouns.kindOf(word(i)) == SpeakerNouns.Kind.PERSON;
  }

  public boolean isOrganisation(int i) {
    return isWord(i) && speakerNouns.kindOf(word(i)) == SpeakerNouns.Kind.ORGANIZATION;
  }

  /** The "IG" of "IG Metall": the item and the next one stand together in a known name. */
  public boolean joinsOrganisation(int i) {
    return isWord(i) && isWord(i + 1) && speakerNouns.standTogether(word(i), word(i + 1));
  }

  /** The "Spiegel" of "das Magazin Spiegel": a medium with that name follows its kind. */
  public boolean isNameOfMedium(int i) {
    return i > 0 && isWord(i) && speakerNouns.isMedium(word(i)) && endsIn(Role.MEDIUM_NOUN, i - 1);
  }

  /** A noun for a body of which there is one in many places: "Polizei". */
  public boolean isLocal(int i) {
    return isWord(i) && speakerNouns.isLocal(word(i));
  }

  public boolean isThing(int i) {
    return speakerNouns.isThing(word(i));
  }

  /** Whether no name ends so: "Gigantismus". */
  public boolean hasNamelessEnding(int i) {
    return speakerNouns.hasNamelessEnding(word(i));
  }

  /** A noun that says with a number how much there is: "Tonnen", "Prozent". */
  public boolean isMeasure(int i) {
    return isWord(i) && functionWords.is(Role.MEASURE, word(i).lowerLemma());
  }

  /** Whether a word ends with one that has a role: "Parteikreisen" with "kreisen". */
  public boolean endsIn(Role role, int i) {
    return isWord(i) && functionWords.endsIn(role, word(i));
  }

  /** Whether the form can be a finite auxiliary or modal. */
  public boolean isHelping(int i) {
    return functionWords.isHelping(word(i));
  }

  /** Whether an item is a form of a verb with a role. */
  public boolean isOfVerb(Role role, int i) {
    return word(i).verbs().stream().anyMatch(verb -> functionWords.is(role, verb.lemma()));
  }

  public boolean isAuxiliary(String lemma) {
    return functionWords.is(Role.AUXILIARY, lemma);
  }

  public boolean isModal(String lemma) {
    return functionWords.is(Role.MODAL, lemma);
  }

  /** Whether the form may be a participle or infinitive at the end of a clause. */
  public boolean isInfinite(int i) {
    return isWord(i) && word(i).mayBeInfinite();
  }

  /** Length in characters of the text. */
  public int length(int i) {
    return items[i].end() - items[i].begin();
  }

  /** Whether it is a quotation that goes on with a sentence, see {@link Token#isQuotedPiece}. */
  public boolean isQuotedSpeech(int i) {
    return items[i].isQuotedPiece();
  }

  public boolean isFinite(int i) {
    return finite[i];
  }

  /** The form is no finite verb after all. */
  public void takeBackFinite(int i) {
    finite[i] = false;
  }

  /** The first finite verb from one item up to and without another, or -1. */
  public int firstFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (finite[i]) {
        return i;
      }
    }
    return -1;
  }

  /** The last finite verb from one item up to and without another, or -1. */
  public int lastFinite(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (finite[i]) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the finite verb is an unmistakable Konjunktiv: "sei", "käme". */
  public boolean isSubjunctive(int verb) {
    return VerbMood.of(word(verb)).subjunctive();
  }

  /** Whether a mark that parts clauses stands here. */
  public boolean separates(int i) {
    return items[i].separates();
  }
}
