package org.wortlaut.extract.classify.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.classify.Sample;
import org.wortlaut.language.Contractions;
import org.wortlaut.language.LexiconFile;

class CueActsTest {

  private static CueActs lexicon(String... lines) {
    List<LexiconFile.Entry> entries = new java.util.ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      entries.add(new LexiconFile.Entry("cues.tsv", i + 1, List.of(lines[i].split("\\|"))));
    }
    return CueActs.read(new LexiconFile("cues.tsv", entries), Contractions.load("de"));
  }

  @Test
  void moreWordsBeatFewer() {
    CueActs lexicon = lexicon("bestätigen|confirm|-", "nicht bestätigen|decline|other");
    assertThat(lexicon.find(Set.of("bestätigen")).orElseThrow().act()).isEqualTo(Act.CONFIRM);
    assertThat(lexicon.find(Set.of("bestätigen", "nicht")).orElseThrow().act())
        .isEqualTo(Act.DECLINE);
  }

  @Test
  void aPrepositionIsFoundInItsContraction() {
    CueActs lexicon = lexicon("aufrufen|assert|-", "aufrufen zu|demand|norm");
    assertThat(lexicon.find(Set.of("aufrufen", "zur")).orElseThrow().act()).isEqualTo(Act.DEMAND);
    assertThat(lexicon.find(Set.of("aufrufen", "im")).orElseThrow().act()).isEqualTo(Act.ASSERT);
  }

  @Test
  void aCompoundIsFoundByItsLastPart() {
    CueActs lexicon = lexicon("Forderung|demand|norm");
    assertThat(lexicon.find(Set.of("rücktrittsforderung")).orElseThrow().act())
        .isEqualTo(Act.DEMAND);
    assertThat(lexicon.find(Set.of("rücktritt"))).isEmpty();
  }

  @Test
  void anUnknownActIsRefusedWithFileAndLine() {
    assertThatThrownBy(() -> lexicon("sagen|assert|-", "brüllen|shout|fact"))
        .hasMessageContaining("cues.tsv line 2")
        .hasMessageContaining("shout");
  }

  @Test
  void aSeparatedParticleBelongsToItsVerb() {
    assertThat(Sample.of("Die Bahn {kündigte} [einen Umbau] {an}.").reading().cueWords().all())
        .contains("ankündigen");
  }

  @Test
  void bekanntGebenIsNotBekennen() {
    assertThat(Sample.of("Sie {gab} [ihre Wahl] {bekannt}.").reading().cueDoes(Act.CONFIRM))
        .isFalse();
  }
}
