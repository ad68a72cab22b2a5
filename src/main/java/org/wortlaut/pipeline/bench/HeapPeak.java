package org.wortlaut.pipeline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * How much heap this JVM has used at most since the last reset: the sum of what its pools have used
 * at most, each at its own time, and no more than the JVM may use in all.
 */
final class HeapPeak {

  private HeapPeak() {}

  static void reset() {
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  static long bytes() {
    long sum = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    return Math.min(sum, Runtime.getRuntime().maxMemory());
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
