package org.wortlaut.resolve.reference;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.word.Gender;

/**
 * How an actor is called behind the noun for what it owns: "von Tesla", "der EU-Kommission", "des
 * Umweltbundesamts", "der Türkei", "Perus", "der Grünen", "der Eltern".
 */
final class OwnerGenitive {

  private static final String VON = " von ";

  /** Where the ending of adjectives behind an article begins: "Grüne", "der Grünen". */
  private static final String WEAK = "e";

  private final OrganisationNouns nouns;
  private final Morphology morphology;
  private final DescribedBodies described;

  OwnerGenitive(OrganisationNouns nouns, Morphology morphology) {
    this.nouns = nouns;
    this.morphology = morphology;
    this.described = new DescribedBodies(morphology);
  }

  /** With a space before it. */
  String of(Entity owner) {
    return of(owner.name(), owner.kind(), owner.gender());
  }

  /** As {@link #of(Entity)}. */
  String of(String name, ActorKind kind, Gender gender) {
    boolean oneWord = name.indexOf(' ') < 0;
    if (oneWord && kind == ActorKind.COUNTRY) {
      return ofCountry(name);
    }
    if (kind == ActorKind.GROUP && gender == Gender.PLURAL || oneWord && isAdjectival(name)) {
      return " der " + ofSeveral(name);
    }
    if (!oneWord && kind == ActorKind.ORGANIZATION) {
      return described.of(name).map(genitive -> " " + genitive).orElse(VON + name);
    }
    boolean noun = kind == ActorKind.ORGANIZATION;
    if (noun && (gender == Gender.FEMININE && nouns.of(name) != null || isFeminine(name))) {
      return " der " + name;
    }
    boolean male = gender == Gender.MASCULINE || gender == Gender.NEUTER;
    return noun && male && isCommon(name) && mayTakeEnding(name)
        ? " des " + name + "s"
        : VON + name;
  }

  /** "Grüne", "Linke". */
  private boolean isAdjectival(String word) {
    return word.endsWith(WEAK) && morphology.look(word, false).adjective() != Agreement.NONE;
  }

  /** "der beteiligten Anwohner", "der Grünen". */
  private String ofSeveral(String name) {
    return Arrays.stream(name.split(" "))
        .map(word -> isAdjectival(word) ? word + "n" : word)
        .collect(Collectors.joining(" "));
  }

  /** "Bischofskonferenz"; not "Siemens". */
  private boolean isFeminine(String name) {
    Word word = morphology.look(name, false);
    return word.is(WordClass.NOUN)
        && !word.is(WordClass.NAME)
        && word.known()
        && Gender.of(word) == Gender.FEMININE;
  }

  /** Countries with an article are no neuters: "der Iran", "die Türkei", "die USA". */
  private String ofCountry(String name) {
    int noun = morphology.look(name, false).noun();
    int one = noun & Agreement.SINGULAR;
    if ((one & Agreement.NEUTER) != 0 || noun == Agreement.NONE) {
      return mayTakeEnding(name) ? " " + name + "s" : VON + name;
    }
    return (one & Agreement.MASCULINE) != 0 ? " des " + name : " der " + name;
  }

  /** "Umweltbundesamt", "Kreml"; not "Greenpeace" nor "Verdi", which stand without an article. */
  private boolean isCommon(String name) {
    Word word = morphology.look(name, false);
    return nouns.of(name) != null || word.is(WordClass.NOUN) && !word.is(WordClass.NAME);
  }

  private static boolean mayTakeEnding(String name) {
    return !name.endsWith("s") && !name.endsWith("z") && !name.endsWith("x");
  }
}
