package org.wortlaut.syntax.clause;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.syntax.phrase.NounPhraseReader;
import org.wortlaut.text.Token.Kind;

/**
 * Finds where an infinitive clause begins that no comma parts from its verb of speech, as the
 * spelling allows: "Er versprach | die Steuern zu senken", "Die Bahn gab an | nichts gewusst zu
 * haben", "Sie hat gefordert | das Gesetz zu ändern".
 *
 * <p>Must not: "Das Fest versprach ein Erfolg zu werden" (it does not speak), "Sie forderte das
 * Recht zu schweigen" (the infinitive belongs to the noun), "Er bat um zu gehen".
 */
public final class UnmarkedInfinitive {

  private final SentenceItems items;
  private final NounPhraseReader nounPhrases;
  private final ClauseVerbs verbs;

  public UnmarkedInfinitive(SentenceItems items, NounPhraseReader nounPhrases, ClauseVerbs verbs) {
    this.items = items;
    this.nounPhrases = nounPhrases;
    this.verbs = verbs;
  }

  /** The first item of the infinitive clause at the end of a stretch, or -1. */
  int begin(int from, int to) {
    int zu = zu(to);
    int finite = zu < 0 ? -1 : items.firstFinite(from, to);
    if (finite < 0 || finite >= zu || items.lastFinite(from, to) != finite) {
      return -1;
    }
    int begin = behindBracket(from, finite, zu);
    if (begin < 0 && takesInfinitive(from, finite + 1, finite)) {
      begin = behindSimpleVerb(from, finite, zu);
    }
    return begin < 0 || isOpened(begin, zu) || belongsToNoun(begin, zu) ? -1 : begin;
  }

  /** The item that makes an infinitive with "zu" of the verb that ends a stretch, or -1. */
  private int zu(int to) {
    int last = to - 1;
    while (last > 0 && (items.kind(last) == Kind.BRACKETED || items.kind(last) == Kind.OTHER)) {
      last--;
    }
    Word word = items.word(last);
    if (!items.isWord(last) || word.capitalized()) {
      return -1;
    }
    if (word.is(WordClass.ZU_INFINITIVE)) {
      return last;
    }
    boolean split = last > 0 && items.lower(last - 1).equals("zu");
    return split && word.is(WordClass.INFINITIVE) ? last - 1 : -1;
  }

  /**
   * Behind the "an" of "gab die Bahn an", the "gefordert" of "hat gefordert" or "gefordert haben
   * soll"; or -1.
   */
  private int behindBracket(int from, int finite, int zu) {
    for (int i = Math.max(from, finite - 1); i < zu; i++) {
      boolean particle = i > finite && items.is(Role.PARTICLE, i) && !governs(i);
      if ((particle || items.isInfinite(i))
          && !items.word(i).capitalized()
          && predicate(from, Math.max(i, finite) + 1, finite).parts().contains(i)
          && takesInfinitive(from, Math.max(i, finite) + 1, finite)) {
        return behindCorrelate(behindAuxiliaries(Math.max(i, finite) + 1, zu));
      }
    }
    return -1;
  }

  /** The "haben" of "soll gefordert haben". */
  private int behindAuxiliaries(int first, int zu) {
    int i = first;
    while (i < zu && !items.word(i).capitalized() && items.isOfVerb(Role.AUXILIARY, i)) {
      i++;
    }
    return i;
  }

  /**
   * "gab an der Grenze", "im Vergleich zu anderen"; not "gab an nichts", "gab an das Haus", "sagte
   * zu die Halle".
   */
  private boolean governs(int preposition) {
    NounPhrase phrase =
        items.word(preposition).is(WordClass.PREPOSITION)
            ? nounPhrases.coreAt(preposition + 1)
            : null;
    return phrase != null
        && (!phrase.canBe(Agreement.ACCUSATIVE)
            || items.is(Role.TIME_NOUN, phrase.head())
            || items.lower(preposition).equals("zu") && phrase.canBe(Agreement.DATIVE));
  }

