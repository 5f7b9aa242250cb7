package dev.mamori.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/** The three doors of an installation: one for people and programs, two that only this machine reaches. */
public record Ports(int https, int management, int database) {

    static final String HTTPS = "MAMORI_HTTPS_PORT";
    static final String MANAGEMENT = "MAMORI_MANAGEMENT_PORT";
    static final String DATABASE = "MAMORI_DB_PORT";

    public Ports {
        requireRange(HTTPS, https);
        requireRange(MANAGEMENT, management);
        requireRange(DATABASE, database);
        if (https == management || https == database || management == database) {
            throw new StartFailure(
                    "三つのポートは別の番号にしてください / the three ports must differ: " + https + ", " + management + ", " + database);
        }
    }

    static Ports of(Map<String, String> environment) {
        return new Ports(
                number(environment, HTTPS, 8443),
                number(environment, MANAGEMENT, 9990),
                number(environment, DATABASE, 54329));
    }

    /** Refuses to start, and says which port another program holds. */
    void requireFree(boolean withDatabase) {
        requireFree(HTTPS, https);
        requireFree(MANAGEMENT, management);
        if (withDatabase) {
            requireDatabaseFree();
        }
    }

    void requireDatabaseFree() {
        requireFree(DATABASE, database);
    }

    private static int number(Map<String, String> environment, String name, int standard) {
        String value = environment.getOrDefault(name, "").trim();
        try {
            return value.isEmpty() ? standard : Integer.parseInt(value);
        } catch (NumberFormatException notANumber) {
            throw new StartFailure(name + " は数字ではありません / is not a number: " + value, notANumber);
        }
    }

    private static void requireRange(String name, int port) {
        if (port < 1 || port > 65_535) {
            throw new StartFailure(name + " は 1～65535 で指定してください / must be 1 to 65535: " + port);
        }
    }

    private static void requireFree(String name, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            // A port whose last connections are still closing down is free for a server that says the same.
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new StartFailure(
                    "ポート " + port + " は使用中です（" + name + " で変更できます） / port " + port + " is in use (set " + name + ")",
                    taken);
        }
    }
}
