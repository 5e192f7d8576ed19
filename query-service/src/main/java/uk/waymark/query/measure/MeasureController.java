package uk.waymark.query.measure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.query.reading.Page;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Scope;
import uk.waymark.query.reading.Snapshot;
import uk.waymark.query.reading.Thing;

@RestController
@Tag(name = "Measures", description = "Indicators, what they aim for and what was read")
class MeasureController {
    private final Snapshot snapshot;
    private final Measures measures;

    MeasureController(Snapshot snapshot, Measures measures) {
        this.snapshot = snapshot;
        this.measures = measures;
    }

    @GetMapping("/measures")
    @Operation(summary = "Measures with their targets and readings")
    ResponseEntity<Page<Measure>> measures(Scope scope, Paging paging) {
        return snapshot.of(scope, clocks -> paging.page(measures.list(scope.whose(), clocks, paging)));
    }

    @GetMapping("/measures/{id}")
    @Operation(summary = "One measure with its targets and readings")
    ResponseEntity<Measure> measure(@PathVariable String id, Scope scope) {
        return snapshot.of(scope, Thing.MEASURE, id, (owner, clocks) -> measures.get(owner, id, clocks));
    }
}
