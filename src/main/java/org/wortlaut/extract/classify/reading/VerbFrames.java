package org.wortlaut.extract.classify.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * What verbs say together with other words of their clause, wherever these stand: "hat die Warnung
 * in den Wind geschlagen" and "die Warnung schlug er in den Wind" blame, "schlug einen Termin vor"
 * does not.
 */
public final class VerbFrames {

  private static final String NEGATOR = "negator";
  private static final String NONE = "-";
  private static final String LIST = "@";
  private static final int SHORTEST_PART = 5;
  private static final int SHORTEST_MODIFIER = 3;

  /** Of which one has to stand in the clause. */
  private record Place(Set<String> words, List<WordList> lists) {

    boolean isIn(ContentClause clause) {
      return lists.stream().anyMatch(list -> list.hasAny(clause))
          || clause.tokens().stream().anyMatch(token -> isAmong(words, token));
    }
  }

  /**
   * @param negated whether a negation has to stand in the clause as well
   */
  private record Frame(List<Place> places, boolean negated) {

    boolean fits(ContentClause clause) {
      return places.stream().allMatch(place -> place.isIn(clause));
    }
  }

  private final Map<String, Map<String, List<Frame>>> frames = new HashMap<>();
  private final WordList negators;

  private VerbFrames(WordList negators) {
    this.negators = negators;
  }

  /**
   * @param words {@code classify-words.tsv}, with the list 'negator' and those that the frames name
   */
  public static VerbFrames read(LexiconFile lexicon, WordLists words) {
    VerbFrames read = new VerbFrames(words.list(NEGATOR));
    for (LexiconFile.Entry entry : lexicon.entries()) {
      if (entry.column(2).isEmpty()) {
        throw entry.error("needs a class, a verb and words or '-', but has " + entry.columns());
      }
      read.frames
          .computeIfAbsent(entry.column(0), name -> new HashMap<>())
          .computeIfAbsent(entry.column(1), verb -> new ArrayList<>())
          .add(frame(entry.column(2), words));
    }
    return read;
  }

  private static Frame frame(String column, WordLists words) {
    List<Place> places = new ArrayList<>();
    boolean negated = false;
    for (String place : column.equals(NONE) ? new String[0] : column.split(" ")) {
      if (place.equals(LIST + NEGATOR)) {
        negated = true;
      } else {
        places.add(place(place, words));
      }
    }
    return new Frame(places, negated);
  }

  private static Place place(String alternatives, WordLists words) {
    Set<String> any = new HashSet<>();
    List<WordList> lists = new ArrayList<>();
    for (String word : alternatives.split("\\|")) {
      if (word.startsWith(LIST)) {
        lists.add(words.list(word.substring(LIST.length())));
      } else {
        any.add(word);
      }
    }
    return new Place(any, lists);
  }

  /** By its form, as a noun also by its dictionary form or last part, or as a form of a verb. */
  private static boolean isAmong(Set<String> any, Token token) {
    Word word = token.word();
    if (!token.isWord()) {
      return false;
    }
    if (any.contains(word.lower())) {
      return true;
    }
    return word.capitalized()
        ? any.contains(word.lowerLemma()) || endsAmong(any, word.lowerLemma())
        : !word.is(WordClass.ADJECTIVE)
            && word.verbs().stream().anyMatch(verb -> any.contains(verb.lemma()));
  }

  private static boolean endsAmong(Set<String> any, String lemma) {
    for (int cut = SHORTEST_MODIFIER; cut <= lemma.length() - SHORTEST_PART; cut++) {
      if (any.contains(lemma.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause has a frame of a class, be it negated or not. */
  public boolean touch(String name, ContentClause clause) {
    return of(name, clause).stream().anyMatch(frame -> frame.fits(clause));
  }

  /**
   * Whether a clause has a frame of a class, with no other negation than the frame's: "habe die
   * Warnung in den Wind geschlagen", "habe das Parlament nicht informiert"; not "habe die Warnung
   * nicht in den Wind geschlagen", "habe das Parlament noch nicht informiert".
   */
  public boolean hold(String name, ContentClause clause) {
    List<Frame> ofVerb = of(name, clause);
    if (ofVerb.isEmpty()) {
      return false;
    }
    int negator = negators.firstIn(clause);
    boolean notYet = negator > 0 && clause.tokens().get(negator - 1).lower().equals("noch");
    return !notYet
        && ofVerb.stream().anyMatch(frame -> frame.negated() == negator >= 0 && frame.fits(clause));
  }

  private List<Frame> of(String name, ContentClause clause) {
    return frames.getOrDefault(name, Map.of()).getOrDefault(clause.verb(), List.of());
  }
}
