package org.wortlaut.resolve.phrase;

import org.wortlaut.language.Age;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.WordStem;

/**
 * A noun phrase as the name of an unnamed speaker: without its article and in the nominative.
 * "einem hohen Beamten der Stadt" gives "hoher Beamter der Stadt", "politischer Beobachter"
 * (genitive plural) "politische Beobachter".
 */
public final class NominativePhrase {

  private final boolean name;
  private final NameTokens tokens;
  private final Morphology morphology;
  private final NominativeNoun nouns;

  public NominativePhrase(NameTokens tokens, Morphology morphology) {
    this(tokens, morphology, false);
  }

  /** For phrases that are names, whose adjectives keep their capital: "Freie Hansebank". */
  public static NominativePhrase ofName(NameTokens tokens, Morphology morphology) {
    return new NominativePhrase(tokens, morphology, true);
  }

  private NominativePhrase(NameTokens tokens, Morphology morphology, boolean name) {
    this.name = name;
    this.tokens = tokens;
    this.morphology = morphology;
    this.nouns = new NominativeNoun(morphology);
  }

  /**
   * @param begin first token of the phrase, after its article
   * @param head its head noun
   * @param end end of what belongs to it
   * @param determiner index of the article or another determiner, or -1
   */
  public String of(int begin, int head, int end, int determiner) {
    int agreement = agreement(begin, head, determiner);
    boolean plural = isPlural(agreement, determiner, head);
    StringBuilder phrase = new StringBuilder();
    for (int i = begin; i < head; i++) {
      if (!isKnownAge(i, determiner)) {
        phrase.append(adjective(i, plural, agreement)).append(' ');
      }
    }
    phrase.append(noun(head, determiner, plural, agreement));
    if (end > head + 1) {
      phrase.append(tokens.words(head, end).substring(tokens.form(head).length()));
    }
    return phrase.toString();
  }

  /** "der 39-jährige Landwirt": the age is no news, as it is with "ein 39-jähriger Landwirt". */
  private boolean isKnownAge(int adjective, int determiner) {
    return Age.countsYears(tokens.form(adjective)) && SpeakerPhrase.isDefinite(tokens, determiner);
  }

  /** The gender of a person whom the phrase in the singular names, where its words tell. */
  public Gender gender(int begin, int head, int determiner) {
    int agreement = agreement(begin, head, determiner) & Agreement.SINGULAR;
    boolean masculine = (agreement & Agreement.MASCULINE) != 0;
    boolean feminine = (agreement & Agreement.FEMININE) != 0;
    return masculine == feminine ? Gender.UNKNOWN : masculine ? Gender.MASCULINE : Gender.FEMININE;
  }

  private int agreement(int begin, int head, int determiner) {
    int one = OneAmong.readings(tokens, determiner);
    if (one != Agreement.NONE) {
      return one;
    }
    int bits = nounAgreement(head);
    bits = bits == 0 ? Agreement.ANY : bits;
    int narrowed = bits;
    if (determiner >= 0 && tokens.at(determiner).word().determiner() != 0) {
      narrowed = keep(narrowed, determinerAgreement(determiner));
    }
    for (int i = begin; i < head; i++) {
      narrowed = keep(narrowed, adjectiveAgreement(i));
    }
    return SpeakerPhrase.isDefinite(tokens, determiner) && isAdjectival(head)
        ? keep(narrowed, weak(tokens.form(head)))
        : narrowed;
  }

  /**
   * Of a compound in the genitive that the dictionary lacks, the gender of its nominative:
   * "Untersuchungsamts".
   */
  private int nounAgreement(int head) {
    Word word = tokens.at(head).word();
    String bare = WordStem.ofGenitive(word.form());
    boolean guessed =
        !bare.equals(word.form())
            && (!word.known()
                || word.compound() && (word.noun() & Agreement.NOMINATIVE) == Agreement.NONE);
    Word whole = guessed ? morphology.look(bare, false) : word;
    int nominative =
        !whole.known() ? Agreement.NONE : whole.noun() & Agreement.NOMINATIVE & Agreement.SINGULAR;
    if (!guessed || nominative == Agreement.NONE) {
      return word.noun();
    }
    int genitive = Agreement.NONE;
    for (int gender : new int[] {Agreement.MASCULINE, Agreement.FEMININE, Agreement.NEUTER}) {
      boolean has = (nominative & gender) != Agreement.NONE;
      genitive |= has ? gender & Agreement.GENITIVE & Agreement.SINGULAR : Agreement.NONE;
    }
    return word.known() && (word.noun() & genitive) != Agreement.NONE ? word.noun() : genitive;
  }

  /** "einen" is no feminine or neuter, of which the dictionary says nothing. */
  private int determinerAgreement(int i) {
    int bits = tokens.at(i).word().determiner();
    boolean accusative = tokens.at(i).lower().endsWith("en");
    return accusative
        ? bits & ~(Agreement.SINGULAR & Agreement.ACCUSATIVE & ~Agreement.MASCULINE)
        : bits;
  }

  /** "Angeklagte", "31-Jährige": a noun with the endings of an adjective. */
  private boolean isAdjectival(int noun) {
    return tokens.is(noun, WordClass.NOUN) && tokens.at(noun).word().adjective() != 0
        || Age.is(tokens.form(noun));
  }

