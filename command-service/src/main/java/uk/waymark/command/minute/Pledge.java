package uk.waymark.command.minute;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Refusals;
import uk.waymark.command.body.Bodies;
import uk.waymark.command.minute.MinuteCommand.RecordUndertaking;
import uk.waymark.command.minute.MinuteRefusal.KindAsksForNothing;
import uk.waymark.command.minute.MinuteRefusal.NoSuchBody;
import uk.waymark.command.minute.MinuteRefusal.RefIsALabel;
import uk.waymark.command.minute.MinuteRefusal.RefIsOfAStatement;
import uk.waymark.command.minute.MinuteRefusal.RefTaken;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.minute.MinuteEvent.MinuteRecorded;
import uk.waymark.events.minute.MinuteEvent.MinuteResolved;
import uk.waymark.events.minute.MinuteEvent.UndertakingGiven;

/// An undertaking as promised, before or after the body resolved.
record Pledge(RecordUndertaking command) {

    void check(Map<Ref, UndertakingGiven> undertakings, @Nullable MinuteResolved resolved, Refusals refusals) {
        refusals.addIf(!command.kind().raisesFollowUp(), new KindAsksForNothing(command.kind()));
        var taken = undertakings.get(command.ref());
        if (taken != null) {
            refusals.add(new RefTaken(taken));
        }
        if (resolved != null) {
            resolved.items().stream()
                    .filter(item -> item.label().equals(command.ref()))
                    .forEach(item -> refusals.add(new RefIsALabel(item)));
        }
    }

    void check(Statements statements, Refusals refusals) {
        statements.called(command.ref()).ifPresent(statement -> refusals.add(new RefIsOfAStatement(statement)));
    }

    void check(Bodies bodies, Refusals refusals) {
        bodies.missingFrom(due()).ifPresent(body -> refusals.add(new NoSuchBody("due.body", body)));
    }

    UndertakingGiven givenAt(MinuteRecorded minute) {
        return new UndertakingGiven(
                command.authority(),
                command.id(),
                minute.body(),
                minute.meetingOn(),
                command.ref(),
                command.by(),
                command.kind(),
                command.wording(),
                due());
    }

    private Due due() {
        return Objects.requireNonNullElseGet(command.due(), () -> new Due.Unspecified(null));
    }
}
