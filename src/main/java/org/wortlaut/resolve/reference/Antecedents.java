package org.wortlaut.resolve.reference;

import java.util.List;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.entity.NamedActors;
import org.wortlaut.resolve.entity.NotMeant;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Sentence;

/**
 * Whom a pronoun stands for: the last speaker before it, or whoever was named since, by gender and
 * number. In "Minister Ruhland sagte, … Er fügte hinzu, …" the speaker before; in "… Danach trat
 * Karla Ohm ans Pult. Sie sagte, …" the person named last.
 */
public final class Antecedents {

  /** Characters: two or three sentences. */
  private static final int NEAR = 320;

  /** Sentences back to which a name that is no attribute is preferred to one that is. */
  private static final int NEAR_SENTENCES = 2;

  private final NameTokens tokens;
  private final EntityTable table;
  private final NamedActors actors;
  private final UnnamedAntecedents unnamed;
  private final EarlierSpeakers speakers;
  private final AttributePhrases attributes;
  private final RunningSentences runningSentences;
  private final NotMeant notMeant;

  public Antecedents(
      NameTokens tokens,
      EntityTable table,
      NamedActors actors,
      UnnamedPersons persons,
      EarlierSpeakers speakers,
      AttributePhrases attributes,
      NotMeant notMeant) {
    this.tokens = tokens;
    this.table = table;
    this.actors = actors;
    this.speakers = speakers;
    this.attributes = attributes;
    this.notMeant = notMeant;
    this.runningSentences = new RunningSentences(tokens);
    this.unnamed = new UnnamedAntecedents(tokens, persons, attributes, runningSentences, notMeant);
  }

  /**
   * @return whom a pronoun at the offset stands for, or null
   */
  public Referent find(int offset, Gender gender, boolean personOnly) {
    Referent speaker = lastSpeaker(offset, gender, personOnly);
    Referent name =
        lastNamed(
            offset, gender, personOnly || speaker != null, speaker == null ? -1 : speaker.offset());
    boolean near =
        name != null
            && offset - name.offset() < NEAR
            && (speaker == null || !hangsOnSomething(name, offset))
            && (speaker == null || !inOneSentence(speaker.offset(), name.offset(), offset));
    return near || speaker == null ? name : speaker;
  }

  /** "Auf die Frage eines Reporters, ob …, sagte er": not who asks within the sentence. */
  private Referent lastSpeaker(int offset, Gender gender, boolean personOnly) {
    Referent speaker = speakers.last(offset, gender, personOnly, notMeant.others());
    return speaker != null && hangsOnSomething(speaker, offset)
        ? speakers.last(runningSentences.begin(offset), gender, personOnly, notMeant.others())
        : speaker;
  }

  /** The "Ruhland" of "Auf Nachfrage des Richters Karl Ruhland sagte er". */
  private boolean hangsOnSomething(Referent somebody, int pronoun) {
    return somebody.offset() >= runningSentences.begin(pronoun)
        && attributes.hold(tokens.indexAt(somebody.offset()));
  }

  /**
   * "Ohm schrieb, dass der Plan von Ruhland falsch sei. Er …": who is named in what the speaker of
   * a sentence says is not taken up by the next one.
   */
  private boolean inOneSentence(int speaker, int named, int offset) {
    int sentence = runningSentences.index(named);
    return sentence >= 0
        && sentence == runningSentences.index(speaker)
        && sentence != runningSentences.index(offset);
  }

  /**
   * The person who has spoken last before an offset, if the text has named her and nobody else of
   * the gender since, but in what she said; or null.
   */
  Referent lastNamedSpeaker(int offset, Gender gender) {
    Referent speaker = speakers.last(offset, gender, true, notMeant.others());
    Referent named = actors.last(offset, gender, person -> true);
    boolean still =
        speaker != null
            && named != null
            && (speaker.name().equals(named.name())
                || inOneSentence(speaker.offset(), named.offset(), offset));
    return still ? speaker : null;
  }

  /**
   * The person without a name who has spoken in the sentence of an offset or the two before it and
   * of whom the text has told last, nobody having been named or spoken of since; or null.
   */
  Referent lastNamelessSpeaker(int offset, Gender gender) {
    Referent speaker = speakers.last(offset, gender, true, notMeant.others());
    Referent named = actors.last(offset, gender, person -> true);
    boolean last =
        speaker != null
            && actors.isNear(speaker.offset(), offset)
            && !actors.isNamed(speaker, offset)
            && (named == null || isSince(named, speaker, offset));
    Referent other = last ? nearUnnamed(offset, gender) : null;
    boolean since = other != null && isSince(speaker, other, offset);
    return last && (!since || other.name().equals(speaker.name())) ? speaker : null;
  }

