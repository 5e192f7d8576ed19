package uk.waymark.command.plan;

import org.axonframework.test.aggregate.AggregateTestFixture;
import uk.waymark.command.Leicestershire;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.reference.Reference;

/// Leicestershire's plan among what other streams say.
final class PlanFixture {
    private PlanFixture() {}

    static AggregateTestFixture<Plan> plan(WaymarkEvent... elsewhere) {
        var fixture = new AggregateTestFixture<>(Plan.class);
        fixture.registerInjectableResource(Leicestershire.history(elsewhere));
        fixture.registerInjectableResource(Reference.shipped());
        return fixture;
    }
}
