package uk.waymark.query.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.query.rating.AnotherScheme;
import uk.waymark.query.reading.Page;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Scope;
import uk.waymark.query.reading.Snapshot;
import uk.waymark.query.reading.Thing;

@RestController
@Tag(name = "Plans", description = "Plans that answer inspections, and how their actions stand")
class PlanController {
    private final Snapshot snapshot;
    private final Plans plans;

    PlanController(Snapshot snapshot, Plans plans) {
        this.snapshot = snapshot;
        this.plans = plans;
    }

    @GetMapping("/plans")
    @Operation(summary = "All plans, with tallies by rating and direction")
    ResponseEntity<Page<Plan>> plans(@ParameterObject AnotherScheme another, Scope scope, Paging paging) {
        return snapshot.of(scope, clocks -> paging.page(plans.list(scope.whose(), another, clocks, paging)));
    }

    @GetMapping("/plans/{plan}")
    @Operation(summary = "One plan, with tallies by rating and direction")
    ResponseEntity<Plan> plan(@PathVariable String plan, @ParameterObject AnotherScheme another, Scope scope) {
        return snapshot.of(scope, Thing.PLAN, plan, (owner, clocks) -> plans.get(owner, plan, another, clocks));
    }
}
