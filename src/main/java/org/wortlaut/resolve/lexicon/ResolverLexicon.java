package org.wortlaut.resolve.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameWords;

/**
 * The word lists that speakers are resolved with.
 *
 * @param known organisations of which is known what they are
 * @param nouns which common nouns can speak
 * @param pronouns in lower case, to the gender of whom they stand for
 * @param possessives their beginnings in lower case, to the gender of the owner
 * @param adjectives their stems, to whom they stand for ("polizeilich": Polizei)
 * @param kinds what unnamed speakers are
 * @param persons nouns for a person without an office or profession, in all their forms
 * @param inhabitants nouns for somebody from a region in the singular, to the gender
 * @param countries lemmas of nouns for a country
 * @param states names of parts of a federation, to the lemmas of the nouns that stand for them
 * @param passing adjectives that are no part of who an unnamed speaker is
 * @param lifeAdjectives stems of adjectives that tell of somebody named before
 * @param parts lemmas of nouns for the part that somebody plays in a matter
 * @param shares nouns that say with a number how large a part of many is
 * @param brands nouns, in lower case and all their forms, after which names are those of brands
 * @param phraseWords small words within a speaker's phrase, to what they tell
 * @param media names of media in all their spellings, also in capitals
 * @param organisationCountries main names of organisations and media, to the name of their country
 * @param members nouns for members of a party, as {@link RoleNouns.Role#noun}, to the parties
 * @param organisationMembers nouns in the plural that stand for an organisation
 * @param organisationSeats adjectives of towns, to the organisations that go by them
 * @param offices lemmas of nouns for an office without its holder: "das Amt des Ministers"
 * @param additive adverbs by which a report goes on with the same speaker
 */
