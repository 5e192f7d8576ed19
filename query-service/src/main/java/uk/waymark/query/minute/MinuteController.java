package uk.waymark.query.minute;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.access.look.LookKind;
import uk.waymark.access.look.Noticed;
import uk.waymark.query.reading.Page;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Scope;
import uk.waymark.query.reading.Snapshot;
import uk.waymark.query.reading.Thing;
import uk.waymark.query.reading.Whose;

@RestController
@Tag(
        name = "Minutes",
        description =
                "What bodies discussed and resolved. To resolve a minute is to record the body's formal outcome of an item; it does not mean that the resulting work is finished")
class MinuteController {
    private final Snapshot snapshot;
    private final Minutes minutes;

    MinuteController(Snapshot snapshot, Minutes minutes) {
        this.snapshot = snapshot;
        this.minutes = minutes;
    }

    @GetMapping("/minutes")
    @Operation(summary = "Minutes, those of one body when it is named")
    ResponseEntity<Page<Minute>> minutes(@RequestParam @Nullable String body, Scope scope, Paging paging) {
        return body == null
                ? snapshot.of(scope, clocks -> paging.page(minutes.list(scope.whose(), null, clocks, paging)))
                : snapshot.of(
                        scope,
                        Thing.BODY,
                        body,
                        (owner, clocks) -> paging.page(minutes.list(Whose.of(owner), body, clocks, paging)));
    }

    @GetMapping("/minutes/{*id}")
    @Operation(summary = "One minute with its resolution, undertakings and statements")
    ResponseEntity<Minute> minute(@PathVariable String id, Scope scope) {
        var minute = id.substring(1);
        return snapshot.of(scope, Thing.MINUTE, minute, (owner, clocks) -> shown(minutes.get(owner, minute, clocks)));
    }

    /// Who read an exempt item is recorded.
    private static Minute shown(Minute minute) {
        if (minute.exempt() != null) {
            Noticed.as(LookKind.RESTRICTED);
        }
        return minute;
    }
}
