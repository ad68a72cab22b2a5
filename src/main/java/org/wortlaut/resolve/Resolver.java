package org.wortlaut.resolve;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.Statement;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.entity.Others;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.name.NameFinder;
import org.wortlaut.resolve.speaker.DeniedSource;
import org.wortlaut.resolve.speaker.SpeakerResolver;
import org.wortlaut.resolve.speaker.UnsaidSpeaker;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.NameWords;
import org.wortlaut.text.Document;
import org.wortlaut.text.Span;

/**
 * Resolves, within one article, who speaks in each statement and which actors the text mentions.
 *
 * <p>Safe to share between threads; deterministic.
 */
public final class Resolver {

  private final ResolverLexicon lexicon;
  private final NameWords words;
  private final Morphology morphology;

  private Resolver(ResolverLexicon lexicon, NameWords words, Morphology morphology) {
    this.lexicon = lexicon;
    this.words = words;
    this.morphology = morphology;
  }

  /**
   * @param speakers one for each statement, in the same order
   * @param mentions in text order
   */
  public record Resolution(List<Speaker> speakers, List<Mention> mentions) {
    public Resolution {
      speakers = List.copyOf(speakers);
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * @param finder shares its word lists and what it remembers of words
   * @throws IllegalStateException if a word list is missing or has an error
   */
  public static Resolver forLanguage(String language, NameFinder finder, Morphology morphology) {
    return new Resolver(
        ResolverLexicon.read(language, finder.lexicon(), finder.features().known()),
        finder.words(),
        morphology);
  }

  /**
   * @param names as {@link NameFinder#find} gives them for the same document
   * @param statements in text order
   */
  public Resolution resolve(Document document, List<Name> names, List<Statement> statements) {
    NameTokens tokens = new NameTokens(document, words);
    EntityTable table = EntityTable.of(tokens, names, lexicon.names());
    SpeakerResolver resolver = new SpeakerResolver(tokens, table, lexicon, morphology);
    List<Speaker> speakers = new ArrayList<>();
    UnsaidSpeaker unsaid =
        new UnsaidSpeaker(tokens, lexicon.additive(), resolver.antecedents(), resolver.actors());
    DeniedSource deniedSource = new DeniedSource(tokens, table, statements);
    for (Statement statement : statements) {
      List<Span> reference = reference(statement);
      Others others =
          deniedSource
              .of(statement, speakers)
              .and(spokenOf(statement, reference, tokens, table))
              .and(addressed(statement, table))
              .withoutNameless(saidBefore(statement, reference, document))
              .and(List.of(), toldOfOthers(statement, reference, tokens));
      Speaker speaker = resolver.resolve(reference, others);
      if (statement.cue().isEmpty() && statement.speaker().isEmpty()) {
        resolver.goesOn(statement.content().get(0).begin());
      }
      boolean nobody = speaker.names().isEmpty() && reference.isEmpty();
      speakers.add(
          nobody
              ? unsaid.of(statement, statements.subList(0, speakers.size()), speakers)
              : speaker);
    }
    List<Mention> mentions =
        new MentionFinder(
                tokens, table, lexicon.names(), resolver.definiteNouns(), resolver.actingPlaces())
            .find(statements);
    return new Resolution(speakers, mentions);
  }

  /**
   * The persons whom direct speech names: nobody calls himself by his name, so that "er" is not Ohm
   * in „Ohm bleibt“, sagte er. Indirect speech may: "Ohm bleibe, wie er selbst sagte"; but "der
   * Franzose" is somebody else in "Ohm bleibe, sagte der Franzose". Not so in "Ohm soll gelogen
   * haben. Der 42-Jährige bestreitet das", where it is the text that speaks of him.
   */
  private static List<String> spokenOf(
      Statement statement, List<Span> speaker, NameTokens tokens, EntityTable table) {
    List<String> names = new ArrayList<>();
    boolean noun =
        !speaker.isEmpty() && tokens.is(tokens.indexAt(speaker.get(0).begin()), WordClass.ARTICLE);
    if (statement.form() != Form.DIRECT && !noun) {
      return names;
    }
    for (Span piece : statement.content()) {
      boolean told =
          statement.form() != Form.DIRECT
              && (piece.end() > speaker.get(0).begin()
                  || inEarlierSentence(piece, speaker.get(0), tokens.document()));
      if (told) {
        continue;
      }
      for (Name name : table.within(piece)) {
        if (name.kind() == ActorKind.PERSON && piece.contains(name.span())) {
          names.add(table.of(name).name());
        }
      }
    }
    return names;
  }

  private static boolean inEarlierSentence(Span piece, Span speaker, Document document) {
    return document.sentenceAt(piece.begin()) < document.sentenceAt(speaker.begin());
  }

  /**
   * Who is spoken to, and who is all that is said: "Ruhland warf er vor, …", "Ruhland kritisierte
   * er".
   */
  private static List<String> addressed(Statement statement, EntityTable table) {
    List<Span> spans = new ArrayList<>(statement.addressee());
    if (statement.content().size() == 1) {
      spans.addAll(statement.content());
    }
    List<String> names = new ArrayList<>();
    for (Span span : spans) {
      for (Name name : table.within(span)) {
        if (name.span().equals(span)) {
          names.add(table.of(name).name());
        }
      }
    }
    return names;
  }

  /**
   * What is said before the words for the speaker: whom it tells of without a name does not speak,
   * as in "Das sei ein Akt von Feiglingen, sagte er". Not so in "Ein Wirt soll gelogen haben. Er
   * bestreitet das", where it is the text that speaks of him.
   */
  private static List<Span> saidBefore(Statement statement, List<Span> speaker, Document document) {
    return speaker.isEmpty()
        ? List.of()
        : statement.content().stream()
            .filter(piece -> piece.end() <= speaker.get(0).begin())
            .filter(
                piece ->
                    statement.form() == Form.DIRECT
                        || !inEarlierSentence(piece, speaker.get(0), document))
            .toList();
  }

  /**
   * What a pronoun ends in which no noun means whom it stands for: direct speech, as in „Der Wirt
   * hat mich betrogen“, sagte er, and indirect speech before the verb, as in "Der Präsident habe
   * gelogen, sagte er". Not so "Der Präsident sei krank, wie er mitteilte", nor in the indicative,
   * in which it is the text that tells: "Der Präsident hält das für falsch, sagte er".
   */
  private static List<Span> toldOfOthers(
      Statement statement, List<Span> speaker, NameTokens tokens) {
    int pronoun = speaker.isEmpty() ? -1 : tokens.indexAt(speaker.get(0).begin());
    if (pronoun < 1 || !tokens.is(pronoun, WordClass.PERSONAL_PRONOUN)) {
      return List.of();
    }
    List<Span> said = saidBefore(statement, speaker, tokens.document());
    if (statement.form() == Form.DIRECT) {
      return said;
    }
    return tokens.is(pronoun - 1, WordClass.FINITE)
        ? said.stream().filter(piece -> isReported(piece, tokens)).toList()
        : List.of();
  }

  /** Whether the first verb is in the Konjunktiv I. */
  private static boolean isReported(Span piece, NameTokens tokens) {
    int verb = tokens.firstFrom(piece.begin());
    while (tokens.has(verb) && !tokens.is(verb, WordClass.FINITE)) {
      verb++;
    }
    return tokens.has(verb)
        && piece.contains(tokens.at(verb).begin())
        && tokens.at(verb).word().hasInThirdPerson(VerbForm.Mood.SUBJUNCTIVE_1)
        && !tokens.at(verb).word().hasInThirdPerson(VerbForm.Mood.PRESENT)
        && !tokens.at(verb).word().hasInThirdPerson(VerbForm.Mood.PAST);
  }

  /**
   * Where to look for the speaker; the words that report where there is nothing else: "demnach".
   */
  private List<Span> reference(Statement statement) {
    if (!statement.speakerReference().isEmpty()) {
      return statement.speakerReference();
    }
    return statement.speaker().isEmpty() && lexicon.pronouns().containsKey(statement.cueLemma())
        ? statement.cue()
        : statement.speaker();
  }
}
