package uk.waymark.command.followup;

import static uk.waymark.command.Leicestershire.COMMITTEE;
import static uk.waymark.command.Leicestershire.DIRECTOR;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MINUTE;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.Leicestershire.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import uk.waymark.command.Actor;
import uk.waymark.command.Leicestershire;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.followup.FollowUpEvent.AnswerAccepted;
import uk.waymark.events.followup.FollowUpEvent.AnswerRejected;
import uk.waymark.events.followup.FollowUpEvent.FollowUpAnswered;
import uk.waymark.events.followup.FollowUpEvent.FollowUpRaised;
import uk.waymark.events.followup.FollowUpId;
import uk.waymark.events.minute.ItemKind;

/// The duty to tell how many posts are vacant, and what may have become of it.
final class FollowUpFixture {
    static final FollowUpId VACANCIES = new FollowUpId("leics-cfosc/2018-11-06/8/c");
    static final LocalDate DECEMBER = LocalDate.of(2018, 12, 10);
    static final LocalDate JANUARY = LocalDate.of(2019, 1, 22);
    static final MeetingId JANUARY_MEETING = new MeetingId("leics-cfosc/2019-01-22");

    static final Map<String, String> AS_DIRECTOR = Map.of(Actor.BY, Actor.ANONYMOUS, Actor.CAPACITY, "Director");

    private FollowUpFixture() {}

    /// @param elsewhere what other streams say
    static AggregateTestFixture<FollowUp> followUp(WaymarkEvent... elsewhere) {
        var fixture = new AggregateTestFixture<>(FollowUp.class);
        fixture.registerInjectableResource(Leicestershire.history(elsewhere));
        return fixture;
    }

    static MeetingScheduled januaryMeeting() {
        return meeting("2019-01-22", new Due.On(JANUARY, null));
    }

    static FollowUpRaised raised() {
        return new FollowUpRaised(
                LEICESTERSHIRE,
                VACANCIES,
                COMMITTEE,
                MINUTE,
                new Ref("c"),
                ItemKind.PROVIDE_INFORMATION,
                "that figures on vacancies be provided",
                DIRECTOR,
                null,
                new Due.Unspecified(null),
                NOVEMBER);
    }

    /// What the director did.
    static EventMessage<WaymarkEvent> byTheDirector(WaymarkEvent event) {
        return new GenericEventMessage<>(event, AS_DIRECTOR);
    }

    static FollowUpAnswered answered() {
        return answered(DECEMBER);
    }

    static FollowUpAnswered answered(LocalDate day) {
        return new FollowUpAnswered(
                LEICESTERSHIRE, VACANCIES, "Nine posts of 210 are vacant", DIRECTOR, List.of(), day);
    }

    static AnswerAccepted accepted() {
        return new AnswerAccepted(LEICESTERSHIRE, VACANCIES, JANUARY_MEETING, null, JANUARY);
    }

    static AnswerRejected rejected() {
        return new AnswerRejected(LEICESTERSHIRE, VACANCIES, JANUARY_MEETING, "No percentages", JANUARY);
    }
}
