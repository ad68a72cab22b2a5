package org.wortlaut.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.spark.SparkContext;
import org.junit.jupiter.api.Test;
import org.wortlaut.LocalSpark;

class StepsTest {

  private final SparkContext spark = LocalSpark.session().sparkContext();

  @Test
  void theSparkUiSaysWhatIsDone() {
    Steps steps = new Steps(spark);

    String shown =
        steps.step("extract", "statements", () -> spark.getLocalProperty("spark.job.description"));

    assertThat(shown).isEqualTo("wortlaut extract: statements");
    assertThat(spark.getLocalProperty("spark.job.description")).isNull();
  }

  @Test
  void aFailedStepIsTimedTooAndItsFailureGoesOn() {
    Steps steps = new Steps(spark);

    assertThatThrownBy(
            () ->
                steps.step(
                    "read",
                    "nothing",
                    (Runnable)
                        () -> {
                          throw new IllegalStateException("no disk");
                        }))
        .hasMessage("no disk");
    assertThat(steps.seconds()).containsOnlyKeys("read");
  }
}
