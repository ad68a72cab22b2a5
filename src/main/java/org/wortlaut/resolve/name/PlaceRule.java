package org.wortlaut.resolve.name;

import java.util.List;
import java.util.Locale;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.phrase.NameNominative;
import org.wortlaut.resolve.tagger.CommonWords;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.NameWords;

/**
 * Names of places: those of the dictionary, a name after a noun for a place ("die Stadt X") or
 * after "in", "aus", "nahe".
 */
final class PlaceRule {

  private static final int AFTER_NOUN = 45;
  private static final int KNOWN = 28;
  private static final int AFTER_PREPOSITION = 22;

  private final NameLexicon lexicon;
  private final CommonWords commonWords;

  PlaceRule(NameLexicon lexicon, CommonWords commonWords) {
    this.lexicon = lexicon;
    this.commonWords = commonWords;
  }

  void find(NameTokens tokens, int i, List<Candidate> found) {
    if (!tokens.properName(i)
        || lexicon.roles().isRole(tokens.at(i).word())
        || lexicon.organisations().of(tokens.at(i).word()) != null) {
      return;
    }
    int end = i + 1;
    while (tokens.joined(end) && end - i < 3 && tokens.properName(end) && !tokens.common(end)) {
      end++;
    }
    boolean unknown = !tokens.common(i);
    String before = tokens.joined(i) ? tokens.form(i - 1) : "";
    if (lexicon.placeNouns().contains(before) && !tokens.is(i, WordClass.FIRST_NAME)) {
      add(tokens, i, end, AFTER_NOUN, found);
    } else if (tokens.is(i, WordClass.PLACE_NAME) && !commonWords.isCommon(tokens, i)) {
      add(tokens, i, i + 1, KNOWN, found);
    } else if (unknown
        && Boolean.TRUE.equals(lexicon.placePrepositions().get(before.toLowerCase(Locale.GERMAN)))
        && !NameWords.isAcronym(tokens.form(i))) {
      add(tokens, i, end, AFTER_PREPOSITION, found);
    }
  }

  private static void add(
      NameTokens tokens, int begin, int end, int weight, List<Candidate> found) {
    String name = NameNominative.of(tokens, begin, end);
    found.add(new Candidate(begin, end, ActorKind.PLACE, Name.Form.NAME, name, weight));
  }
}
