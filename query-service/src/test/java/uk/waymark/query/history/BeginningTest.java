package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.authority.AuthorityEvent.AuthorityRegistered;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.plan.PlanId;

class BeginningTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2018, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2018, 3, 1);

    private final Council council = new Council();
    private final OnePlan plan = new OnePlan(council.code());
    private final OneAction caseloads = plan.action("3");

    @Test
    void a_plan_that_did_not_exist_yet_says_since_when_it_does() {
        council.records(plan.drafted(FEBRUARY));

        var answer = council.asAt(FEBRUARY.minusDays(1)).get(plan.path());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.at("/type")).isEqualTo("urn:waymark:problem:not-yet-there");
        assertThat(answer.at("/detail"))
                .isEqualTo("There was no plan “ociap” on 2018-01-31; there is since 2018-02-01.");
        assertThat(council.asAt(FEBRUARY).get(plan.path()).status()).isEqualTo(200);
        assertThat(council.asAt(FEBRUARY.minusDays(1)).get("/plans").at("/items"))
                .isEqualTo("[]");
    }

    @Test
    void a_plan_that_was_not_known_yet_says_when_it_was_recorded() {
        council.records(new OnePlan(council.code(), new PlanId("sif")).drafted(FEBRUARY));
        var drafted = council.records(plan.drafted(FEBRUARY));

        var answer = council.knownBefore(drafted).get(plan.path());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.at("/type")).isEqualTo("urn:waymark:problem:not-known");
        assertThat(answer.at("/detail")).endsWith("it was recorded at %s.".formatted(drafted.recordedAt()));
        assertThat(council.knownAt(drafted).get(plan.path()).status()).isEqualTo(200);
    }

    @Test
    void what_was_neither_there_nor_known_is_not_known() {
        council.records(new OnePlan(council.code(), new PlanId("sif")).drafted(FEBRUARY));
        var drafted = council.records(plan.drafted(MARCH));

        var answer = council.asAt(FEBRUARY).knownBefore(drafted).get(plan.path());

        assertThat(answer.at("/type")).isEqualTo("urn:waymark:problem:not-known");
        assertThat(answer.at("/detail")).doesNotContain("2018-03-01");
    }

    @Test
    void an_id_stays_that_of_one_council_as_known_before_another_took_it() {
        var plan = new PlanId("plan-of-" + council.code().value().toLowerCase(Locale.ROOT));
        var first = council.records(new OnePlan(council.code(), plan).drafted(FEBRUARY));
        var other = new Council();
        var second = other.records(new OnePlan(other.code(), plan).drafted(MARCH));

        var then = council.asksWith(other, "/plans/%s?knownAt=%s".formatted(plan, first.recordedAt()));

        assertThat(then.at("/authority")).isEqualTo(council.code().value());
        assertThat(council.asksWith(other, "/plans/%s?knownAt=%s".formatted(plan, second.recordedAt()))
                        .at("/errors/0/field"))
                .isEqualTo("authority");
    }

    @Test
    void a_council_without_entries_has_no_record_whatever_others_have() {
        var other = new Council();
        var first = other.records(new OnePlan(other.code()).drafted(FEBRUARY));

        var answer = council.knownAt(first).get("/plans");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.at("/detail")).startsWith("%s has no record".formatted(council.code()));
    }

    @Test
    void a_council_that_was_not_registered_yet_says_since_when_it_is() {
        council.records(new AuthorityRegistered(council.code(), "Rutland", null, null, FEBRUARY));

        var answer = council.asAt(FEBRUARY.minusDays(1)).get("/authorities/" + council.code());

        assertThat(answer.at("/type")).isEqualTo("urn:waymark:problem:not-yet-there");
        assertThat(answer.at("/detail"))
                .isEqualTo("There was no authority “%s” on 2018-01-31; there is since 2018-02-01."
                        .formatted(council.code()));
        assertThat(council.asAt(FEBRUARY).get("/authorities/" + council.code()).at("/name"))
                .isEqualTo("Rutland");
    }

    @Test
    void a_meeting_that_was_not_announced_yet_says_since_when_it_is() {
        council.records(plan.drafted(FEBRUARY));
        var announced = council.records(new MeetingScheduled(
                council.code(),
                new BodyId("board"),
                new Ref("spring"),
                new Due.On(MARCH.plusDays(4), null),
                null,
                MARCH));
        var changes = plan.path() + "/changes?from=board/spring";

        assertThat(council.asAt(MARCH.minusDays(1)).get(changes).at("/detail"))
                .isEqualTo("There was no meeting “board/spring” on 2018-02-28; there is since 2018-03-01.");
        assertThat(council.knownBefore(announced).get(changes).at("/detail"))
                .isEqualTo("The meeting “board/spring” was not known by then; it was recorded at %s."
                        .formatted(announced.recordedAt()));
        assertThat(council.get(changes).status()).isEqualTo(200);
    }

    @Test
    void there_were_no_changes_and_no_figures_before_there_was_a_plan() {
        council.records(plan.drafted(FEBRUARY));

        List.of("/changes?from=2000-01-01&to=2018-01-31", "/figures?from=2000-01-01&to=2018-01-31&by=year")
                .forEach(read -> {
                    var answer = council.get(plan.path() + read);
                    assertThat(answer.status()).as(read).isEqualTo(404);
                    assertThat(answer.at("/detail"))
                            .isEqualTo("There was no plan “ociap” on 2018-01-31; there is since 2018-02-01.");
                });
    }

    @Test
    void nothing_was_learned_of_a_plan_before_it_was_known() {
        var drafted = council.records(plan.drafted(FEBRUARY));

        var answer = council.get(plan.path() + "/changes?clock=RECORDED&to=2018-02-01");

        assertThat(answer.at("/type")).isEqualTo("urn:waymark:problem:not-known");
        assertThat(answer.at("/detail")).endsWith("it was recorded at %s.".formatted(drafted.recordedAt()));
    }

    @Test
    void a_moment_before_the_first_entry_is_told_when_the_record_begins() {
        var first = council.records(plan.drafted(FEBRUARY));

        var answer = council.knownBefore(first).get("/plans");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.at("/type")).isEqualTo("urn:waymark:problem:not-known");
        assertThat(answer.at("/detail")).contains("the record begins at " + first.recordedAt());
        assertThat(council.knownAt(first).get("/plans").at("/items/0/id")).isEqualTo("ociap");
    }

    @Test
    void the_entries_of_another_council_do_not_begin_the_record_of_this_one() {
        var other = new Council();
        var earlier = other.records(new OnePlan(other.code()).drafted(FEBRUARY));
        var first = council.records(plan.drafted(FEBRUARY));

        assertThat(council.knownAt(earlier).get(plan.path()).at("/detail"))
                .contains("the record begins at " + first.recordedAt());
    }

    @Test
    void an_action_added_later_is_not_among_those_of_the_day_before() {
        council.records(plan.drafted(FEBRUARY));
        var added = council.records(caseloads.added(OnePlan.SOON, MARCH));

        assertThat(council.asAt(MARCH.minusDays(1))
                        .get(plan.path() + "/actions")
                        .at("/items"))
                .isEqualTo("[]");
        assertThat(council.knownBefore(added).get(plan.path() + "/actions").at("/items"))
                .isEqualTo("[]");
        assertThat(council.asAt(MARCH.minusDays(1)).get(caseloads.path()).at("/detail"))
                .contains("there is since 2018-03-01");
        assertThat(council.get(plan.path() + "/actions").at("/items/0/ref")).isEqualTo("3");
    }
}
