package org.wortlaut.extract.source;

import java.util.List;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.draft.ItemRange;
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
import org.wortlaut.syntax.VerbMood;

/**
 * Recognises prepositions and postpositions with a source noun.
 *
 * <p>Must match: "nach Angaben von Ärzten", "nach israelischen Militärangaben", "aus Sicht der
 * Opposition", "nach einem Bericht der Zeitung", "meiner Ansicht nach", "dem Vernehmen nach". Must
 * not: "nach Abschluss der Ermittlungen", "nach drei Monaten", "nach Berichten über das Unglück".
 */
final class SourceNounFinder {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final HeadNouns headNouns;
  private final SpeakerNouns speakerNouns;
  private final SourceEvents events;
  private final SourceNounOwner owner;

  SourceNounFinder(
      CueLexicon cues,
      FunctionWords functionWords,
      SpeakerNouns speakerNouns,
      SourceEvents events) {
    this.speakerNouns = speakerNouns;
    this.cues = cues;
    this.functionWords = functionWords;
    this.headNouns = cues.headNouns();
    this.events = events;
    this.owner = new SourceNounOwner(cues, functionWords);
  }

  /** "nach Angaben der Polizei", "aus Sicht der Opposition"; null where the item begins none. */
  SourcePhrase behind(SentenceSyntax syntax, int preposition) {
    NounSet nouns = cues.sources().sourcesAfter(syntax.item(preposition).lower());
    NounPhrase phrase = nouns.isEmpty() ? null : syntax.nounPhraseAt(preposition + 1);
    if (phrase == null
        || phrase.pronoun()
        || !phrase.canBe(Agreement.DATIVE | Agreement.GENITIVE)
        || isSpeakerOfCue(syntax, preposition)
        || isTold(syntax, phrase)) {
      return null;
    }
    for (int k = preposition + 1; k <= phrase.head(); k++) {
      if (nouns.holds(syntax.item(k).form())) {
        if (events.tellsWhen(syntax, preposition, k)) {
          return null;
        }
        return ofSourceNoun(syntax, preposition, phrase, k);
      }
    }
    return null;
  }

  /**
   * "Nach Angaben von Zeugen, der Mann sei bewaffnet, rückte die Polizei an": what the noun reports
   * stands right behind it, and the sentence around tells what came of it.
   */
  private static boolean isTold(SentenceSyntax syntax, NounPhrase phrase) {
    int begin = phrase.to() + 1;
    Clause told = syntax.clauseFrom(begin);
    Clause around = syntax.clauseAt(phrase.from());
    return told != null
        && told != around
        && told.is(Type.MAIN)
        && !told.verbFirst()
        && VerbMood.of(syntax.item(told.finite()).word()).subjunctive()
        && around != null
        && around.finite() >= told.to();
  }

  /** "Aus Regierungskreisen verlautete, …": the verb is the cue, and the phrase is its speaker. */
  private boolean isSpeakerOfCue(SentenceSyntax syntax, int preposition) {
    Clause clause = syntax.clauseAt(preposition);
    return clause != null
        && functionWords.is(Role.DOCUMENT_PREPOSITION, syntax.item(preposition).word())
        && cues.cueOf(syntax, clause) != null;
  }

  private SourcePhrase ofSourceNoun(
      SentenceSyntax syntax, int preposition, NounPhrase phrase, int noun) {
    int end =
        isOwned(syntax, preposition, noun) && !isOfGenitive(syntax, preposition, phrase)
            ? noun + 1
            : withInformants(
                syntax,
                noun,
                beforePurpose(syntax, noun, SourceFinder.withApposition(syntax, phrase)));
    ItemRange range = new ItemRange(preposition, withDay(syntax, end));
    ItemRange all = new ItemRange(preposition + 1, end);
    String lemma = syntax.item(preposition).lower() + " " + syntax.item(noun).form();
    if (isDocument(syntax, preposition + 1, noun)) {
      return SourcePhrase.ofWord("source-noun", range, preposition, all, lemma);
    }
    boolean possessive =
        noun == preposition + 2 && syntax.item(preposition + 1).word().is(WordClass.POSSESSIVE);
    List<Integer> cue =
        possessive ? List.of(preposition, preposition + 1, noun) : List.of(preposition, noun);
    ItemRange speaker = owner.behind(syntax, preposition, noun, end);
    return new SourcePhrase("source-noun", range, cue, List.of(preposition), speaker, all, lemma);
  }

