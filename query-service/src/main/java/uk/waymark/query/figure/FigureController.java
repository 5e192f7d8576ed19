package uk.waymark.query.figure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.query.rating.AnotherScheme;
import uk.waymark.query.reading.Page;
import uk.waymark.query.reading.Scope;
import uk.waymark.query.reading.Snapshot;
import uk.waymark.query.reading.Thing;

@RestController
@Tag(name = "Plans")
class FigureController {
    private final Snapshot snapshot;
    private final Figures figures;

    FigureController(Snapshot snapshot, Figures figures) {
        this.snapshot = snapshot;
        this.figures = figures;
    }

    @GetMapping("/plans/{plan}/figures")
    @Operation(summary = "What became of a plan's actions in each period, and how they stood at its end; never paged")
    ResponseEntity<Page<PeriodFigures>> figures(
            @PathVariable String plan,
            @ParameterObject Window window,
            @ParameterObject AnotherScheme another,
            Scope scope) {
        return snapshot.of(
                scope,
                Thing.PLAN,
                plan,
                (owner, clocks) -> new Page<>(figures.of(owner, plan, another, window, clocks), null));
    }
}
