package dev.mamori.assurance.model;

import java.util.List;

/**
 * A line of the contract's security requirements, in the product's own words.
 *
 * @param id as the contract numbers it: {@code 23}, {@code 6-3}
 * @param phase when in the service's life it matters
 * @param titleJa title in Japanese
 * @param titleEn title in English
 * @param meaningJa what the product does and refuses, in Japanese
 * @param meaningEn the same in English
 * @param proof kinds of proof: {@code T} technical probe, {@code R} register with rules, {@code D} drill
 */
public record Control(
        String id,
        Phase phase,
        String titleJa,
        String titleEn,
        String meaningJa,
        String meaningEn,
        List<String> proof) {

    /** The contract's four parts. */
    public enum Phase {
        GENERAL,
        BUILDING,
        RUNNING,
        DISPOSAL
    }
}
