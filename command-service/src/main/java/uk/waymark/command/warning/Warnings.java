package uk.waymark.command.warning;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.EventJson;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.inspection.InspectionEvent.JudgementsRecorded;
import uk.waymark.events.reference.Reference;

/// Finds what is unusual in what was recorded, and passes on what who decided tells of it. A warning never keeps
/// anything from being done.
@Component
public class Warnings {
    private final JsonMapper json = EventJson.mapper();
    private final LimitingRule limitingRule;

    public Warnings(Reference reference) {
        this.limitingRule = new LimitingRule(reference);
    }

    public List<String> of(List<? extends EventMessage<?>> messages) {
        return messages.stream()
                .flatMap(
                        message -> Stream.concat(Warning.of(message).stream(), of((WaymarkEvent) message.getPayload())))
                .distinct()
                .toList();
    }

    private Stream<String> of(WaymarkEvent event) {
        var grades = event instanceof JudgementsRecorded recorded ? limitingRule.of(recorded) : Stream.<String>empty();
        return Stream.concat(grades, ChildsData.in(json.writeValueAsString(event)));
    }
}
