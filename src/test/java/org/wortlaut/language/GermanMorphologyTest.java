package org.wortlaut.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wortlaut.language.VerbForm.Mood;

class GermanMorphologyTest {

  private static final GermanMorphology MORPHOLOGY = GermanMorphology.load();

  @ParameterizedTest
  @CsvSource({
    "sagte,sagen,PAST",
    "sage,sagen,SUBJUNCTIVE_1",
    "sagt,sagen,PRESENT",
    "sei,sein,SUBJUNCTIVE_1",
    "wäre,sein,SUBJUNCTIVE_2",
    "habe,haben,SUBJUNCTIVE_1",
    "mitteilte,mitteilen,PAST",
    "mitgeteilt,mitteilen,PARTICIPLE_PAST",
    "mitzuteilen,mitteilen,ZU_INFINITIVE",
    "zurückwies,zurückweisen,PAST",
    "bestreiten,bestreiten,INFINITIVE"
  })
  void verbFormsHaveLemmaAndMood(String form, String lemma, Mood mood) {
    Word word = look(form);
    assertThat(word.hasVerb(lemma)).isTrue();
    assertThat(word.has(mood)).isTrue();
  }

  @Test
  void anAttachedParticleIsToldFromASimpleVerb() {
    assertThat(look("mitteilte").verbs()).isNotEmpty().allMatch(VerbForm::wholeWord);
    assertThat(look("teilte").verbs()).isNotEmpty().noneMatch(VerbForm::wholeWord);
  }

  @ParameterizedTest
  @CsvSource({
    "herausnimmt,herausnehmen,PRESENT",
    "heranzogen,heranziehen,PAST",
    "vorbeischwindelten,vorbeischwindeln,PAST",
    "hinausgehen,hinausgehen,INFINITIVE",
    "voranzutreiben,vorantreiben,ZU_INFINITIVE"
  })
  void verbsWithAParticleAreTakenByTheVerbBehindIt(String form, String lemma, Mood mood) {
    verbFormsHaveLemmaAndMood(form, lemma, mood);
  }

  @ParameterizedTest
  @ValueSource(strings = {"einblick", "offenzeigt", "aussoll", "zunutze", "abgeschickt"})
  void whatOnlyLooksLikeAVerbWithAParticleIsNone(String form) {
    assertThat(look(form).is(WordClass.FINITE)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Kremlchef,Kremlchef",
    "Verkehrsministerin,Verkehrsministerin",
    "Landesrechnungshofes,Landesrechnungshof",
    "Brückensperrungen,Brückensperrung"
  })
  void compoundsAreTakenByTheirLastPart(String form, String lemma) {
    Word word = look(form);
    assertThat(word.known()).isTrue();
    assertThat(word.is(WordClass.NOUN)).isTrue();
    assertThat(word.lemma()).isEqualTo(lemma);
  }

  @Test
  void capitalsAloneAreToldFromOtherNames() {
    assertThat(look("IHK").allCapitals()).isTrue();
    assertThat(look("CDU/CSU").allCapitals()).isTrue();
    assertThat(look("GmbH").allCapitals()).isFalse();
    assertThat(look("A").allCapitals()).isFalse();
  }

