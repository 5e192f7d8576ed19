package uk.waymark.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.waymark.query.TwoCouncils;

class ApiDescriptionTest {
    @Test
    void every_read_is_described_in_openapi() {
        var description = TwoCouncils.SERVICE.get("/v3/api-docs");

        assertThat(description.status()).isEqualTo(200);
        assertThat(description.at("/openapi")).startsWith("3.1");
        assertThat(description.json().get("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/authorities",
                        "/authorities/{gss}",
                        "/inspections",
                        "/inspections/{id}",
                        "/inspections/{id}/timeline",
                        "/plans",
                        "/plans/{plan}",
                        "/plans/{plan}/timeline",
                        "/plans/{plan}/figures",
                        "/plans/{plan}/warnings",
                        "/plans/{plan}/actions",
                        "/plans/{plan}/actions/{ref}",
                        "/plans/{plan}/actions/{ref}/timeline",
                        "/plans/{plan}/actions/{ref}/ratings",
                        "/bodies",
                        "/bodies/{id}",
                        "/bodies/{id}/timeline",
                        "/bodies/{id}/matters-arising",
                        "/minutes",
                        "/minutes/{id}",
                        "/follow-ups",
                        "/follow-ups/{id}",
                        "/plans/{plan}/dates",
                        "/plans/{plan}/actions/{ref}/dates",
                        "/plans/{plan}/changes",
                        "/plans/{plan}/changes.html",
                        "/plans/{plan}/changes.csv",
                        "/measures",
                        "/measures/{id}",
                        "/measures/{id}/timeline",
                        "/statements",
                        "/statements/{id}",
                        "/search",
                        "/events",
                        "/public",
                        "/public/{gss}/plans",
                        "/public/{gss}/measures",
                        "/people",
                        "/people/{person}",
                        "/people/scrub",
                        "/looks",
                        "/parked",
                        "/parked/skipped",
                        "/parked/{position}/retry",
                        "/parked/{position}/skip");
    }

    @Test
    void the_parameters_that_all_reads_share_are_described() {
        var parameters = TwoCouncils.SERVICE
                .get("/v3/api-docs")
                .json()
                .at("/paths/~1plans~1{plan}~1actions/get/parameters")
                .valueStream()
                .map(parameter -> parameter.get("name").asString());

        assertThat(parameters)
                .containsExactlyInAnyOrder(
                        "plan",
                        "rating",
                        "status",
                        "overdue",
                        "q",
                        "authority",
                        "asAt",
                        "knownAt",
                        "bookmark",
                        "cursor",
                        "limit");
    }

    @Test
    void no_parameter_of_a_query_is_required_but_for_the_words_of_a_search() {
        var search = TwoCouncils.SERVICE.get("/v3/api-docs").json().at("/paths/~1search/get/parameters/0");

        assertThat(TwoCouncils.SERVICE.get("/v3/api-docs").json().get("paths").findParents("in").stream()
                        .filter(parameter -> "query".equals(parameter.get("in").asString()))
                        .filter(parameter -> parameter.path("required").asBoolean()))
                .containsExactly(search);
        assertThat(search.get("name").asString()).isEqualTo("q");
    }
}
