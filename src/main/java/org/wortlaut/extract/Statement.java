package org.wortlaut.extract;

import java.util.List;
import org.wortlaut.extract.rule.InterviewAttributions;
import org.wortlaut.text.Span;

/**
 * One content attributed to one speaker by one attribution context, as a scheme writes it: every
 * role a list of spans into the article's text.
 *
 * @param index position in the article's list of statements, from 0
 * @param parent index of the statement in whose content this one stands, or -1
 * @param cue reporting words, without auxiliaries; empty where there is none
 * @param cueLemma dictionary form of the cue ("zurückweisen", "nach Angaben"); empty where there is
 *     no cue
 * @param speaker noun phrase that names the speaker for this statement; empty where the text names
 *     none here
 * @param speakerReference the spans to resolve the speaker's name from: {@code speaker} itself, or
 *     the phrase of an earlier statement from which the speaker is carried over; empty for an
 *     unknown source
 * @param content the reported words
 * @param addressee to whom it was said
 * @param frame the framing clause around the content ("sagte er gestern")
 * @param denied what is denied, in positive terms; empty where {@code denial} is none
 * @param confidence probability that this is a statement, by the model in use
 * @param rule name of the rule that found it
 */
public record Statement(
    int index,
    int parent,
    Form form,
    List<Span> cue,
    String cueLemma,
    List<Span> speaker,
    List<Span> speakerReference,
    List<Span> content,
    List<Span> addressee,
    List<Span> frame,
    Act act,
    Denial denial,
    List<Span> denied,
    ClaimKind claimKind,
    Modality modality,
    double confidence,
    String rule) {

  public Statement {
    cue = List.copyOf(cue);
    speaker = List.copyOf(speaker);
    speakerReference = List.copyOf(speakerReference);
    content = List.copyOf(content);
    addressee = List.copyOf(addressee);
    frame = List.copyOf(frame);
    denied = List.copyOf(denied);
  }

  public Statement withAct(Act other) {
    return with(speaker, speakerReference, other);
  }

  /** The same with other spans for who speaks. */
  public Statement withSpeaker(List<Span> otherSpeaker, List<Span> otherReference) {
    return with(otherSpeaker, otherReference, act);
  }

  private Statement with(List<Span> otherSpeaker, List<Span> otherReference, Act otherAct) {
    return new Statement(
        index,
        parent,
        form,
        cue,
        cueLemma,
        otherSpeaker,
        otherReference,
        content,
        addressee,
        frame,
        otherAct,
        denial,
        denied,
        claimKind,
        modality,
        confidence,
        rule);
  }

  public boolean nested() {
    return parent >= 0;
  }

  /** Whether it is a question or an answer of a printed interview. */
  public boolean inInterview() {
    return rule.equals(InterviewAttributions.RULE);
  }
}
