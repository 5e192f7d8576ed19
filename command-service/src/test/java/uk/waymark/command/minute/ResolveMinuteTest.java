package uk.waymark.command.minute;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.COMMITTEE;
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
import static uk.waymark.command.minute.MinuteFixture.vacancies;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.waymark.command.Refusal.Kind;
import uk.waymark.command.minute.MinuteCommand.ResolveMinute;
import uk.waymark.events.Due;
import uk.waymark.events.minute.Outcome;
import uk.waymark.events.minute.ResolutionItem;

class ResolveMinuteTest {
    private final AggregateTestFixture<Minute> minute = minute(committee());

    @Test
    void a_resolution_keeps_its_items_in_order() {
        minute.given(minuted())
                .when(resolve(Outcome.RESOLVED, note("a"), vacancies("c", null)))
                .expectEvents(resolved(Outcome.RESOLVED, null, note("a"), vacancies("c", null)));
    }

    @Test
    void an_item_may_build_on_another() {
        minute.given(minuted())
                .when(resolve(Outcome.AGREED, note("a", "b"), note("b")))
                .expectEvents(resolved(Outcome.AGREED, null, note("a", "b"), note("b")));
    }

    @Test
    void a_minute_is_resolved_once() {
        minute.given(minuted(), resolved(Outcome.NOTED, null, note("a")))
                .when(resolve(Outcome.RESOLVED, note("a")))
                .expectNoEvents()
                .expectException(conflict(
                                null,
                                "leics-cfosc/2018-11-06/8 was resolved already (NOTED); a minute is resolved once.")
                        .showing(resolved(Outcome.NOTED, null, note("a"))));
    }

    @Test
    void every_repeated_label_is_named() {
        minute.given(minuted())
                .when(resolve(Outcome.RESOLVED, note("a"), note("a"), note("b"), note("b")))
                .expectException(rule("items[1].label", "Two items are called a; give each its own label.")
                        .and(Kind.RULE, "items[3].label", "Two items are called b; give each its own label."));
    }

    @Test
    void every_reference_leads_to_another_item() {
        minute.given(minuted())
                .when(resolve(Outcome.RESOLVED, note("a", "b", "x"), note("b", "b")))
                .expectException(rule(
                                "items[0].refersTo[1]",
                                "There is no item x; refer to one of this resolution or leave it out.")
                        .and(
                                Kind.RULE,
                                "items[1].refersTo[0]",
                                "Item b cannot refer to itself; refer to another or leave it out."));
    }

    @Test
    void an_item_is_not_called_as_an_undertaking_of_the_same_minute() {
        minute.given(minuted(), undertaken("c", UNSPECIFIED))
                .when(resolve(Outcome.RESOLVED, note("a"), vacancies("c", null)))
                .expectException(conflict(
                        "items[1].label",
                        "The undertaking “Figures on vacancies will be circulated” is called c;"
                                + " choose another label."));
    }

    @Test
    void an_item_is_not_called_as_a_statement_made_under_the_same_minute() {
        minute(committee(), stated("c"))
                .given(minuted())
                .when(resolve(Outcome.RESOLVED, note("a"), vacancies("c", null)))
                .expectException(conflict(
                        "items[1].label",
                        "The statement “Eleven actions are green” is called c; choose another label."));
    }

    @Test
    void an_undertaking_does_not_keep_the_minute_from_being_resolved() {
        minute.given(minuted(), undertaken("vacancies", UNSPECIFIED))
                .when(resolve(Outcome.RESOLVED, note("a")))
                .expectEvents(resolved(Outcome.RESOLVED, null, note("a")));
    }

    @Test
    void without_a_formal_resolution_there_are_no_items() {
        minute.given(minuted())
                .when(resolve(Outcome.NO_FORMAL_RESOLUTION, note("a")))
                .expectException(rule(
                        "items", "Without a formal resolution there are no items; leave them out or say what it was."));
        minute(committee())
                .given(minuted())
                .when(resolve(Outcome.NO_FORMAL_RESOLUTION))
                .expectEvents(resolved(Outcome.NO_FORMAL_RESOLUTION, null));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            mode = Mode.EXCLUDE,
            names = {"NO_FORMAL_RESOLUTION", "ADVICE_TO", "NOTED", "DEFERRED"})
    void what_is_resolved_or_agreed_has_an_item(Outcome outcome) {
        minute.given(minuted())
                .when(resolve(outcome))
                .expectException(rule(
                        "items",
                        "%s needs at least one item; give it, or record NO_FORMAL_RESOLUTION.".formatted(outcome)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"NOTED", "DEFERRED"})
    void what_is_noted_or_put_off_needs_no_item(Outcome outcome) {
        minute.given(minuted()).when(resolve(outcome)).expectEvents(resolved(outcome, null));
    }

    @Test
    void advice_is_for_somebody() {
        minute.given(minuted())
                .when(resolve(Outcome.ADVICE_TO, note("a")))
                .expectException(rule("addressee", "Say in addressee whom the advice is for."));
        minute(committee())
                .given(minuted())
                .when(resolveFor("Cabinet", Outcome.ADVICE_TO, note("a")))
                .expectEvents(resolved(Outcome.ADVICE_TO, "Cabinet", note("a")));
    }

    @Test
    void only_advice_is_for_somebody() {
        minute.given(minuted())
                .when(resolveFor("Cabinet", Outcome.NOTED, note("a")))
                .expectException(rule("addressee", "NOTED has no addressee; leave it out or record ADVICE_TO."));
    }

    @Test
    void an_item_waits_for_the_next_meeting_of_a_body_on_record_only() {
        var item = vacancies("c", new Due.NextMeeting(COMMITTEE, "to the next meeting"));
        minute().given(minuted())
                .when(resolve(Outcome.RESOLVED, note("a"), item))
                .expectException(missing("items[1].due.body", "There is no body leics-cfosc; establish it first."));
        minute.given(minuted())
                .when(resolve(Outcome.RESOLVED, item))
                .expectEvents(resolved(Outcome.RESOLVED, null, item));
    }

    private static ResolveMinute resolve(Outcome outcome, ResolutionItem... items) {
        return resolveFor(null, outcome, items);
    }

    private static ResolveMinute resolveFor(@Nullable String addressee, Outcome outcome, ResolutionItem... items) {
        return new ResolveMinute(LEICESTERSHIRE, MINUTE, outcome, addressee, List.of(items));
    }
}
