package org.wortlaut.pipeline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * The time that processors have worked for this JVM. Unlike time on the clock it says the same on a
 * machine that has other work to do.
 */
final class ProcessorTime {

  private static final double NANOSECONDS = 1e9;

  private ProcessorTime() {}

  /** Seconds since the JVM was started, summed over all cores. */
  static double seconds() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / NANOSECONDS;
  }
}
