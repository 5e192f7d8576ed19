package uk.waymark.query.timeline;

import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.action.ActionEvent;
import uk.waymark.events.authority.AuthorityEvent;
import uk.waymark.events.authority.AuthorityEvent.AuthorityRegistered;
import uk.waymark.events.authority.AuthorityEvent.PublicReadSet;
import uk.waymark.events.body.BodyEvent;
import uk.waymark.events.followup.FollowUpEvent;
import uk.waymark.events.inspection.InspectionEvent;
import uk.waymark.events.measure.MeasureEvent;
import uk.waymark.events.minute.MinuteEvent;
import uk.waymark.events.plan.PlanEvent;
import uk.waymark.events.statement.StatementEvent;

/// What an event says to an auditor, in plain English.
public final class Sentence {
    private Sentence() {}

    public static String of(WaymarkEvent event) {
        return switch (event) {
            case AuthorityEvent authority -> of(authority);
            case BodyEvent body -> BodySentence.of(body);
            case InspectionEvent inspection -> InspectionSentence.of(inspection);
            case PlanEvent plan -> PlanSentence.of(plan);
            case ActionEvent action -> ActionSentence.of(action);
            case MinuteEvent minute -> MinuteSentence.of(minute);
            case FollowUpEvent followUp -> FollowUpSentence.of(followUp);
            case MeasureEvent measure -> MeasureSentence.of(measure);
            case StatementEvent statement -> StatementSentence.of(statement);
            // The streams cannot be sealed over packages; a test walks all event types instead.
            default -> throw new IllegalArgumentException("No sentence for " + event.getClass());
        };
    }

    private static String of(AuthorityEvent event) {
        return switch (event) {
            case AuthorityRegistered registered -> "%s registered".formatted(registered.name());
            case PublicReadSet set -> "Record %s to the public".formatted(set.open() ? "opened" : "closed");
        };
    }
}
