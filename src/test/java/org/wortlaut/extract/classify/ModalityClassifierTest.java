package org.wortlaut.extract.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wortlaut.extract.Modality;

class ModalityClassifierTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sie {sagte}, [die Brücke sei gesperrt].|CERTAIN",
        "Sie {sagte}, [die Brücke könnte einstürzen].|POSSIBLE",
        "Er {sagte}, [der Fahrer sei vermutlich eingeschlafen].|POSSIBLE",
        "Er {sagte}, [die Mieten würden sinken, wenn mehr gebaut werde].|CONDITIONAL",
        "Die Bahn {kündigte an}, [die Strecke auszubauen].|FUTURE",
        "Sie {sagte}, [die Preise werden steigen].|FUTURE",
      })
  void theLeadingClauseShowsHowFirmAClaimIs(String marked, Modality modality) {
    assertThat(Sample.of(marked).classification().modality()).isEqualTo(modality);
  }
}
