package org.wortlaut.extract.classify;

import java.util.Set;
import org.wortlaut.language.VerbForm;
import org.wortlaut.text.Token;

/** Tense and mood of a clause as far as its finite verb and its infinite forms show them. */
final class VerbPhrase {

  private static final Set<String> PASSIVE_AND_COPULA = Set.of("worden", "gewesen", "geworden");

  private final Clause clause;

  VerbPhrase(Clause clause) {
    this.clause = clause;
  }

  boolean finite(String lemma) {
    return clause.verb().isPresent() && clause.verb().get().lemma().equals(lemma);
  }

  boolean mood(VerbForm.Mood mood) {
    return clause.finite() >= 0 && clause.tokens().get(clause.finite()).word().has(mood);
  }

  boolean past() {
    return clause.verb().isPresent() && clause.verb().get().mood() == VerbForm.Mood.PAST;
  }

  /** "habe … gesagt", "seien … gestorben", "soll … gewesen sein": perfect or a past infinitive. */
  boolean perfect() {
    if (!hasParticiple()) {
      return false;
    }
    if (finite("haben") || finite("sein") && !mood(VerbForm.Mood.SUBJUNCTIVE_2)) {
      return true;
    }
    return clause.has("haben") || clause.has("sein") && !finite("sein") && finite("sollen");
  }

  /** "wird kommen", "werde gewinnen": werden with an infinitive. */
  boolean future() {
    return finite("werden") && hasInfinitive();
  }

  boolean passive() {
    return finite("werden") && !hasInfinitive() && hasParticiple();
  }

  boolean hasInfinitive() {
    for (int i = 0; i < clause.tokens().size(); i++) {
      Token token = clause.tokens().get(i);
      boolean afterZu = i > 0 && clause.tokens().get(i - 1).lower().equals("zu");
      boolean verb = i != clause.finite() && !token.word().capitalized() && token.word().has(VerbForm.Mood.INFINITIVE);
      if (verb && !afterZu && !token.word().has(VerbForm.Mood.PARTICIPLE_PAST) && !isAttributive(i)) {
        return true;
      }
    }
    return false;
  }

  boolean hasParticiple() {
    for (int i = 0; i < clause.tokens().size(); i++) {
      Token token = clause.tokens().get(i);
      if (PASSIVE_AND_COPULA.contains(token.lower())) {
        return true;
      }
      if (i != clause.finite() && !token.word().capitalized() && token.word().has(VerbForm.Mood.PARTICIPLE_PAST)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAttributive(int i) {
    boolean nounNext = i + 1 < clause.tokens().size() && clause.tokens().get(i + 1).word().capitalized() && clause.tokens().get(i + 1).isWord();
    return nounNext && clause.tokens().get(i).word().adjective() != 0;
  }
}
