package dev.mamori.watch;

import java.util.List;
import java.util.Map;

/**
 * What was seen in some days, in numbers.
 *
 * @param days how many days it tells of
 * @param rules alerts by rule, those that a permit excused left out
 * @param states alerts by state
 * @param hours alerts by day of the week, Monday first, and hour of the day
 */
public record AlertFigures(
        int days, Map<AlertRule, Long> rules, Map<AlertState, Long> states, List<List<Long>> hours) {}
