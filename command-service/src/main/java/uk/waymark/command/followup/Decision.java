package uk.waymark.command.followup;

import java.time.LocalDate;
import uk.waymark.command.Refusals;
import uk.waymark.command.body.Bodies;
import uk.waymark.command.followup.FollowUpRefusal.DecidedBeforeAnswered;
import uk.waymark.command.followup.FollowUpRefusal.DecidedBeforeTheAnswer;
import uk.waymark.command.followup.FollowUpRefusal.MeetingOfAnotherBody;
import uk.waymark.command.followup.FollowUpRefusal.NoSuchMeeting;
import uk.waymark.events.Due;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;

/// What a body decided about an answer: at which of its meetings, and from when on.
record Decision(MeetingId meeting, LocalDate effectiveOn) {

    void refuseIfWrong(BodyId body, LocalDate answeredOn, Bodies bodies) {
        var refusals = new Refusals().addIf(!meeting.body().equals(body), new MeetingOfAnotherBody(meeting, body));
        bodies.meeting(meeting)
                .ifPresentOrElse(
                        scheduled -> check(scheduled.due(), answeredOn, refusals),
                        () -> refusals.add(new NoSuchMeeting(meeting)));
        bodies.checkDecided(meeting, effectiveOn, refusals);
        refusals.refuseIfAny();
    }

    private void check(Due meetingDue, LocalDate answeredOn, Refusals refusals) {
        if (meetingDue instanceof Due.On(var date, var _)) {
            refusals.addIf(date.isBefore(answeredOn), new DecidedBeforeTheAnswer(meeting, date, answeredOn));
        } else {
            refusals.addIf(effectiveOn.isBefore(answeredOn), new DecidedBeforeAnswered(effectiveOn, answeredOn));
        }
    }
}
