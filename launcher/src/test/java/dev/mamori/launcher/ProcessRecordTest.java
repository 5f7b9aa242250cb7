package dev.mamori.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {

    @TempDir
    Path directory;

    @Test
    void findsTheProcessAgain() {
        ProcessRecord record = new ProcessRecord(directory.resolve("pid"));
        record.write(ProcessHandle.current());
        assertThat(record.alive()).contains(ProcessHandle.current());
    }

    @Test
    void doesNotMistakeAnotherProcessOfTheSameNumber() {
        Path file = directory.resolve("pid");
        PrivateFiles.write(file, ProcessHandle.current().pid() + " 1000000\n");
        assertThat(new ProcessRecord(file).alive()).isEmpty();
    }

    @Test
    void isEmptyWhenNothingOrNonsenseIsWritten() {
        Path file = directory.resolve("pid");
        assertThat(new ProcessRecord(file).alive()).isEmpty();
        PrivateFiles.write(file, "nonsense");
        assertThat(new ProcessRecord(file).alive()).isEmpty();
    }
}
