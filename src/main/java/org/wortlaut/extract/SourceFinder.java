package org.wortlaut.extract;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Recognises the phrases and adverbs that attribute the clause around them.
 *
 * <p>Must match: "laut Polizei", "nach Angaben von Ärzten", "nach einer Studie der Universität",
 * "Medienberichten zufolge", "demnach", ", wonach", ", nach denen", "Für den Trainer ist". Must
 * not: "nach dem Spiel", "nach drei Monaten". What is as often something else ("danach", "gemäß
 * Artikel 5") is left to {@link ReportModel}.
 */
final class SourceFinder {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final SpeakerNouns speakerNouns;
  private final HeadNouns headNouns;
  private final SourceNounFinder sourceNouns;
  private final RelativeSource relatives;
  private final ParticleSurnames surnames;

  SourceFinder(CueLexicon cues, FunctionWords functionWords, SpeakerNouns speakerNouns) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.speakerNouns = speakerNouns;
    this.headNouns = new HeadNouns(functionWords);
    this.sourceNouns = new SourceNounFinder(cues, functionWords);
    this.relatives = new RelativeSource(functionWords, speakerNouns);
    this.surnames = new ParticleSurnames(functionWords, headNouns);
  }

  /** The phrase whose preposition, postposition or adverb is the given item, or null. */
  SourcePhrase at(SentenceSyntax syntax, int i) {
    if (!cues.sources().isOfSource(syntax.item(i).word())) {
      return null;
    }
    String lower = syntax.item(i).lower();
    if (isBehindOwnNoun(syntax, i)) {
      return isInAttribute(syntax, i) ? null : after(syntax, i);
    }
    SourcePhrase ofNoun = sourceNouns.behind(syntax, i);
    boolean sought = isSought(syntax, i);
    if (ofNoun != null && (ofNoun.speaker() != null || !sought)) {
      return ofNoun;
    }
    if (sought) {
      return null;
    }
    SourcePhrase document = document(syntax, i);
    if (document != null) {
      return document;
    }
    if (cues.sources().isBefore(lower) && !isNounLike(syntax, i)) {
      return before(syntax, i);
    }
    SourcePhrase after = after(syntax, i);
    if (after != null) {
      return after;
    }
    if (cues.sources().isView(lower)) {
      return view(syntax, i);
    }
    if (cues.sources().isRelative(lower)) {
      return RelativeSource.ofAdverb(syntax, i);
    }
    return cues.sources().isAdverb(lower) && isAdverbial(syntax, i)
        ? SourcePhrase.ofWord("source-adverb", new ItemRange(i, i + 1), i, null, lower)
        : null;
  }

  /** "seiner Meinung nach ein gutes Konzept", "ihren Angaben nach" */
  private boolean isBehindOwnNoun(SentenceSyntax syntax, int i) {
    NounSet nouns = cues.sources().sourcesBefore(syntax.item(i).lower());
    return i >= 2
        && syntax.item(i - 2).word().is(WordClass.POSSESSIVE)
        && nouns.holds(syntax.item(i - 1).form());
  }

  /** "das seiner Meinung nach verfehlte Konzept": an aside about one word. */
  private static boolean isInAttribute(SentenceSyntax syntax, int postposition) {
    if (postposition < 3 || postposition + 2 >= syntax.items().size()) {
      return false;
    }
    Word attribute = syntax.item(postposition + 1).word();
    Word noun = syntax.item(postposition + 2).word();
    return syntax.item(postposition - 3).word().is(WordClass.ARTICLE)
        && (attribute.adjective() & noun.noun()) != 0
        && noun.capitalized();
  }

  /**
   * "die Nachfrage nach Meinungen", "Gier nach Daten": the phrase says what is sought; not "der
   * Bedarf nach Ansicht der Stadt", which tells whose words they are.
   */
  private boolean isSought(SentenceSyntax syntax, int preposition) {
    return preposition > 0
        && functionWords.is(Role.AFTERWARDS, syntax.item(preposition).word())
        && functionWords.is(
            Role.SEEKING_NOUN, HeadNouns.lemma(syntax.item(preposition - 1).word()));
  }

  /**
   * "nach einer Studie der Universität": "nach" with a document as source; with other nouns it is a
   * matter of time. "Berichte, nach denen": the document stands before.
   */
  private SourcePhrase document(SentenceSyntax syntax, int i) {
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
        || isManner(syntax, phrase)) {
      return null;
    }
    int end = withApposition(syntax, phrase);
    return SourcePhrase.ofWord(
        "source-document",
        new ItemRange(i, end),
        i,
        new ItemRange(i + 1, end),
        syntax.item(i).lower() + " " + syntax.item(phrase.head()).form());
  }

  /** "läuft nach Plan", "arbeitet nach Vertrag": a noun alone in the singular tells how. */
  private static boolean isManner(SentenceSyntax syntax, NounPhrase phrase) {
    Word noun = syntax.item(phrase.head()).word();
    return phrase.to() == phrase.from() + 1
        && noun.noun() != Agreement.NONE
        && (noun.noun() & Agreement.PLURAL) == 0;
  }

  /**
   * "danach" mostly tells when; a source is it only as the first word of a main clause that does
   * not narrate: "Danach steigt der Preis", "Danach sei der Preis gestiegen".
   */
  private static boolean isAdverbial(SentenceSyntax syntax, int i) {
    Clause clause = syntax.clauseAt(i);
    return !syntax.item(i).lower().equals("danach")
        || clause != null
            && clause.is(Type.MAIN)
            && i == clause.from()
            && syntax.predicate(clause) != null
            && !narrates(syntax.predicate(clause));
  }

  private static boolean narrates(Predicate predicate) {
    return predicate.mood() == VerbMood.PAST
        || predicate.mood() == VerbMood.PRESENT && predicate.perfect();
  }

  /** "der Laut": a capital within a sentence makes it a noun. */
  private static boolean isNounLike(SentenceSyntax syntax, int i) {
    return i > 0 && syntax.item(i).word().capitalized() && syntax.item(i - 1).isWord();
  }

  /** "laut Polizei". */
  private SourcePhrase before(SentenceSyntax syntax, int i) {
    FoundSpeaker surname = surnames.afterSource(syntax, i + 1);
    if (surname != null) {
      return ofWord(syntax, i, surname.range().to());
    }
    NounPhrase phrase = syntax.nounPhraseAt(i + 1);
    if (phrase == null
        || syntax.finite()[i + 1]
        || syntax.isPreposition(i + 1)
        || isByNorm(syntax, i, phrase)
        || isWithinAttribute(syntax, i, phrase.to())) {
      return null;
    }
    return ofWord(syntax, i, withApposition(syntax, phrase));
  }

  private static SourcePhrase ofWord(SentenceSyntax syntax, int i, int end) {
    return SourcePhrase.ofWord(
        "source-before",
        new ItemRange(i, end),
        i,
        new ItemRange(i + 1, end),
        syntax.item(i).lower());
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
        && headNouns.isNorm(syntax.item(phrase.head()).word());
  }

  /** "Für den Trainer war das Spiel entscheidend": whose view it is, in first position. */
  private SourcePhrase view(SentenceSyntax syntax, int i) {
    Clause clause = syntax.clauseAt(i);
    Predicate predicate = clause == null ? null : syntax.predicate(clause);
    boolean first = predicate != null && clause.is(Type.MAIN) && isFirst(clause, i);
    NounPhrase phrase = first ? syntax.nounPhraseAt(i + 1) : null;
    int end = phrase == null ? -1 : withApposition(syntax, phrase);
    boolean viewed =
        phrase != null
            && (end > phrase.to() ? end + 1 : end) == clause.finite()
            && !phrase.pronoun()
            && !isCounted(syntax, clause)
            && cues.sources().isViewVerb(syntax.item(i).lower(), predicate.lemma())
            && (phrase.named() || speakerNouns.canSpeak(syntax.item(phrase.head()).word()));
    return viewed
        ? SourcePhrase.ofWord(
            "source-view",
            new ItemRange(i, end),
            i,
            new ItemRange(i + 1, end),
            syntax.item(i).lower() + " " + predicate.lemma())
        : null;
  }

  /** "Für den Verein war es der dritte Sieg": a count, and nobody's view. */
  private boolean isCounted(SentenceSyntax syntax, Clause clause) {
    int es = clause.finite() + 1;
    return es + 2 < clause.to()
        && functionWords.is(Role.NEUTER_SUBJECT, syntax.item(es).word())
        && syntax.item(es + 1).word().is(WordClass.ARTICLE)
        && functionWords.is(Role.ORDINAL, HeadNouns.lemma(syntax.item(es + 2).word()));
  }

  static boolean isFirst(Clause clause, int item) {
    return item == clause.from() || item == clause.from() + 1 && clause.coordinated();
  }

  /**
   * "laut dem Sprecher der Partei, Hans Müller, …": an apposition between commas, after which the
   * sentence goes on.
   */
  static int withApposition(SentenceSyntax syntax, NounPhrase phrase) {
    int end = phrase.to();
    int items = syntax.items().size();
    if (end + 2 >= items || syntax.item(end).kind() != Kind.COMMA) {
      return end;
    }
    NounPhrase apposition = syntax.nounPhraseAt(end + 1);
    boolean closed =
        apposition != null
            && apposition.to() + 1 < items
            && syntax.item(apposition.to()).kind() == Kind.COMMA;
    return closed
            && !apposition.pronoun()
            && apposition.canBe(Agreement.DATIVE | Agreement.NOMINATIVE)
        ? apposition.to()
        : end;
  }

  /** "Medienberichten zufolge", "der Polizei zufolge", "ihm zufolge", "meiner Ansicht nach". */
  private SourcePhrase after(SentenceSyntax syntax, int i) {
    String lower = syntax.item(i).lower();
    boolean postposition = cues.sources().isAfter(lower);
    if (i == 0 || !postposition && cues.sources().sourcesBefore(lower).isEmpty()) {
      return null;
    }
    if (postposition && relatives.isPronoun(syntax, i - 1)) {
      return RelativeSource.ofPronoun(syntax, i - 1);
    }
    ItemRange phrase = postposition ? PrecedingPhrase.fromClauseStart(syntax, i) : null;
    NounPhrase near = phrase == null ? PrecedingPhrase.endingAt(syntax, i) : null;
    if (near != null) {
      // "kann man seiner Meinung nach": the possessive is not the genitive of what stands before
      phrase = new ItemRange(isBehindOwnNoun(syntax, i) ? i - 2 : near.from(), near.to());
    }
    if (phrase == null) {
      return null;
    }
    SourcePhrase ofNoun = sourceNouns.before(syntax, phrase, i);
    if (ofNoun != null) {
      return ofNoun;
    }
    boolean dative = near == null || near.canBe(Agreement.DATIVE);
    return postposition && dative
        ? SourcePhrase.ofWord("source-after", new ItemRange(phrase.from(), i + 1), i, phrase, lower)
        : null;
  }
}
