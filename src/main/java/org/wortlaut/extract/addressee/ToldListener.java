package org.wortlaut.extract.addressee;

import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Parts who is told from who tells, where a dative looks like a genitive or a name like that of the
 * body before it, and the verb does not do without a dative.
 *
 * <p>Must: "warf die Opposition | der Regierung Betrug vor", "wirft die Staatsanwaltschaft | Ohm
 * vor, zu lügen". Must not: "warf der Sprecher der Polizei dem Verein Betrug vor", "warf der
 * Verband der Ärzte ihr vor", "wirft die Staatsanwaltschaft Wien dem Bauern vor, zu lügen", "sagte
 * die Sprecherin der Polizei".
 */
public record ToldListener(SpeakerNouns nouns) {

  private static final String ARTICLE = "der";

  /**
   * @param cue null for a verb outside the lexicon
   * @param speaker null where none is found
   */
  public FoundSpeaker without(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundSpeaker speaker) {
    boolean may =
        speaker != null
            && cue != null
            && cue.is(CueFlag.TOLD)
            && !clause.is(Type.RELATIVE)
            && clause.holds(speaker.range().from())
            && !syntax.predicate(clause).passive()
            && (clause.is(Type.SUBORDINATE) || speaker.range().from() > clause.finite());
    if (!may || hasDative(syntax, clause, speaker)) {
      return speaker;
    }
    for (int i = speaker.range().to() - 1; i > speaker.range().from(); i--) {
      if (isListener(syntax, i) || i + 1 == speaker.range().to() && isNamed(syntax, i)) {
        return new FoundSpeaker(speaker.range().from(), i);
      }
    }
    return speaker;
  }

  /** The listener right behind who speaks, or null. */
  NounPhrase behindSpeaker(CueVerb cue, Attribution attribution) {
    if (!cue.is(CueFlag.TOLD) || attribution.speaker.isEmpty()) {
      return null;
    }
    SentenceSyntax syntax = attribution.syntax;
    NounPhrase bare = behindVerb(attribution);
    if (bare != null) {
      return bare;
    }
    int end = attribution.speaker.get(attribution.speaker.size() - 1).end();
    for (int i = 1; i < syntax.items().size(); i++) {
      if (syntax.item(i - 1).end() == end) {
        boolean here = attribution.clauseOfCue.holds(i);
        return here && (isListener(syntax, i) || isNamed(syntax, i))
            ? syntax.nounPhraseAt(i)
            : null;
      }
    }
    return null;
  }

  /**
   * Whether a phrase begins with who is told, though "ihr" looks like a possessive: "warf ihr
   * Betrug vor"; not "warf ihr Verhalten den Lehrern vor".
   */
  public static boolean isHer(
      SentenceSyntax syntax, Clause clause, CueVerb cue, NounPhrase phrase) {
    Word first = syntax.item(phrase.from()).word();
    return cue != null
        && cue.is(CueFlag.TOLD)
        && syntax.item(phrase.from()).isWord()
        && phrase.from() < phrase.head()
        && !(clause.is(Type.MAIN) && phrase.from() < clause.finite())
        && first.possessiveOrPronoun()
        && (first.determiner() & Agreement.GENITIVE) == Agreement.NONE
        && ClausePhrases.of(syntax, clause, clause.from()).stream()
            .filter(other -> other.from() != phrase.from())
            .noneMatch(
                other ->
                    other.canBe(Agreement.DATIVE)
                        && !other.canBe(Agreement.ACCUSATIVE | Agreement.NOMINATIVE));
  }

  /**
   * The "Betrug" of "warf ihr Betrug vor", the "Lohndumping" of "wirft Reederei Lohndumping vor",
   * of "wirft Timo Ahrens Lohndumping vor" where nobody else is told.
   */
  public NounPhrase withoutListener(
      SentenceSyntax syntax, Clause clause, CueVerb cue, NounPhrase phrase) {
    boolean told = cue.is(CueFlag.TOLD);
    boolean begins =
        isHer(syntax, clause, cue, phrase)
            || told
                && phrase.from() + 1 < phrase.to()
                && isBareListener(syntax, phrase.from())
                && isBareThing(syntax, phrase.from() + 1);
    int named = begins || !told ? -1 : behindName(syntax, clause, phrase);
    int thing = begins ? phrase.from() + 1 : named;
    return thing >= 0
        ? new NounPhrase(
            thing,
            phrase.to(),
            Math.max(phrase.head(), thing),
            Agreement.ACCUSATIVE | Agreement.NOMINATIVE,
            false,
            phrase.named(),
            phrase.coordinated())
        : phrase;
  }

