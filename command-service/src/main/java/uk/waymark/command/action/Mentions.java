package uk.waymark.command.action;

import org.jspecify.annotations.Nullable;
import uk.waymark.command.History;
import uk.waymark.command.Refusals;
import uk.waymark.command.action.ActionRefusal.NoSuchBody;
import uk.waymark.command.action.ActionRefusal.NoSuchMeeting;
import uk.waymark.command.body.Bodies;
import uk.waymark.events.Due;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.body.MeetingId;

/// The meetings and bodies that commands on actions speak of.
record Mentions(Bodies bodies) {
    Mentions(AuthorityCode authority, History history) {
        this(new Bodies(authority, history));
    }

    void check(@Nullable MeetingId decidedAt, Refusals refusals) {
        if (decidedAt != null && bodies.meeting(decidedAt).isEmpty()) {
            refusals.add(new NoSuchMeeting(decidedAt));
        }
    }

    void check(Due due, Refusals refusals) {
        bodies.missingFrom(due).ifPresent(body -> refusals.add(new NoSuchBody(body)));
    }
}
