package dev.mamori.seal;

import java.time.Instant;
import java.util.Base64;

/**
 * A signed head, as the city keeps it.
 *
 * @param size how many events it is about
 * @param root the root over them, base64
 * @param sealedAt when it was signed
 * @param checkpoint the signed note (C2SP)
 */
public record HeadView(long size, String root, Instant sealedAt, String checkpoint) {

    static HeadView of(SealedHead head) {
        return new HeadView(
                head.size(), Base64.getEncoder().encodeToString(head.root()), head.sealedAt(), head.checkpoint());
    }
}
