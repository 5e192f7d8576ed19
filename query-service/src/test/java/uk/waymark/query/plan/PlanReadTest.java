package uk.waymark.query.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.query.TwoCouncils;

class PlanReadTest {
    @Test
    void a_plan_is_told_with_its_actions_counted_by_rating_worst_first() {
        var plan = TwoCouncils.get("/plans/leics-ociap");

        assertThat(plan.at("/tallies/DELIVERY/ratings")).isEqualTo("{\"RED\":0,\"AMBER\":1,\"GREEN\":1}");
        assertThat(plan.at("/tallies/DELIVERY/unrated")).isEqualTo("0");
        assertThat(plan.at("/tallies/DELIVERY/directions"))
                .isEqualTo("{\"IMPROVING\":1,\"STEADY\":1,\"DECLINING\":0,\"UNKNOWN\":0}");
        assertThat(plan.at("/tallies/IMPACT/ratings")).isEqualTo("{\"RED\":1,\"AMBER\":0,\"GREEN\":0,\"BLUE\":0}");
        assertThat(plan.at("/tallies/IMPACT/unrated")).isEqualTo("1");
    }

    @Test
    void overdue_is_counted_against_the_current_and_the_original_date() {
        var plan = TwoCouncils.get("/plans/leics-ociap");

        assertThat(plan.at("/actions")).isEqualTo("2");
        assertThat(plan.at("/closed")).isEqualTo("1");
        assertThat(plan.at("/overdue")).isEqualTo("0");
        assertThat(plan.at("/overdueAgainstOriginal")).isEqualTo("1");
    }

    @Test
    void a_plan_tells_who_adopted_it_and_to_whom_it_was_submitted() {
        var plan = TwoCouncils.get("/plans/leics-ociap");

        assertThat(plan.at("/inspections/0")).isEqualTo("leics-sif-2016");
        assertThat(plan.at("/adoptions/0/body")).isEqualTo("leics-hwb");
        assertThat(plan.at("/submissions/0/recipient")).isEqualTo("Ofsted");
    }

    @Test
    void two_councils_may_have_a_plan_of_the_same_id() {
        assertThat(TwoCouncils.SERVICE.get("/plans").json().get("items").size()).isEqualTo(6);
        assertThat(TwoCouncils.get("/plans").json().get("items").size()).isEqualTo(3);
        assertThat(TwoCouncils.get("/plans").at("/items/0/authority")).isEqualTo("E10000018");
    }

    @Test
    void a_plan_that_does_not_rate_impact_has_no_tally_of_it() {
        var plan = TwoCouncils.get("/plans/leics-ociap-2").json();

        assertThat(plan.at("/tallies/DELIVERY/unrated").asInt()).isZero();
        assertThat(plan.at("/tallies/IMPACT").isNull()).isTrue();
    }

    @Test
    void a_plan_tells_how_often_it_is_reported_and_to_whom() {
        var plan = TwoCouncils.get("/plans/leics-second-look");

        assertThat(plan.at("/reportingCadence")).isEqualTo("QUARTERLY");
        assertThat(plan.at("/reportsTo")).isEqualTo("leics-cfosc");
        assertThat(TwoCouncils.get("/plans/leics-ociap")
                        .json()
                        .at("/reportingCadence")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_plan_can_be_counted_under_another_scheme_and_stays_as_it_was_rated() {
        var other = TwoCouncils.get("/plans/leics-second-look?scheme=BRAG-4").json();

        assertThat(other.at("/tallies/DELIVERY/scheme").asString()).isEqualTo("BRAG-4");
        assertThat(other.at("/tallies/DELIVERY/ratings").toString())
                .isEqualTo("{\"RED\":1,\"AMBER\":1,\"GREEN\":2,\"BLUE\":0}");
        assertThat(other.at("/deliveryScheme").asString()).isEqualTo("RAG-3");
    }

    @ParameterizedTest
    @CsvSource({"BRAG-4, BLUE, RAG-3, GREEN", "BRAG-4, RED, RAG-3, RED", "RAG-3, GREEN, BRAG-4, GREEN"})
    void a_code_that_the_other_scheme_lacks_becomes_the_nearest(String scheme, String code, String other, String same) {
        assertThat(TwoCouncils.SERVICE
                        .bean(JdbcClient.class)
                        .sql("select code from code_in(?, ?, ?)")
                        .params(scheme, code, other)
                        .query(String.class)
                        .single())
                .isEqualTo(same);
    }
}
