package org.wortlaut.syntax.phrase;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.text.Token.Kind;

/**
 * Reads noun phrases from the items of one sentence: the cores that {@link CorePhraseReader} finds,
 * with attached prepositional phrases and coordination. Phrases are remembered by their start, so
 * that reading at every position stays linear.
 */
public final class NounPhraseReader {

  /** Stands in the memory for a place where no phrase begins. */
  private static final NounPhrase NO_PHRASE = new NounPhrase(0, 0, 0, 0, false, false, false);

  private final SentenceItems items;
  private final CorePhraseReader coreReader;
  private final NounPhrase[] cores;
  private final NounPhrase[] wholes;

  public NounPhraseReader(SentenceItems items) {
    this.items = items;
    this.coreReader = new CorePhraseReader(items);
    this.cores = new NounPhrase[items.size() + 1];
    this.wholes = new NounPhrase[items.size() + 1];
  }

  /** The noun phrase that begins at an item, without attached prepositional phrases, or null. */
  public NounPhrase coreAt(int i) {
    if (i >= items.size()) {
      return null;
    }
    if (cores[i] == null) {
      NounPhrase core = coreReader.read(i);
      cores[i] = core == null ? NO_PHRASE : core;
    }
    return cores[i] == NO_PHRASE ? null : cores[i];
  }

  /**
   * The noun phrase that begins at an item, with what is attached to it and coordinated with it, or
   * null.
   */
  public NounPhrase at(int i) {
    if (i >= items.size()) {
      return null;
    }
    if (wholes[i] == null) {
      NounPhrase whole = readWhole(i);
      wholes[i] = whole == null ? NO_PHRASE : whole;
    }
    return wholes[i] == NO_PHRASE ? null : wholes[i];
  }

  private NounPhrase readWhole(int i) {
    NounPhrase core = coreAt(i);
    if (core == null) {
      return null;
    }
    NounPhrase whole = core.until(attachments(core));
    for (NounPhrase next = conjunct(whole); next != null; next = conjunct(whole)) {
      int end = attachments(next);
      whole = isSecondGenitive(whole, next) ? whole.until(end) : coordinated(whole, next, end);
    }
    return whole;
  }

  private static NounPhrase coordinated(NounPhrase first, NounPhrase second, int end) {
    return new NounPhrase(
        first.from(),
        end,
        first.head(),
        Agreement.sharedCases(first.agreement(), second.agreement()),
        false,
        first.named() || second.named(),
        true);
  }

  /** "die Stadt und der Bund": the phrase that is joined to one before it in the same case. */
  private NounPhrase conjunct(NounPhrase whole) {
    int start = afterJoiner(whole.to());
    NounPhrase next = start < 0 ? null : coreAt(start);
    if (next == null || Agreement.sharedCases(next.agreement(), whole.agreement()) == 0) {
      return null;
    }
    boolean verbFollows = next.to() < items.size() && items.isFinite(next.to());
    return verbFollows && isFiniteBefore(whole.from()) ? null : next;
  }

  /**
   * The "der Feuerwehr" of "Sprecher der Polizei und der Feuerwehr": what can be no subject hangs
   * on the noun of one that can, as the genitive before it does.
   */
  private boolean isSecondGenitive(NounPhrase whole, NounPhrase next) {
    int determiner = whole.head() + 1;
    return whole.canBe(Agreement.NOMINATIVE)
        && !next.canBe(Agreement.NOMINATIVE)
        && next.canBe(Agreement.GENITIVE)
        && determiner < whole.to()
        && items.isWord(determiner)
        && (items.word(determiner).determiner() & Agreement.GENITIVE) != 0;
  }

  /** The item after "und", "als auch" or ", sondern auch" at a place, or -1. */
  private int afterJoiner(int i) {
    if (isAddition(i)) {
      return i + 3;
    }
    if (i >= items.size() || !items.isWord(i)) {
      return -1;
    }
    if (items.is(Role.PHRASE_JOINER, i)) {
      return i + 1;
    }
    return items.areTogether(Role.PHRASE_JOINER, i) ? i + 2 : -1;
  }

  /** The ", sondern auch" of "(nicht nur) die Bahn, sondern auch die Stadt". */
  private boolean isAddition(int comma) {
    return items.areTogether(Role.ADDING, comma + 1) && items.kind(comma) == Kind.COMMA;
  }

