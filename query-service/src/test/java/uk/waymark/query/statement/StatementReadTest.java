package uk.waymark.query.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.waymark.query.TwoCouncils;

class StatementReadTest {
    @Test
    void figures_that_the_record_contradicts_differ_and_each_is_named() {
        var statement = statement("s1");

        assertThat(statement.at("/wording").asString()).isEqualTo("Eleven of the actions are green");
        assertThat(statement.at("/tally/ratings").toString()).isEqualTo("{\"GREEN\":11}");
        assertThat(statement.at("/check/verdict").asString()).isEqualTo("DIFFERS");
        assertThat(statement.at("/check/record").toString())
                .isEqualTo("{\"total\":1,\"ratings\":{\"RED\":0,\"AMBER\":1,\"GREEN\":0}}");
        assertThat(statement.at("/check/differences").toString())
                .isEqualTo(
                        "[{\"what\":\"total\",\"claimed\":17,\"record\":1},{\"what\":\"GREEN\",\"claimed\":11,\"record\":0}]");
        assertThat(statement.at("/check/sentence").asString())
                .isEqualTo("You were told 11 of 17 GREEN; the record of that day shows 0 of 1.");
    }

    @Test
    void figures_that_are_as_the_record_has_them_match() {
        var check = statement("s2").at("/check");

        assertThat(check.at("/verdict").asString()).isEqualTo("MATCHES");
        assertThat(check.at("/record/total").asInt()).isEqualTo(4);
        assertThat(check.at("/differences").isEmpty()).isTrue();
        assertThat(check.at("/sentence").asString()).endsWith("the record of that day shows the same.");
    }

    @Test
    void figures_of_a_day_before_the_plan_cannot_be_verified() {
        var check = statement("s3").at("/check");

        assertThat(check.at("/verdict").asString()).isEqualTo("UNVERIFIABLE");
        assertThat(check.at("/record").isNull()).isTrue();
        assertThat(check.at("/differences").isEmpty()).isTrue();
        assertThat(check.at("/sentence").asString())
                .isEqualTo("You were told 9 actions; the record of that day shows no plan leics-ociap.");
    }

    @Test
    void a_statement_without_figures_has_nothing_to_check() {
        var statement = statement("s4");

        assertThat(statement.at("/wording").asString()).isEqualTo("The direction is right");
        assertThat(statement.at("/tally").isNull()).isTrue();
        assertThat(statement.at("/check").isNull()).isTrue();
    }

    @Test
    void a_record_that_was_begun_after_the_meeting_does_not_pretend_to_have_been_known_then() {
        var knownThen = statement("s2").at("/check/knownThen");

        assertThat(knownThen.at("/verdict").asString()).isEqualTo("UNVERIFIABLE");
        assertThat(knownThen.at("/record").isNull()).isTrue();
    }

    @Test
    void a_statement_tells_who_made_it_where_and_when_that_was_recorded() {
        assertThat(statement("s1").propertyNames())
                .containsExactly(
                        "authority",
                        "id",
                        "body",
                        "minute",
                        "ref",
                        "meetingOn",
                        "by",
                        "wording",
                        "tally",
                        "check",
                        "recordedAt",
                        "version",
                        "provenance",
                        "position");
        assertThat(statement("s1").at("/by").asString()).isEqualTo("Director of Children and Families");
    }

    @Test
    void statements_are_listed_by_body_and_by_the_plan_that_they_speak_of() {
        assertThat(refs("/statements")).isEqualTo("s1 s2 s3 s4");
        assertThat(refs("/statements?body=leics-cfosc")).isEqualTo("s1 s2 s3 s4");
        assertThat(refs("/statements?body=leics-hwb")).isEmpty();
        assertThat(refs("/statements?plan=leics-ociap")).isEqualTo("s1 s3");
        assertThat(refs("/statements?body=leics-cfosc&plan=leics-second-look")).isEqualTo("s2");
        assertThat(TwoCouncils.SERVICE.get("/statements").json().get("items").size())
                .isEqualTo(8);
    }

    @Test
    void a_body_or_plan_that_is_not_there_is_not_an_empty_list() {
        assertThat(TwoCouncils.get("/statements?body=leics-cfosc&plan=nobodys").at("/detail"))
                .contains("no plan “nobodys”");
        assertThat(TwoCouncils.get("/statements?body=nobody&plan=leics-ociap").status())
                .isEqualTo(404);
    }

    @Test
    void a_statement_is_there_from_the_day_of_its_meeting() {
        assertThat(TwoCouncils.get("/statements/leics-cfosc/2018-11-06/8/s1?asAt=2018-11-05")
                        .status())
                .isEqualTo(404);
        assertThat(refs("/statements?asAt=2018-11-05")).isEmpty();
        assertThat(refs("/statements?asAt=2018-11-06")).isEqualTo("s1 s2 s3 s4");
    }

    @Test
    void a_minute_tells_what_was_claimed_under_it_beside_the_record() {
        var statements =
                TwoCouncils.get("/minutes/leics-cfosc/2018-11-06/8").json().get("statements");

        assertThat(statements.size()).isEqualTo(4);
        assertThat(statements.get(0)).isEqualTo(statement("s1"));
    }

    private static JsonNode statement(String ref) {
        return TwoCouncils.get("/statements/leics-cfosc/2018-11-06/8/" + ref).json();
    }

    private static String refs(String path) {
        return String.join(
                " ",
                TwoCouncils.get(path)
                        .json()
                        .get("items")
                        .valueStream()
                        .map(item -> item.get("ref").asString())
                        .toList());
    }
}
