package org.wortlaut.extract.source;

import java.util.List;
import java.util.stream.IntStream;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.ParticleSurnames;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.extract.word.SourceEvents;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Token.Kind;

/**
 * Recognises the phrases and adverbs that attribute the clause around them.
 *
 * <p>Must match: "laut Polizei", "nach Angaben von Ärzten", "nach einer Studie der Universität",
 * "Medienberichten zufolge", "demnach", ", wonach", ", nach denen", "Für den Trainer ist". Must
 * not: "nach dem Spiel", "nach drei Monaten". What is as often something else ("danach", "gemäß
 * Artikel 5") is left to {@code ReportModel}.
 */
public final class SourceFinder {

  /** The rule of statements that are somebody's view: "Für den Trainer ist das ein Erfolg". */
  public static final String VIEW = "source-view";

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final SourceNounFinder sourceNouns;
  private final PrepositionSource prepositions;
  private final PostpositionSource postpositions;
  private final ViewSource views;

  public SourceFinder(CueLexicon cues, FunctionWords functionWords, SpeakerNouns speakerNouns) {
    this.cues = cues;
    this.functionWords = functionWords;
    HeadNouns headNouns = cues.headNouns();
    RelativeSource relatives = new RelativeSource(functionWords, speakerNouns);
    ParticleSurnames surnames = new ParticleSurnames(functionWords, headNouns);
    SourceEvents events = new SourceEvents(functionWords, speakerNouns);
    this.sourceNouns = new SourceNounFinder(cues, functionWords, speakerNouns, events);
    this.prepositions =
        new PrepositionSource(
            cues, functionWords, speakerNouns, headNouns, relatives, surnames, events);
    this.postpositions = new PostpositionSource(cues, sourceNouns, relatives);
    this.views = new ViewSource(cues, functionWords, speakerNouns);
  }

  /** The phrase whose preposition, postposition or adverb is the given item, or null. */
  public SourcePhrase at(SentenceSyntax syntax, int i) {
    if (!cues.sources().isOfSource(syntax.item(i).word())) {
      return null;
    }
    String lower = syntax.item(i).lower();
    if (i > 0 && cues.sources().ownersBefore(lower).contains(syntax.item(i - 1).lower())) {
      return ofOwnMind(syntax, i);
    }
    if (postpositions.isBehindOwnNoun(syntax, i)) {
      return PostpositionSource.isInAttribute(syntax, i) ? null : postpositions.at(syntax, i);
    }
    SourcePhrase ofNoun = sourceNouns.behind(syntax, i);
    boolean sought = isSought(syntax, i);
    if (ofNoun != null && (ofNoun.speaker() != null || !sought)) {
      return ofNoun;
    }
    if (sought) {
      return null;
    }
    SourcePhrase document = prepositions.document(syntax, i);
    if (document != null) {
      return document;
    }
    if (cues.sources().isBefore(lower) && !PrepositionSource.isNounLike(syntax, i)) {
      return prepositions.before(syntax, i);
    }
    SourcePhrase after = postpositions.at(syntax, i);
    if (after != null) {
      return after;
    }
    if (cues.sources().isView(lower)) {
      return views.at(syntax, i);
    }
    if (cues.sources().isRelative(lower)
        && (!cues.sources().isAdverb(lower) || opensDependent(syntax, i))) {
      return RelativeSource.ofAdverb(syntax, i);
    }
    return cues.sources().isAdverb(lower) && isAdverbial(syntax, i)
        ? SourcePhrase.ofWord("source-adverb", new ItemRange(i, i + 1), i, null, lower)
        : null;
  }

  /** "ein Bericht, demzufolge es regnet"; not "Demzufolge regnet es". */
  private static boolean opensDependent(SentenceSyntax syntax, int i) {
    Clause clause = syntax.clauseFrom(i);
    return clause != null && !clause.is(Type.MAIN);
  }

  /** "seines Erachtens", "ihres Wissens (nach)". */
  private SourcePhrase ofOwnMind(SentenceSyntax syntax, int noun) {
    int owner = noun - 1;
    int next = noun + 1;
    boolean after =
        next < syntax.items().size() && functionWords.is(Role.AFTERWARDS, syntax.item(next).word());
    List<Integer> cue = after ? List.of(owner, noun, next) : List.of(owner, noun);
    ItemRange speaker = new ItemRange(owner, noun);
    ItemRange range = new ItemRange(owner, after ? next + 1 : next);
    return new SourcePhrase(
        "source-noun-after", range, cue, cue, speaker, speaker, syntax.item(noun).lower());
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
   * "danach" mostly tells when; a source is it only as the first word of a main clause that does
   * not narrate: "Danach steigt der Preis", "Danach sei der Preis zu hoch"; not "Danach wird
   * getanzt", "Danach sei er gegangen".
   */
  private static boolean isAdverbial(SentenceSyntax syntax, int i) {
    Clause clause = syntax.clauseAt(i);
    return !syntax.item(i).lower().equals("danach")
        || clause != null
            && clause.is(Type.MAIN)
            && i == clause.from()
            && syntax.predicate(clause) != null
            && !narrates(syntax, clause)
            && !isImpersonal(syntax, clause);
  }

  private static boolean isImpersonal(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    return predicate.passive()
        && predicate.mood() == VerbMood.PRESENT
        && IntStream.range(clause.from(), clause.to())
            .mapToObj(syntax::nounPhraseAt)
            .noneMatch(
                phrase ->
                    phrase != null
                        && phrase.canBe(Agreement.NOMINATIVE)
                        && !syntax.isPreposition(phrase.from() - 1));
  }

  private static boolean narrates(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    boolean over =
        predicate.perfect() || syntax.anyItem(clause, item -> item.lower().equals("worden"));
    return predicate.mood() == VerbMood.PAST || over && predicate.mood() != VerbMood.SUBJUNCTIVE_2;
  }

  /** Whether an item opens its clause, an "und" before it aside. */
  public static boolean isFirst(Clause clause, int item) {
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
}
