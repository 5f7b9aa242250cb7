package dev.mamori.launcher;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The users that the server itself knows: one for its management port, and none for applications (Mamori keeps its own
 * accounts).
 */
final class RealmFiles {

    static final String NAME = "mamori-kanri";
    static final String PASSWORD = "management";
    private static final String REALM = "ManagementRealm";

    private RealmFiles() {}

    static void write(Path configuration, String password) {
        String user = NAME + "=" + digest(password) + "\n";
        PrivateFiles.write(configuration.resolve("mgmt-users.properties"), realm(REALM) + user);
        PrivateFiles.write(configuration.resolve("mgmt-groups.properties"), NAME + "=\n");
        PrivateFiles.write(configuration.resolve("application-users.properties"), realm("ApplicationRealm"));
        PrivateFiles.write(configuration.resolve("application-roles.properties"), "");
    }

    /** Not a remark: without this line the server does not accept the file. */
    private static String realm(String name) {
        return "#$REALM_NAME=" + name + "$ This line is read by the server.\n";
    }

    /** HTTP digest authentication fixes the algorithm; it travels within TLS, behind the operator's certificate. */
    static String digest(String password) {
        try {
            byte[] text = (NAME + ":" + REALM + ":" + password).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
