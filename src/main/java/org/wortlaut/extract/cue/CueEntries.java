package org.wortlaut.extract.cue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.LexiconFile.Entry;

/** Reads the lines of the lexicons of cues, whose headers say what their columns mean. */
final class CueEntries {

  private CueEntries() {}

  static CueVerb verb(Entry entry, List<FixedWord> phrase, int firstColumn) {
    EnumSet<Content> contents = EnumSet.noneOf(Content.class);
    List<String> prepositions = new ArrayList<>();
    for (String letter : entry.column(firstColumn).split(",")) {
      if (letter.startsWith("N:")) {
        prepositions.add(letter.substring(2));
      } else {
        contents.add(content(entry, letter));
      }
    }
    List<String> addressees = words(entry.column(firstColumn + 1));
    return new CueVerb(
        entry.column(0),
        phrase,
        contents,
        List.copyOf(prepositions),
        addressees,
        flags(entry, firstColumn + 2));
  }

  private static Set<CueFlag> flags(Entry entry, int column) {
    EnumSet<CueFlag> flags = EnumSet.noneOf(CueFlag.class);
    words(entry.column(column)).forEach(label -> flags.add(CueFlag.of(entry, label)));
    return flags;
  }

  static CuePhrase phrase(FunctionWords functionWords, Entry entry) {
    return new CuePhrase(functionWords, verb(entry, fixedWords(entry), 2));
  }

  private static List<FixedWord> fixedWords(Entry entry) {
    List<FixedWord> words = new ArrayList<>();
    for (String word : entry.column(1).toLowerCase(Locale.GERMAN).split(" ")) {
      words.add(new FixedWord(Set.of(word.split("/"))));
    }
    return List.copyOf(words);
  }

  private static Content content(Entry entry, String letter) {
    return switch (letter) {
      case "D" -> Content.DASS;
      case "V" -> Content.VERB_SECOND;
      case "I" -> Content.INFINITIVE;
      case "W" -> Content.QUESTION;
      case "Q" -> Content.QUOTE;
      case "P" -> Content.BEFORE;
      case "N" -> Content.OBJECT;
      case "T" -> Content.DATIVE_OBJECT;
      case "A" -> Content.PREDICATE_OBJECT;
      case "G" -> Content.GENITIVE_CHARGE;
      default ->
          throw entry.error("unknown kind of content '" + letter + "'; the header lists them");
    };
  }

  /** The words of a column with commas between them; none where it is empty or "-". */
  static List<String> words(String column) {
    return column.isEmpty() || column.equals("-") ? List.of() : List.of(column.split(","));
  }

  static CueNoun noun(Entry entry) {
    boolean needsVerb = entry.column(1).startsWith("!");
    EnumSet<Content> contents = EnumSet.noneOf(Content.class);
    words(needsVerb ? entry.column(1).substring(1) : entry.column(1))
        .forEach(letter -> contents.add(content(entry, letter)));
    return new CueNoun(
        entry.column(0),
        contents,
        Set.copyOf(words(entry.column(2))),
        prepositions(entry.column(3), false),
        prepositions(entry.column(3), true),
        needsVerb,
        entry.column(4).equals("compounds"));
  }

  /**
   * @param verbal those marked with an exclamation mark, which need a light verb, or the others
   */
  private static Set<String> prepositions(String column, boolean verbal) {
    Set<String> prepositions = new LinkedHashSet<>();
    for (String word : words(column)) {
      if (word.startsWith("!") == verbal) {
        prepositions.add(verbal ? word.substring(1) : word);
      }
    }
    return Set.copyOf(prepositions);
  }
}