  /**
   * "Er sah den Mann und die Frau ging": after a finite verb the next one needs its own subject.
   */
  private boolean isFiniteBefore(int from) {
    for (int i = from - 1; i >= 0 && !items.separates(i); i--) {
      if (items.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The end of a phrase with the prepositional phrases that belong to its noun: "Sprecher von
   * Siemens", "Minister für Verkehr"; not the time of "riefen Gewerkschaften für Montag auf".
   */
  private int attachments(NounPhrase phrase) {
    int end = afterExample(phrase);
    while (!phrase.pronoun() && end + 1 < items.size() && isAttaching(end, phrase)) {
      NounPhrase object = coreAt(end + 1);
      if (object == null
          || object.pronoun()
          || items.is(Role.TIME_NOUN, object.head())
          || isOccasion(end, object)
          || isBesideSomebody(phrase.named(), end, object)
          || items.isQuotedSpeech(object.head())) {
        break;
      }
      end = object.to();
    }
    return end;
  }

  /** Behind the "wie der Naturbund" of "Vereine wie der Naturbund". */
  private int afterExample(NounPhrase phrase) {
    int wie = phrase.to();
    boolean kind =
        wie + 1 < items.size()
            && items.isWord(wie)
            && items.is(Role.LIKENESS, wie)
            && !phrase.pronoun()
            && phrase.canBe(Agreement.PLURAL)
            && items.word(phrase.from()).determiner() == Agreement.NONE;
    NounPhrase example = kind ? coreAt(wie + 1) : null;
    boolean fits =
        example != null
            && !example.pronoun()
            && Agreement.sharedCases(example.agreement(), phrase.agreement()) != Agreement.NONE;
    return fits ? example.to() : phrase.to();
  }

  /** "(sagte) der Minister | bei einem Besuch": not his employer, but when he did something. */
  private boolean isOccasion(int preposition, NounPhrase object) {
    int somebody = preposition - 1;
    return items.is(Role.EMPLOYER_PREPOSITION, preposition)
        && (items.isOffice(somebody) || items.isOrganisation(somebody))
        && !object.named()
        && !items.isOrganisation(object.head())
        && !items.isOffice(object.head());
  }

  /**
   * "(warb nach Ansicht) der Veranstalter | für eine Lösung", "(wird nach Ansicht) der Händler |
   * von den Zinsen getrieben", "(wurde nach Angaben) der Polizei | von Unbekannten erpresst",
   * "(hängt laut) Kern | von den Kosten ab": what goes with a verb; not "Sprecher für Verkehr",
   * "Sprecher von den Grünen", "die Polizei von Altdorf".
   */
  private boolean isBesideSomebody(boolean named, int preposition, NounPhrase object) {
    int somebody = preposition - 1;
    if (object.named() || items.isOrganisation(object.head())) {
      return false;
    }
    Word determiner = items.word(object.from());
    boolean article = determiner.is(WordClass.ARTICLE);
    boolean agent = items.is(Role.AGENT, preposition);
    boolean wanted = items.is(Role.DESTINATION, preposition) && article && determiner.indefinite();
    if (items.isOffice(somebody)) {
      return agent && article || wanted;
    }
    return agent
        && (items.isLocal(somebody)
            || article && items.isOrganisation(somebody)
            || article && named && object.canBe(Agreement.DATIVE & Agreement.PLURAL));
  }

  /**
   * "von" attaches to any noun, "für" to a common noun only: "Merkel für die Union" is no phrase,
   * nor is "Merkel von ihrer Partei"; "die Zeitung aus Parteikreisen" tells from whom the paper
   * knows it.
   */
  private boolean isAttaching(int i, NounPhrase phrase) {
    return items.isWord(i)
        && (items.is(Role.ATTACHING, i)
            || !phrase.named() && items.is(Role.ATTACHING_TO_NOUN, i)
            || isOfficeIn(i))
        && !(phrase.named() && isPossessive(i + 1))
        && !items.endsIn(Role.INFORMANT_ENDING, i + 1);
  }

  /** "der Staatssekretär im Arbeitsministerium", not "der Minister in der Stadt". */
  private boolean isOfficeIn(int preposition) {
    NounPhrase body =
        items.is(Role.SEAT, preposition) && items.isOffice(preposition - 1)
            ? coreAt(preposition + 1)
            : null;
    return body != null && !body.named() && items.isOrganisation(body.head());
  }

  private boolean isPossessive(int i) {
    return items.isWord(i) && items.word(i).is(WordClass.POSSESSIVE);
  }
}
