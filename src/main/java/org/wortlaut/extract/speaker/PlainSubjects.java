package org.wortlaut.extract.speaker;

import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.draft.Discourse;
import org.wortlaut.extract.draft.FoundSpeaker;
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
import org.wortlaut.text.Token.Kind;

/**
 * Remembers the subjects of sentences, who may speak in the next: "Kern trat ab. Er sei müde", "Ein
 * Beamter winkte ab. Das dauere."
 */
public final class PlainSubjects {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final SpeakerNouns speakerNouns;
  private final SpeakerFinder speakers;

  public PlainSubjects(
      CueLexicon cues,
      FunctionWords functionWords,
      SpeakerNouns speakerNouns,
      SpeakerFinder speakers) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.speakerNouns = speakerNouns;
    this.speakers = speakers;
  }

  /** Notes the subject of the main clause of a sentence of the running text. */
  public void remember(SentenceSyntax syntax, Discourse discourse) {
    if (!syntax.sentence().quoted()) {
      discourse.subject(syntax.sentence(), () -> of(syntax));
    }
  }

  private Discourse.Subject of(SentenceSyntax syntax) {
    for (Clause clause : syntax.clauses()) {
      Predicate predicate = syntax.predicate(clause);
      if (clause.is(Type.MAIN) && predicate != null && !predicate.passive()) {
        FoundSpeaker subject = speakers.originOrSubject(syntax, clause);
        return subject == null || subject.range().isEmpty() ? null : of(syntax, clause, subject);
      }
    }
    return null;
  }

  /**
   * "Weitere Zahlen fehlen. Es sei zu früh": what is no name and no speaking noun is not carried;
   * behind "Man sollte ihnen helfen" who spoke before goes on.
   */
  private Discourse.Subject of(SentenceSyntax syntax, Clause clause, FoundSpeaker subject) {
    NounPhrase phrase = subject.phrase(syntax);
    if (phrase == null || isNobodyCertain(syntax, phrase)) {
      return null;
    }
    boolean somebody = isSomebody(syntax, subject, phrase);
    boolean named = somebody && !functionWords.is(Role.ANYONE, syntax.head(phrase));
    return somebody || speakerNouns.canSpeak(syntax.head(phrase))
        ? new Discourse.Subject(
            subject.range().span(syntax),
            named || cues.cueOf(syntax, clause) != null || tellsStance(syntax, clause))
        : null;
  }

  /** "Die Anwohner sind empört", "Die Armee verbreitete eine andere Darstellung". */
  private boolean tellsStance(SentenceSyntax syntax, Clause clause) {
    return syntax.anyItem(
        clause,
        item ->
            functionWords.is(Role.STANCE, item.word())
                || functionWords.is(Role.STANCE, item.word().lowerLemma())
                || item.word().verbs().stream()
                    .anyMatch(verb -> functionWords.is(Role.STANCE, verb.lemma())));
  }

  /** "Niemand zahlt gern", "Diejenigen, die buchen, zahlen", "Jene, die buchen, zahlen". */
  private boolean isNobodyCertain(SentenceSyntax syntax, NounPhrase phrase) {
    Word head = syntax.head(phrase);
    boolean relative =
        phrase.pronoun()
            && !head.is(WordClass.PERSONAL_PRONOUN)
            && opensRelative(syntax, phrase.to() + 1);
    return relative || functionWords.is(Role.NOBODY_CERTAIN, head);
  }

  private static boolean opensRelative(SentenceSyntax syntax, int i) {
    Clause clause = i < syntax.items().size() ? syntax.clauseAt(i) : null;
    return clause != null && clause.is(Type.RELATIVE) && syntax.item(i - 1).kind() == Kind.COMMA;
  }

  /**
   * "Weber", "die Firma Ohm"; not the unknown word of "Orkanböen treten auf" or "medizinische
   * Notfallsets fehlen", which is one for several things.
   */
  private static boolean isName(SentenceSyntax syntax, NounPhrase phrase) {
    return phrase.named() && (syntax.head(phrase).known() || !areSeveral(syntax, phrase));
  }

  private static boolean areSeveral(SentenceSyntax syntax, NounPhrase phrase) {
    Word first = syntax.item(phrase.from()).word();
    Clause clause = syntax.clauseAt(phrase.from());
    Predicate predicate = clause == null ? null : syntax.predicate(clause);
    boolean bare = phrase.from() == phrase.head() && phrase.to() == phrase.head() + 1;
    boolean attributed = !first.capitalized() && first.adjective() != Agreement.NONE;
    return predicate != null
        && predicate.plural()
        && (bare && !phrase.coordinated() || attributed && first.determiner() == Agreement.NONE);
  }

  /** A name, also as an apposition, or a pronoun: "Weber", "die Ministerin, Anna Weber", "er". */
  private static boolean isSomebody(
      SentenceSyntax syntax, FoundSpeaker subject, NounPhrase phrase) {
    if (phrase.pronoun()) {
      return true;
    }
    NounPhrase apposition = phrase;
    while (apposition != null && !isName(syntax, apposition)) {
      int next = apposition.to() + 1;
      apposition = subject.holds(next) ? syntax.nounPhraseAt(next) : null;
    }
    return apposition != null;
  }
}
