package uk.waymark.query.action;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
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
@Tag(name = "Actions", description = "The promises of a plan, their ratings, evidence and dates")
class ActionController {
    private final Snapshot snapshot;
    private final Actions actions;

    ActionController(Snapshot snapshot, Actions actions) {
        this.snapshot = snapshot;
        this.actions = actions;
    }

    @GetMapping("/plans/{plan}/actions")
    @Operation(summary = "The actions of a plan as they stand on the day that is asked about")
    ResponseEntity<Page<Action>> actions(
            @PathVariable String plan, @ParameterObject ActionFilter filter, Scope scope, Paging paging) {
        return snapshot.of(
                scope,
                Thing.PLAN,
                plan,
                (owner, clocks) -> paging.page(actions.list(owner, plan, filter, clocks, paging)));
    }

    @GetMapping("/plans/{plan}/actions/{ref}")
    @Operation(summary = "One action as it stands on the day that is asked about")
    ResponseEntity<Action> action(@PathVariable String plan, @PathVariable String ref, Scope scope) {
        var id = plan + "/" + ref;
        return snapshot.of(scope, Thing.ACTION, id, (owner, clocks) -> actions.get(owner, plan, id, clocks));
    }
}
