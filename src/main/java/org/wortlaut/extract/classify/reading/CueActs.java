package org.wortlaut.extract.classify.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.language.Contractions;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordMemo;

/** The reporting words that say by themselves what a speaker does ("dementieren": deny). */
public final class CueActs {

  /**
   * One line of {@code classify-cues.tsv}.
   *
   * @param words lower-case dictionary forms, all of which the cue must have
   * @param kind what such a content mostly claims, or empty where the content decides
   * @param name the words, joined
   */
  public record Entry(List<String> words, Act act, Optional<ClaimKind> kind, String name) {

    Entry(List<String> words, Act act, Optional<ClaimKind> kind) {
      this(words, act, kind, String.join("_", words));
    }

    /** The name of the kind, or "open". */
    public String kindLabel() {
      return kind.isEmpty() ? "open" : kind.get().label();
    }
  }

  private static final int SHORTEST_NOUN = 3;

  private final Contractions contractions;
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  /** The last {@value #SHORTEST_NOUN} letters of the entries of one word. */
  private final Set<String> endings = new HashSet<>();

  private final WordMemo<Optional<Entry>> ofWords =
      new WordMemo<>(word -> find(Set.of(Lemmas.of(word))));

  private CueActs(Collection<Entry> entries, Contractions contractions) {
    this.contractions = contractions;
    for (Entry entry : entries) {
      byFirstWord.computeIfAbsent(entry.words().get(0), w -> new ArrayList<>()).add(entry);
      if (entry.words().size() == 1) {
        endings.add(lastLetters(entry.words().get(0)));
      }
    }
  }

  /**
   * @throws IllegalStateException if a line has no words, act or kind
   */
  public static CueActs read(LexiconFile file, Contractions contractions) {
    List<Entry> entries = new ArrayList<>();
    for (LexiconFile.Entry line : file.entries()) {
      try {
        List<String> words = List.of(line.column(0).toLowerCase(Locale.GERMAN).split(" "));
        String kind = line.column(2);
        Optional<ClaimKind> claimKind =
            kind.equals("-") ? Optional.empty() : Optional.of(ClaimKind.of(kind));
        entries.add(new Entry(words, Act.of(line.column(1)), claimKind));
      } catch (IllegalArgumentException e) {
        throw line.error("needs words, an act and a claim kind or '-', but has " + line.columns());
      }
    }
    return new CueActs(entries, contractions);
  }

  /**
   * The entry with the most words among those that the cue has in full; of equal ones the first of
   * the cue's order. "an" is also in "am".
   *
   * @param cueWords all dictionary forms of the cue's words, lower case
   */
  public Optional<Entry> find(Set<String> cueWords) {
    Set<String> words = withPrepositions(cueWords);
    Entry best = null;
    for (String word : words) {
      for (Entry entry : byFirstWord.getOrDefault(word, List.of())) {
        boolean longer = best == null || entry.words().size() > best.words().size();
        if (longer && words.containsAll(entry.words())) {
          best = entry;
        }
      }
    }
    return Optional.ofNullable(best != null ? best : ofCompound(words));
  }

  /** The words and behind them the prepositions of those that hold one; most hold none. */
  private Set<String> withPrepositions(Set<String> cueWords) {
    Set<String> words = cueWords;
    for (String word : cueWords) {
      String preposition = contractions.preposition(word);
      if (!preposition.equals(word) && !cueWords.contains(preposition)) {
        words = words == cueWords ? new LinkedHashSet<>(cueWords) : words;
        words.add(preposition);
      }
    }
    return words;
  }

  /** As {@link #find(Set)} for a single word that holds no preposition. */
  public Optional<Entry> find(String word) {
    for (Entry entry : byFirstWord.getOrDefault(word, List.of())) {
      if (entry.words().size() == 1) {
        return Optional.of(entry);
      }
    }
    return Optional.ofNullable(ofCompound(word));
  }

  /** As {@link #find(Set)} for a single word. */
  public Optional<Entry> find(Word word) {
    return ofWords.of(word);
  }

  /** Whether its last letters are those of an entry of one word. */
  private boolean mayEndInNoun(String word) {
    return word.length() > 2 * SHORTEST_NOUN && endings.contains(lastLetters(word));
  }

  private static String lastLetters(String word) {
    return word.substring(Math.max(0, word.length() - SHORTEST_NOUN));
  }

  private Entry ofCompound(Set<String> words) {
    for (String word : words) {
      Entry found = ofCompound(word);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** "Umleitungsempfehlung" by "Empfehlung". */
  private Entry ofCompound(String word) {
    // a verb is no last part of a compound
    if (word.endsWith("en") || !mayEndInNoun(word)) {
      return null;
    }
    for (int cut = SHORTEST_NOUN; cut <= word.length() - 2 * SHORTEST_NOUN; cut++) {
      for (Entry entry : byFirstWord.getOrDefault(word.substring(cut), List.of())) {
        if (entry.words().size() == 1 && !entry.words().get(0).endsWith("en")) {
          return entry;
        }
      }
    }
    return null;
  }
}
