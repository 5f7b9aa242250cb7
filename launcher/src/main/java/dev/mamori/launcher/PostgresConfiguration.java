package dev.mamori.launcher;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the built-in PostgreSQL is set: durable, only on this machine, and silent about the rows it keeps. */
final class PostgresConfiguration {

    static final String FILE = "mamori.conf";

    private PostgresConfiguration() {}

    static String text(int port) {
        return Stream.of(
                        "# Written by the launcher at each start.",
                        "listen_addresses = '127.0.0.1'",
                        "port = " + port,
                        "unix_socket_directories = ''",
                        "max_connections = 100",
                        "password_encryption = 'scram-sha-256'",
                        "shared_preload_libraries = ''",
                        "",
                        "# What was acknowledged stays, whatever happens to the machine.",
                        "fsync = on",
                        "synchronous_commit = on",
                        "full_page_writes = on",
                        "wal_level = 'replica'",
                        "",
                        "shared_buffers = '256MB'",
                        "effective_cache_size = '1GB'",
                        "work_mem = '8MB'",
                        "maintenance_work_mem = '64MB'",
                        "max_wal_size = '1GB'",
                        "min_wal_size = '80MB'",
                        "wal_compression = on",
                        "checkpoint_timeout = '15min'",
                        "random_page_cost = 1.1",
                        "jit = off",
                        "idle_in_transaction_session_timeout = '10min'",
                        "",
                        "timezone = 'Asia/Tokyo'",
                        "# A zone named by its offset: the log's times carry +09:00 instead of a name.",
                        "log_timezone = '<+09:00>-9'",
                        "log_line_prefix = '%m [%p] %q%u@%d '",
                        "logging_collector = on",
                        "log_directory = 'log'",
                        "log_filename = 'postgresql-%Y%m%d-%H%M%S.log'",
                        "log_rotation_size = '10MB'",
                        "log_rotation_age = '7d'",
                        "log_min_messages = 'warning'",
                        "log_checkpoints = off",
                        "# No statement and no row's value reaches the log: they hold personal data.",
                        "log_statement = 'none'",
                        "log_min_error_statement = 'panic'",
                        "log_error_verbosity = 'terse'",
                        "log_parameter_max_length_on_error = 0")
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
