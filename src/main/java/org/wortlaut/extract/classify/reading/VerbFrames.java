package org.wortlaut.extract.classify.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wortlaut.language.FormFilter;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.language.WordMemo;

/**
 * What verbs say together with other words of their clause, wherever these stand: "hat die Warnung
 * in den Wind geschlagen" and "die Warnung schlug er in den Wind" blame, "schlug einen Termin vor"
 * does not.
 */
public final class VerbFrames {

  private static final String NEGATOR = "negator";
  private static final String NONE = "-";
  private static final String LIST = "@";

  private final String file;
  private final WordLists words;
  private final Map<String, FrameList> lists = new LinkedHashMap<>();

  /** The words of all frames. */
  private final Set<String> known = new HashSet<>();

  /** By which of them a word goes: of most by none. */
  private final WordMemo<List<String>> names = new WordMemo<>(this::names);

  /**
   * @param lexicon {@code classify-frames.tsv}
   * @param words {@code classify-words.tsv}, with the list 'negator' and those that the frames name
   * @throws IllegalStateException if a line has fewer than three columns or names no list
   */
  public VerbFrames(LexiconFile lexicon, WordLists words) {
    this.file = lexicon.name();
    this.words = words;
    WordList negators = words.list(NEGATOR);
    for (LexiconFile.Entry entry : lexicon.entries()) {
      if (entry.column(2).isEmpty()) {
        throw entry.error("needs a class, a verb and words or '-', but has " + entry.columns());
      }
      lists
          .computeIfAbsent(entry.column(0), name -> new FrameList(negators, names))
          .add(entry.column(1), frame(entry.column(2)));
    }
  }

  private FrameList.Frame frame(String column) {
    Set<String> places = new HashSet<>(column.equals(NONE) ? Set.of() : List.of(column.split(" ")));
    boolean negated = places.remove(LIST + NEGATOR);
    return new FrameList.Frame(places.stream().map(this::place).toList(), negated);
  }

  private FrameList.Place place(String alternatives) {
    Map<Boolean, List<String>> areLists =
        List.of(alternatives.split("\\|")).stream()
            .collect(Collectors.partitioningBy(word -> word.startsWith(LIST)));
    WordList[] named =
        areLists.get(true).stream()
            .map(name -> words.list(name.substring(LIST.length())))
            .toArray(WordList[]::new);
    known.addAll(areLists.get(false));
    return new FrameList.Place(
        Set.copyOf(areLists.get(false)), FormFilter.of(areLists.get(false)), named);
  }

  /** By its form, as a noun also by its dictionary form or last part, else as a form of a verb. */
  private List<String> names(Word word) {
    Set<String> names = new HashSet<>();
    names.add(word.lower());
    if (word.capitalized()) {
      names.add(word.lowerLemma());
      WordList.addLastParts(word, names);
    } else if (!word.is(WordClass.ADJECTIVE)) {
      word.verbs().forEach(verb -> names.add(verb.lemma()));
    }
    names.retainAll(known);
    return List.copyOf(names);
  }

  /** The frames of a class. */
  public FrameList list(String name) {
    FrameList list = lists.get(name);
    if (list == null) {
      throw new IllegalStateException(
          file + " has no class '" + name + "'; its classes are " + lists.keySet());
    }
    return list;
  }
}
