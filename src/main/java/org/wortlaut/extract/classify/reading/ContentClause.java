package org.wortlaut.extract.classify.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.wortlaut.language.FormFilter;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/** A clause of a content. */
public final class ContentClause {

  public enum Level {
    /**
     * A proposition of the speaker's own: a main clause, or what stands behind the "dass" of the
     * cue.
     */
    ASSERTED,
    /** A clause with "dass" that depends on an asserted one: "Er gehe davon aus, dass …". */
    COMPLEMENT,
    SUBORDINATE,
    RELATIVE,
    INFINITIVE,
    /** Without a verb: a noun phrase. */
    FRAGMENT
  }

  /** The time of its verb: {@code WOULD} is "würde kommen", {@code CONDITIONAL} is "käme". */
  public enum Tense {
    WOULD,
    FUTURE,
    PAST,
    CONDITIONAL,
    PRESENT;

    private final String label = name().toLowerCase(Locale.ROOT);

    public String label() {
      return label;
    }
  }

  private final Level level;
  private final int sentence;
  private final List<Token> tokens;
  private final int finite;
  private final Predicate predicate;
  private final WordCounts counts;
  private final BitSet listsOfVerb;
  private final boolean takesSein;
  private final FormFilter forms;
  private final boolean futureLikePassive;
  private final boolean past;

  /**
   * @param level how it takes part in what is asserted
   * @param sentence number of its sentence within the content, from 0
   * @param tokens its words, without the clauses in its middle and without punctuation
   * @param finite index of the finite verb in {@code tokens}, or -1
   * @param predicate its verb, or null where it has none
   * @param counts of its words
   * @param listsOfVerb the numbers of the lists that have its verb as an entry
   * @param forms of its words in lower case
   * @param takesSein whether its verb makes the perfect with "sein": "ist geflohen"
   */
  ContentClause(
      Level level,
      int sentence,
      List<Token> tokens,
      int finite,
      Predicate predicate,
      WordCounts counts,
      BitSet listsOfVerb,
      FormFilter forms,
      boolean takesSein) {
    this.level = level;
    this.sentence = sentence;
    this.tokens = tokens;
    this.finite = finite;
    this.predicate = predicate;
    this.counts = counts;
    this.listsOfVerb = listsOfVerb;
    this.forms = forms;
    this.takesSein = takesSein;
    this.futureLikePassive = isFutureLikePassive();
    this.past = isPast();
  }

  public Level level() {
    return level;
  }

