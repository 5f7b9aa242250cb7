package dev.mamori.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody of the city with a folder of files, who runs the verifier and reads what it says. */
record Officer(Path folder) {

    /** Keeps a file, and tells where. */
    String keep(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** Checks the export of a trail with the key of the trail. */
    String check(TestTrail trail, String... more) throws IOException {
        keep("city.pub", trail.publicKey());
        return checkByKeptKey(trail, more);
    }

    /** Checks the export of a trail with the key that was kept before. */
    String checkByKeptKey(TestTrail trail, String... more) throws IOException {
        trail.write(folder.resolve("export.zip"));
        return checkKeptFile(more);
    }

    /** Checks the file that is there. */
    String checkKeptFile(String... more) {
        var arguments = new ArrayList<>(List.of(
                "audit",
                folder.resolve("export.zip").toString(),
                "--key",
                folder.resolve("city.pub").toString()));
        arguments.addAll(List.of(more));
        return said(arguments.toArray(String[]::new));
    }

    /** The exit code, the finding by its name, and all that was printed. */
    static String said(String... arguments) {
        var printed = new ByteArrayOutputStream();
        var code = Main.run(arguments, new PrintStream(printed, true, StandardCharsets.UTF_8));
        var text = printed.toString(StandardCharsets.UTF_8);
        return code + " " + TestTrail.nameOf(text) + " " + text;
    }
}
