package dev.mamori.terminal;

import dev.mamori.platform.Identified;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a comparison of the carrier's filter with the register found.
 *
 * @param rules how many rules the carrier's file held
 * @param policySha256 the policy it was compared with
 * @param current whether that policy is still the register's
 * @param differences none when the filter is as it should be
 */
public record FilterComparison(
        UUID id,
        Instant comparedAt,
        String comparedBy,
        int rules,
        String policySha256,
        boolean current,
        List<FilterDifference> differences)
        implements Identified {}
