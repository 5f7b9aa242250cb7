package dev.mamori.launcher;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The one account of the server's management port, written as the server's own realm file wants it. */
final class ManagementUser {

    static final String NAME = "mamori-kanri";
    static final String PASSWORD = "management";
    private static final String REALM = "ManagementRealm";

    private ManagementUser() {}

    static void write(Path configuration, String password) {
        // The line with the realm is not a remark: without it the server does not accept the file.
        String users =
                "#$REALM_NAME=" + REALM + "$ This line is read by the server.\n" + NAME + "=" + digest(password) + "\n";
        PrivateFiles.write(configuration.resolve("mgmt-users.properties"), users);
        PrivateFiles.write(configuration.resolve("mgmt-groups.properties"), NAME + "=\n");
    }

    /** HTTP digest authentication fixes the algorithm; the port is open to this machine only. */
    static String digest(String password) {
        try {
            byte[] text = (NAME + ":" + REALM + ":" + password).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
