package org.wortlaut;

import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.wortlaut.config.OutputSettings;
import org.wortlaut.config.Settings;
import org.wortlaut.config.SettingsLoader;
import org.wortlaut.io.WriteSample;
import org.wortlaut.pipeline.Chain;

/** The tables of the sample corpus, as Parquet, written once for all tests. */
public final class SampleTables {

  private static final OutputSettings OUTPUT = written();

  private SampleTables() {}

  public static OutputSettings output() {
    return OUTPUT;
  }

  private static OutputSettings written() {
    SparkSession spark = LocalSpark.session();
    Settings empty =
        new SettingsLoader()
            .load(
                Map.of("wortlaut.output.path", "target/sample-tables"), Map.of(), Optional.empty());
    Settings settings = empty.withSample(WriteSample.into(spark, empty.output()));
    new Chain(spark, settings).run();
    return settings.output();
  }
}
