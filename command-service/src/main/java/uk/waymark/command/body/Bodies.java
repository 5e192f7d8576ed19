package uk.waymark.command.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import uk.waymark.command.History;
import uk.waymark.command.Refusals;
import uk.waymark.command.StreamId;
import uk.waymark.command.body.BodyRefusal.DecidedBeforeTheMeeting;
import uk.waymark.command.body.BodyRefusal.MeetingHasNoDate;
import uk.waymark.events.Due;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.body.BodyEvent.BodyEstablished;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;

/// The bodies of one authority and their meetings, for commands that refer to them.
public record Bodies(AuthorityCode authority, History history) {

    public boolean has(BodyId body) {
        return history.first(stream(body), BodyEstablished.class).isPresent();
    }

    /// The latest word on a meeting: one announced for a month may since have been given a date.
    public Optional<MeetingScheduled> meeting(MeetingId id) {
        return history.all(stream(id.body()), MeetingScheduled.class)
                .filter(scheduled -> scheduled.meeting().equals(id))
                .reduce((_, later) -> later);
    }

    /// What a meeting decides takes effect on its day or later, as far as that day is settled.
    public void checkDecided(MeetingId decidedAt, LocalDate effectiveOn, Refusals refusals) {
        meeting(decidedAt)
                .flatMap(Bodies::date)
                .filter(effectiveOn::isBefore)
                .ifPresent(heldOn -> refusals.add(new DecidedBeforeTheMeeting(effectiveOn, heldOn)));
    }

    /// @param field that names the meeting
    public void checkDated(String field, MeetingId id, Refusals refusals) {
        meeting(id)
                .filter(meeting -> date(meeting).isEmpty())
                .ifPresent(meeting -> refusals.add(new MeetingHasNoDate(field, meeting)));
    }

    private static Optional<LocalDate> date(MeetingScheduled meeting) {
        return meeting.due() instanceof Due.On(var date, var _) ? Optional.of(date) : Optional.empty();
    }

    /// The last day on which it is still in time, where the words settle one, or the meeting that they wait for.
    ///
    /// @param since the day from which on it is due
    /// @param day the day by which that meeting was announced
    public Optional<LocalDate> lastDay(Due due, LocalDate since, LocalDate day) {
        return due instanceof Due.NextMeeting(var body, var _) ? nextMeeting(body, since, day) : due.lastDay();
    }

    private Optional<LocalDate> nextMeeting(BodyId body, LocalDate since, LocalDate day) {
        var announced = new HashMap<MeetingId, MeetingScheduled>();
        history.all(stream(body), MeetingScheduled.class)
                .filter(meeting -> !meeting.effectiveOn().isAfter(day))
                .forEach(meeting -> announced.put(meeting.meeting(), meeting));
        return announced.values().stream()
                .flatMap(meeting -> date(meeting).stream())
                .filter(since::isBefore)
                .min(Comparator.naturalOrder());
    }

    /// The body that a due speaks of, when it is not there.
    public Optional<BodyId> missingFrom(Due due) {
        return due instanceof Due.NextMeeting(var body, var _) && !has(body) ? Optional.of(body) : Optional.empty();
    }

    private StreamId stream(BodyId body) {
        return new StreamId(authority, body.value());
    }
}