public record ResolverLexicon(
    NameLexicon names,
    KnownNames known,
    SpeakerNouns nouns,
    SourceNouns sources,
    Map<String, Gender> pronouns,
    Map<String, Gender> possessives,
    Map<String, String> adjectives,
    SpeakerKinds kinds,
    Set<String> persons,
    Map<String, Gender> inhabitants,
    Set<String> countries,
    Map<String, Set<String>> states,
    PassingAdjectives passing,
    Set<String> lifeAdjectives,
    Set<String> parts,
    Set<String> shares,
    Set<String> brands,
    Map<String, PhraseWord> phraseWords,
    Set<String> media,
    Map<String, String> organisationCountries,
    Map<String, Set<String>> members,
    OrganisationMembers organisationMembers,
    Map<String, Set<String>> organisationSeats,
    Set<String> offices,
    Set<String> additive) {

  public static ResolverLexicon read(String language, NameLexicon names, KnownNames known) {
    return new ResolverLexicon(
        names,
        known,
        SpeakerNouns.load(language),
        SourceNouns.read(language),
        constants(LexiconFile.read(language, "pronouns.tsv"), Gender.class),
        constants(LexiconFile.read(language, "possessives.tsv"), Gender.class),
        owners(LexiconFile.read(language, "owner-adjectives.tsv")),
        SpeakerKinds.read(language),
        LexiconFile.read(language, "person-nouns.tsv").firstColumn(),
        inhabitants(LexiconFile.read(language, "inhabitants.tsv")),
        LexiconFile.read(language, "country-nouns.tsv").firstColumn(),
        sets(LexiconFile.read(language, "federal-states.tsv")),
        PassingAdjectives.read(language),
        LexiconFile.read(language, "life-adjectives.tsv").firstColumn(),
        LexiconFile.read(language, "part-nouns.tsv").firstColumn(),
        LexiconFile.read(language, "share-nouns.tsv").firstColumn(),
        LexiconFile.read(language, "brand-nouns.tsv").firstColumn(),
        constants(LexiconFile.read(language, "speaker-phrase-words.tsv"), PhraseWord.class),
        spellings(LexiconFile.read(language, "media.tsv")),
        countries(LexiconFile.read(language, "organisation-countries.tsv"), Country.read(language)),
        members(LexiconFile.read(language, "party-members.tsv"), names.roles()),
        OrganisationMembers.read(language),
        sets(LexiconFile.read(language, "organisation-seats.tsv")),
        LexiconFile.read(language, "office-nouns.tsv").firstColumn(),
        LexiconFile.read(language, "additive-adverbs.tsv").firstColumn());
  }

  /**
   * "Steirer", and "Husumerin" of a town whose people the dictionary does not have: the gender of
   * who comes from there; null for other words.
   */
  public Gender inhabitant(Word word) {
    Gender listed = inhabitants.get(word.form());
    if (listed != null || word.known() || !known.isFromTown(word.form())) {
      return listed;
    }
    return NameWords.isWomanFromTown(word.form()) ? Gender.FEMININE : Gender.MASCULINE;
  }

  /** "Land", "Staat". */
  public boolean isCountryNoun(Word word) {
    return countries.contains(word.lemma());
  }

  /** Whether who says it may follow in the genitive: "Angaben der Ärzte", "Vorwurf der Ärzte". */
  public boolean isOfSpeaker(Word noun) {
    return sources().prefix(noun.form()) >= 0 || phraseWords.get(noun.lower()) == PhraseWord.CLAIM;
  }

  private static Map<String, Set<String>> members(LexiconFile file, RoleNouns roles) {
    Map<String, Set<String>> members = new HashMap<>();
    for (LexiconFile.Entry line : file.entries()) {
      RoleNouns.Role role = roles.of(line.column(0));
      if (role == null) {
        throw line.error("\"" + line.column(0) + "\" is not in role-nouns.tsv; add it there");
      }
      members.put(role.noun(), Set.of(line.column(1).split("\\|")));
    }
    return members;
  }

  private static Map<String, Set<String>> sets(LexiconFile file) {
    return file.entries().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                line -> line.column(0), line -> Set.of(line.column(1).split("\\|"))));
  }

  private static Map<String, Gender> inhabitants(LexiconFile file) {
    Map<String, Gender> inhabitants = new HashMap<>();
    for (LexiconFile.Entry line : file.entries()) {
      String man = line.column(0);
      inhabitants.put(man, Gender.MASCULINE);
      inhabitants.put(man.endsWith("e") ? man + "n" : man, Gender.MASCULINE);
      inhabitants.put(line.column(1), Gender.FEMININE);
    }
    return inhabitants;
  }

  /** From the first column of each line to a constant, whose name is in the second. */
  private static <E extends Enum<E>> Map<String, E> constants(LexiconFile file, Class<E> type) {
    Map<String, E> constants = new HashMap<>();
    for (LexiconFile.Entry line : file.entries()) {
      String name = line.column(1).toUpperCase(Locale.ROOT).replace('-', '_');
      try {
        constants.put(line.column(0), Enum.valueOf(type, name));
      } catch (IllegalArgumentException e) {
        throw line.error(
            "\""
                + line.column(1)
                + "\" is none of "
                + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT));
      }
    }
    return constants;
  }

  private static Set<String> spellings(LexiconFile file) {
    Set<String> spellings = new HashSet<>(file.firstColumn());
    for (LexiconFile.Entry line : file.entries()) {
      spellings.addAll(Arrays.asList(line.column(1).split("\\|")));
    }
    new HashSet<>(spellings)
        .forEach(spelling -> spellings.add(spelling.toUpperCase(Locale.GERMAN)));
    return spellings;
  }

  private static Map<String, String> countries(LexiconFile file, List<Country> countries) {
    Map<String, String> names = new HashMap<>();
    countries.forEach(country -> names.put(country.code(), country.name()));
    Map<String, String> ofOrganisations = new HashMap<>();
    for (LexiconFile.Entry line : file.entries()) {
      ofOrganisations.put(line.column(0), names.get(line.column(1)));
    }
    return ofOrganisations;
  }

  private static Map<String, String> owners(LexiconFile file) {
    Map<String, String> owners = new HashMap<>();
    for (LexiconFile.Entry line : file.entries()) {
      owners.put(line.column(0), line.column(1));
    }
    return owners;
  }
}
