package dev.mamori.web.pages;

import dev.mamori.watch.AlertFigures;
import dev.mamori.watch.AlertService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The alerts of a month in numbers: by rule, and by day of the week and hour. */
@Named
@RequestScoped
public class AlertFiguresPage {

    private static final int DAYS = 30;

    @Inject
    AlertService alerts;

    private AlertFigures figures;

    /** How many stand where. */
    public Map<String, Long> getStates() {
        return figures().states().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
    }

    /** How many each rule has raised. */
    public List<RuleCount> getRules() {
        return figures().rules().entrySet().stream()
                .map(entry -> new RuleCount(entry.getKey().name(), entry.getValue()))
                .toList();
    }

    public List<Integer> getHours() {
        return IntStream.range(0, 24).boxed().toList();
    }

    /** The days of the week, Monday first, each with its hours. */
    public List<Day> getDays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(
                        day.name(),
                        figures().hours().get(day.getValue() - 1).stream()
                                .map(Cell::of)
                                .toList()))
                .toList();
    }

    private AlertFigures figures() {
        if (figures == null) {
            figures = alerts.figures(DAYS);
        }
        return figures;
    }

    /** How many a rule has raised. */
    public record RuleCount(String name, long count) {

        public String getName() {
            return name;
        }

        public long getCount() {
            return count;
        }
    }

    /** A day of the week. */
    public record Day(String name, List<Cell> cells) {

        public String getName() {
            return name;
        }

        public List<Cell> getCells() {
            return cells;
        }
    }

    /** An hour, and how warm it is: from 0 for nothing to 4. */
    public record Cell(long count, int warmth) {

        static Cell of(long count) {
            return new Cell(count, count == 0 ? 0 : count < 3 ? 1 : count < 6 ? 2 : count < 12 ? 3 : 4);
        }

        public long getCount() {
            return count;
        }

        public int getWarmth() {
            return warmth;
        }
    }
}