  @Test
  void aHyphenatedWordIsTakenByWhatFollowsTheHyphen() {
    assertThat(look("EU-Kommissarin").noun() & Agreement.FEMININE & Agreement.SINGULAR).isNotZero();
    assertThat(look("EU-Kommissarin").noun() & Agreement.MASCULINE).isZero();
    assertThat(look("US-Außenministerium").noun() & Agreement.NEUTER).isNotZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Regierender", "Vereinter", "Gemeinsames"})
  void adjectivesOfNamesMayHaveACapitalInMidSentence(String form) {
    assertThat(look(form).adjective()).isNotZero();
    assertThat(look(form).known()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eine", "laut", "weitere", "heute", "neue", "rund", "kurz", "weiter", "dass", "der",
        "gegen", "bekannt"
      })
  void wordsThatAreHardlyEverVerbsHaveNoVerbReading(String form) {
    assertThat(look(form).verbs()).isEmpty();
    assertThat(look(form).is(WordClass.FINITE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sein", "meinen"})
  void frequentVerbsKeepTheirReadingBesideThePronoun(String form) {
    assertThat(look(form).is(WordClass.INFINITIVE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Angaben", "Waren", "Reisen"})
  void nounsInMidSentenceHaveNoVerbReading(String form) {
    assertThat(look(form).verbs()).isEmpty();
    assertThat(look(form).is(WordClass.NOUN)).isTrue();
  }

  @Test
  void atTheStartOfASentenceACapitalMayHideAVerbOrAdjective() {
    assertThat(MORPHOLOGY.look("Sagte", true).has(Mood.PAST)).isTrue();
    assertThat(MORPHOLOGY.look("Waren", true).hasVerb("sein")).isTrue();
    assertThat(MORPHOLOGY.look("Schwere", true).adjective()).isNotZero();
  }

  @ParameterizedTest
  @CsvSource({"Anna,FIRST_NAME", "Peter,FIRST_NAME", "Müller,SURNAME", "Hamburg,PLACE_NAME"})
  void namesAreKnownByTheirKind(String form, WordClass kind) {
    assertThat(look(form).is(kind)).isTrue();
    assertThat(look(form).is(WordClass.NAME)).isTrue();
  }

  @Test
  void anUnknownCapitalisedWordIsTakenForAName() {
    Word word = look("Tamarowa");
    assertThat(word.known()).isFalse();
    assertThat(word.is(WordClass.NAME)).isTrue();
    assertThat(word.noun() & Agreement.GENITIVE).isZero();
    assertThat(look("Wolkonskis").noun() & Agreement.GENITIVE).isNotZero();
  }

  @Test
  void anUnknownWordInLowerCaseHasNoReading() {
    assertThat(look("grznfk").classes()).isEmpty();
    assertThat(look("grznfk").lemma()).isEqualTo("grznfk");
  }

  @Test
  void articlesNarrowTheCasesOfANoun() {
    int der = look("der").determiner();
    assertThat(
            der
                & look("Minister").noun()
                & Agreement.SINGULAR
                & Agreement.NOMINATIVE
                & Agreement.MASCULINE)
        .isNotZero();
    assertThat(der & look("Ministerin").noun() & Agreement.NOMINATIVE).isZero();
    assertThat(der & look("Ministerin").noun() & Agreement.GENITIVE).isNotZero();
    assertThat(look("dem").determiner() & look("Minister").noun() & ~Agreement.DATIVE).isZero();
  }

  @Test
  void participlesAreVerbsAndInflectedAttributes() {
    assertThat(look("verletzte").adjective()).isNotZero();
    assertThat(look("verletzte").is(WordClass.FINITE)).isTrue();
    assertThat(look("geplante").is(WordClass.FINITE)).isFalse();
    assertThat(look("geplante").is(WordClass.PARTICIPLE_PAST)).isTrue();
  }

  @Test
  void readingsOfTheSecondPersonAreLeftOut() {
    assertThat(look("sagst").is(WordClass.FINITE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Marktnische", "Küchennische"})
  void aCompoundMayEndLikeAnAdjectiveOfAPlace(String form) {
    Word word = look(form);
    assertThat(word.lemma()).isEqualTo(form);
    assertThat(word.noun() & Agreement.FEMININE).isNotZero();
  }

  @Test
  void hasKnowsFormsButNoCompounds() {
    assertThat(MORPHOLOGY.has("Chef")).isTrue();
    assertThat(MORPHOLOGY.has("Wattwurmchef")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Polizeisprecher", "Landeshauptmann", "Freihandelsabkommen", "Wahlkampfreden"})
  void compoundsAreMadeOfWords(String form) {
    assertThat(MORPHOLOGY.isCompound(form)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kempthorne", "Nordkaukasus", "Salzkammergut", "Radingdorf"})
  void namesAreNotTakenApart(String form) {
    assertThat(MORPHOLOGY.isCompound(form)).isFalse();
  }

  @Test
  void whatIsTooLongForAWordIsNotTakenApart() {
    assertThat(MORPHOLOGY.isCompound("Tannen" + "tannen".repeat(9))).isTrue();
    assertThat(MORPHOLOGY.isCompound("Tannen" + "tannen".repeat(9_000))).isFalse();
  }

  @Test
  void theCacheGivesTheSameReadingsToAllThreads() {
    Word first = look("Brückensperrung");
    assertThat(
            Stream.generate(() -> "Brückensperrung")
                .limit(200)
                .parallel()
                .map(GermanMorphologyTest::look))
        .allMatch(first::equals);
  }

  private static Word look(String form) {
    return MORPHOLOGY.look(form, false);
  }
}