  /**
   * The "Lohndumping" of "wirft (Landrat) Timo Ahrens Lohndumping vor", right behind the verb where
   * no other phrase is a dative; or -1.
   */
  private int behindName(SentenceSyntax syntax, Clause clause, NounPhrase phrase) {
    int name = endOfNamed(syntax, phrase.from(), phrase.to() - 1);
    boolean told =
        name > phrase.from()
            && name + 1 == phrase.to()
            && phrase.from() == clause.finite() + 1
            && isBareThing(syntax, name)
            && ClausePhrases.of(syntax, clause, clause.from()).stream()
                .filter(other -> other.from() != phrase.from())
                .noneMatch(other -> isDative(other) || isNamedBehindVerb(other, clause));
    return told ? name : -1;
  }

  private static boolean isDative(NounPhrase phrase) {
    return phrase.canBe(Agreement.DATIVE)
        && !phrase.canBe(Agreement.ACCUSATIVE | Agreement.NOMINATIVE);
  }

  private static boolean isNamedBehindVerb(NounPhrase phrase, Clause clause) {
    return phrase.from() > clause.finite() && phrase.named() && phrase.canBe(Agreement.DATIVE);
  }

  /** The end of a name and the office before it; the begin where there is no name. */
  private int endOfNamed(SentenceSyntax syntax, int from, int to) {
    int first = from + (isBareListener(syntax, from) ? 1 : 0);
    int end = first;
    while (end < to && isName(syntax, end)) {
      end++;
    }
    return end == first ? from : end;
  }

  private static boolean isName(SentenceSyntax syntax, int i) {
    Word word = syntax.item(i).word();
    return syntax.item(i).isWord()
        && word.capitalized()
        && (word.is(WordClass.NAME) || word.is(WordClass.FIRST_NAME) || !word.known());
  }

  /**
   * The "Reederei" of "wirft Reederei [Lohndumping] vor", "wirft Reederei vor, [zu lügen]", the
   * "Ministerin Ohm" of "wirft Ministerin Ohm [Eile] vor", without an article as in headlines.
   */
  private NounPhrase behindVerb(Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    Clause clause = attribution.clauseOfCue;
    int noun = clause.finite() + 1;
    int end = attribution.object < 0 ? clause.to() - 1 : attribution.object;
    boolean named =
        noun < end
            && endOfNamed(syntax, noun, end) == end
            && !syntax.span(noun, end).overlapsAny(attribution.speaker);
    return noun > 1 && (end == noun + 1 && isBareListener(syntax, noun) || named)
        ? new NounPhrase(noun, end, noun, Agreement.DATIVE, false, named, false)
        : null;
  }

  private boolean isBareListener(SentenceSyntax syntax, int i) {
    Word word = syntax.item(i).word();
    return syntax.item(i).isWord()
        && word.capitalized()
        && (nouns.isBody(word) || nouns.kindOf(word) == SpeakerNouns.Kind.PERSON);
  }

  private boolean isBareThing(SentenceSyntax syntax, int i) {
    Word word = syntax.item(i).word();
    return syntax.item(i).isWord()
        && word.capitalized()
        && word.is(WordClass.NOUN)
        && !word.is(WordClass.NAME)
        && !word.is(WordClass.FIRST_NAME)
        && !isBareListener(syntax, i);
  }

  /** "der Regierung"; not "der Ärzte". */
  private static boolean isListener(SentenceSyntax syntax, int i) {
    NounPhrase phrase = syntax.item(i).lower().equals(ARTICLE) ? syntax.nounPhraseAt(i) : null;
    return phrase != null && !phrase.pronoun() && phrase.canBe(Agreement.DATIVE);
  }

  /** The "Ohm" of "die Staatsanwaltschaft Ohm"; "Wien" may be the place of the body. */
  private boolean isNamed(SentenceSyntax syntax, int i) {
    Word word = syntax.item(i).word();
    return syntax.item(i).isWord()
        && word.capitalized()
        && !word.is(WordClass.PLACE_NAME)
        && (word.is(WordClass.NAME) || !word.known())
        && nouns.isBody(syntax.item(i - 1).word());
  }

  /** "ihm", "dem Verein", "Kern": who is told stands elsewhere in the clause. */
  private static boolean hasDative(SentenceSyntax syntax, Clause clause, FoundSpeaker speaker) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (clause.holds(i) && !speaker.holds(i) && isDativePronoun(syntax.item(i).word())) {
        return true;
      }
    }
    return ClausePhrases.of(syntax, clause, clause.from()).stream()
        .filter(phrase -> !speaker.holds(phrase.from()) && phrase.canBe(Agreement.DATIVE))
        .anyMatch(
            phrase ->
                phrase.named()
                    || phrase.pronoun()
                    || !phrase.canBe(Agreement.ACCUSATIVE | Agreement.NOMINATIVE));
  }

  /** "ihm", also "ihr", which may be a possessive too. */
  private static boolean isDativePronoun(Word word) {
    return word.is(WordClass.PERSONAL_PRONOUN)
        && !word.is(WordClass.ARTICLE)
        && (word.determiner() & Agreement.DATIVE) != 0;
  }
}
