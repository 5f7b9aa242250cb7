package dev.mamori.clock.source;

import java.time.Duration;

/** Asks a time server once and says by how many microseconds it is ahead: for a machine whose clock is another. */
final class AskOnce {

    private AskOnce() {}

    public static void main(String[] arguments) {
        System.out.println(
                new Sntp(Duration.ofSeconds(5)).ask(TimeServer.of(arguments[0])).offsetMicros());
    }
}