  public int sentence() {
    return sentence;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public int finite() {
    return finite;
  }

  public Predicate predicate() {
    return predicate;
  }

  public WordCounts counts() {
    return counts;
  }

  BitSet listsOfVerb() {
    return listsOfVerb;
  }

  public Span span() {
    return new Span(tokens.get(0).begin(), tokens.get(tokens.size() - 1).end());
  }

  /** "was die Firma plant", "ob er kommt". */
  public boolean indirectQuestion() {
    String opening = tokens.get(0).lower();
    return opening.equals("ob")
        || opening.startsWith("w")
            && !opening.equals("wenn")
            && !opening.equals("weil")
            && !opening.equals("während");
  }

  public boolean asserted() {
    return level == Level.ASSERTED;
  }

  /** The lemma of the full verb with its particle, or the empty string. */
  public String verb() {
    return predicate == null ? "" : predicate.lemma();
  }

  /** Whether the finite verb is a form of this one, be it as an auxiliary. */
  public boolean finiteIs(String lemma) {
    return finite >= 0 && tokens.get(finite).word().hasVerb(lemma);
  }

  public boolean isModal(String lemma) {
    return predicate != null && (predicate.isModal(lemma) || predicate.lemma().equals(lemma));
  }

  public VerbMood mood() {
    return predicate == null ? VerbMood.NONE : predicate.mood();
  }

  /** The finite verb has a reading in the mood, be it ambiguous. */
  public boolean canBe(Mood mood) {
    return finite >= 0 && tokens.get(finite).word().has(mood);
  }

  /**
   * "wird kommen", "werde kommen", and in reported speech "würden kommen": werden with an
   * infinitive.
   */
  public boolean future() {
    return predicate != null && (predicate.isModal("werden") || futureLikePassive);
  }

  /**
   * "wird 20 Millionen betragen", "werde das Haus behalten": an infinitive that looks like a
   * participle.
   */
  private boolean isFutureLikePassive() {
    boolean passiveOfWerden =
        predicate != null && predicate.passive() && finiteIs("werden") && mood() != VerbMood.PAST;
    if (!passiveOfWerden || has("worden")) {
      return false;
    }
    for (Token token : tokens) {
      if (token.word().has(Mood.INFINITIVE) && token.word().has(Mood.PARTICIPLE_PAST)) {
        return true;
      }
    }
    return false;
  }

  /** "(erklärte,) nicht antreten zu wollen". */
  public boolean wantsTo() {
    int last = tokens.size() - 1;
    return last > 0
        && tokens.get(last).lower().equals("wollen")
        && tokens.get(last - 1).lower().equals("zu");
  }

  /** "würde kommen", "wäre gut". */
  public boolean isConditionalForm() {
    return mood() == VerbMood.SUBJUNCTIVE_2;
  }

  public boolean passive() {
    return predicate != null && predicate.passive() && !futureLikePassive;
  }

  /** "habe gesagt"; not "wolle vergessen", whose infinitive looks like a participle. */
  boolean perfect() {
    return predicate != null && predicate.perfect() && predicate.modal().isEmpty();
  }

  public boolean infinitive() {
    return finite < 0 && predicate != null;
  }

  /** "habe gesagt", "sei gesagt worden", "sagte", "soll gesagt haben", "soll geflohen sein". */
  public boolean past() {
    return past;
  }

  private boolean isPast() {
    boolean pastPassive =
        passive()
            && (has("worden")
                || finite >= 0 && tokens.get(finite).lower().equals("wurde")
                || finite >= 0 && tokens.get(finite).lower().equals("wurden"));
    return perfect()
        || hadTo()
        || pastPassive
        || perfectInfinitive()
        || mood() == VerbMood.PAST
        || has("gewesen");
  }

  /** "habe warten müssen", "hatten nicht kommen dürfen"; not "hätte warten müssen". */
  private boolean hadTo() {
    return predicate != null && predicate.perfect() && finiteIs("haben") && !isConditionalForm();
  }

  /**
   * "soll gesagt haben", "müsse gesehen worden sein", "soll geflohen sein"; not "soll Schulden
   * haben".
   */
  public boolean perfectInfinitive() {
    boolean owns = verb().equals("haben") && !has("gehabt");
    return predicate != null
        && !predicate.modal().isEmpty()
        && (has("haben") && !owns || has("gewesen") || has("worden") || takesSein && has("sein"));
  }

  /** "ist geflohen": its verb makes the perfect with "sein". */
  public boolean takesSein() {
    return takesSein;
  }

  public Tense tense() {
    if (future()) {
      return isConditionalForm() ? Tense.WOULD : Tense.FUTURE;
    }
    return past ? Tense.PAST : isConditionalForm() ? Tense.CONDITIONAL : Tense.PRESENT;
  }

  /** „Ich habe versagt“, „Wir haben versagt“; not "er habe versagt", "uns fehlt Geld". */
  public boolean firstPerson() {
    return has("ich") || has("wir");
  }

  /** Whether a form, in lower case, is one of its tokens. */
  public boolean has(String lower) {
    return indexOf(lower) >= 0;
  }

  /** The index of the first token with a form, in lower case; -1 where none has it. */
  public int indexOf(String lower) {
    for (int i = forms.mayHave(lower) ? 0 : tokens.size(); i < tokens.size(); i++) {
      if (tokens.get(i).lower().equals(lower)) {
        return i;
      }
    }
    return -1;
  }

  /** The finite verb as it is written, lower case, or the empty string. */
  public String finiteForm() {
    return finite < 0 ? "" : tokens.get(finite).lower();
  }

  /** „Die Lage ist ernst“; not „Die Lage muss sich bessern“, „Die Lage wäre ernst“. */
  public boolean saysWhatIs() {
    return asserted() && predicate != null && predicate.modal().isEmpty() && !isConditionalForm();
  }

  /** "Es könne (doch) nicht sein, dass Kinder hungern": so it must not be. */
  public boolean callsUnacceptable() {
    return isModal("können")
        && has("sein")
        && has("es")
        && has("nicht")
        && tokens.stream().noneMatch(token -> token.word().isWrittenNoun());
  }
}
