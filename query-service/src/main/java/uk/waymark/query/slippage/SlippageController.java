package uk.waymark.query.slippage;

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
@Tag(name = "Slippage", description = "How often dates slipped, how far, why, and who granted it")
class SlippageController {
    private final Snapshot snapshot;
    private final Slippages slippages;

    SlippageController(Snapshot snapshot, Slippages slippages) {
        this.snapshot = snapshot;
        this.slippages = slippages;
    }

    @GetMapping("/plans/{plan}/dates")
    @Operation(summary = "How the dates of a plan's actions slipped, the worst first")
    ResponseEntity<Page<Slippage>> plan(
            @PathVariable String plan, @ParameterObject AnotherCap cap, Scope scope, Paging paging) {
        return snapshot.of(
                scope,
                Thing.PLAN,
                plan,
                (owner, clocks) -> paging.page(slippages.list(owner, plan, cap, clocks, paging)));
    }

    @GetMapping("/plans/{plan}/actions/{ref}/dates")
    @Operation(summary = "How the date of an action slipped")
    ResponseEntity<Slippage> action(
            @PathVariable String plan, @PathVariable String ref, @ParameterObject AnotherCap cap, Scope scope) {
        var id = plan + "/" + ref;
        return snapshot.of(scope, Thing.ACTION, id, (owner, clocks) -> slippages.get(owner, plan, id, cap, clocks));
    }
}
