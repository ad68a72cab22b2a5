package org.wortlaut.cli;

import org.wortlaut.pipeline.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"wortlaut " + Version.current()};
  }
}
