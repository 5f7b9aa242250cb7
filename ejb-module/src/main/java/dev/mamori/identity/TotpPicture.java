package dev.mamori.identity;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A secret as authenticator apps take it: as text, as an address and as a picture drawn by ourselves. */
final class TotpPicture {

    private static final int QUIET_ZONE = 4;

    private TotpPicture() {}

    static TotpSecret of(String base32, String loginId) {
        var uri = "otpauth://totp/Mamori:%s?secret=%s&issuer=Mamori&algorithm=SHA256&digits=6&period=30"
                .formatted(URLEncoder.encode(loginId, StandardCharsets.UTF_8), base32);
        return new TotpSecret(base32, uri, svg(QrCode.encodeText(uri, QrCode.Ecc.MEDIUM)));
    }

    /** Dark on white in every theme, with the margin that readers need (ISO/IEC 18004, clause 9.1). */
    private static String svg(QrCode code) {
        var side = code.size + 2 * QUIET_ZONE;
        var dark = new StringBuilder();
        for (var row = 0; row < code.size; row++) {
            for (var column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    dark.append("M%d,%dh1v1h-1z".formatted(column + QUIET_ZONE, row + QUIET_ZONE));
                }
            }
        }
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\">"
                        + "<rect width=\"%1$d\" height=\"%1$d\" fill=\"#fff\"/><path fill=\"#000\" d=\"%2$s\"/></svg>")
                .formatted(side, dark);
    }
}
