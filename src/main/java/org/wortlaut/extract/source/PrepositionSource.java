package org.wortlaut.extract.source;

import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.ParticleSurnames;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.extract.word.NounSet;
import org.wortlaut.extract.word.SourceEvents;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;

/**
 * Recognises sources that stand behind a preposition which has no noun of saying to itself.
 *
 * <p>Must match: "laut Polizei", "nach einer Studie der Universität", "Berichte, nach denen". Must
 * not: "der Laut", "die laut Satzung vorgesehene Wahl", "gemäß der Bauordnung", "nach dem Spiel".
 */
record PrepositionSource(
    CueLexicon cues,
    FunctionWords functionWords,
    SpeakerNouns speakerNouns,
    HeadNouns headNouns,
    RelativeSource relatives,
    ParticleSurnames surnames,
    SourceEvents events) {

  /**
   * "nach einer Studie der Universität": "nach" with a document as source; with other nouns it is a
   * matter of time. "Berichte, nach denen": the document stands before.
   */
  SourcePhrase document(SentenceSyntax syntax, int i) {
    NounSet documents = cues.sources().documentsAfter(syntax.item(i).lower());
    if (documents.isEmpty() || i + 1 >= syntax.items().size()) {
      return null;
    }
    if (RelativeSource.opens(syntax, i)) {
      return relatives.followsDocument(syntax, i) ? RelativeSource.ofPronoun(syntax, i) : null;
    }
    NounPhrase phrase = syntax.nounPhraseAt(i + 1);
    if (phrase == null
        || phrase.pronoun()
        || !documents.holds(syntax.item(phrase.head()).form())
        || isManner(syntax, phrase)
        || events.isActivity(syntax, i, phrase.head())) {
      return null;
    }
    int end = SourceFinder.withApposition(syntax, phrase);
    return SourcePhrase.ofWord(
        "source-document",
        new ItemRange(i, end),
        i,
        new ItemRange(i + 1, end),
        syntax.item(i).lower() + " " + syntax.item(phrase.head()).form());
  }

  /**
   * "läuft nach Plan", "arbeitet nach Vertrag": a noun alone in the singular tells how; "berät nach
   * Artikel 4": so it does with its number.
   */
  private static boolean isManner(SentenceSyntax syntax, NounPhrase phrase) {
    Word noun = syntax.head(phrase);
    int next = phrase.from() + 1;
    boolean numbered =
        next < syntax.items().size() && syntax.item(next).kind() == Token.Kind.NUMBER;
    boolean alone = phrase.to() == next && (noun.noun() & Agreement.PLURAL) == 0;
    return noun.noun() != Agreement.NONE && (alone || phrase.head() == phrase.from() && numbered);
  }

  /** "laut Polizei"; "das Tagebuch, laut dem sie ging": what stands before is the source. */
  SourcePhrase before(SentenceSyntax syntax, int i) {
    FoundSpeaker surname = surnames.afterSource(syntax, i + 1);
    if (surname != null) {
      return ofWord(syntax, i, surname.range().to());
    }
    if (relatives.opensBehind(syntax, i)) {
      return RelativeSource.ofPronoun(syntax, i);
    }
    NounPhrase phrase = syntax.nounPhraseAt(i + 1);
    if (phrase == null
        || syntax.finite()[i + 1]
        || syntax.isPreposition(i + 1)
        || isByNorm(syntax, i, phrase)
        || isWithinAttribute(syntax, i, phrase.to())) {
      return null;
    }
    return ofWord(
        syntax, i, beforeSubject(syntax, i, phrase, SourceFinder.withApposition(syntax, phrase)));
  }

  /**
   * "Ursache ist laut Polizei | Glatteis": right behind the verb and at the end of the clause a
   * common noun behind a body without an article is no name of that.
   */
  private int beforeSubject(SentenceSyntax syntax, int i, NounPhrase phrase, int end) {
    Clause clause = syntax.clauseAt(i);
    boolean last =
        clause != null && clause.is(Type.MAIN) && clause.finite() == i - 1 && end == clause.to();
    boolean body =
        phrase.head() == i + 1
            && speakerNouns.kindOf(syntax.item(i + 1).word()) == SpeakerNouns.Kind.ORGANIZATION;
    Word next = last && body && i + 2 < end ? syntax.item(i + 2).word() : null;
    boolean common =
        next != null
            && next.capitalized()
            && next.known()
            && next.is(WordClass.NOUN)
            && !speakerNouns.isMedium(next)
            && !next.is(WordClass.NAME)
            && !next.is(WordClass.FIRST_NAME);
    return common ? i + 2 : end;
  }

  private static SourcePhrase ofWord(SentenceSyntax syntax, int i, int end) {
    return SourcePhrase.ofWord(
        "source-before",
        new ItemRange(i, end),
        i,
        new ItemRange(i + 1, end),
        syntax.item(i).lower());
  }

  /** "der Laut": a capital within a sentence makes it a noun. */
  static boolean isNounLike(SentenceSyntax syntax, int i) {
    return i > 0 && syntax.item(i).word().capitalized() && syntax.item(i - 1).isWord();
  }

  /** "die laut Satzung vorgesehene Wahl": it goes with the attribute alone. */
  private static boolean isWithinAttribute(SentenceSyntax syntax, int preposition, int attribute) {
    if (preposition == 0 || attribute + 1 >= syntax.items().size()) {
      return false;
    }
    Word participle = syntax.item(attribute).word();
    Token noun = syntax.item(attribute + 1);
    return syntax.item(preposition - 1).word().is(WordClass.ARTICLE)
        && !participle.capitalized()
        && noun.isWord()
        && noun.word().capitalized()
        && (participle.adjective() & noun.word().noun()) != 0;
  }

  /** "gemäß den geltenden Gesetzen", "gemäß der Bauordnung": by what something is done. */
  private boolean isByNorm(SentenceSyntax syntax, int preposition, NounPhrase phrase) {
    return functionWords.is(Role.ACCORDING, syntax.item(preposition).word())
        && headNouns.isNorm(syntax.head(phrase));
  }
}
