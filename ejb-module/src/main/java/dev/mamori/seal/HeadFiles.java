package dev.mamori.seal;

import dev.mamori.platform.TimeSource;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Signed heads outside the database, so that a database turned back is found out: a file a month for each municipality, only
 * ever added to, each addition on the disk before it counts.
 */
@ApplicationScoped
public class HeadFiles {

    /** What stands after each note. */
    static final String END = "--\n";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");
    private static final int TAIL = 1 << 14;

    private final List<String> broken = new ArrayList<>();
    private Path directory;

    @Inject
    Clock clock;

    @PostConstruct
    void find() {
        var named = Optional.ofNullable(System.getProperty("mamori.heads.dir"))
                .or(() -> Optional.ofNullable(System.getenv("MAMORI_HEADS_DIR")))
                .map(Path::of);
        if (named.isEmpty() || !Files.isDirectory(named.get()) || !Files.isWritable(named.get())) {
            broken.add("heads-missing: no directory can be written in which signed heads are kept");
        } else {
            directory = named.get();
        }
    }

    /** Why heads cannot be kept; none when all is well. */
    public List<String> broken() {
        return List.copyOf(broken);
    }

    /** The newest head of a municipality that lies here. */
    public Optional<OutsideHead> newest(int municipality) {
        return all(municipality).stream()
                .max(Comparator.comparing(Path::getFileName))
                .flatMap(HeadFiles::last);
    }

    /** Adds heads, the smallest tree first; those that lie here already are left out. */
    public void add(int municipality, List<SealedHead> heads) {
        var month = MONTH.format(clock.instant().atZone(TimeSource.ZONE));
        var file = directory.resolve("%06d-%s.heads".formatted(municipality, month));
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                var lock = channel.lock()) {
            var known = newest(municipality).map(OutsideHead::size).orElse(0L);
            var added = new StringBuilder();
            heads.stream()
                    .filter(head -> lock.isValid() && head.size() > known)
                    .forEach(head -> added.append(head.checkpoint()).append(END));
            var bytes = ByteBuffer.wrap(added.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException full) {
            throw new UncheckedIOException("signed heads cannot be kept outside the database", full);
        }
    }

    private List<Path> all(int municipality) {
        try (var files = Files.newDirectoryStream(directory, "%06d-*.heads".formatted(municipality))) {
            var found = new ArrayList<Path>();
            files.forEach(found::add);
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("signed heads cannot be read", unreadable);
        }
    }

    /** The last whole note of a file; what was cut off while it was written does not count. */
    private static Optional<OutsideHead> last(Path file) {
        try (var reading = new RandomAccessFile(file.toFile(), "r")) {
            var start = Math.max(0, reading.length() - TAIL);
            var bytes = new byte[(int) (reading.length() - start)];
            reading.seek(start);
            reading.readFully(bytes);
            return lastNote(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("signed heads cannot be read", unreadable);
        }
    }

    private static Optional<OutsideHead> lastNote(String tail) {
        var end = tail.lastIndexOf(END);
        if (end < 0) {
            return Optional.empty();
        }
        var begin = tail.lastIndexOf(END, end - 1);
        return Optional.of(OutsideHead.of(tail.substring(begin < 0 ? 0 : begin + END.length(), end)));
    }
}
