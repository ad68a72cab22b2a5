package org.wortlaut.resolve.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordMemo;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.WordStem;

/**
 * Known names, found by their words. The longest name at a place wins. Inside names of several
 * words the adjectives may be inflected ("der Vereinten Nationen", "des Weißen Hauses"); the last
 * word may carry a genitive ending. All names are added before the first text is read.
 */
public final class Gazetteer {

  /** Those of cases: "Hauses", "Autonomiegebieten". */
  private static final Set<String> NOUN_ENDINGS = Set.of("", "s", "es", "n");

  /**
   * @param name what the alias is called in the nominative: the alias itself, or the country it
   *     stands for
   * @param actor main name of whom it names
   * @param place whether a metonym is a city that only stands for a government where it acts
   * @param quoted whether it is a common word too, and a name only in quotation marks or after a
   *     noun for what it is
   */
  public record Entry(
      String name, String actor, ActorKind kind, Name.Form form, boolean place, boolean quoted) {}

  /** A match from the token asked for up to {@code end}, exclusive. */
  public record Match(int end, Entry entry) {}

  private record Pattern(List<String> words, String last, Entry entry) {

    /** Not so "die demokratischen Parteien", of which none is the "Demokratische Partei". */
    boolean endsIn(String form) {
      String lower = form.toLowerCase(Locale.GERMAN);
      String ending = lower.startsWith(last) ? lower.substring(last.length()) : null;
      return ending != null && NOUN_ENDINGS.contains(ending);
    }
  }

  /** The names that a word is or begins. */
  private record Known(Entry single, List<Pattern> patterns) {

    static final Known NOTHING = new Known(null, List.of());
  }

  private final Set<String> names = new HashSet<>();
  private final Map<String, Entry> single = new HashMap<>();
  private final Map<String, Entry> byLowerCase = new HashMap<>();
  private final Map<String, List<Pattern>> byFirstWord = new HashMap<>();
  private final WordMemo<Known> ofWords = new WordMemo<>(this::known);
  private final WordMemo<String> keys = new WordMemo<>(word -> key(word.form()));

  /** Whether a name stands here as it is written, so that it needs no nominative. */
  public boolean knows(String name) {
    return names.contains(name);
  }

  /**
   * Adds a name, also in Swiss spelling ("Weisses Haus") and with a plain apostrophe; the first
   * entry under a name stays.
   */
  void add(String alias, Entry entry) {
    addSpelling(alias, entry);
    if (alias.contains("ß")) {
      addSpelling(alias.replace("ß", "ss"), entry);
    }
    if (alias.contains("’")) {
      addSpelling(alias.replace('’', '\''), entry);
    }
  }

  private void addSpelling(String alias, Entry entry) {
    names.add(alias);
    if (alias.contains(" ")) {
      List<String> keys = keys(alias);
      byFirstWord
          .computeIfAbsent(keys.get(0), k -> new ArrayList<>())
          .add(
              new Pattern(
                  keys,
                  alias.substring(alias.lastIndexOf(' ') + 1).toLowerCase(Locale.GERMAN),
                  entry));
    } else {
      single.putIfAbsent(alias, entry);
      byLowerCase.putIfAbsent(alias.toLowerCase(Locale.GERMAN), entry);
    }
  }

  /** Adds a one-word or longer name in place of whatever it meant before. */
  void replace(String alias, Entry entry) {
    if (alias.contains(" ")) {
      byFirstWord
          .getOrDefault(key(alias.split(" ")[0]), new ArrayList<>())
          .removeIf(p -> p.words.equals(keys(alias)));
    }
    single.remove(alias);
    add(alias, entry);
  }

  private static List<String> keys(String alias) {
    List<String> keys = new ArrayList<>();
    for (String word : alias.split(" ")) {
      keys.add(key(word));
    }
    return List.copyOf(keys);
  }

  private static String key(String word) {
    // "Hauses" has the key of "Haus", "Weisses" that of "Weisse"
    boolean ofHaus = word.endsWith("ses") && !word.endsWith("sses");
    String bare = WordStem.ofGenitive(ofHaus ? WordStem.ofLongGenitive(word) : word);
    return WordStem.ofAdjective(bare).toLowerCase(Locale.GERMAN);
  }

  /** The longest known name that begins with a token, or null. */
  public Match longest(NameTokens tokens, int begin) {
    if (!tokens.isWord(begin)) {
      return null;
    }
    Known known = ofWords.of(tokens.at(begin).word());
    Match best = known.single == null ? null : new Match(begin + 1, known.single);
    for (Pattern pattern : known.patterns) {
      int end = begin + pattern.words.size();
      if (matches(tokens, begin, pattern) && (best == null || end > best.end)) {
        best = new Match(end, pattern.entry);
      }
    }
    return best;
  }

  private Known known(Word word) {
    Entry entry = single(word.form());
    List<Pattern> patterns = byFirstWord.getOrDefault(key(word.form()), List.of());
    return entry == null && patterns.isEmpty() ? Known.NOTHING : new Known(entry, patterns);
  }

  /** The entry of a single word that is given in lower case; or null. */
  Entry inAnyCase(String lower) {
    return byLowerCase.get(lower);
  }

  /** The entry of a one-word name as it is written, or null. */
  public Entry exact(String form) {
    return single.get(form);
  }

  /** The entry of a name of one or more words as they are written, or null. */
  public Entry whole(String name) {
    return name.indexOf(' ') < 0 ? exact(name) : hyphened(name);
  }

  /** The entry of a name whose words stand in one, joined by hyphens: "IG-Metall"; or null. */
  public Entry hyphened(String form) {
    List<String> words = keys(form.replace('-', ' '));
    for (Pattern pattern : byFirstWord.getOrDefault(words.get(0), List.of())) {
      if (pattern.words.equals(words)) {
        return pattern.entry;
      }
    }
    return null;
  }

  /** The entry of a one-word name, also in the genitive, or null. */
  public Entry single(String form) {
    Entry entry = single.get(form);
    if (entry != null || form.length() < 4) {
      return entry;
    }
    Entry bare = single.get(WordStem.ofGenitive(form));
    return bare == null ? single.get(WordStem.ofLongGenitive(form)) : bare;
  }

  private boolean matches(NameTokens tokens, int begin, Pattern pattern) {
    if (!tokens.capitalized(begin) && !Character.isLowerCase(tokens.form(begin).charAt(0))) {
      return false;
    }
    for (int i = 0; i < pattern.words.size(); i++) {
      int t = begin + i;
      if (!tokens.has(t)
          || i > 0 && !tokens.joined(t)
          || !keys.of(tokens.at(t).word()).equals(pattern.words.get(i))) {
        return false;
      }
    }
    int last = begin + pattern.words.size() - 1;
    return tokens.capitalized(begin)
        || tokens.capitalized(last) && pattern.endsIn(tokens.form(last));
  }
}
