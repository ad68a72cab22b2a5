package org.wortlaut.extract.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.text.Document;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token.Kind;

/**
 * What was attributed so far in an article, in text order: who spoke last, and whether the sentence
 * before was reported.
 */
public final class Discourse {

  private static final String NO_RULE = "none";

  private final Document document;
  private String lastRule = NO_RULE;
  private Attribution lastAttribution;
  private final List<Attribution> attributions = new ArrayList<>();
  private List<Span> lastSpeaker = List.of();

  /** The source of the last report of all, be it of what another says. */
  private List<Span> lastSource = List.of();

  private Sentence lastReported;
  private Supplier<Subject> lastSubject = () -> null;
  private Sentence lastSubjectSentence;

  /**
   * The subject of a sentence.
   *
   * @param mayHaveSpoken whether it is a name or pronoun, or its verb reports; else who spoke last
   *     goes on in the next sentence
   */
  public record Subject(Span words, boolean mayHaveSpoken) {}

  public Discourse(Document document) {
    this.document = document;
  }

  public List<Attribution> attributions() {
    return attributions;
  }

  /** The rule of the last attribution of the running text. */
  public String lastRule() {
    return lastRule;
  }

  /** The last attribution of the running text, or null. */
  public Attribution lastAttribution() {
    return lastAttribution;
  }

  public Document document() {
    return document;
  }

  /** Adds what the next sentence says; who speaks in it may be taken up by those behind it. */
  public void add(Attribution attribution) {
    attributions.add(attribution);
    if (!attribution.sentence.quoted()) {
      lastRule = attribution.rule;
      lastAttribution = attribution;
      lastReported = attribution.sentence;
      if (attribution.hasSpeaker()) {
        remember(attribution);
      }
    }
  }

  private void remember(Attribution attribution) {
    if (!isWithin(attribution, other -> true)) {
      lastSource = List.copyOf(attribution.reference());
    }
    if (!speaksThrough(attribution) && !isWithin(attribution, other -> !isBySource(other))) {
      lastSpeaker = List.copyOf(attribution.reference());
    }
  }

  private static boolean isBySource(Attribution attribution) {
    return attribution.construction == Construction.PREPOSITIONAL;
  }

  /**
   * "Es regne, sagte Kern laut dpa. Er habe …", "Laut dpa sagte Kern, es regne. Er habe …": Kern
   * goes on. Whether an attribution by a source is about what was said before in its sentence.
   */
  private boolean speaksThrough(Attribution source) {
    return isBySource(source)
        && attributions.stream()
            .filter(other -> other != source && other.sentence == source.sentence)
            .anyMatch(other -> other.hasSpeaker() && reports(source, other));
  }

  /**
   * "A meldete, dass B den Vorwurf bestreite. Der Prüfer habe …": who reported the whole goes on.
   */
  private boolean isWithin(Attribution attribution, Predicate<Attribution> another) {
    for (int i = attributions.size() - 1; i >= 0; i--) {
      Attribution other = attributions.get(i);
      if (other.sentence != attribution.sentence) {
        return false;
      }
      if (other.hasSpeaker()
          && another.test(other)
          && reports(other, attribution)
          && !reports(attribution, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words by which one attribution reports stand in the content of another. */
  private static boolean reports(Attribution outer, Attribution inner) {
    if (inner.cue.isEmpty()) {
      return false;
    }
    for (Span piece : outer.content) {
      if (piece.contains(inner.cue.get(0))) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param subject finds it where the next sentence needs it; null where there is none
   */
  public void subject(Sentence sentence, Supplier<Subject> subject) {
    lastSubject = subject;
    lastSubjectSentence = sentence;
  }

  private boolean reportedIn(Sentence sentence) {
    return lastReported != null
        && !lastSpeaker.isEmpty()
        && lastReported.paragraph() == sentence.paragraph();
  }

  /**
   * The speaker to carry over to a sentence: the last one, or the subject of an unreported sentence
   * right before it, unless that is a common noun and somebody else spoke in the paragraph: "Der
   * Minister bestritt das. Die Firmen arbeiten weiter. Es bestehe keine Gefahr."
   */
  public List<Span> carriedSpeaker(Sentence sentence) {
    Sentence before = sentenceBefore(sentence);
    boolean plainBefore =
        before != null
            && lastSubjectSentence == before
            && lastReported != before
            && before.paragraph() == sentence.paragraph();
    Subject subject = plainBefore ? lastSubject.get() : null;
    boolean goesOn = subject == null || !subject.mayHaveSpoken() && reportedIn(before);
    return goesOn ? lastSpeaker : List.of(subject.words());
  }

  /** "Laut dpa sagte Kern, es regne. Demnach …": what "demnach" points at. */
  public List<Span> carriedSource(Sentence sentence) {
    return followsReport(sentence) ? lastSource : carriedSpeaker(sentence);
  }

  /** Whether the sentence right before, in the same paragraph, was reported. */
  public boolean followsReport(Sentence sentence) {
    return lastReported != null
        && lastReported.paragraph() == sentence.paragraph()
        && lastReported == sentenceBefore(sentence);
  }

  /** The sentence of the running text before another one, marks alone aside, or null. */
  public Sentence sentenceBefore(Sentence sentence) {
    for (int i = sentence.index() - 1; i >= 0; i--) {
      Sentence candidate = document.sentences().get(i);
      if (candidate.quote() == sentence.quote() && !isMark(candidate)) {
        return candidate;
      }
    }
    return null;
  }

  /** "+++" between the news of a ticker. */
  private static boolean isMark(Sentence sentence) {
    for (int i = 0; i < sentence.items().size(); i++) {
      if (sentence.items().get(i).kind() != Kind.OTHER) {
        return false;
      }
    }
    return true;
  }

  /** The sentence of the same paragraph of the running text after another one, or null. */
  public Sentence sentenceAfter(Sentence sentence) {
    for (int i = sentence.index() + 1; i < document.sentences().size(); i++) {
      Sentence candidate = document.sentences().get(i);
      if (candidate.quote() == sentence.quote()) {
        return candidate.paragraph() == sentence.paragraph() ? candidate : null;
      }
    }
    return null;
  }

  /** The attributions of a sentence, in order. */
  public List<Attribution> of(Sentence sentence) {
    List<Attribution> found = new ArrayList<>();
    for (Attribution attribution : attributions) {
      if (attribution.sentence == sentence) {
        found.add(attribution);
      }
    }
    return found;
  }

  /** Takes back what a later sentence tells better: "Es regne. Das teilte die Polizei mit." */
  public void remove(Attribution attribution) {
    attributions.remove(attribution);
  }
}
