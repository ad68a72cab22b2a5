package org.wortlaut.resolve.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.Word;
import org.wortlaut.resolve.ActorKind;

/**
 * What an unnamed speaker is whose noun is neither an office or profession nor what an organisation
 * is: "die Hausverwaltung" an organisation, "die Belegschaft" a group, "die Prognose" a document.
 */
public final class SpeakerKinds {

  private static final int SHORTEST = 3;

  /** A single letter before a listed noun makes no compound. */
  private static final int SHORTEST_FIRST_PART = 2;

  private final Map<String, ActorKind> endings = new HashMap<>();

  static SpeakerKinds read(String language) {
    SpeakerKinds kinds = new SpeakerKinds();
    for (String group : LexiconFile.read(language, "group-nouns.tsv").firstColumn()) {
      kinds.endings.put(group.toLowerCase(Locale.GERMAN), ActorKind.GROUP);
    }
    for (LexiconFile.Entry line : LexiconFile.read(language, "speaker-kinds.tsv").entries()) {
      ActorKind kind;
      try {
        kind = ActorKind.of(line.column(1));
      } catch (IllegalArgumentException e) {
        throw line.error(
            "\""
                + line.column(1)
                + "\" is no kind; write one of person, organization, country, group,"
                + " document, unknown");
      }
      kinds.endings.put(line.column(0).toLowerCase(Locale.GERMAN), kind);
    }
    return kinds;
  }

  /** What a noun names by its longest listed last part; null where none is listed. */
  public ActorKind of(Word noun) {
    String lemma = noun.lowerLemma();
    for (int cut = 0; cut <= lemma.length() - SHORTEST; cut++) {
      ActorKind kind =
          cut == 0 || cut >= SHORTEST_FIRST_PART ? endings.get(lemma.substring(cut)) : null;
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }
}
