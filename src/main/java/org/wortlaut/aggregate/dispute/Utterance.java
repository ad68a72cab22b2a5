package org.wortlaut.aggregate.dispute;

import java.util.List;
import java.util.Set;
import org.wortlaut.aggregate.dispute.DisputeMarks.Mark;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.text.Span;

/**
 * A statement as far as disputes go.
 *
 * @param index its place in the list of the article's statements
 * @param parent index of the statement in whose content this one stands, or -1
 * @param extent from the first to the last word of content, cue and speaker
 * @param content where the reported words stand
 * @param cue where the reporting words stand; empty if there are none
 * @param speakers who speaks, by name; empty for an unknown source
 * @param speaksFor who a spokesperson speaks for, or null
 * @param speakerStems the stems of the speakers' names
 * @param actors who is named in the content
 * @param matter the stems of the content, see {@link DisputeWords}
 * @param denied the stems of what is denied; empty where nothing is, and where the denial only
 *     points at a claim ("wies die Vorwürfe zurück")
 * @param deniedBesidesNames of a denial, those of {@link #deniedMatter} that are in nobody's name
 * @param mentionsClaim whether what is denied has a word that points at a claim ("die Vorwürfe aus
 *     Brüssel")
 * @param mentionsCharge whether it has a word for charges: "die Vorwürfe", "seine Unschuld"
 * @param refersBack whether it begins with words that refer back: "ein solches Gespräch"
 * @param demonstrates whether what is denied is told by a demonstrative: "das", "diese Kritik"
 * @param marks whether its reporting words tell of an answer, and words of its content of a time or
 *     of what can or may not be
 */
record Utterance(
    int index,
    int parent,
    Span extent,
    List<Span> content,
    List<Span> cue,
    Set<String> speakers,
    String speaksFor,
    List<String> speakerStems,
    Set<String> actors,
    Act act,
    Denial denial,
    ClaimKind claimKind,
    List<String> matter,
    List<String> denied,
    List<String> deniedBesidesNames,
    boolean mentionsClaim,
    boolean mentionsCharge,
    boolean refersBack,
    boolean demonstrates,
    Set<Mark> marks) {

  Utterance {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    speakers = Set.copyOf(speakers);
    speakerStems = List.copyOf(speakerStems);
    actors = Set.copyOf(actors);
    matter = List.copyOf(matter);
    denied = List.copyOf(denied);
    deniedBesidesNames = List.copyOf(deniedBesidesNames);
    marks = Set.copyOf(marks);
  }

  boolean denies() {
    return act != Act.DECLINE && (denial != Denial.NONE || act == Act.DENY);
  }

  /** Whether the denial is one of another's words, by the act or by a word of denial. */
  boolean rejects() {
    return denial == Denial.EXPLICIT || act == Act.DENY;
  }

  /** Whether something is ruled out and no claim rejected: "schloss ein Fremdverschulden aus". */
  boolean rulesOut() {
    return denial == Denial.EXPLICIT && act != Act.DENY;
  }

  /** Whether it rejects a claim without repeating it: "wies die Vorwürfe zurück". */
  boolean onlyPoints() {
    return rejects() && denied.isEmpty();
  }

  /** Whether it rejects what was just said: "wies diese Kritik zurück", "Das bestritt er." */
  boolean pointsBack() {
    return rejects() && demonstrates;
  }

  /** Whether it takes up the very words of a claim: "Das bestritt er." */
  boolean takesUp(Utterance claim) {
    return content.equals(claim.content);
  }

  /** Whether words of its content are words of another's content too. */
  boolean sharesWordsWith(Utterance other) {
    return Span.overlap(content, other.content);
  }

  /** What it denies, or else what it says. */
  List<String> deniedMatter() {
    return denied.isEmpty() ? matter : denied;
  }

  /** Whether one of its speakers, or who it is spoken for, speaks in another too. */
  boolean sharesSpeakerWith(Utterance other) {
    return speakers.stream().anyMatch(other::isSpeaker)
        || speaksFor != null && other.isSpeaker(speaksFor);
  }

  private boolean isSpeaker(String name) {
    return speakers.contains(name) || name.equals(speaksFor);
  }

  /** Whether it names the speaker of another in its content, or who that one speaks for. */
  boolean namesSpeakerOf(Utterance other) {
    return other.speakers.stream().anyMatch(actors::contains)
        || other.speaksFor != null && actors.contains(other.speaksFor);
  }

  /** Whether the reporting words of another stand in its content. */
  boolean reports(Utterance other) {
    return other.cue.stream()
        .anyMatch(word -> content.stream().anyMatch(piece -> piece.contains(word)));
  }
}
