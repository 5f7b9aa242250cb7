package dev.mamori.launcher;

import java.nio.file.Path;

/** Where a terminal's certificate and key were left for whoever sets the terminal up. */
record TerminalFiles(Path p12, Path certificate, Path key, String password, String certificatePem) {

    static TerminalFiles in(Path directory, String label, String password, String certificatePem) {
        return new TerminalFiles(
                directory.resolve(label + ".p12"),
                directory.resolve(label + ".crt.pem"),
                directory.resolve(label + ".key.pem"),
                password,
                certificatePem);
    }

    @Override
    public String toString() {
        return "TerminalFiles[" + p12.getFileName() + "]";
    }
}
