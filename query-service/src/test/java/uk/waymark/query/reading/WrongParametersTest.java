package uk.waymark.query.reading;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import uk.waymark.query.RunningService.Answer;
import uk.waymark.query.TwoCouncils;

/// What is wrong with the parameters of a read is told all at once, by each read that the description of the API names.
class WrongParametersTest {
    private static final Map<String, String> IDS = Map.of(
            "{gss}",
            "E10000018",
            "{plan}",
            "leics-ociap",
            "{ref}",
            "3",
            "{id}",
            "leics-cfosc",
            "{person}",
            "8b0e1b7e-8f5a-8d2e-9c3f-000000000000");
    private static final Map<String, String> WRONG = Map.ofEntries(
            entry("authority", "Leicestershire"),
            entry("bookmark", "abc"),
            entry("asAt", "2018-06-31"),
            entry("knownAt", "yesterday"),
            entry("from", "2018-06-31"),
            entry("to", "tomorrow"),
            entry("clock", "WALL"),
            entry("capDays", "-1"),
            entry("capTimes", "x"),
            entry("cursor", "zzz"),
            entry("limit", "0"),
            entry("after", "x"),
            entry("rating", "PINK"),
            entry("scheme", "RAG-9"),
            entry("status", "NOPE"),
            entry("overdue", "perhaps"),
            entry("by", "week"),
            entry("kind", "ODD"));
    private static final String WRONG_ANYWHERE = "%00";
    private static final List<String> NOT_TAKEN = List.of("colour", "at");

    @ParameterizedTest
    @MethodSource("reads")
    void a_read_names_every_parameter_that_is_wrong(String path, List<String> parameters) {
        var asked = Stream.concat(parameters.stream(), NOT_TAKEN.stream()).toList();

        var answer = ask(path, asked.stream().map(name -> name + "=" + WRONG.getOrDefault(name, WRONG_ANYWHERE)));

        assertThat(fields(answer)).containsExactlyInAnyOrderElementsOf(asked);
    }

    @ParameterizedTest
    @MethodSource("reads")
    void a_read_names_every_parameter_that_is_given_twice(String path, List<String> parameters) {
        var answer = ask(path, parameters.stream().map(name -> "%1$s=1&%1$s=1".formatted(name)));

        assertThat(fields(answer)).containsExactlyInAnyOrderElementsOf(parameters);
    }

    @ParameterizedTest
    @MethodSource("reads")
    void a_read_names_every_parameter_without_a_value(String path, List<String> parameters) {
        var answer = ask(path, parameters.stream().map(name -> name + "="));

        assertThat(fields(answer)).containsExactlyInAnyOrderElementsOf(parameters);
    }

    @Test
    void what_is_wrong_in_different_ways_is_told_with_what_is_allowed_instead() {
        var answer = TwoCouncils.SERVICE.get(
                "/plans/leics-ociap/actions"
                        + "?rating=PINK&limt=3&status=NOPE&overdue=perhaps&bookmark=abc&cursor=zzz&asAt=2018-06-31&knownAt=yesterday");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer))
                .containsExactlyInAnyOrder(
                        "rating", "limt", "status", "overdue", "bookmark", "cursor", "asAt", "knownAt");
        assertThat(allowed(answer, "rating")).containsExactly("RED", "AMBER", "GREEN");
        assertThat(allowed(answer, "status")).containsExactly("OPEN", "COMPLETE", "CLOSED");
        assertThat(allowed(answer, "overdue")).containsExactly("true", "false");
        assertThat(allowed(answer, "limt")).contains("limit");
    }

    @Test
    void a_number_below_its_range_is_named_beside_one_above_its_own() {
        assertThat(fields(TwoCouncils.SERVICE.get("/events?after=-1&limit=501")))
                .containsExactlyInAnyOrder("after", "limit");
    }

    @Test
    void what_is_wrong_with_the_parameters_is_told_before_whether_the_thing_exists() {
        assertThat(fields(TwoCouncils.get("/plans/nobodys/actions?rating=PINK&limit=0")))
                .containsExactly("limit");
        assertThat(TwoCouncils.get("/plans/nobodys/actions?rating=PINK").status())
                .isEqualTo(404);
    }

    @Test
    void the_detail_says_all_that_the_errors_say() {
        assertThat(TwoCouncils.get("/plans?limit=0&limt=3").at("/detail"))
                .contains("limit: ", "limt: ")
                .endsWith(".");
    }

    private static Stream<Arguments> reads() {
        return TwoCouncils.SERVICE.get("/v3/api-docs").json().get("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .filter(path -> !parameters(path.getValue()).isEmpty())
                .map(path -> Arguments.of(path.getKey(), parameters(path.getValue())));
    }

    private static List<String> parameters(JsonNode path) {
        return path.at("/get/parameters")
                .valueStream()
                .filter(parameter -> "query".equals(parameter.get("in").asString()))
                .map(parameter -> parameter.get("name").asString())
                .toList();
    }

    private static Answer ask(String path, Stream<String> parameters) {
        var place = path;
        for (var id : IDS.entrySet()) {
            place = place.replace(id.getKey(), id.getValue());
        }
        return TwoCouncils.SERVICE.get(place + parameters.collect(Collectors.joining("&", "?", "")));
    }

    private static List<String> fields(Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        return errors(answer).map(error -> error.get("field").asString()).toList();
    }

    private static List<String> allowed(Answer answer, String field) {
        return errors(answer)
                .filter(error -> field.equals(error.get("field").asString()))
                .flatMap(error -> error.get("allowed").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private static Stream<JsonNode> errors(Answer answer) {
        return answer.json().get("errors").valueStream();
    }
}