  /**
   * What the ending behind a definite article leaves: "der Angeklagte" is a man, "der Angeklagten"
   * a woman or several.
   */
  private static int weak(String form) {
    if (form.endsWith("e")) {
      return Agreement.SINGULAR
          & (Agreement.NOMINATIVE | Agreement.ACCUSATIVE & ~Agreement.MASCULINE);
    }
    return form.endsWith("en")
        ? Agreement.PLURAL
            | Agreement.GENITIVE
            | Agreement.DATIVE
            | Agreement.ACCUSATIVE & Agreement.MASCULINE
        : Agreement.ANY;
  }

  /** The dictionary knows the last part of "rot-grünen" only. */
  private int adjectiveAgreement(int i) {
    String form = tokens.form(i);
    int last = form.lastIndexOf('-') + 1;
    boolean compound = last > 0 && last < form.length() && !tokens.capitalized(i);
    Word word = compound ? morphology.look(form.substring(last), false) : tokens.at(i).word();
    boolean capital = word.adjective() == Agreement.NONE && tokens.capitalized(i);
    return (capital ? morphology.look(tokens.at(i).lower(), false) : word).adjective();
  }

  private static int keep(int bits, int other) {
    return (bits & other) == 0 ? bits : bits & other;
  }

  /**
   * Only plural readings are left; without an article a form that can be plural is
   * ("Regierungsvertreter").
   */
  private boolean isPlural(int agreement, int determiner, int head) {
    boolean canPlural = (agreement & Agreement.PLURAL) != 0;
    boolean canSingular = (agreement & Agreement.SINGULAR) != 0;
    if (!canPlural || !canSingular) {
      return canPlural;
    }
    if (name) {
      return false;
    }
    if (determiner >= 0) {
      String form = tokens.at(determiner).lower();
      return !form.startsWith("ein")
          && !form.equals("ihr")
          && !form.equals("dem")
          && !form.equals("des")
          && !(form.equals("den") && Age.is(tokens.form(head)))
          && !(form.equals("der") && (agreement & Agreement.NOMINATIVE & Agreement.SINGULAR) != 0)
          && !form.equals("das");
    }
    return !tokens.is(head, WordClass.NAME);
  }

  /** Whether a phrase with this head and determiner speaks of several. */
  public boolean plural(int begin, int head, int determiner) {
    return isPlural(agreement(begin, head, determiner), determiner, head);
  }

  /** Whether the phrase, if it is a genitive, is one of several: "der Ermittler". */
  public boolean pluralGenitive(int begin, int head, int determiner) {
    int genitive = agreement(begin, head, determiner) & Agreement.GENITIVE;
    return Agreement.isPlural(genitive);
  }

  private String adjective(int i, boolean plural, int agreement) {
    Word word = tokens.at(i).word();
    boolean adverb = word.is(WordClass.ADVERB) && !word.is(WordClass.ADJECTIVE);
    boolean lowered =
        !name
            && tokens.initial(i)
            && (word.is(WordClass.ADJECTIVE) && !ofPlace(i) || word.form().endsWith("sche"));
    String form = lowered && !beginsWithAcronym(word.form()) ? word.lower() : word.form();
    if (adverb
        || word.is(WordClass.PREPOSITION)
        || ofPlace(i)
        || tokens.properName(i) && form.endsWith("s")) {
      return form;
    }
    String stem = WordStem.withoutAdjectiveEnding(form);
    if (stem.equals(form)) {
      return form;
    }
    return stem + ending(plural, agreement);
  }

  /** "US-amerikanische". */
  private static boolean beginsWithAcronym(String form) {
    return form.length() > 1 && Character.isUpperCase(form.charAt(1));
  }

  /** "britische", and the "US-amerikanische" of which the dictionary knows the end only. */
  static boolean isInflected(NameTokens tokens, int i) {
    String form = tokens.form(i);
    boolean acronym = beginsWithAcronym(form) && form.indexOf('-') > 0;
    return (acronym || !tokens.capitalized(i))
        && !WordStem.withoutAdjectiveEnding(form).equals(form);
  }

  /** "Duisburger" never changes. */
  private boolean ofPlace(int i) {
    return tokens.capitalized(i)
        && tokens.form(i).endsWith("er")
        && (!tokens.initial(i) || morphology.look(tokens.at(i).lower(), false).classes().isEmpty());
  }

  private static String ending(boolean plural, int agreement) {
    if (plural) {
      return "e";
    }
    int singular = agreement & Agreement.SINGULAR;
    if ((singular & Agreement.FEMININE) != 0
        && (singular & (Agreement.MASCULINE | Agreement.NEUTER)) == 0) {
      return "e";
    }
    return (singular & Agreement.MASCULINE) != 0 ? "er" : "es";
  }

  private String noun(int head, int determiner, boolean plural, int agreement) {
    Word word = tokens.at(head).word();
    String form = word.form();
    boolean genitive =
        head > 0
            && (tokens.lowerIs(head - 1, "des")
                || name && determiner >= 0 && tokens.lowerIs(determiner, "des"));
    int last = form.lastIndexOf('-') + 1;
    boolean compound = !word.known() && last > 0 && last < form.length();
    Word part = compound ? morphology.look(form.substring(last), false) : word;
    if (compound && part.is(WordClass.NOUN)) {
      return form.substring(0, last) + nouns.of(part, plural, agreement);
    }
    if (!word.known() && genitive) {
      return WordStem.ofGenitive(form);
    }
    if (!word.known() || word.is(WordClass.NAME)) {
      return NameNominative.of(tokens, head);
    }
    return nouns.of(word, plural, agreement);
  }
}
