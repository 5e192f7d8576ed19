package uk.waymark.query.parked;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import uk.waymark.access.Caller;
import uk.waymark.events.Capacity;
import uk.waymark.query.feed.EventStream;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.reading.MayBeReadBy;
import uk.waymark.query.reading.Page;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Scope;
import uk.waymark.query.reading.Snapshot;
import uk.waymark.query.reading.Whose;

@RestController
@Tag(name = "Parked events")
@MayBeReadBy({Capacity.ADMINISTRATOR, Capacity.AUDITOR})
class ParkedController {
    private static final Logger LOG = LoggerFactory.getLogger(ParkedController.class);

    private static final String POSITION = "That of the event that a stream waits for, as GET /parked tells it";

    private final Snapshot snapshot;
    private final ParkedEvents parked;
    private final Retry retry;

    ParkedController(Snapshot snapshot, ParkedEvents parked, Retry retry) {
        this.snapshot = snapshot;
        this.parked = parked;
        this.retry = retry;
    }

    @GetMapping("/parked")
    @Operation(
            summary = "Streams that wait for an event that could not be taken in",
            description = "What is told of them ends before that event; everything else goes on.")
    ResponseEntity<Page<ParkedStream>> parked(Scope scope, Paging paging) {
        return snapshot.of(
                scope.ofNow(), _ -> paging.page(parked.after(paging.after(), scope.whose(), paging.fetch())));
    }

    @GetMapping("/parked/skipped")
    @Operation(summary = "Events that the read models leave out, by whose decision and why")
    ResponseEntity<Page<SkippedEvent>> skipped(Scope scope, Paging paging) {
        return snapshot.of(
                scope.ofNow(), _ -> paging.page(parked.skippedAfter(paging.after(), scope.whose(), paging.fetch())));
    }

    @PostMapping("/parked/{position}/retry")
    @MayBeReadBy(Capacity.ADMINISTRATOR)
    @Operation(summary = "Takes in what waited, once its cause is mended")
    ResponseEntity<Void> retry(
            @Parameter(description = POSITION) @Schema(implementation = Long.class, minimum = "1") @PathVariable
                    ParkedPosition position,
            @AuthenticationPrincipal Caller caller) {
        var stream = stream(position, caller);
        return answer(position.value(), retry.of(new EventStream(stream.authority(), stream.stream())));
    }

    @PostMapping("/parked/{position}/skip")
    @MayBeReadBy(Capacity.ADMINISTRATOR)
    @Operation(
            summary = "Leaves the event out for good and takes in what waited for it",
            description = "The event stays in the ledger, in the list of events and in timelines.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Skip.class)))
    ResponseEntity<Void> skip(
            @Parameter(description = POSITION) @Schema(implementation = Long.class, minimum = "1") @PathVariable
                    ParkedPosition position,
            @RequestBody JsonNode body,
            @AuthenticationPrincipal Caller caller) {
        var skip = Skip.of(body, caller.person());
        stream(position, caller);
        var refusal = retry.without(position.value(), skip);
        LOG.warn("The event at position {} was skipped by {}: {}", position.value(), skip.by(), skip.why());
        return answer(position.value(), refusal);
    }

    /// @throws Refusal when nothing of the caller's waits for it
    private ParkedStream stream(ParkedPosition position, Caller caller) {
        return parked.at(position.value(), Whose.of(caller)).orElseThrow(() -> ParkedEvents.missing(position.value()));
    }

    private static ResponseEntity<Void> answer(long position, Optional<String> refusal) {
        if (refusal.isPresent()) {
            throw Refusal.stillParked(refusal.get());
        }
        LOG.info("The stream that waited for the event at position {} is current again", position);
        return ResponseEntity.noContent().build();
    }
}