  /** "versprach | Tamm | am Montag | den Bürgern | die Halle zu bauen". */
  private int behindSimpleVerb(int from, int finite, int zu) {
    NounPhrase subject = from < finite ? nounPhrases.at(from) : null;
    boolean known =
        subject != null && subject.to() == finite && subject.canBe(Agreement.NOMINATIVE);
    int i = finite + 1;
    if (!known) {
      subject = nounPhrases.at(i);
      if (subject == null || subject.to() > zu || !verbs.agrees(finite, subject)) {
        return -1;
      }
      i = subject.to();
    }
    String lemma = verbs.lemma(finite);
    int begin = behindCorrelate(behindListener(behindAdverbials(i), zu, lemma));
    boolean seeming = items.is(Role.RAISING_VERB, lemma) && !speaks(subject, begin);
    return seeming ? -1 : begin;
  }

  private int behindAdverbials(int first) {
    int i = first;
    for (int next = behindAdverbial(i); next > i; next = behindAdverbial(i)) {
      i = next;
    }
    return i;
  }

  /** "aber", "am Montag", "im Interview". */
  private int behindAdverbial(int i) {
    if (items.is(Role.CONTRASTING, i)) {
      return i + 1;
    }
    boolean time = items.is(Role.TIME_PREPOSITION, i);
    NounPhrase phrase =
        time || items.is(Role.FORUM_PREPOSITION, i) ? nounPhrases.coreAt(i + 1) : null;
    boolean adverbial =
        phrase != null
            && (time && items.is(Role.TIME_NOUN, phrase.head())
                || items.is(Role.FORUM_NOUN, phrase.head()));
    return adverbial ? phrase.to() : i;
  }

  private int behindListener(int i, int zu, String lemma) {
    boolean governed = verbs.asksBy(lemma, items.lower(i));
    NounPhrase phrase = nounPhrases.at(governed ? i + 1 : i);
    if (phrase == null || phrase.to() > zu || items.word(i).is(WordClass.REFLEXIVE)) {
      return i;
    }
    boolean asked = verbs.asks(lemma) && phrase.canBe(Agreement.ACCUSATIVE);
    boolean told =
        verbs.tells(lemma)
            && phrase.canBe(Agreement.DATIVE)
            && (phrase.named()
                || items.isOffice(phrase.head())
                || !phrase.canBe(Agreement.ACCUSATIVE));
    return governed || asked || told ? behindAdverbials(phrase.to()) : i;
  }

  /** "warnte davor | das Eis zu betreten", "lehnte es ab | zu zahlen". */
  private int behindCorrelate(int i) {
    return items.is(Role.CORRELATE, i) ? i + 1 : i;
  }

  /** "Tamm droht zu gehen", "Er droht das Werk zu schließen"; not "Es droht zu regnen". */
  private boolean speaks(NounPhrase subject, int begin) {
    return subject.pronoun()
        ? nounPhrases.coreAt(begin) != null && !items.is(Role.NO_SUBJECT, subject.head())
        : items.isOffice(subject.head())
            || items.isOrganisation(subject.head())
            || subject.named() && items.word(subject.head()).is(WordClass.NAME);
  }

  /** "bat, um zu gehen": no content. */
  private boolean isOpened(int begin, int zu) {
    for (int i = begin; i < zu; i++) {
      if (items.is(Role.INFINITIVE_OPENER, i) && !items.word(begin).is(WordClass.REFLEXIVE)) {
        return true;
      }
    }
    return false;
  }

  /** "forderte die Möglichkeit | zu klagen", "forderte die Möglichkeit | Strom zu sparen". */
  private boolean belongsToNoun(int begin, int zu) {
    NounPhrase object = nounPhrases.coreAt(begin);
    return isOfInfinitive(zu - 1) || object != null && isOfInfinitive(object.head());
  }

  private boolean isOfInfinitive(int noun) {
    return items.isWord(noun)
        && items.word(noun).capitalized()
        && items.is(Role.INFINITIVE_NOUN, items.word(noun).lowerLemma());
  }

  private boolean takesInfinitive(int from, int to, int finite) {
    return verbs.takesInfinitive(alone(from, to, finite));
  }

  private Predicate predicate(int from, int to, int finite) {
    return verbs.of(alone(from, to, finite));
  }

  private static Clause alone(int from, int to, int finite) {
    Clause alone = new Clause(0, Type.MAIN);
    alone.add(new Segment(from, to));
    alone.finite(finite);
    return alone;
  }
}
