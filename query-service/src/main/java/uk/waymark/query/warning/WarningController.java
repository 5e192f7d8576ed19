package uk.waymark.query.warning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.query.reading.Page;
import uk.waymark.query.reading.Scope;
import uk.waymark.query.reading.Snapshot;
import uk.waymark.query.reading.Thing;

@RestController
@Tag(name = "Plans")
class WarningController {
    private final Snapshot snapshot;
    private final Warnings warnings;

    WarningController(Snapshot snapshot, Warnings warnings) {
        this.snapshot = snapshot;
        this.warnings = warnings;
    }

    @GetMapping("/plans/{plan}/warnings")
    @Operation(summary = "What an auditor would ask about the record of a plan's actions; never paged")
    ResponseEntity<Page<Warning>> warnings(
            @PathVariable String plan, @RequestParam @Nullable WarningKind kind, Scope scope) {
        return snapshot.of(
                scope, Thing.PLAN, plan, (owner, clocks) -> new Page<>(warnings.of(owner, plan, kind, clocks), null));
    }
}
