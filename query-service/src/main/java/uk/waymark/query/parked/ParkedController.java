package uk.waymark.query.parked;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.query.feed.EventStream;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.reading.Page;
import uk.waymark.query.reading.Paging;

@RestController
@Tag(name = "Parked events")
class ParkedController {
    private static final Logger LOG = LoggerFactory.getLogger(ParkedController.class);

    private final ParkedEvents parked;
    private final Retry retry;

    ParkedController(ParkedEvents parked, Retry retry) {
        this.parked = parked;
        this.retry = retry;
    }

    @GetMapping("/parked")
    @Operation(
            summary = "Streams that wait for an event that could not be taken in",
            description = "What is told of them ends before that event; everything else goes on.")
    Page<ParkedStream> parked(Paging paging) {
        return paging.page(parked.after(paging.after(), paging.fetch()));
    }

    @GetMapping("/parked/skipped")
    @Operation(summary = "Events that the read models leave out, by whose decision and why")
    Page<SkippedEvent> skipped(Paging paging) {
        return paging.page(parked.skippedAfter(paging.after(), paging.fetch()));
    }

    @PostMapping("/parked/{position}/retry")
    @Operation(summary = "Takes in what waited, once its cause is mended")
    ResponseEntity<Void> retry(@PathVariable long position) {
        return goOn(parkedAt(position));
    }

    @PostMapping("/parked/{position}/skip")
    @Operation(
            summary = "Leaves the event out for good and takes in what waited for it",
            description = "The event stays in the ledger, in the list of events and in timelines.")
    ResponseEntity<Void> skip(@PathVariable long position, @RequestBody Skip skip) {
        skip.refuseIfIncomplete();
        var stream = parkedAt(position);
        parked.skip(stream, skip);
        LOG.warn("The event at position {} was skipped by {}: {}", position, skip.by(), skip.why());
        return goOn(stream);
    }

    private ParkedStream parkedAt(long position) {
        return parked.at(position)
                .orElseThrow(() -> Refusal.missing("parked event at position", String.valueOf(position), "/parked"));
    }

    private ResponseEntity<Void> goOn(ParkedStream stream) {
        var refusal = retry.of(new EventStream(stream.authority(), stream.stream()));
        if (refusal.isPresent()) {
            throw Refusal.stillParked(refusal.get());
        }
        LOG.info("{} of {} is current again", stream.stream(), stream.authority());
        return ResponseEntity.noContent().build();
    }
}
