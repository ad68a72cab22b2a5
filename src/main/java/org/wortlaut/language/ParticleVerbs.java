package org.wortlaut.language;

import java.util.List;
import java.util.function.Function;
import morfologik.stemming.WordData;

/**
 * Reads verbs that are one word with their particle by the verb behind it: "herausnimmt" as
 * "nimmt", "voranzutreiben" as "treiben". The dictionary has the commoner ones only.
 */
final class ParticleVerbs {

  private static final String ZU = "zu";
  private static final String INFINITIVE_TAG = "VER:INF";
  private static final String ZU_INFINITIVE_TAG = "VER:EIZ";
  private static final String VERB_TAG = "VER:";
  private static final String PARTICLE_TAG = "ZUS";
  private static final String ADJECTIVE_TAG = "ADJ:";

  /** Of the form of a verb that stands as one word with its particle. */
  private static final String WHOLE_WORD_TAG = ":NEB";

  /**
   * Auxiliaries, modals, forms that are no verb of their own in a clause, and what may lack its
   * "e": "Einblick" is no form of "einblicken".
   */
  private static final List<String> NO_FULL_FORMS =
      List.of("VER:AUX", "VER:MOD", ZU_INFINITIVE_TAG, "VER:PA2", "VER:1:SIN");

  private static final int SHORTEST_PARTICLE = 2;

  /** "tut" */
  private static final int SHORTEST_FORM = 3;

  private final Function<String, List<WordData>> dictionary;

  /**
   * @param dictionary the entries of a form, in a list that the next call may change
   */
  ParticleVerbs(Function<String, List<WordData>> dictionary) {
    this.dictionary = dictionary;
  }

  /** "voranzutreiben" by "voran" and "treiben". */
  void addZuInfinitive(String form, Readings readings) {
    for (int zu = form.indexOf(ZU, SHORTEST_PARTICLE); zu > 0; zu = form.indexOf(ZU, zu + 1)) {
      String particle = form.substring(0, zu);
      String verb = form.substring(zu + ZU.length());
      if (!verb.isEmpty() && !dictionary.apply(particle).isEmpty()) {
        for (WordData data : dictionary.apply(verb)) {
          if (data.getTag().toString().startsWith(INFINITIVE_TAG)) {
            readings.add(particle + data.getStem(), ZU_INFINITIVE_TAG);
          }
        }
      }
    }
  }

  /** "herausnimmt", "heranziehen" by the longest particle and the verb behind it. */
  void addWhole(String form, Readings readings) {
    for (int verb = form.length() - SHORTEST_FORM;
        verb >= SHORTEST_PARTICLE && readings.isEmpty();
        verb--) {
      String particle = form.substring(0, verb);
      if (isParticle(particle)) {
        for (WordData data : dictionary.apply(form.substring(verb))) {
          String tag = data.getTag().toString();
          if (tag.startsWith(VERB_TAG) && NO_FULL_FORMS.stream().noneMatch(tag::startsWith)) {
            readings.add(particle + data.getStem(), tag + WHOLE_WORD_TAG);
          }
        }
      }
    }
  }

  /** "heraus"; not "offen", which beside "zeigen" tells what somebody is. */
  private boolean isParticle(String form) {
    boolean particle = false;
    boolean adjective = false;
    for (WordData data : dictionary.apply(form)) {
      String tag = data.getTag().toString();
      particle |= tag.startsWith(PARTICLE_TAG);
      adjective |= tag.startsWith(ADJECTIVE_TAG);
    }
    return particle && !adjective;
  }
}
