package org.wortlaut.extract.write;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.Draft;
import org.wortlaut.extract.report.LeastProbability;
import org.wortlaut.extract.rule.InterviewAttributions;
import org.wortlaut.extract.rule.NominalAttributions;
import org.wortlaut.text.Document;
import org.wortlaut.text.Quote;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;

/**
 * Writes attributions in the convention of the GNQA corpus: cues with auxiliaries, the source noun
 * part of the speaker, runs of Konjunktiv sentences merged, quoted fragments as further nested
 * statements, nominal contents as the whole clause.
 */
public final class GnqaWriter {

  private final Document document;
  private final FrameFinder frames;
  private final QuotedFragments fragments;

  /** The last attribution with a cue, from which a fragment in a sentence without one has it. */
  private Attribution lastWithCue;

  public GnqaWriter(Document document, FrameFinder frames) {
    this.document = document;
    this.frames = frames;
    this.fragments = new QuotedFragments(document);
  }

  /**
   * @param attributions of one article in text order
   * @return drafts in text order, none for turns of an interview
   */
  public List<Draft> write(List<Attribution> attributions) {
    List<Draft> drafts = new ArrayList<>();
    for (Attribution attribution : attributions) {
      if (attribution.rule.equals(InterviewAttributions.RULE)) {
        continue;
      }
      switch (attribution.construction) {
        case QUOTE -> quote(attribution, drafts);
        case CLAUSE -> clause(attribution, drafts);
        case PREPOSITIONAL -> prepositional(attribution, drafts);
        case NOMINAL -> nominal(attribution, drafts);
        case RUN -> run(attribution, drafts);
      }
      if (!attribution.fullCue.isEmpty() && !attribution.sentence.quoted()) {
        lastWithCue = attribution;
      }
    }
    drafts.sort(Draft.TEXT_ORDER);
    return drafts;
  }

  /**
   * The pieces before and after the cue are one statement if they are one sentence, else two with
   * the same cue.
   */
  private void quote(Attribution attribution, List<Draft> drafts) {
    Form form =
        isQuoted(attribution.content.get(0))
                || isQuoted(attribution.content.get(attribution.content.size() - 1))
            ? Form.DIRECT
            : Form.INDIRECT;
    for (Span piece : attribution.content) {
      drafts.add(
          draft(attribution, form, List.of(piece), attribution.fullCue, attribution.anySpeaker()));
    }
  }

  private boolean isQuoted(Span piece) {
    return document.quotes().stream().anyMatch(quote -> quote.span().equals(piece));
  }

  private void clause(Attribution attribution, List<Draft> drafts) {
    drafts.add(
        draft(
            attribution,
            Form.INDIRECT,
            withAnaphor(attribution),
            attribution.fullCue,
            attribution.anySpeaker()));
    addFragments(attribution, attribution.anySpeaker(), drafts);
  }

  /**
   * "Es regnet. Das teilte die Polizei mit.": the sentence before with its stop, and the pronoun.
   */
  private List<Span> withAnaphor(Attribution attribution) {
    if (attribution.anaphor == null) {
      return attribution.content;
    }
    List<Span> content = new ArrayList<>(attribution.content);
    content.add(attribution.anaphor);
    return content;
  }

  private void prepositional(Attribution attribution, List<Draft> drafts) {
    List<Span> speaker =
        attribution.sourceNoun != null
            ? List.of(attribution.sourceNoun)
            : attribution.speaker.isEmpty() ? attribution.fullCue : attribution.speaker;
    drafts.add(
        draft(attribution, Form.INDIRECT, attribution.content, attribution.fullCue, speaker));
    addFragments(attribution, speaker, drafts);
  }

