package uk.waymark.query.followup;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.query.reading.Page;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Scope;
import uk.waymark.query.reading.Snapshot;
import uk.waymark.query.reading.Thing;
import uk.waymark.query.reading.Whose;

@RestController
@Tag(name = "Follow-ups", description = "Duties that resolutions and undertakings raised")
class FollowUpController {
    private final Snapshot snapshot;
    private final FollowUps followUps;
    private final Meetings meetings;

    FollowUpController(Snapshot snapshot, FollowUps followUps, Meetings meetings) {
        this.snapshot = snapshot;
        this.followUps = followUps;
        this.meetings = meetings;
    }

    @GetMapping("/follow-ups")
    @Operation(summary = "Follow-ups, those of one body when it is named")
    ResponseEntity<Page<FollowUp>> followUps(
            @RequestParam @Nullable String body,
            @RequestParam @Nullable FollowUpStatus status,
            Scope scope,
            Paging paging) {
        return body == null
                ? snapshot.of(scope, clocks -> paging.page(followUps.list(scope.whose(), null, status, clocks, paging)))
                : snapshot.of(
                        scope,
                        Thing.BODY,
                        body,
                        (owner, clocks) -> paging.page(followUps.list(Whose.of(owner), body, status, clocks, paging)));
    }

    @GetMapping("/follow-ups/{*id}")
    @Operation(summary = "One follow-up with its answers")
    ResponseEntity<FollowUp> followUp(@PathVariable String id, Scope scope) {
        var followUp = id.substring(1);
        return snapshot.of(scope, Thing.FOLLOW_UP, followUp, (owner, clocks) -> followUps.get(owner, followUp, clocks));
    }

    @GetMapping("/bodies/{id}/matters-arising")
    @Operation(summary = "What a body has to look at: open, due at its next meeting, answered, overdue")
    ResponseEntity<MattersArising> mattersArising(@PathVariable String id, Scope scope) {
        return snapshot.of(
                scope,
                Thing.BODY,
                id,
                (owner, clocks) -> MattersArising.of(
                        owner.value(),
                        id,
                        meetings.next(owner, id, clocks).orElse(null),
                        followUps.arising(owner, id, clocks)));
    }
}
