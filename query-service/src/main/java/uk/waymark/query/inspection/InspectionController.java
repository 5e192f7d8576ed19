package uk.waymark.query.inspection;

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
@Tag(name = "Inspections", description = "What inspectors looked at, judged and found, and what answers it")
class InspectionController {
    private final Snapshot snapshot;
    private final Inspections inspections;
    private final InspectionInFull inFull;

    InspectionController(Snapshot snapshot, Inspections inspections, InspectionInFull inFull) {
        this.snapshot = snapshot;
        this.inspections = inspections;
        this.inFull = inFull;
    }

    @GetMapping("/inspections")
    @Operation(summary = "All inspections with their judgements")
    ResponseEntity<Page<InspectionSummary>> inspections(Scope scope, Paging paging) {
        return snapshot.of(scope, clocks -> paging.page(inspections.list(scope.whose(), clocks, paging)));
    }

    @GetMapping("/inspections/{id}")
    @Operation(
            summary = "One inspection, its findings with the actions that answer them, and prediction against outcome")
    ResponseEntity<Inspection> inspection(@PathVariable String id, Scope scope) {
        return snapshot.of(scope, Thing.INSPECTION, id, (owner, clocks) -> inFull.get(owner, id, clocks));
    }
}
