package org.wortlaut.notebooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duckdb.DuckDBDriver;
import org.wortlaut.SampleTables;

/** The Python that has Jupyter, on the tables of the sample. */
final class Python {

  private static final Path NOTEBOOKS = Path.of("jobs/notebooks");
  private static final Path SCRATCH = Path.of("target/notebooks").toAbsolutePath();

  /** Prints what is missing, nothing if all is there. */
  private static final String MISSING =
      """
      from importlib.util import find_spec
      needed = ["nbconvert", "ipykernel", "pandas", "matplotlib", "networkx"]
      engines = ["duckdb", "jpype", "pyspark", "pyarrow"]
      missing = [name for name in needed if find_spec(name) is None]
      if not any(map(find_spec, engines)):
          missing.append("one of " + ", ".join(engines))
      print("; ".join(missing))
      """;

  private final Path jupyter;

  private Python(Path jupyter) {
    this.jupyter = jupyter;
  }

  /** How a process ended, with all that it said. */
  record Ended(int exitCode, String said) {}

  /** That of the first jupyter that there is; Debian's goes first, since its packages are there. */
  static Optional<Python> withJupyter() {
    return Stream.concat(Stream.of("/usr/bin"), Stream.of(System.getenv("PATH").split(":", -1)))
        .map(folder -> Path.of(folder, "jupyter"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Python::new);
  }

  /** What the notebooks need and this Python lacks; empty if nothing. */
  String missing() throws IOException, InterruptedException {
    return run("-c", MISSING).said().strip();
  }

  /** Executes a notebook as the README says, and leaves it as a page in target/notebooks. */
  Ended execute(Path notebook) throws IOException, InterruptedException {
    return start(
        List.of(
            jupyter.toString(),
            "nbconvert",
            "--to",
            "html",
            "--execute",
            "--output-dir",
            SCRATCH.toString(),
            notebook.getFileName().toString()));
  }

  /** Runs python3 in the folder of the notebooks. */
  Ended run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(jupyter.resolveSibling("python3").toString());
    command.addAll(List.of(arguments));
    return start(command);
  }

  private static Ended start(List<String> command) throws IOException, InterruptedException {
    Files.createDirectories(SCRATCH);
    Path log = Files.createTempFile(SCRATCH, "python", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(NOTEBOOKS.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
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
