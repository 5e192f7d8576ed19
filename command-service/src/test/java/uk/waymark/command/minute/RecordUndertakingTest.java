package uk.waymark.command.minute;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.COMMITTEE;
import static uk.waymark.command.Leicestershire.DIRECTOR;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MINUTE;
import static uk.waymark.command.Leicestershire.committee;
import static uk.waymark.command.Leicestershire.minuted;
import static uk.waymark.command.minute.MinuteFixture.UNSPECIFIED;
import static uk.waymark.command.minute.MinuteFixture.minute;
import static uk.waymark.command.minute.MinuteFixture.note;
import static uk.waymark.command.minute.MinuteFixture.resolved;
import static uk.waymark.command.minute.MinuteFixture.stated;
import static uk.waymark.command.minute.MinuteFixture.undertaken;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.command.minute.MinuteCommand.RecordUndertaking;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.minute.ItemKind;
import uk.waymark.events.minute.Outcome;

class RecordUndertakingTest {
    private static final Due NEXT_MEETING = new Due.NextMeeting(COMMITTEE, null);
    private final AggregateTestFixture<Minute> minute = minute(committee());

    @Test
    void a_promise_without_a_date_is_due_some_time() {
        minute.given(minuted()).when(undertake(null)).expectEvents(undertaken("vacancies", UNSPECIFIED));
    }

    @Test
    void a_promise_may_have_a_date() {
        minute.given(minuted()).when(undertake(NEXT_MEETING)).expectEvents(undertaken("vacancies", NEXT_MEETING));
    }

    @Test
    void a_promise_may_be_recorded_after_the_minute_was_resolved() {
        minute.given(minuted(), resolved(Outcome.NOTED, null, note("a")))
                .when(undertake(null))
                .expectEvents(undertaken("vacancies", UNSPECIFIED));
    }

    @Test
    void a_ref_names_one_promise() {
        minute.given(minuted(), undertaken("vacancies", UNSPECIFIED))
                .when(undertake(null))
                .expectException(conflict(
                        "ref",
                        "The undertaking “Figures on vacancies will be circulated” is called vacancies;"
                                + " choose another ref."));
    }

    @Test
    void a_promise_is_not_called_as_an_item_of_the_resolution() {
        minute.given(minuted(), resolved(Outcome.NOTED, null, note("vacancies")))
                .when(undertake(null))
                .expectException(conflict(
                        "ref",
                        "The resolution item “that (vacancies) be done” is called vacancies; choose another ref."));
    }

    @Test
    void a_promise_is_not_called_as_a_statement() {
        minute(stated("vacancies"))
                .given(minuted())
                .when(undertake(null))
                .expectException(conflict(
                        "ref", "The statement “Eleven actions are green” is called vacancies; choose another ref."));
    }

    @Test
    void a_promise_asks_somebody_to_do_something() {
        minute.given(minuted())
                .when(undertake(ItemKind.NOTE, null))
                .expectException(
                        rule("kind", "NOTE asks nobody to do anything, so it is no undertaking; choose another kind.")
                                .allowing(
                                        "REPORT_BACK",
                                        "PROVIDE_INFORMATION",
                                        "CIRCULATE_DOCUMENT",
                                        "SUBMIT_DOCUMENT",
                                        "MEET",
                                        "COLLABORATE",
                                        "CONSIDER",
                                        "RECURRING_UPDATE",
                                        "OTHER"));
    }

    @Test
    void a_promise_waits_for_the_next_meeting_of_a_body_on_record_only() {
        minute().given(minuted())
                .when(undertake(NEXT_MEETING))
                .expectException(missing("due.body", "There is no body leics-cfosc; establish it first."));
    }

    private static RecordUndertaking undertake(@Nullable Due due) {
        return undertake(ItemKind.PROVIDE_INFORMATION, due);
    }

    private static RecordUndertaking undertake(ItemKind kind, @Nullable Due due) {
        return new RecordUndertaking(
                LEICESTERSHIRE,
                MINUTE,
                new Ref("vacancies"),
                DIRECTOR,
                kind,
                "Figures on vacancies will be circulated",
                due);
    }
}
