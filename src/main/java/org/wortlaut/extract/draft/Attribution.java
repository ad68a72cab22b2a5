package org.wortlaut.extract.draft;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;

/**
 * The worksheet of one attribution: what the rules find in a sentence, before a scheme decides how
 * to write it. It keeps what either convention needs.
 *
 * <p>It is mutable on purpose and never leaves the folders of extraction: the rule that finds the
 * content makes it; the finders of cue, speaker and addressee add their spans; {@code ReportModel}
 * adds what it thinks of it; a later sentence may add a piece of quotation. Then it is only read,
 * and {@code StatementExtractor} turns it into immutable {@code Statement}s. Lists are in text
 * order unless said otherwise and never null.
 */
public final class Attribution {

  /** How the content stands in the text. */
  public enum Construction {
    /** A whole quotation. */
    QUOTE,
    /** A clause: with dass, verb-second, infinitive, before or around its cue. */
    CLAUSE,
    /** A noun phrase: "wies die Vorwürfe zurück". */
    NOMINAL,
    /** The clause around a prepositional cue. */
    PREPOSITIONAL,
    /** A sentence in the Konjunktiv without a cue. */
    RUN
  }

  /**
   * Name of the rule that made it, a value of the output's column {@code rule}; the description of
   * the folder {@code rule} lists them.
   */
  public final String rule;

  public final Construction construction;
  public final SentenceSyntax syntax;
  public final Sentence sentence;

  /**
   * The clause of the cue, or the reported clause where there is no cue; null where the sentence
   * has no clause.
   */
  public final Clause clauseOfCue;

  /** What is said, in pieces without marks at their ends. */
  public final List<Span> content = new ArrayList<>();

  /** The reporting words without auxiliaries, as our guidelines take them. */
  public final List<Span> cue = new ArrayList<>();

  /** The reporting words with auxiliaries, reflexive and correlate, as GNQA takes them. */
  public final List<Span> fullCue = new ArrayList<>();

  /** Infinitive with particle, noun or preposition; empty without a cue. */
  public String cueLemma = "";

  /** The phrase that speaks, in its own sentence. */
  public final List<Span> speaker = new ArrayList<>();

  /** The speaker of an earlier attribution, where the speaker is not named here. */
  public final List<Span> carriedSpeaker = new ArrayList<>();

  /** The first item of a nominal content's own phrase, or -1. */
  public int object = -1;

  /** The antecedent, where the speaker is a relative pronoun. */
  public Span antecedent;

  /** To whom it is said. */
  public final List<Span> addressee = new ArrayList<>();

  /** The framing clause without the content, by {@code FrameFinder}. */
  public final List<Span> frame = new ArrayList<>();

  /** The items of "so der Minister" in the midst or at the end of its content; else null. */
  public ItemRange aside;

  /** The pronoun that stands for the content: "Das" in "Das teilte die Polizei mit". */
  public Span anaphor;

  /**
   * Whether it says that what stands before in its sentence is not so, or is: ", was Moskau
   * bestreitet", ", eine Darstellung, die Moskau bestätigt".
   */
  public boolean answersClauseBefore;

  /** The source noun of a prepositional cue: "Angaben" in "nach Angaben der Polizei". */
  public Span sourceNoun;

  /** Whether GNQA counts a nominal content of the cue too. */
  public boolean reportedInGnqa;

  /** Whether GNQA counts it though our guidelines do not: a hope, a decision, hearsay. */
  public boolean countedInGnqa;

  /** The flags of the cue in its lexicon, joined; empty where there are none. */
  public String cueFlags = "";

  /** Whether a negation beside the cue is one of the content: "glaubt nicht, dass". */
  public boolean raisesNegation;

  /** Whether the cue says so by itself where somebody speaks: "machte keine Angaben zu". */
  public boolean certain;

  /** Whether it says so although nobody speaks: "Als Grund wurde der Regen genannt". */
  public boolean certainUnsaid;

  /** How likely this is a statement, between 0 and 1; see {@code ReportModel}. */
  public double confidence = 1;

  public Attribution(
      String rule, Construction construction, SentenceSyntax syntax, Clause clauseOfCue) {
    this.rule = rule;
    this.construction = construction;
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.clauseOfCue = clauseOfCue;
  }

  public Span contentCover() {
    return new Span(content.get(0).begin(), content.get(content.size() - 1).end());
  }

  public int begin() {
    return content.get(0).begin();
  }

  /** Whether the text names the speaker here or earlier. */
  public boolean hasSpeaker() {
    return !speaker.isEmpty() || !carriedSpeaker.isEmpty();
  }

  /** From what the speaker's name is to be read: for a relative pronoun its antecedent. */
  public List<Span> reference() {
    return antecedent == null ? anySpeaker() : List.of(antecedent);
  }

  public List<Span> anySpeaker() {
    return speaker.isEmpty() ? carriedSpeaker : speaker;
  }
}
