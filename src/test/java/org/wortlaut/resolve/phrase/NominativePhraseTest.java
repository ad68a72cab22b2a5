package org.wortlaut.resolve.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wortlaut.resolve.Texts;
import org.wortlaut.resolve.word.NameTokens;

class NominativePhraseTest {

  @ParameterizedTest
  @CsvSource({
    "dem hohen Beamten,hoher Beamter",
    "der Sprecherin,Sprecherin",
    "des Zeugen,Zeuge",
    "den Anwohnern,Anwohner",
    "der Mann,Mann",
    "einem Plan,Plan",
    "des vietnamesischen Ministeriums,vietnamesisches Ministerium",
    "einer aktuellen Studie,aktuelle Studie",
    "der Altdorfer Feuerwehr,Altdorfer Feuerwehr",
    "eines US-Forschers,US-Forscher",
    "des Ombudsmans,Ombudsman",
    "der 15-jährigen Schülerin,Schülerin",
    "einer 15-jährigen Schülerin,15-jährige Schülerin",
    "dem 39-Jährigen,39-Jähriger",
    "den Gewerkschafts-Verantwortlichen,Gewerkschafts-Verantwortliche",
    "eines leitenden Angestellten,leitender Angestellter",
    "eines Jungen,Junge",
    "einen Verdächtigen,Verdächtiger",
    "den 39-Jährigen,39-Jähriger",
    "die 39-Jährigen,39-Jährige",
    "der rot-grünen Politiker,rot-grüne Politiker"
  })
  void phraseLosesItsArticleAndCase(String phrase, String nominative) {
    NameTokens tokens = new NameTokens(Texts.read("Laut " + phrase), Texts.FINDER.words());
    SpeakerPhrase parts = SpeakerPhrase.of(tokens, 1, tokens.size());
    String found =
        new NominativePhrase(tokens, Texts.GERMAN.morphology())
            .of(parts.begin(), parts.head(), parts.coreEnd(tokens), parts.determiner());
    assertThat(found).isEqualTo(nominative);
  }
}
