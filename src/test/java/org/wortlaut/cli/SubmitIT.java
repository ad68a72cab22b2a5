package org.wortlaut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.LocalSpark;
import org.wortlaut.config.FileFormat;
import org.wortlaut.config.OutputSettings;
import org.wortlaut.config.Settings;
import org.wortlaut.config.SettingsLoader;
import org.wortlaut.io.ReadTable;
import org.wortlaut.io.WriteSample;
import org.wortlaut.pipeline.Chain;
import org.wortlaut.pipeline.RunResult;
import org.wortlaut.table.Table;
import org.wortlaut.table.Tables;

/**
 * The packaged jar through spark-submit on a Standalone cluster of its own: a master and a worker
 * as processes, whose Spark has Spark's own jars and nothing of ours. The limit is for processes
 * that hang, not for a busy machine.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class SubmitIT {

  private static final Path JAR = Path.of("target/wortlaut.jar").toAbsolutePath();
  private static final Path SPARK_CLASSPATH = Path.of("target/spark.classpath");
  private static final String HOST = "127.0.0.1";

  /** Short runs in new processes: the JVM's second compiler would cost more than it brings. */
  private static final List<String> FIRST_COMPILER_ONLY =
      List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m");

  private final SparkSession spark = LocalSpark.session();
  private final List<Process> cluster = new ArrayList<>();

  @TempDir private Path folder;

  @AfterEach
  void stopTheCluster() throws InterruptedException {
    for (Process process : cluster) {
      process.destroy();
    }
    for (Process process : cluster) {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
  }

  @Test
  void aClusterWritesTheSameRowsAsALocalRun() throws Exception {
    Path home = sparkHome();
    String master = startCluster(home);
    Settings local = local();
    RunResult expected = new Chain(spark, local).run();

    int exitCode =
        submit(
            home, master, "run", "--input", local.input().paths().get(0), "--output", clusterOut());

    assertThat(exitCode).as(log("submit")).isZero();
    OutputSettings output = new OutputSettings(clusterOut(), FileFormat.PARQUET);
    for (Table table : Tables.ALL) {
      if (expected.rows().containsKey(table.name())) {
        assertThat(rows(output, table)).as(table.name()).isEqualTo(rows(local.output(), table));
      }
    }
  }

  @Test
  void aMistakeOfTheUserEndsSparkSubmitWithItsExitCode() throws Exception {
    Path home = sparkHome();

    int exitCode = submit(home, "local[1]", "run", "--input", folder.resolve("none").toString());

    assertThat(exitCode).as(log("submit")).isEqualTo(3);
    assertThat(log("submit")).contains("/none").doesNotContain("at org.wortlaut");
  }

  private Settings local() {
    Settings empty =
        new SettingsLoader()
            .load(
                Map.of("wortlaut.output.path", folder.resolve("local").toString()),
                Map.of(),
                Optional.empty());
    return empty.withSample(WriteSample.into(spark, empty.output()));
  }

  private String startCluster(Path home) throws IOException {
    int port = freePort();
    String master = "spark://" + HOST + ":" + port;
    cluster.add(
        java(home, "master", "org.apache.spark.deploy.master.Master")
            .with("--host", HOST, "--port", "" + port, "--webui-port", "0")
            .start());
    cluster.add(
        java(home, "worker", "org.apache.spark.deploy.worker.Worker")
            .with("--host", HOST, "--webui-port", "0", "--cores", "2", "--memory", "1g")
            .with("--work-dir", folder.resolve("work").toString(), master)
            .start());
    return master;
  }

  private int submit(Path home, String master, String... arguments)
      throws IOException, InterruptedException {
    Process process =
        java(home, "submit", "org.apache.spark.deploy.SparkSubmit")
            .with("--master", master, "--executor-memory", "768m")
            .with("--conf", "spark.driver.host=" + HOST)
            .with("--conf", "spark.driver.bindAddress=" + HOST)
            .with("--conf", "spark.ui.enabled=false")
            .with(
                "--conf",
                "spark.executor.extraJavaOptions=" + String.join(" ", FIRST_COMPILER_ONLY))
            .with("--conf", "spark.sql.shuffle.partitions=3")
            .with("--class", "org.wortlaut.cli.Main", JAR.toString())
            .with(arguments)
            .start();
    cluster.add(process);
    return process.waitFor();
  }

  private JavaProcess java(Path home, String name, String mainClass) {
    return new JavaProcess(home, folder.resolve(name + ".log"), mainClass);
  }

  /** A Spark installation that is a folder of links to the jars that Maven has fetched. */
  private Path sparkHome() throws IOException {
    Path home = Files.createDirectories(folder.resolve("spark"));
    Path jars = Files.createDirectories(home.resolve("jars"));
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("conf"));
    for (String jar : Files.readString(SPARK_CLASSPATH).strip().split(":", -1)) {
      Files.createSymbolicLink(jars.resolve(Path.of(jar).getFileName()), Path.of(jar));
    }
    return home;
  }

  private String clusterOut() {
    return folder.resolve("cluster").toString();
  }

  private String log(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".log"));
  }

  private List<String> rows(OutputSettings output, Table table) {
    return ReadTable.from(spark, output, table).toJSON().collectAsList().stream().sorted().toList();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      return socket.getLocalPort();
    }
  }

  /** A java process of the Spark installation, with the JVM options that this test itself got. */
  private static final class JavaProcess {

    private final List<String> command = new ArrayList<>();
    private final Path home;
    private final Path log;

    JavaProcess(Path home, Path log, String mainClass) {
      this.home = home;
      this.log = log;
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("-Xmx1g");
      command.addAll(FIRST_COMPILER_ONLY);
      for (String option : System.getProperty("spark.jvm.options").strip().split("\\s+", -1)) {
        command.add(option);
      }
      command.addAll(List.of("-cp", home.resolve("jars") + "/*", mainClass));
    }

    JavaProcess with(String... arguments) {
      command.addAll(List.of(arguments));
      return this;
    }

    Process start() throws IOException {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      builder.environment().put("SPARK_HOME", home.toString());
      builder.environment().put("SPARK_SCALA_VERSION", "2.12");
      builder.environment().put("SPARK_LOCAL_IP", HOST);
      return builder.start();
    }
  }
}
