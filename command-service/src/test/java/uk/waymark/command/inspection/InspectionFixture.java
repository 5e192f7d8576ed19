package uk.waymark.command.inspection;

import static uk.waymark.command.Leicestershire.INSPECTED_FROM;
import static uk.waymark.command.Leicestershire.INSPECTED_TO;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.SIF;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import uk.waymark.events.inspection.FrameworkCode;
import uk.waymark.events.inspection.InspectionEvent.InspectionRecorded;
import uk.waymark.events.inspection.InspectionKind;
import uk.waymark.events.reference.Reference;

/// An inspection among those that were recorded before.
final class InspectionFixture {
    private InspectionFixture() {}

    /// @param earlier inspections under other ids
    static AggregateTestFixture<Inspection> inspection(InspectionRecorded... earlier) {
        var fixture = new AggregateTestFixture<>(Inspection.class);
        fixture.registerInjectableResource(Reference.shipped());
        fixture.registerInjectableResource(register(earlier));
        return fixture;
    }

    private static InspectionRegister register(InspectionRecorded... earlier) {
        return new InspectionRegister((authority, framework, kind, from) -> Stream.of(earlier)
                .filter(before -> before.authority().equals(authority)
                        && before.framework().equals(framework)
                        && before.kind() == kind
                        && before.from().equals(from))
                .map(InspectionRecorded::id)
                .findFirst());
    }

    static InspectionRecorded recorded(String framework, InspectionKind kind) {
        return new InspectionRecorded(
                LEICESTERSHIRE,
                SIF,
                "Ofsted",
                new FrameworkCode(framework),
                kind,
                INSPECTED_FROM,
                INSPECTED_TO,
                null,
                null,
                null,
                List.of(),
                INSPECTED_TO);
    }
}
