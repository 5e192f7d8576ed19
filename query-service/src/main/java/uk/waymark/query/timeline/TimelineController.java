package uk.waymark.query.timeline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.access.person.People;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.reading.Page;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Scope;
import uk.waymark.query.reading.Snapshot;
import uk.waymark.query.reading.Thing;

@RestController
@Tag(name = "Timelines", description = "Every event with both clocks and who recorded it")
class TimelineController {
    private final Snapshot snapshot;
    private final Timeline timeline;
    private final People people;

    TimelineController(Snapshot snapshot, Timeline timeline, People people) {
        this.snapshot = snapshot;
        this.timeline = timeline;
        this.people = people;
    }

    @GetMapping("/plans/{plan}/actions/{ref}/timeline")
    @Operation(summary = "What happened to an action")
    ResponseEntity<Page<TimelineEntry>> action(
            @PathVariable String plan, @PathVariable String ref, Scope scope, Paging paging) {
        return timeline(Thing.ACTION, plan + "/" + ref, scope, paging);
    }

    @GetMapping("/plans/{plan}/timeline")
    @Operation(summary = "What happened to a plan and to its actions")
    ResponseEntity<Page<TimelineEntry>> plan(@PathVariable String plan, Scope scope, Paging paging) {
        return timeline(Thing.PLAN, plan, scope, paging);
    }

    @GetMapping("/inspections/{id}/timeline")
    @Operation(summary = "What happened to an inspection")
    ResponseEntity<Page<TimelineEntry>> inspection(@PathVariable String id, Scope scope, Paging paging) {
        return timeline(Thing.INSPECTION, id, scope, paging);
    }

    @GetMapping("/measures/{id}/timeline")
    @Operation(summary = "What happened to a measure")
    ResponseEntity<Page<TimelineEntry>> measure(@PathVariable String id, Scope scope, Paging paging) {
        return timeline(Thing.MEASURE, id, scope, paging);
    }

    @GetMapping("/bodies/{id}/timeline")
    @Operation(summary = "What happened to a body, its minutes and the follow-ups that they raised")
    ResponseEntity<Page<TimelineEntry>> body(@PathVariable String id, Scope scope, Paging paging) {
        return timeline(Thing.BODY, id, scope, paging);
    }

    private Page<TimelineEntry> named(AuthorityCode owner, Page<TimelineEntry> page) {
        var names =
                people.names(owner, page.items().stream().map(TimelineEntry::by).toList());
        return new Page<>(
                page.items().stream()
                        .map(entry -> entry.told(names.get(entry.by())))
                        .toList(),
                page.next());
    }

    private ResponseEntity<Page<TimelineEntry>> timeline(Thing thing, String id, Scope scope, Paging paging) {
        return snapshot.of(
                scope, thing, id, (owner, clocks) -> named(owner, paging.page(timeline.of(owner, id, clocks, paging))));
    }
}
