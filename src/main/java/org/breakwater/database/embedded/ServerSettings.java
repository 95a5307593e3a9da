package org.breakwater.database.embedded;

import java.util.Map;
import java.util.TreeMap;

/** The server's settings, whatever its own file says. */
final class ServerSettings {

    static final Map<String, String> ALWAYS = new TreeMap<>(Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "100"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            // Nothing that was acknowledged is lost, even if the power fails.
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            // An error's details contain values of a row, and so may a statement: neither goes into the log.
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_parameter_max_length_on_error", "0"),
            Map.entry("log_checkpoints", "off"),
            // Random page access costs little more than sequential access: the data is in memory, or on an SSD. With
            // other settings, a session that began on a small table would go on scanning all of it when it has grown.
            Map.entry("random_page_cost", "1.1"),
            // JIT compilation costs more than any query of ours takes.
            Map.entry("jit", "off"),
            // Starting a second process for one query takes longer than any query of ours.
            Map.entry("max_parallel_workers_per_gather", "0")));

    private ServerSettings() {}
}