  private void nominal(Attribution attribution, List<Draft> drafts) {
    boolean predicate = attribution.rule.equals(NominalAttributions.PREDICATE_OBJECT);
    List<Quote> quoted = fragments.in(attribution.content, predicate);
    if (!quoted.isEmpty()) {
      for (Quote quote : quoted) {
        List<Span> frame = frames.frame(attribution, List.of(quote.span()));
        drafts.add(fragment(attribution, quote, attribution.fullCue, frame));
      }
      return;
    }
    if (!LeastProbability.isReachedUnquoted(attribution)) {
      return;
    }
    Sentence sentence = attribution.sentence;
    Span clause =
        attribution.syntax.span(attribution.clauseOfCue.from(), attribution.clauseOfCue.to());
    Span whole =
        clause.end() == sentence.endWithoutStop()
            ? new Span(clause.begin(), sentence.end())
            : clause;
    drafts.add(cueless(attribution, Form.REPORTED, whole, attribution.addressee));
  }

  /** Consecutive sentences of a run are one statement. */
  private void run(Attribution attribution, List<Draft> drafts) {
    Form form =
        attribution.rule.equals("run-soll") ? Form.FREE_INDIRECT : Form.INDIRECT_FREE_INDIRECT;
    Span whole =
        new Span(
            attribution.content.get(0).begin(),
            Math.max(attribution.sentence.end(), attribution.contentCover().end()));
    Draft last = drafts.isEmpty() ? null : lastRun(drafts);
    boolean goesOn = last != null && last.form() == form && isNext(last, attribution.sentence);
    if (goesOn) {
      drafts.remove(last);
      drafts.add(
          new Draft(
              last.source(),
              form,
              List.of(last.content().get(0).cover(whole)),
              List.of(),
              last.speaker(),
              last.speakerReference(),
              List.of(),
              List.of()));
    } else {
      drafts.add(cueless(attribution, form, whole, List.of()));
    }
    for (Quote quote : fragments.in(attribution.content, false)) {
      drafts.add(
          lastWithCue == null
              ? fragment(attribution, quote, List.of(), List.of())
              : fragment(attribution, quote, lastWithCue.fullCue, lastWithCue.frame));
    }
  }

  private static Draft lastRun(List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (drafts.get(i).source().construction == Construction.RUN
          && drafts.get(i).form() != Form.DIRECT) {
        return drafts.get(i);
      }
    }
    return null;
  }

  private boolean isNext(Draft last, Sentence sentence) {
    int end = last.content().get(0).end();
    return end <= sentence.begin()
        && document.text().substring(end, sentence.begin()).isBlank()
        && document.text().substring(end, sentence.begin()).indexOf('\n') < 0;
  }

  /**
   * Quoted fragments within a content are nested statements with the cue and frame of their host.
   */
  private void addFragments(Attribution attribution, List<Span> speaker, List<Draft> drafts) {
    for (Quote quote : fragments.in(attribution.content, false)) {
      drafts.add(fragment(attribution, quote, attribution.fullCue, speaker, attribution.frame));
    }
  }

  private static Draft fragment(
      Attribution attribution, Quote quote, List<Span> cue, List<Span> frame) {
    return fragment(attribution, quote, cue, attribution.anySpeaker(), frame);
  }

  private static Draft fragment(
      Attribution attribution, Quote quote, List<Span> cue, List<Span> speaker, List<Span> frame) {
    return new Draft(
        attribution,
        Form.DIRECT,
        List.of(quote.span()),
        cue,
        speaker,
        reference(attribution, speaker),
        attribution.addressee,
        frame);
  }

  /** A statement that is one stretch of text, without cue and frame. */
  private static Draft cueless(
      Attribution attribution, Form form, Span whole, List<Span> addressee) {
    return new Draft(
        attribution,
        form,
        List.of(whole),
        List.of(),
        attribution.anySpeaker(),
        attribution.reference(),
        addressee,
        List.of());
  }

  private static Draft draft(
      Attribution attribution, Form form, List<Span> content, List<Span> cue, List<Span> speaker) {
    return new Draft(
        attribution,
        form,
        content,
        cue,
        speaker,
        reference(attribution, speaker),
        attribution.addressee,
        attribution.frame);
  }

  /**
   * From what the name is read: GNQA's relative pronoun stands for its antecedent, its speaker
   * "Demnach" for whoever spoke before, its "Angaben der Polizei" for the police.
   */
  private static List<Span> reference(Attribution attribution, List<Span> speaker) {
    return attribution.reference().isEmpty() ? speaker : attribution.reference();
  }
}
