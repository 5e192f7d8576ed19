package uk.waymark.query.recorded;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.access.look.LookKind;
import uk.waymark.access.look.Looked;
import uk.waymark.query.reading.Page;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Scope;
import uk.waymark.query.reading.Snapshot;

@RestController
@Tag(name = "Events")
class EventController {
    private final Snapshot snapshot;
    private final RecordedEvents events;

    EventController(Snapshot snapshot, RecordedEvents events) {
        this.snapshot = snapshot;
        this.events = events;
    }

    @GetMapping("/events")
    @Looked(LookKind.EXPORT)
    @Operation(
            summary = "Every event, in the order of the ledger",
            description = "A reader who asks for what is after the last position it has misses nothing.")
    ResponseEntity<Page<CloudEvent>> events(
            @Parameter(description = "The last position that the reader has")
                    @Schema(implementation = Long.class, minimum = "0")
                    @RequestParam
                    @Nullable
                    After after,
            Scope scope,
            Paging paging) {
        var from = after == null ? paging.after() : Math.max(after.position(), paging.after());
        return snapshot.of(scope, clocks -> paging.page(events.after(from, scope.whose(), clocks, paging.fetch())));
    }
}
