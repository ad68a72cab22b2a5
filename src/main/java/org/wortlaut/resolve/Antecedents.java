package org.wortlaut.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wortlaut.text.Sentence;

/**
 * Whom a pronoun stands for: the last speaker before it, or whoever was named since, by gender and
 * number. In "Minister Ruhland sagte, … Er fügte hinzu, …" the speaker before; in "… Danach trat
 * Karla Ohm ans Pult. Sie sagte, …" the person named last.
 */
final class Antecedents {

  /** Characters: about a sentence and a half. */
  private static final int NEAR = 180;

  private static final int SENTENCES_BACK = 12;

  private final NameTokens tokens;
  private final EntityTable table;
  private final List<Referent> speakers = new ArrayList<>();

  Antecedents(NameTokens tokens, EntityTable table) {
    this.tokens = tokens;
    this.table = table;
  }

  /** Notes a resolved speaker. */
  void spoke(Referent speaker) {
    speakers.add(speaker);
  }

  /**
   * The unnamed speaker whom a bare noun takes up again: "der Sprecher" after "ein Sprecher der
   * Polizei", "der Zeuge" after "ein Augenzeuge".
   *
   * @param noun in the nominative
   * @return the last one before whose noun is or ends with this one, or null
   */
  Referent takenUp(String noun, boolean plural) {
    String ending = noun.toLowerCase(Locale.GERMAN);
    for (int i = speakers.size() - 1; i >= 0; i--) {
      Referent speaker = speakers.get(i);
      boolean sameNumber = plural == (speaker.gender() == Gender.PLURAL);
      if (sameNumber && headNoun(speaker.name()).toLowerCase(Locale.GERMAN).endsWith(ending)) {
        return speaker;
      }
    }
    return null;
  }

  /** The first word with a capital: "Bericht" in "vorläufiger Bericht der Behörde". */
  private static String headNoun(String name) {
    for (String word : name.split(" ")) {
      if (Character.isUpperCase(word.charAt(0))) {
        return word;
      }
    }
    return name;
  }

  /** The last speaker before an offset that has the gender, or null. */
  Referent lastSpeaker(int offset, Gender gender, boolean personOnly) {
    Referent last = null;
    for (Referent speaker : speakers) {
      boolean crowd =
          speaker.kind() == ActorKind.GROUP
              && (gender == Gender.MASCULINE || gender == Gender.FEMININE);
      boolean fits =
          !crowd
              && speaker.offset() < offset
              && speaker.gender().fits(gender)
              && (!personOnly || speaker.kind() == ActorKind.PERSON);
      if (fits && (last == null || speaker.offset() >= last.offset())) {
        last = speaker;
      }
    }
    return last;
  }

  /**
   * @return whom a pronoun at the offset stands for, or null
   */
  Referent find(int offset, Gender gender, boolean personOnly) {
    Referent speaker = lastSpeaker(offset, gender, personOnly);
    Referent named =
        lastNamed(
            offset, gender, personOnly || speaker != null, speaker == null ? -1 : speaker.offset());
    boolean near = named != null && offset - named.offset() < NEAR;
    return near || speaker == null ? named : speaker;
  }

  /**
   * The actor whose name stands first in the nearest sentence before the offset that names one of
   * the gender, if it was named after {@code since}.
   */
  private Referent lastNamed(int offset, Gender gender, boolean personOnly, int since) {
    int sentence = tokens.document().sentenceAt(offset);
    List<Sentence> sentences = tokens.document().sentences();
    Referent found =
        firstIn(
            sentence < 0 ? 0 : sentences.get(sentence).begin(), offset, gender, personOnly, since);
    for (int s = sentence - 1; found == null && s >= 0 && s >= sentence - SENTENCES_BACK * 2; s--) {
      if (!sentences.get(s).quoted()) {
        found =
            firstIn(sentences.get(s).begin(), sentences.get(s).end(), gender, personOnly, since);
      }
    }
    return found;
  }

  private Referent firstIn(int begin, int end, Gender gender, boolean personOnly, int since) {
    List<Name> names = table.names();
    for (int i = table.firstFrom(begin);
        i < names.size() && names.get(i).span().begin() < end;
        i++) {
      Name name = names.get(i);
      boolean inside = name.span().end() <= end && name.span().begin() > since;
      if (inside && mayBeMeant(name, gender, personOnly)) {
        Entity entity = table.of(name);
        return new Referent(
            entity.name(), entity.kind(), entity.gender(), name.span().begin(), null);
      }
    }
    return null;
  }

  private boolean mayBeMeant(Name name, Gender gender, boolean personOnly) {
    Entity entity = table.of(name);
    boolean form = name.form() == Name.Form.NAME || name.form() == Name.Form.INSTITUTION;
    boolean person = entity.kind() == ActorKind.PERSON;
    boolean kind =
        person
            || !personOnly
                && entity.kind() == ActorKind.ORGANIZATION
                && entity.gender() != Gender.UNKNOWN;
    return form && kind && entity.gender().fits(gender);
  }
}
