package uk.waymark.query.timeline;

import uk.waymark.events.body.BodyEvent;
import uk.waymark.events.body.BodyEvent.BodyEstablished;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyEvent.MinutesConfirmed;

/// What happened to a board or committee, in a sentence.
final class BodySentence {
    private BodySentence() {}

    static String of(BodyEvent event) {
        return switch (event) {
            case BodyEstablished established ->
                "%s established%s".formatted(established.name(), English.after(" within ", established.parent()));
            case MinutesConfirmed confirmed ->
                "Minutes of %s confirmed at %s%s"
                        .formatted(
                                confirmed.meeting(),
                                confirmed.confirmedAt(),
                                English.after(", with corrections: ", confirmed.corrections()));
            case MeetingScheduled scheduled ->
                "Meeting %s scheduled %s%s"
                        .formatted(
                                scheduled.ref(), English.time(scheduled.due()), English.after(": ", scheduled.title()));
        };
    }
}
