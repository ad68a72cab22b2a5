package org.wortlaut.resolve.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.word.WordStem;

/**
 * Fills a {@link Gazetteer} with countries: their names (from the lexicon, else from ICU4J),
 * adjectives in all forms ("russische"), demonyms ("Franzosen", "Französin") and the metonyms of
 * their governments ("Seoul").
 */
final class CountryNames {

  private final Gazetteer gazetteer;

  CountryNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * @param stateNouns may stand before a country's name: "Republik"
   */
  void addAll(List<Country> countries, Set<String> stateNouns) {
    for (Country country : countries) {
      addNames(country);
      addMetonyms(country);
    }
    for (Country country : countries) {
      for (String noun : stateNouns) {
        gazetteer.add(noun + " " + country.name(), entry(country, Name.Form.NAME, false));
      }
    }
  }

  private void addNames(Country country) {
    Gazetteer.Entry entry = entry(country, Name.Form.NAME, false);
    gazetteer.add(country.name(), entry);
    if (!country.official().equals(country.code())) {
      gazetteer.add(country.official(), entry);
    }
    country.aliases().forEach(alias -> gazetteer.add(alias, entry));
    Gazetteer.Entry adjective = entry(country, Name.Form.ADJECTIVE, false);
    for (String stem : country.adjectives()) {
      for (String ending : WordStem.ADJECTIVE_ENDINGS) {
        gazetteer.add(stem + ending, adjective);
        gazetteer.add(
            Character.toUpperCase(stem.charAt(0)) + stem.substring(1) + ending, adjective);
      }
    }
    Gazetteer.Entry people = entry(country, Name.Form.DEMONYM, false);
    for (String demonym : country.demonyms()) {
      demonymForms(demonym).forEach(form -> gazetteer.add(form, people));
    }
  }

  /**
   * Capitals are places too. A building such as the Kreml, where only the government sits, is an
   * organisation instead.
   */
  private void addMetonyms(Country country) {
    for (String metonym : country.capitals()) {
      gazetteer.add(metonym, entry(country, Name.Form.METONYM, true));
    }
  }

  private static Gazetteer.Entry entry(Country country, Name.Form form, boolean place) {
    return new Gazetteer.Entry(
        country.name(), country.name(), ActorKind.COUNTRY, form, place, false);
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
}
