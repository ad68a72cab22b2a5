package org.wortlaut.resolve.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.entity.Others;
import org.wortlaut.resolve.lexicon.PhraseWord;
import org.wortlaut.resolve.phrase.ArticleNoun;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Bisection;
import org.wortlaut.text.Sentence;

/** Whom of several persons who fit alike a noun means: the one whom the text has named last. */
final class NearestPerson {

  private static final Pattern YEAR_OF_EARLIER_CENTURY = Pattern.compile("1\\d{3}");

  private final NameTokens tokens;
  private final EntityTable table;
  private final Map<String, PhraseWord> phraseWords;

  /** By the number of the person; what was asked so far. */
  private final Map<Integer, Boolean> past = new HashMap<>();

  NearestPerson(NameTokens tokens, EntityTable table, Map<String, PhraseWord> phraseWords) {
    this.tokens = tokens;
    this.table = table;
    this.phraseWords = phraseWords;
  }

  /**
   * Whether a noun at an offset rather means one person than another: one of whom is not spoken, of
   * the present, named before, and there the nearer one.
   *
   * @param others of whom is spoken
   */
  boolean isRather(Entity one, Entity other, int offset, Others others) {
    boolean said = others.names().contains(one.name());
    if (said != others.names().contains(other.name())) {
      return !said;
    }
    boolean ofThePast = isOfThePast(one);
    return ofThePast == isOfThePast(other)
        ? lastBefore(one, offset) > lastBefore(other, offset)
        : !ofThePast;
  }

  /** Whether the text names somebody before an offset. */
  boolean isNamedBefore(Entity person, int offset) {
    return lastBefore(person, offset) >= 0;
  }

  /** Where somebody is named last before an offset, or -1. */
  private int lastBefore(Entity person, int offset) {
    List<Name> names = table.namesOf(person);
    int next = Bisection.first(names.size(), i -> names.get(i).span().begin() >= offset);
    return next == 0 ? -1 : names.get(next - 1).span().begin();
  }

  /** "1415 trat Papst Gregor zurück": named only in sentences that tell of an earlier century. */
  private boolean isOfThePast(Entity person) {
    return past.computeIfAbsent(
        person.id(), id -> table.namesOf(person).stream().allMatch(this::isBesideEarlierYear));
  }

  private boolean isBesideEarlierYear(Name name) {
    int sentence = tokens.document().sentenceAt(name.span().begin());
    if (sentence < 0) {
      return false;
    }
    Sentence around = tokens.document().sentences().get(sentence);
    for (int i = tokens.firstFrom(around.begin());
        tokens.has(i) && tokens.at(i).begin() < around.end();
        i++) {
      if (isEarlierYear(i)) {
        return true;
      }
    }
    return false;
  }

  /** "1415", "1995 bis 2007"; not "seit 1998", which goes on, nor "1500 neue Stellen". */
  private boolean isEarlierYear(int i) {
    return YEAR_OF_EARLIER_CENTURY.matcher(tokens.form(i)).matches()
        && ArticleNoun.of(tokens, i) < 0
        && !(i > 0 && phraseWords.get(tokens.at(i - 1).lower()) == PhraseWord.SINCE);
  }
}
