package uk.waymark.query.slippage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.waymark.query.TwoCouncils;

class SlippageReadTest {
    private static final long SLIPPED = ChronoUnit.DAYS.between(LocalDate.of(2017, 6, 30), LocalDate.of(2099, 12, 31));

    @Test
    void a_moved_date_keeps_the_original_with_who_granted_what_and_where() {
        var dates = read("/plans/leics-ociap/actions/3/dates");

        assertThat(dates.at("/originalDueOn").asString()).isEqualTo("2017-06-30");
        assertThat(dates.at("/dueOn").asString()).isEqualTo("2099-12-31");
        assertThat(dates.at("/timesRevised").asInt()).isEqualTo(1);
        assertThat(dates.at("/daysSlipped").asLong()).isEqualTo(SLIPPED);
        var revision = dates.at("/revisions/0");
        assertThat(revision.at("/reason").asString()).isEqualTo("Recruitment takes longer");
        assertThat(revision.at("/grantedBy").asString()).isEqualTo("Director of Children and Families");
        assertThat(revision.at("/decidedAt").asString()).isEqualTo("leics-cfosc/2018-11-06");
        assertThat(revision.at("/body").asString()).isEqualTo("leics-cfosc");
        assertThat(revision.at("/previousOn").asString()).isEqualTo("2017-06-30");
        assertThat(revision.at("/days").asLong()).isEqualTo(SLIPPED);
    }

    @Test
    void an_action_is_overdue_against_the_date_it_had_at_first_and_not_against_the_one_it_has() {
        var dates = read("/plans/leics-ociap/actions/3/dates");

        assertThat(dates.at("/overdue").asBoolean()).isFalse();
        assertThat(dates.at("/overdueAgainstOriginal").asBoolean()).isTrue();
        assertThat(dates.at("/daysOverdueAgainstOriginal").asLong())
                .isEqualTo(ChronoUnit.DAYS.between(LocalDate.of(2017, 6, 30), LocalDate.of(2019, 1, 2)));
    }

    @Test
    void before_its_date_was_moved_it_was_overdue() {
        var dates = read("/plans/leics-ociap/actions/3/dates?asAt=2018-05-13");

        assertThat(dates.at("/overdue").asBoolean()).isTrue();
        assertThat(dates.at("/daysOverdue").asLong()).isEqualTo(317);
        assertThat(dates.at("/revisions").toString()).isEqualTo("[]");
    }

    @Test
    void the_action_that_slipped_furthest_comes_first() {
        assertThat(read("/plans/leics-ociap/dates").findValuesAsString("action"))
                .containsExactly("leics-ociap/3", "leics-ociap/1");
        assertThat(read("/plans/leics-ociap/dates?limit=1").findValuesAsString("action"))
                .containsExactly("leics-ociap/3");
    }

    @Test
    void the_list_goes_on_where_a_page_ended() {
        var next = read("/plans/leics-ociap/dates?limit=1").at("/next").asString();

        assertThat(read("/plans/leics-ociap/dates?limit=1&cursor=" + next).findValuesAsString("action"))
                .containsExactly("leics-ociap/1");
    }

    @Test
    void a_plan_without_a_cap_says_that_there_is_none() {
        var dates = read("/plans/leics-ociap/actions/3/dates");

        assertThat(dates.at("/cap").isNull()).isTrue();
        assertThat(dates.at("/overCap").asBoolean()).isFalse();
    }

    @Test
    void the_cap_that_a_plan_has_set_is_told() {
        var dates = read("/plans/leics-second-look/actions/1/dates");

        assertThat(dates.at("/cap").toString()).isEqualTo("{\"days\":90,\"times\":2}");
        assertThat(read("/plans/leics-second-look/actions/1/dates?asAt=2018-11-05")
                        .at("/cap")
                        .isNull())
                .isTrue();
    }

    @Test
    void another_cap_tells_what_it_would_have_stopped() {
        var dates = read("/plans/leics-ociap/actions/3/dates?capDays=90");

        assertThat(dates.at("/cap").toString()).isEqualTo("{\"days\":90,\"times\":null}");
        assertThat(dates.at("/overCap").asBoolean()).isTrue();
        assertThat(dates.at("/revisions/0/overCap").asBoolean()).isTrue();
        assertThat(read("/plans/leics-ociap/actions/3/dates?capTimes=1")
                        .at("/overCap")
                        .asBoolean())
                .isFalse();
        assertThat(read("/plans/leics-ociap/actions/3/dates?capTimes=0")
                        .at("/overCap")
                        .asBoolean())
                .isTrue();
    }

    private static JsonNode read(String path) {
        var answer = TwoCouncils.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
