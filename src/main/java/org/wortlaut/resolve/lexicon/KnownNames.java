package org.wortlaut.resolve.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordMemo;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.NameWords;
import org.wortlaut.resolve.word.WordStem;

/**
 * Names of organisations and places that the learned recogniser is told of. Many of them are common
 * words, surnames or several things at once, so an entry is a hint and no finding.
 */
public final class KnownNames {

  private static final String ORGANISATIONS = "known-organisations.tsv";

  /** As {@link #isOneWord} takes it: "Weber". */
  public static final String SURNAME = "surname";

  /** As {@link #isOneWord} takes it: "Ulm". */
  public static final String TOWN = "town";

  private static final Set<String> PERSONS = Set.of("first", SURNAME);

  private static final String FROM_TOWN = "er";

  private static final List<String> FILES =
      List.of(ORGANISATIONS, "known-people.tsv", "known-places.tsv", "known-towns.tsv");

  private static final TreeSet<String> NONE = new TreeSet<>();

  private record Entry(List<String> words, String kind) {}

  /**
   * What is known of a word.
   *
   * @param alone what it is as a name of one word
   * @param entries the names of several words that it begins
   */
  private record Known(Set<String> alone, List<Entry> entries) {}

  private final Map<String, TreeSet<String>> ofOneWord = new HashMap<>();
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final Set<String> organisationKinds = new HashSet<>();
  private final WordMemo<Known> knownOfWords = new WordMemo<>(this::lookUp);
  private final WordMemo<String> keys = new WordMemo<>(word -> key(word.form()));

  /**
   * @throws IllegalStateException if a file is missing or a line has not a name and what it is
   */
  public static KnownNames read(String language) {
    KnownNames known = new KnownNames();
    for (String file : FILES) {
      for (LexiconFile.Entry line : LexiconFile.read(language, file).entries()) {
        if (line.columns().size() != 2) {
          throw line.error("must have a name and what it is, but has " + line.columns());
        }
        for (String kind : line.column(1).split(",")) {
          known.add(line.column(0), kind);
          if (file.equals(ORGANISATIONS)) {
            known.organisationKinds.add(kind);
          }
        }
      }
    }
    return known;
  }

  private void add(String name, String kind) {
    if (name.indexOf(' ') < 0) {
      ofOneWord.computeIfAbsent(name, first -> new TreeSet<>()).add(kind);
    } else {
      List<String> words = Arrays.stream(name.split(" ")).map(KnownNames::key).toList();
      byFirstWord
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Entry(words, kind));
    }
  }

  /** "des Roten Kreuzes" is known as "Rotes Kreuz". */
  private static String key(String word) {
    return WordStem.ofAdjective(WordStem.ofGenitive(word));
  }

  /**
   * For each token, what the longest known name that holds it is, and where in the name the token
   * stands: {@code B-club} and {@code I-club} for "FC Bern", {@code S-party+club} for a single word
   * that is either; empty where no name is known.
   */
  public String[] in(NameTokens tokens) {
    String[] found = new String[tokens.size()];
    Arrays.fill(found, "");
    for (int i = 0; i < tokens.size(); i++) {
      if (found[i].isEmpty() && tokens.capitalized(i)) {
        mark(tokens, i, found);
      }
    }
    return found;
  }

  private void mark(NameTokens tokens, int begin, String[] found) {
    int length = 1;
    Known known = knownOfWords.of(tokens.at(begin).word());
    Set<String> kinds = known.alone();
    for (Entry entry : known.entries()) {
      if (entry.words().size() >= length && stands(tokens, begin, entry)) {
        kinds = entry.words().size() > length ? new TreeSet<>() : kinds;
        length = entry.words().size();
        kinds.add(entry.kind());
      }
    }
    if (kinds.isEmpty()) {
      return;
    }
    String kind = String.join("+", kinds);
    for (int i = 0; i < length; i++) {
      found[begin + i] = (length == 1 ? "S-" : i == 0 ? "B-" : "I-") + kind;
    }
  }

  /** What a whole name in the nominative is known to be, one or more; empty for an unknown one. */
  public Set<String> kindsOf(String name) {
    if (name.indexOf(' ') < 0) {
      return ofOneWord(name);
    }
    List<String> words = Arrays.stream(name.split(" ")).map(KnownNames::key).toList();
    Set<String> kinds = new TreeSet<>();
    for (Entry entry : byFirstWord.getOrDefault(words.get(0), List.of())) {
      if (entry.words().equals(words)) {
        kinds.add(entry.kind());
      }
    }
    return kinds;
  }

  /**
   * Whether a word as it stands, be it the name of other things too, is known to be one of a kind.
   */
  public boolean isOneWord(String form, String kind) {
    return ofOneWord.getOrDefault(form, NONE).contains(kind);
  }

  /** Whether a word is known as a name of no place. */
  public boolean isNoPlace(String form) {
    return PERSONS.containsAll(ofOneWord(form)) || isOrganisationOnly(form);
  }

  /** "Husumer", "Karlsruherin", "Bremer": somebody from a known town. */
  public boolean isFromTown(String noun) {
    String man = NameWords.manFromTown(noun);
    if (!man.endsWith(FROM_TOWN)) {
      return false;
    }
    String stem = man.substring(0, man.length() - FROM_TOWN.length());
    return isOneWord(stem, TOWN) || isOneWord(stem + "e", TOWN) || isOneWord(stem + "en", TOWN);
  }

  /** Whether a name is known to be an organisation and no person or place: "Syriza", not "Ford". */
  public boolean isOrganisationOnly(String name) {
    Set<String> kinds = name.indexOf(' ') < 0 ? ofOneWord.getOrDefault(name, NONE) : kindsOf(name);
    return !kinds.isEmpty() && organisationKinds.containsAll(kinds);
  }

  /** Whether a word is known to be an organisation and no name of a person: "Benfica". */
  public boolean isOrganisationNotPerson(String form) {
    return mayBeOrganisation(form) && Collections.disjoint(ofOneWord(form), PERSONS);
  }

  /** Whether a word, be it the name of other things too, is known to be an organisation. */
  public boolean mayBeOrganisation(String form) {
    return !Collections.disjoint(ofOneWord.getOrDefault(form, NONE), organisationKinds);
  }

  private Known lookUp(Word word) {
    return new Known(ofOneWord(word.form()), byFirstWord.getOrDefault(key(word.form()), List.of()));
  }

  /** Also in the genitive. Here endings matter: "Bremer" is not the town of Bremen. */
  private Set<String> ofOneWord(String form) {
    Set<String> kinds = ofOneWord.get(form);
    return kinds != null ? kinds : ofOneWord.getOrDefault(WordStem.ofGenitive(form), NONE);
  }

  private boolean stands(NameTokens tokens, int begin, Entry entry) {
    for (int i = 1; i < entry.words().size(); i++) {
      if (!tokens.has(begin + i)
          || !keys.of(tokens.at(begin + i).word()).equals(entry.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