  /**
   * "nach ihren Worten | eines der größten Feste", "fordern laut Medienberichten | von der Stadt",
   * "nach Reuters-Informationen | größter Gläubiger": words that have an owner take no other behind
   * them.
   */
  private boolean isOwned(SentenceSyntax syntax, int preposition, int noun) {
    boolean before =
        noun == preposition + 2 && owner.namesSource(syntax.item(preposition + 1).word());
    NounSet nouns = cues.sources().sourcesAfter(syntax.item(preposition).lower());
    String form = syntax.item(noun).form();
    boolean ofMedium = nouns.isCompound(form) && form.indexOf('-') > 0;
    return before
        || ofMedium
        || noun + 1 < syntax.items().size()
            && nouns.isCompound(syntax.item(noun).form())
            && functionWords.is(Role.SOURCE_OF_NOUN, syntax.item(noun + 1).word());
  }

  /** "Nach eigenen Angaben der Polizei | war"; not "Nach eigenen Angaben | war der Verein". */
  private boolean isOfGenitive(SentenceSyntax syntax, int preposition, NounPhrase phrase) {
    Clause clause = syntax.clauseFrom(preposition);
    return clause != null
        && functionWords.is(Role.OWN_ADJECTIVE, syntax.item(preposition + 1).word())
        && clause.finite() == phrase.to();
  }

  /**
   * "(warb) nach Darstellung der Veranstalter | für eine friedliche Lösung": what goes with the
   * verb; not "nach Ansicht des Bündnisses für eine autofreie Stadt".
   */
  private int beforePurpose(SentenceSyntax syntax, int noun, int end) {
    for (int i = noun + 2; i + 1 < end; i++) {
      Word determiner = syntax.item(i + 1).word();
      if (functionWords.is(Role.DESTINATION, syntax.item(i).word())
          && determiner.is(WordClass.ARTICLE)
          && determiner.indefinite()
          && speakerNouns.kindOf(syntax.item(i - 1).word()) != SpeakerNouns.Kind.ORGANIZATION) {
        return i;
      }
    }
    return end;
  }

  /** "Angaben | aus Parteikreisen": informants attach to the noun for their words alone. */
  private int withInformants(SentenceSyntax syntax, int noun, int end) {
    boolean attached =
        end == noun + 1
            && end + 1 < syntax.items().size()
            && functionWords.is(Role.SOURCE_OF_NOUN, syntax.item(end).word());
    NounPhrase informants = attached ? syntax.nounPhrases().coreAt(end + 1) : null;
    boolean time = informants != null && headNouns.isTime(syntax.head(informants));
    return informants == null || time ? end : informants.to();
  }

  /** "Angaben der Polizei | vom Dienstag" */
  private int withDay(SentenceSyntax syntax, int end) {
    boolean attached =
        end + 1 < syntax.items().size()
            && functionWords.is(Role.ATTACHING, syntax.item(end).word());
    NounPhrase day = attached ? syntax.nounPhraseAt(end + 1) : null;
    return day != null && headNouns.isTime(syntax.head(day)) ? day.to() : end;
  }

  /** "nach einem Bericht der Zeitung" names a document, "nach Berichten der Zeitung" who speaks. */
  private boolean isDocument(SentenceSyntax syntax, int from, int noun) {
    Word determiner = syntax.item(from).word();
    boolean one =
        noun > from && (determiner.is(WordClass.ARTICLE) || determiner.is(WordClass.DEMONSTRATIVE));
    return one && cues.sources().isDocument(syntax.item(noun).form());
  }

  /**
   * "meiner Ansicht nach", "Angaben der Polizei zufolge"; null where no source noun stands before
   * the postposition.
   *
   * @param wholePhrase the noun phrase that ends before the postposition
   */
  SourcePhrase before(SentenceSyntax syntax, ItemRange wholePhrase, int postposition) {
    NounSet nouns = cues.sources().sourcesBefore(syntax.item(postposition).lower());
    int noun = lastOf(nouns, syntax, wholePhrase);
    if (noun < 0) {
      return null;
    }
    // "werden die Straßen | seiner Ansicht nach teurer": no genitive
    boolean possessive =
        noun > wholePhrase.from() && syntax.item(noun - 1).word().is(WordClass.POSSESSIVE);
    ItemRange phrase = possessive ? new ItemRange(noun - 1, wholePhrase.to()) : wholePhrase;
    Word first = syntax.item(phrase.from()).word();
    boolean determined =
        phrase.from() == noun - 1
            && (first.is(WordClass.POSSESSIVE) || first.is(WordClass.ARTICLE));
    return new SourcePhrase(
        "source-noun-after",
        new ItemRange(phrase.from(), postposition + 1),
        determined ? List.of(noun - 1, noun, postposition) : List.of(noun, postposition),
        List.of(postposition),
        owner.before(syntax, phrase, noun),
        phrase,
        syntax.item(noun).form() + " " + syntax.item(postposition).lower());
  }

  private static int lastOf(NounSet nouns, SentenceSyntax syntax, ItemRange phrase) {
    for (int i = phrase.to() - 1; i >= phrase.from() && !nouns.isEmpty(); i--) {
      if (nouns.holds(syntax.item(i).form())) {
        return i;
      }
    }
    return -1;
  }
}
