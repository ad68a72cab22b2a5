package org.wortlaut.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Shows a page with the program that this system opens web pages with. */
final class PageOpener {

  /**
   * A program that runs longer is the browser itself; one that cannot open the page ends at once.
   */
  private static final long SECONDS_TO_FAIL = 3;

  private final List<String> command;

  /**
   * @param command takes the page's address as its last argument
   */
  PageOpener(List<String> command) {
    this.command = List.copyOf(command);
  }

  static PageOpener ofSystem() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      return new PageOpener(List.of("open"));
    }
    return new PageOpener(
        system.contains("windows")
            ? List.of("rundll32", "url.dll,FileProtocolHandler")
            : List.of("xdg-open"));
  }

  /** Whether the page is shown, as far as that can be told. */
  boolean open(Path page) {
    List<String> call = new ArrayList<>(command);
    call.add(page.toUri().toString());
    try {
      Process process =
          new ProcessBuilder(call)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return !process.waitFor(SECONDS_TO_FAIL, TimeUnit.SECONDS) || process.exitValue() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
