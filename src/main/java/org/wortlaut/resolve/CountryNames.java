package org.wortlaut.resolve;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.wortlaut.language.LexiconFile;

/**
 * Fills a {@link Gazetteer} with countries: their names (from the lexicon, else from ICU4J),
 * adjectives in all forms ("russische"), demonyms ("Franzosen", "Französin") and the metonyms of
 * their governments ("Seoul").
 */
final class CountryNames {

  private static final String[] ADJECTIVE_ENDINGS = {"e", "en", "em", "er", "es"};

  private final Gazetteer gazetteer;
  private final String language;

  CountryNames(Gazetteer gazetteer, String language) {
    this.gazetteer = gazetteer;
    this.language = language;
  }

  void addAll(LexiconFile file) {
    for (LexiconFile.Entry line : file.entries()) {
      String code = line.column(0);
      String official = new ULocale("und", code).getDisplayCountry(new ULocale(language));
      String name = line.column(1).equals("-") ? official : line.column(1);
      if (name.isEmpty() || name.equals(code)) {
        throw line.error("the country \"" + code + "\" has no name; write one in column 2");
      }
      addNames(name, official, code, line);
      addMetonyms(name, line);
    }
  }

  private void addNames(String name, String official, String code, LexiconFile.Entry line) {
    Gazetteer.Entry entry =
        new Gazetteer.Entry(name, name, ActorKind.COUNTRY, Name.Form.NAME, false, false);
    gazetteer.add(name, entry);
    if (!official.equals(code)) {
      gazetteer.add(official, entry);
    }
    parts(line, 2).forEach(alias -> gazetteer.add(alias, entry));
    Gazetteer.Entry adjective =
        new Gazetteer.Entry(name, name, ActorKind.COUNTRY, Name.Form.ADJECTIVE, false, false);
    for (String stem : parts(line, 3)) {
      for (String ending : ADJECTIVE_ENDINGS) {
        gazetteer.add(stem + ending, adjective);
        gazetteer.add(
            Character.toUpperCase(stem.charAt(0)) + stem.substring(1) + ending, adjective);
      }
    }
    Gazetteer.Entry people =
        new Gazetteer.Entry(name, name, ActorKind.COUNTRY, Name.Form.DEMONYM, false, false);
    for (String demonym : parts(line, 4)) {
      demonymForms(demonym).forEach(form -> gazetteer.add(form, people));
    }
  }

  /**
   * Capitals are places too. A building such as the Kreml, where only the government sits, is an
   * organisation instead.
   */
  private void addMetonyms(String name, LexiconFile.Entry line) {
    for (String metonym : parts(line, 5)) {
      gazetteer.add(
          metonym,
          new Gazetteer.Entry(name, name, ActorKind.COUNTRY, Name.Form.METONYM, true, false));
    }
  }

  /**
   * "Franzose": Franzosen, Französin is left to the adjective's stem; "Italiener": Italienern,
   * Italieners, Italienerin.
   */
  private static List<String> demonymForms(String demonym) {
    List<String> forms = new ArrayList<>();
    forms.add(demonym);
    boolean weak = demonym.endsWith("e");
    String stem = weak ? demonym.substring(0, demonym.length() - 1) : demonym;
    for (String ending :
        weak ? new String[] {"en", "in", "innen"} : new String[] {"n", "s", "en", "in", "innen"}) {
      forms.add(stem + ending);
    }
    return forms;
  }

  private static List<String> parts(LexiconFile.Entry line, int column) {
    List<String> parts = new ArrayList<>();
    for (String part : line.column(column).split("\\|")) {
      if (!part.isBlank()) {
        parts.add(part.trim());
      }
    }
    return parts;
  }
}
