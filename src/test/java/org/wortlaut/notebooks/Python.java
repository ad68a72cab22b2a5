package org.wortlaut.notebooks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duckdb.DuckDBDriver;
import org.wortlaut.SampleTables;

/** The Python that has Jupyter, on the tables of the sample. */
final class Python {

  private static final Path NOTEBOOKS = Path.of("jobs/notebooks");
  private static final Path SCRATCH = Path.of("target/notebooks").toAbsolutePath();

  private final String python;
  private final Map<String, String> environment;

  private Python(String python, Map<String, String> environment) {
    this.python = python;
    this.environment = environment;
  }

  /** How a process ended, with all that it said. */
  record Ended(int exitCode, String said) {}

  /** The one that jobs/notebooks/execute takes: the first that lacks nothing. */
  static Optional<Python> withNotebooks() throws IOException, InterruptedException {
    for (String name : List.of("/usr/bin/python3", "python3")) {
      Python python = new Python(name, Map.of());
      Ended missing = python.run("missing.py");
      if (missing.exitCode() == 0 && missing.said().isBlank()) {
        return Optional.of(python);
      }
    }
    return Optional.empty();
  }

  /**
   * The same with a stand-in for PySpark, which answers with Spark's own classes; empty without
   * JPype.
   */
  Optional<Python> withSpark() throws IOException, InterruptedException {
    Map<String, String> spark =
        Map.of(
            "PYTHONPATH",
            Path.of("src/test/python").toAbsolutePath().toString(),
            "WORTLAUT_SPARK_CLASSPATH",
            System.getProperty("java.class.path"),
            "WORTLAUT_SPARK_OPTIONS",
            ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--add-opens"))
                .collect(Collectors.joining(" ")));
    return run("-c", "import jpype").exitCode() == 0
        ? Optional.of(new Python(python, spark))
        : Optional.empty();
  }

  /** Executes a notebook as the README says, and leaves it as a page in target/notebooks. */
  Ended execute(Path notebook) throws IOException, InterruptedException {
    return start(
        List.of("./execute", "--output", SCRATCH.toString(), notebook.getFileName().toString()));
  }

  /** Runs python3 in the folder of the notebooks. */
  Ended run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(python);
    command.addAll(List.of(arguments));
    return start(command);
  }

  private Ended start(List<String> command) throws IOException, InterruptedException {
    Files.createDirectories(SCRATCH);
    Path log = Files.createTempFile(SCRATCH, "python", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(NOTEBOOKS.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    builder
        .environment()
        .put("WORTLAUT_TABLES", Path.of(SampleTables.output().path()).toAbsolutePath().toString());
    builder.environment().put("WORTLAUT_DUCKDB_JAR", duckDbJar());
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    builder.environment().put("MPLCONFIGDIR", SCRATCH.resolve("matplotlib").toString());
    builder.environment().put("IPYTHONDIR", SCRATCH.resolve("ipython").toString());
    int exitCode = builder.start().waitFor();
    String said = Files.readString(log);
    Files.delete(log);
    return new Ended(exitCode, said);
  }

  private static String duckDbJar() {
    return Path.of(DuckDBDriver.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .toString();
  }
}
