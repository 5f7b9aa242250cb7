package dev.mamori.web.pages;

import dev.mamori.assurance.ControlLine;
import dev.mamori.assurance.ControlService;
import dev.mamori.assurance.model.Control;
import dev.mamori.assurance.model.ControlStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The control matrix: 44 tiles by phase, and how many stand how. */
@Named
@RequestScoped
public class ControlsPage {

    @Inject
    ControlService controls;

    private List<ControlLine> lines;

    /** How many controls stand how. */
    public List<Sum> getSums() {
        return Arrays.stream(ControlStatus.values())
                .map(status -> new Sum(
                        status.name(),
                        lines().stream().filter(line -> line.status() == status).count()))
                .toList();
    }

    /** The tiles, by phase of the service's life. */
    public List<Phase> getPhases() {
        return Arrays.stream(Control.Phase.values()).map(this::phase).toList();
    }

    private Phase phase(Control.Phase phase) {
        var tiles = lines().stream()
                .filter(line -> line.phase() == phase)
                .map(Tile::of)
                .toList();
        return new Phase(phase.name(), tiles.size(), tiles);
    }

    private List<ControlLine> lines() {
        if (lines == null) {
            lines = controls.list().items();
        }
        return lines;
    }

    /** A status and how many controls have it. */
    public record Sum(String status, long count) {}

    /** A phase and its tiles. */
    public record Phase(String code, int size, List<Tile> controls) {}

    /** One control. */
    public record Tile(String id, String title, String status, Instant provedAt) {
        static Tile of(ControlLine line) {
            var title = Words.english() ? line.titleEn() : line.titleJa();
            return new Tile(line.id(), title, line.status().name(), line.provedAt());
        }
    }
}
