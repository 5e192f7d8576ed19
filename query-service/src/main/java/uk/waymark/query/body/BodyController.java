package uk.waymark.query.body;

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
@Tag(name = "Bodies", description = "Boards and committees, their meetings, and the matters arising for them")
class BodyController {
    private final Snapshot snapshot;
    private final Bodies bodies;

    BodyController(Snapshot snapshot, Bodies bodies) {
        this.snapshot = snapshot;
        this.bodies = bodies;
    }

    @GetMapping("/bodies")
    @Operation(summary = "All boards and committees with their meetings")
    ResponseEntity<Page<Body>> bodies(Scope scope, Paging paging) {
        return snapshot.of(scope, clocks -> paging.page(bodies.list(scope.whose(), clocks, paging)));
    }

    @GetMapping("/bodies/{id}")
    @Operation(summary = "One board or committee with its meetings")
    ResponseEntity<Body> body(@PathVariable String id, Scope scope) {
        return snapshot.of(scope, Thing.BODY, id, (owner, clocks) -> bodies.get(owner, id, clocks));
    }
}
