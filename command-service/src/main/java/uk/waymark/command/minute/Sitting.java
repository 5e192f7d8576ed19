package uk.waymark.command.minute;

import java.time.LocalDate;
import uk.waymark.command.Refused;
import uk.waymark.command.Today;
import uk.waymark.command.body.Bodies;
import uk.waymark.command.minute.MinuteRefusal.MeetingHasNoDate;
import uk.waymark.command.minute.MinuteRefusal.MeetingStillToCome;
import uk.waymark.command.minute.MinuteRefusal.NoSuchMeeting;
import uk.waymark.events.Due;
import uk.waymark.events.body.MeetingId;

/// The meeting that is minuted. Its date is that of all that the minute says.
record Sitting(MeetingId meeting) {

    LocalDate heldOn(Bodies bodies, Today today) {
        var scheduled = bodies.meeting(meeting).orElseThrow(() -> new Refused(new NoSuchMeeting(meeting)));
        if (!(scheduled.due() instanceof Due.On(var date, var _))) {
            throw new Refused(new MeetingHasNoDate(meeting, scheduled));
        }
        if (date.isAfter(today.date())) {
            throw new Refused(new MeetingStillToCome(meeting, date));
        }
        return date;
    }
}
