package org.wortlaut.resolve.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordMemo;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.KnownNames;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.NameWords;
import org.wortlaut.text.Span;

/** Names as the first part of a compound: "US-Truppen", "IG-Metall-Streik", "Irakkrieg". */
final class CompoundRule {

  private static final int SHORTEST_NOUN = 4;
  private static final int SHORTEST_COUNTRY = 4;
  private static final int SHORTEST_ACRONYM = 3;

  private final NameLexicon lexicon;
  private final KnownNames known;
  private final WordMemo<List<CountryPart>> countryParts = new WordMemo<>(this::countryParts);

  /** The first letters of a word, which name a country. */
  private record CountryPart(int length, Gazetteer.Entry entry) {}

  CompoundRule(NameLexicon lexicon, KnownNames known) {
    this.lexicon = lexicon;
    this.known = known;
  }

  /**
   * The part of a hyphenated compound before its last hyphen, where it is a known name or one of
   * the text ("Ohm-Vorschlag"), else the part before its first one ("US-Präsidenten-Wahl"). Not
   * where the whole is a person or organisation of its own ("US-Präsident", "EU-Kommission").
   *
   * @param ofText names of the text by their words
   */
  Name of(NameTokens tokens, int i, Map<String, Candidate> ofText) {
    String form = tokens.form(i);
    int hyphen = form.lastIndexOf('-');
    if (hyphen < 0 && tokens.capitalized(i)) {
      return countryCompound(tokens, i);
    }
    if (!tokens.capitalized(i) || hyphen < 2 || hyphen + 2 >= form.length()) {
      return null;
    }
    Candidate named = ofText.get(form.substring(0, hyphen));
    if (named != null) {
      String part = form.substring(0, hyphen);
      String actor = named.kind() == ActorKind.PERSON ? part : named.actor();
      return part(tokens, i, hyphen, named.kind(), part, actor);
    }
    Name part = knownPart(tokens, i, hyphen);
    int first = form.indexOf('-');
    return part == null && first > 1 && first < hyphen ? firstPart(tokens, i, first) : part;
  }

  /** "US" in "US-Präsidenten-Wahl"; not "Welt" in "Welt-Doping-Agentur" nor "Rhein". */
  private Name firstPart(NameTokens tokens, int i, int hyphen) {
    Gazetteer.Entry entry = lexicon.gazetteer().single(tokens.form(i).substring(0, hyphen));
    boolean actor =
        entry != null
            && !entry.quoted()
            && !entry.place()
            && (entry.kind() == ActorKind.ORGANIZATION || entry.kind() == ActorKind.COUNTRY);
    return actor ? knownPart(tokens, i, hyphen) : null;
  }

  private Name knownPart(NameTokens tokens, int i, int hyphen) {
    String form = tokens.form(i);
    String part = form.substring(0, hyphen);
    Gazetteer.Entry entry = lexicon.gazetteer().single(part);
    if (entry == null && part.indexOf('-') > 0) {
      entry = lexicon.gazetteer().hyphened(part);
    }
    if (entry == null) {
      return isLed(part, form.substring(hyphen + 1))
          ? part(tokens, i, hyphen, ActorKind.ORGANIZATION, part, part)
          : organisation(tokens, i, part);
    }
    boolean none =
        entry.form() == Name.Form.ADJECTIVE
            || entry.kind() == ActorKind.COUNTRY && isOther(form.substring(hyphen + 1));
    return none ? null : part(tokens, i, hyphen, entry.kind(), entry.name(), entry.actor());
  }

  /** "VBS-Chef", "VBS-Präsidentin"; not "IT-Chef", whose acronym is too short to be sure. */
  private boolean isLed(String acronym, String head) {
    RoleNouns.Role role = lexicon.roles().of(head);
    return role != null
        && role.modifier().isEmpty()
        && role.leads()
        && acronym.length() >= SHORTEST_ACRONYM
        && NameWords.isAcronym(acronym)
        && !lexicon.notOrganisations().contains(acronym);
  }

  /**
   * "Pfizer" in "Pfizer-Impfstoff", of which only the lists of known names know; not "Visa" in
   * "Visa-Zwang".
   */
  private Name organisation(NameTokens tokens, int i, String part) {
    boolean common = tokens.isCommonWord(part) || lexicon.notOrganisations().contains(part);
    String name = known.isOrganisationOnly(part) ? part : part.replace('-', ' ');
    return !common && known.isOrganisationOnly(name)
        ? part(tokens, i, part.length(), ActorKind.ORGANIZATION, name, name)
        : null;
  }

  /** A head that makes the compound something else than a thing of that country. */
  private boolean isOther(String head) {
    return lexicon.roles().of(head) != null || lexicon.currencies().contains(head);
  }

  private static Name part(
      NameTokens tokens, int i, int length, ActorKind kind, String name, String actor) {
    int begin = tokens.at(i).begin();
    return new Name(new Span(begin, begin + length), kind, Name.Form.COMPOUND_PART, name, actor);
  }

  /** "Russlandbesuch", "Irakkrieg": a country and a noun. */
  private Name countryCompound(NameTokens tokens, int i) {
    for (CountryPart country : countryParts.of(tokens.at(i).word())) {
      if (tokens.isWordPart(tokens.form(i).substring(country.length))) {
        Gazetteer.Entry entry = country.entry;
        return part(tokens, i, country.length, entry.kind(), entry.name(), entry.actor());
      }
    }
    return null;
  }

  /** The countries that a word may begin with, the longest first. */
  private List<CountryPart> countryParts(Word word) {
    String form = word.form();
    List<CountryPart> parts = new ArrayList<>();
    for (int cut = form.length() - SHORTEST_NOUN; cut >= SHORTEST_COUNTRY; cut--) {
      Gazetteer.Entry entry = lexicon.gazetteer().exact(form.substring(0, cut));
      if (entry != null && entry.kind() == ActorKind.COUNTRY && entry.form() == Name.Form.NAME) {
        parts.add(new CountryPart(cut, entry));
      }
    }
    return List.copyOf(parts);
  }
}
