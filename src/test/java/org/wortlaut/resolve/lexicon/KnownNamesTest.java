package org.wortlaut.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wortlaut.resolve.Texts;
import org.wortlaut.resolve.word.NameTokens;

class KnownNamesTest {

  private static final KnownNames KNOWN = KnownNames.read("de");

  @Test
  void theLongestNameIsMarkedWithItsKind() {
    assertThat(kinds("Das Deutsche Rote Kreuz half."))
        .containsSubsequence("B-ngo", "I-ngo", "I-ngo");
  }

  @Test
  void adjectivesWithinANameMayBeInflected() {
    assertThat(kinds("Die Helfer des Deutschen Roten Kreuzes kamen."))
        .containsSubsequence("B-ngo", "I-ngo", "I-ngo");
  }

  @Test
  void singleNamesMayStandInTheGenitiveButInNoOtherForm() {
    assertThat(kinds("Bremens Hafen")[0]).startsWith("S-").contains("town");
    assertThat(kinds("Bremer Hafen")[0]).doesNotContain("town");
  }

  @Test
  void whatIsNotKnownIsNotMarked() {
    assertThat(kinds("Quarvendahl ruht")).containsOnly("");
  }

  @Test
  void aWholeNameIsKnownByItsKinds() {
    assertThat(KNOWN.kindsOf("SPD")).containsExactly("party");
    assertThat(KNOWN.kindsOf("Deutsches Rotes Kreuz")).containsExactly("ngo");
    assertThat(KNOWN.kindsOf("Deutsches Rotes")).isEmpty();
    assertThat(KNOWN.kindsOf("Quarvendahl")).isEmpty();
  }

  @Test
  void aNameOfAnOrganisationMayBeThatOfSomethingElse() {
    assertThat(KNOWN.isOrganisationOnly("Syriza")).isTrue();
    assertThat(KNOWN.isOrganisationOnly("Chelsea")).isFalse();
    assertThat(KNOWN.isOrganisationOnly("Bremen")).isFalse();
    assertThat(KNOWN.isOrganisationOnly("Quarvendahl")).isFalse();
  }

  @Test
  void peopleAreFromKnownTowns() {
    assertThat(KNOWN.isFromTown("Husumer")).isTrue();
    assertThat(KNOWN.isFromTown("Karlsruherin")).isTrue();
    assertThat(KNOWN.isFromTown("Bremer")).isTrue();
    assertThat(KNOWN.isFromTown("Quarvendahler")).isFalse();
    assertThat(KNOWN.isFromTown("Husum")).isFalse();
  }

  private static String[] kinds(String text) {
    return KNOWN.in(new NameTokens(Texts.read(text), Texts.FINDER.words()));
  }
}
