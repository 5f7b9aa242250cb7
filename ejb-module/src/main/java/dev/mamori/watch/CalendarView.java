package dev.mamori.watch;

import dev.mamori.platform.Identified;
import java.util.List;
import java.util.UUID;

/**
 * A working calendar. Besides its days of exception the nation's holidays and the turn of the year are off.
 *
 * @param department whose, by code; null for all departments without their own
 */
public record CalendarView(UUID id, long version, String department, List<CalendarHours> week, List<SpecialDay> days)
        implements Identified {}
