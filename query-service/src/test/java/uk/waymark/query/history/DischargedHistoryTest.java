package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.events.Due;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.body.BodyEvent.BodyEstablished;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.followup.FollowUpEvent.AnswerAccepted;
import uk.waymark.events.followup.FollowUpEvent.FollowUpRaised;
import uk.waymark.events.followup.FollowUpId;
import uk.waymark.events.minute.ItemKind;
import uk.waymark.events.minute.MinuteId;
import uk.waymark.events.plan.PlanEvent.PlanAdopted;
import uk.waymark.events.plan.PlanEvent.ReportingCadenceSet;

/// Whose resolutions, discharged, are told among the changes of a plan that the cabinet adopted.
class DischargedHistoryTest {
    private static final BodyId CABINET = new BodyId("cabinet");
    private static final BodyId SCRUTINY = new BodyId("scrutiny");
    private static final BodyId BOARD = new BodyId("board");
    private static final LocalDate APRIL = LocalDate.of(2018, 4, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2018, 9, 4);
    private static final LocalDate NOVEMBER = LocalDate.of(2018, 11, 6);
    private static final LocalDate JANUARY = LocalDate.of(2019, 1, 22);

    private final Council council = new Council();
    private final OnePlan plan = new OnePlan(council.code());

    @BeforeEach
    void adopt() {
        council.records(plan.drafted(APRIL));
        List.of(CABINET, SCRUTINY, BOARD)
                .forEach(body -> council.records(
                        new BodyEstablished(council.code(), body, "A body of the council", null, APRIL)));
        List.of(SEPTEMBER, NOVEMBER, JANUARY).forEach(this::met);
        council.records(new PlanAdopted(council.code(), plan.id(), CABINET, null, APRIL));
    }

    @Test
    void what_the_body_that_adopted_the_plan_accepted_is_a_change() {
        accepted(CABINET, "a", NOVEMBER);

        assertThat(discharged("from=2018-11-05&to=2018-11-06")).containsExactly("cabinet/2018-09-04/8/a");
    }

    @Test
    void since_its_last_meeting_a_body_has_its_own_resolutions_discharged() {
        accepted(SCRUTINY, "b", JANUARY);

        assertThat(discharged("from=scrutiny/2018-11-06&to=scrutiny/2019-01-22"))
                .containsExactly("scrutiny/2018-09-04/8/b");
        assertThat(discharged("from=scrutiny/2018-11-06")).containsExactly("scrutiny/2018-09-04/8/b");
        assertThat(discharged("to=scrutiny/2019-01-22")).containsExactly("scrutiny/2018-09-04/8/b");
        assertThat(discharged("from=2018-11-06&to=2019-01-22")).isEmpty();
    }

    @Test
    void from_meeting_to_meeting_of_one_body_what_was_discharged_adds_up() {
        accepted(SCRUTINY, "a", NOVEMBER);
        accepted(SCRUTINY, "b", JANUARY);

        assertThat(discharged("from=scrutiny/2018-09-04&to=scrutiny/2018-11-06"))
                .containsExactly("scrutiny/2018-09-04/8/a");
        assertThat(discharged("from=scrutiny/2018-11-06&to=scrutiny/2019-01-22"))
                .containsExactly("scrutiny/2018-09-04/8/b");
        assertThat(discharged("from=scrutiny/2018-09-04&to=scrutiny/2019-01-22"))
                .containsExactly("scrutiny/2018-09-04/8/a", "scrutiny/2018-09-04/8/b");
    }

    @Test
    void what_a_body_accepted_stays_a_change_when_reports_go_to_another_since() {
        reported(BOARD, APRIL);
        accepted(BOARD, "a", NOVEMBER);
        reported(SCRUTINY, NOVEMBER.plusDays(1));
        accepted(SCRUTINY, "b", JANUARY);

        assertThat(discharged("from=2018-04-01")).containsExactly("board/2018-09-04/8/a", "scrutiny/2018-09-04/8/b");
    }

    @Test
    void what_a_body_accepted_before_reports_went_to_it_is_none() {
        accepted(BOARD, "a", NOVEMBER);
        reported(BOARD, JANUARY);

        assertThat(discharged("from=2018-04-01")).isEmpty();
    }

    private void met(LocalDate day) {
        List.of(CABINET, SCRUTINY, BOARD)
                .forEach(body -> council.records(new MeetingScheduled(
                        council.code(), body, new Ref(day.toString()), new Due.On(day, null), null, APRIL)));
    }

    private void reported(@Nullable BodyId body, LocalDate day) {
        council.records(new ReportingCadenceSet(council.code(), plan.id(), Cadence.QUARTERLY, body, day));
    }

    /// An answer to what the body had resolved in September.
    private void accepted(BodyId body, String label, LocalDate day) {
        var minute = new MinuteId(body + "/" + SEPTEMBER + "/8");
        var id = FollowUpId.of(minute, new Ref(label));
        council.records(new FollowUpRaised(
                council.code(),
                id,
                body,
                minute,
                new Ref(label),
                ItemKind.CIRCULATE_DOCUMENT,
                "That the letter be circulated",
                new Role("Director of Children and Families"),
                null,
                new Due.Unspecified(null),
                SEPTEMBER));
        council.records(new AnswerAccepted(council.code(), id, new MeetingId(body + "/" + day), "With thanks", day));
    }

    private List<String> discharged(String parameters) {
        var answer = council.get(plan.path() + "/changes?limit=500&" + parameters);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json()
                .get("items")
                .valueStream()
                .filter(change -> change.at("/kind").asString().equals("RESOLUTION_DISCHARGED"))
                .map(change -> change.at("/subject").asString())
                .toList();
    }
}
