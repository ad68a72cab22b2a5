package org.wortlaut.resolve.actors.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.lexicon.Country;

/**
 * The actors that the project itself lists: all countries with the metonyms of their governments,
 * and the organisations and media that news names without explaining them. They come from the word
 * lists that names are found with.
 */
final class BundledActors {

  private BundledActors() {}

  static List<ListedActor> read(String language) {
    List<ListedActor> actors = new ArrayList<>();
    for (Country country : Country.read(language)) {
      actors.add(country(country));
    }
    Map<String, List<String>> metonyms = metonyms(language);
    Map<String, String> countries = countries(language);
    for (String file : List.of("organisations.tsv", "media.tsv")) {
      for (LexiconFile.Entry line : LexiconFile.read(language, file).entries()) {
        String name = line.column(0);
        List<String> aliases = new ArrayList<>(aliases(line));
        aliases.addAll(metonyms.getOrDefault(name, List.of()));
        actors.add(actor(line.line(), name, ActorKind.ORGANIZATION, aliases, countries.get(name)));
      }
    }
    return List.copyOf(actors);
  }

  private static ListedActor country(Country country) {
    List<String> aliases = new ArrayList<>(country.aliases());
    if (!country.official().equals(country.code())) {
      aliases.add(country.official());
    }
    aliases.addAll(country.capitals());
    return actor(
        0,
        country.name(),
        ActorKind.COUNTRY,
        aliases,
        country.hasIsoCode() ? country.code() : null);
  }

  private static ListedActor actor(
      int line, String name, ActorKind kind, List<String> aliases, String country) {
    return new ListedActor(line, null, name, kind, aliases, country, null, null, null, null);
  }

  /** "Grünen=Grüne": the form in the text and its nominative. */
  private static List<String> aliases(LexiconFile.Entry line) {
    List<String> aliases = new ArrayList<>();
    for (String alias : line.column(1).split("\\|")) {
      for (String form : alias.split("=")) {
        if (!form.isBlank()) {
          aliases.add(form.trim());
        }
      }
    }
    return aliases;
  }

  private static Map<String, List<String>> metonyms(String language) {
    Map<String, List<String>> metonyms = new HashMap<>();
    for (LexiconFile.Entry line : LexiconFile.read(language, "metonyms.tsv").entries()) {
      metonyms.computeIfAbsent(line.column(1), name -> new ArrayList<>()).add(line.column(0));
    }
    return metonyms;
  }

  private static Map<String, String> countries(String language) {
    Map<String, String> countries = new HashMap<>();
    for (LexiconFile.Entry line :
        LexiconFile.read(language, "organisation-countries.tsv").entries()) {
      countries.put(line.column(0), line.column(1));
    }
    return countries;
  }
}
