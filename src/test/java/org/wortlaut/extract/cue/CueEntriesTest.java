package org.wortlaut.extract.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wortlaut.language.LexiconFile;

class CueEntriesTest {

  private static CueVerb verb(String... columns) {
    return CueEntries.verb(new LexiconFile.Entry("verbs.tsv", 7, List.of(columns)), List.of(), 1);
  }

  @Test
  void flagsAreReadByTheirLabels() {
    CueVerb verb = verb("ausgehen", "D,N:von", "-", "needs-correlate,certain");

    assertThat(verb.is(CueFlag.NEEDS_CORRELATE)).isTrue();
    assertThat(verb.is(CueFlag.CERTAIN)).isTrue();
    assertThat(verb.is(CueFlag.REFL)).isFalse();
  }

  @Test
  void onlyFlagsThatTellHowLikelyAVerbReportsAreItsOwn() {
    assertThat(verb("zeigen", "D", "-", "thought,certain,refl-ok").ownFlags())
        .isEqualTo("refl-ok,thought");
  }

  @Test
  void aMisspeltFlagIsAnErrorWithItsLine() {
    assertThatThrownBy(() -> verb("sagen", "D", "d", "correlates"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("verbs.tsv line 7: unknown flag 'correlates'");
  }
}
