package org.wortlaut.extract.classify.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wortlaut.language.FormFilter;
import org.wortlaut.language.WordMemo;
import org.wortlaut.text.Token;

/**
 * The frames of one class, see {@link VerbFrames}: what a clause says by its verb and its words.
 */
public final class FrameList {

  /**
   * Words of which one has to stand in the clause.
   *
   * @param filter of the words
   */
  record Place(Set<String> words, FormFilter filter, WordList[] lists) {

    private boolean isIn(ContentClause clause, Names names) {
      for (WordList list : lists) {
        if (list.hasAny(clause)) {
          return true;
        }
      }
      if (!filter.mayMeet(names.filter())) {
        return false;
      }
      for (String name : names.all()) {
        if (words.contains(name)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * @param negated whether a negation has to stand in the clause as well
   */
  record Frame(List<Place> places, boolean negated) {

    private boolean fits(ContentClause clause, Names names) {
      for (Place place : places) {
        if (!place.isIn(clause, names)) {
          return false;
        }
      }
      return true;
    }
  }

  /** By which words of frames the words of a clause go. */
  private record Names(List<String> all, FormFilter filter) {}

  private final Map<String, List<Frame>> frames = new HashMap<>();
  private final WordList negators;
  private final WordMemo<List<String>> names;

  /**
   * @param names by which words of frames a word goes
   */
  FrameList(WordList negators, WordMemo<List<String>> names) {
    this.negators = negators;
    this.names = names;
  }

  void add(String verb, Frame frame) {
    frames.computeIfAbsent(verb, key -> new ArrayList<>()).add(frame);
  }

  /** Whether a clause has one of the frames, be it negated or not. */
  public boolean touches(ContentClause clause) {
    List<Frame> ofVerb = of(clause);
    if (ofVerb.isEmpty()) {
      return false;
    }
    Names named = names(clause);
    for (Frame frame : ofVerb) {
      if (frame.fits(clause, named)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a clause has one of the frames, with no other negation than the frame's: "habe die
   * Warnung in den Wind geschlagen", "habe das Parlament nicht informiert"; not "habe die Warnung
   * nicht in den Wind geschlagen", "habe das Parlament noch nicht informiert".
   */
  public boolean holds(ContentClause clause) {
    List<Frame> ofVerb = of(clause);
    if (ofVerb.isEmpty()) {
      return false;
    }
    int negator = negators.firstIn(clause);
    if (negator > 0 && clause.tokens().get(negator - 1).lower().equals("noch")) {
      return false;
    }
    Names named = names(clause);
    for (Frame frame : ofVerb) {
      if (frame.negated() == negator >= 0 && frame.fits(clause, named)) {
        return true;
      }
    }
    return false;
  }

  private Names names(ContentClause clause) {
    List<String> named = new ArrayList<>();
    for (Token token : clause.tokens()) {
      if (token.isWord()) {
        named.addAll(names.of(token.word()));
      }
    }
    return new Names(named, FormFilter.of(named));
  }

  private List<Frame> of(ContentClause clause) {
    return frames.getOrDefault(clause.verb(), List.of());
  }
}