  /**
   * Whom "dieser" means: of the actors and persons of its own and the sentence before the one
   * spoken of last, "ein Prüfer" in "Ruhland hatte einen Prüfer bestellt. Dieser …"; or null.
   */
  public Referent lastSpokenOf(int offset, Gender gender) {
    int sentence = tokens.document().sentenceAt(offset);
    int since = tokens.document().sentences().get(Math.max(0, sentence - 1)).begin();
    Referent last = unnamed.last(since, offset, gender);
    for (Name name : table.names().subList(table.firstFrom(since), table.firstFrom(offset))) {
      boolean later = last == null || name.span().begin() > last.offset();
      if (later && actors.mayBeMeant(name, gender, false)) {
        last = actors.referent(name);
      }
    }
    return last;
  }

  /**
   * The unnamed person or persons spoken of last before a pronoun for which there is no name: "Der
   * Täter floh. Er rief, …"; or null.
   */
  public Referent unnamed(int offset, Gender gender) {
    return unnamed.before(offset, gender);
  }

  /** Whether somebody was spoken of after a speaker's sentence, before a pronoun at an offset. */
  public boolean isSince(Referent speaker, Referent later, int offset) {
    return later.offset() > speaker.offset()
        && !inOneSentence(speaker.offset(), later.offset(), offset);
  }

  /**
   * The unnamed person of a gender spoken of last in the sentence of an offset or the one before.
   */
  public Referent nearUnnamed(int offset, Gender gender) {
    int since = runningSentences.beginOfPrevious(offset);
    return unnamed.last(since, offset, gender);
  }

  /** Whether the text brings up somebody after a speaker and close before an offset. */
  boolean hasNewSince(Referent speaker, int offset, Gender gender) {
    int since = runningSentences.beginOfPrevious(offset);
    return unnamed.newBetween(since, offset, gender).stream()
        .anyMatch(somebody -> isSince(speaker, somebody, offset));
  }

  /** Whether the text brings up somebody without a name before an offset. */
  boolean hasNew(int offset, Gender gender) {
    return !unnamed.newBetween(0, offset, gender).isEmpty();
  }

  /** Whom the sentence around an offset is about, else the sentences before; or null. */
  public Referent subject(int offset) {
    Referent found =
        firstIn(
            runningSentences.begin(offset),
            runningSentences.end(offset),
            Gender.UNKNOWN,
            false,
            -1);
    return found == null ? find(offset, Gender.UNKNOWN, false) : found;
  }

  /**
   * The actor whose name stands first in the nearest sentence before the offset that names one of
   * the gender, if it was named after {@code since}. A name within a phrase comes after others
   * nearby: in "Ohm trat ans Pult. Den Plan von Ruhland nannte sie …" it is Ohm.
   */
  private Referent lastNamed(int offset, Gender gender, boolean personOnly, int since) {
    int sentence = tokens.document().sentenceAt(offset);
    List<Sentence> sentences = tokens.document().sentences();
    int own = sentence < 0 ? 0 : sentences.get(sentence).begin();
    Referent attribute = null;
    for (int s = sentence;
        s >= Math.min(0, sentence) && s >= sentence - UnnamedAntecedents.SENTENCES_BACK * 2;
        s--) {
      if (attribute != null && sentences.get(s).paragraph() != sentences.get(s + 1).paragraph()) {
        return attribute;
      }
      boolean running = s == sentence || !sentences.get(s).quoted();
      int begin = s == sentence ? own : sentences.get(s).begin();
      int end = s == sentence ? offset : sentences.get(s).end();
      Referent found = running ? firstIn(begin, end, gender, personOnly, since) : null;
      if (found != null && !attributes.hold(tokens.indexAt(found.offset()))) {
        return found;
      }
      attribute = attribute == null ? found : attribute;
      if (attribute != null && s <= sentence - NEAR_SENTENCES) {
        return attribute;
      }
    }
    return attribute;
  }

  /**
   * Of the names and nouns for persons between two offsets the first that is no attribute and
   * stands behind no preposition, else the first.
   */
  private Referent firstIn(int begin, int end, Gender gender, boolean personOnly, int since) {
    Referent attribute = null;
    List<Name> names = table.names();
    Name named = null;
    for (int i = table.firstFrom(begin);
        named == null && i < names.size() && names.get(i).span().end() <= end;
        i++) {
      Name name = names.get(i);
      if (name.span().begin() > since && actors.mayBeMeant(name, gender, personOnly)) {
        attribute = attribute == null ? actors.referent(name) : attribute;
        named = attributes.hold(name) ? null : name;
      }
    }
    Referent person = unnamed.first(begin, end, since, gender);
    if (person != null && (named == null || person.offset() < named.span().begin())) {
      return person;
    }
    return named != null ? actors.referent(named) : attribute;
  }

  /** Those that hang on something in their sentence, which a pronoun hardly takes up. */
  AttributePhrases attributes() {
    return attributes;
  }

  /** See {@link UnnamedAntecedents#isNewInSpeech}. */
  boolean isNewInSpeech(int begin) {
    return unnamed.isNewInSpeech(begin);
  }
}
