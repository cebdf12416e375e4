package be.weefsel.database;

import java.lang.management.ManagementFactory;

/** PostgreSQL's settings for one machine that also runs Weefsel. */
final class ClusterSettings {
  private ClusterSettings() {}

  static String forThisMachine(boolean durable) {
    long megabytes = memoryMegabytes();
    return String.join(
        "\n",
        "listen_addresses = '127.0.0.1'",
        // No socket files: their path may not exceed 107 characters.
        "unix_socket_directories = ''",
        "max_connections = 60",
        "shared_buffers = '" + clamp(megabytes / 8, 128, 2048) + "MB'",
        "effective_cache_size = '" + megabytes / 2 + "MB'",
        "work_mem = '64MB'",
        "maintenance_work_mem = '" + clamp(megabytes / 16, 64, 1024) + "MB'",
        "max_wal_size = '" + (durable ? 4 : 1) + "GB'",
        "checkpoint_timeout = '15min'",
        // Nothing is replicated, so a new table is synced when it is committed and not logged as
        // well.
        "wal_level = minimal",
        "max_wal_senders = 0",
        "wal_compression = on",
        // Compiling costs more than our short queries take.
        "jit = off",
        "random_page_cost = 1.1",
        "timezone = 'UTC'",
        durable ? "fsync = on" : "fsync = off\nfull_page_writes = off\nsynchronous_commit = off",
        "");
  }

  private static long clamp(long value, long low, long high) {
    return Math.max(low, Math.min(high, value));
  }

  private static long memoryMegabytes() {
    if (ManagementFactory.getOperatingSystemMXBean()
        instanceof com.sun.management.OperatingSystemMXBean machine) {
      return machine.getTotalMemorySize() >> 20;
    }
    return 2048;
  }
}
