package org.wortlaut.pipeline;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most heap that this JVM has used since the last reset, summed over its pools. */
final class HeapPeak {

  private HeapPeak() {}

  static void reset() {
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  static long bytes() {
    return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
