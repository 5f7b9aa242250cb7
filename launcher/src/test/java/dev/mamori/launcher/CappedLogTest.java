package dev.mamori.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CappedLogTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @TempDir
    Path directory;

    @Test
    void neverTakesMoreThanTwoFilesOfItsCapWhateverAProcessPrints() throws IOException {
        Path file = directory.resolve("console.log");
        byte[] words = new byte[23 * MEBIBYTE];
        try (CappedLog log = new CappedLog(file, new ByteArrayInputStream(words))) {
            log.start();
        }
        assertThat(Files.size(file)).isBetween(1L, 5L * MEBIBYTE + 8192);
        assertThat(Files.size(directory.resolve("console.log.1"))).isBetween(1L, 5L * MEBIBYTE + 8192);
        try (var files = Files.list(directory)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void keepsTheLastWords() throws IOException {
        Path file = directory.resolve("console.log");
        try (CappedLog log = new CappedLog(file, new ByteArrayInputStream("開始\n終了\n".getBytes("UTF-8")))) {
            log.start();
        }
        assertThat(Files.readString(file)).isEqualTo("開始\n終了\n");
    }
}
