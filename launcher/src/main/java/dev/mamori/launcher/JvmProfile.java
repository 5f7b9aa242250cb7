package dev.mamori.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the server's Java is tuned: to be there soon (demonstration, tests) or to work all day (production). */
public enum JvmProfile {
    DEMO(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms64m", "-Xmx512m", "-Xshare:auto")),
    PRODUCTION(List.of("-XX:+UseParallelGC", "-Xms512m", "-Xmx1g", "-XX:MaxMetaspaceSize=384m", "-Xshare:auto"));

    private static final int FIRST_WITH_AUTOMATIC_ARCHIVE = 19;
    // A heap dump would be a copy of residents' data in the clear.
    private static final List<String> ALWAYS = List.of(
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:+ExitOnOutOfMemoryError",
            "-Duser.timezone=Asia/Tokyo",
            "-Dfile.encoding=UTF-8",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true");

    private final List<String> options;

    JvmProfile(List<String> options) {
        this.options = options;
    }

    static JvmProfile named(String name) {
        return switch (name.trim()) {
            case "", "demo" -> DEMO;
            case "production" -> PRODUCTION;
            default ->
                throw new StartFailure(Settings.PROFILE + " は demo か production です / is demo or production: " + name);
        };
    }

    List<String> options(Path archive) {
        List<String> all = new ArrayList<>(options);
        all.addAll(ALWAYS);
        if (Runtime.version().feature() >= FIRST_WITH_AUTOMATIC_ARCHIVE) {
            all.add("-XX:+AutoCreateSharedArchive");
            all.add("-XX:SharedArchiveFile=" + archive);
        }
        return all;
    }
}
