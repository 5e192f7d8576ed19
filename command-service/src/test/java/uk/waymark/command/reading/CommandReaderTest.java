package uk.waymark.command.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.command.action.ActionCommand.AddAction;
import uk.waymark.command.action.ActionCommand.RateAction;
import uk.waymark.events.Due;
import uk.waymark.events.Provenance;

class CommandReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2018, 11, 6);

    private final CommandReader ratings = new CommandReader(RateAction.class);
    private final CommandReader actions = new CommandReader(AddAction.class);

    @Test
    void a_rating_is_read_with_the_source_that_came_with_it() {
        var sent = read(ratings, """
                {"authority": "E10000018", "id": "leics-ociap/3", "dimension": "DELIVERY", "rating": "AMBER",
                 "direction": "IMPROVING", "rationale": "Recruitment still fluctuates", "asAt": "2018-11-06",
                 "provenance": {"kind": "ILLUSTRATION", "note": "no source gives the day"}}
                """);

        assertThat(((RateAction) sent.command()).asAt()).isEqualTo("2018-11-06");
        assertThat(sent.extras())
                .isEqualTo(new CommandReader.Extras(
                        new Provenance(Provenance.Kind.ILLUSTRATION, "no source gives the day", null)));
    }

    @Test
    void a_date_left_out_is_today_and_a_list_left_out_is_empty() {
        var rating = (RateAction) read(ratings, """
                        {"authority": "E10000018", "id": "leics-ociap/3", "dimension": "DELIVERY", "rating": "AMBER",
                         "rationale": "Recruitment still fluctuates"}
                        """).command();

        assertThat(rating.asAt()).isEqualTo(TODAY);
        assertThat(rating.evidence()).isEmpty();
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        var faults = faults(ratings, """
                {"authority": "Leicestershire", "id": "leics-ociap", "dimension": "SPEED", "rating": 3,
                 "rationale": "  ", "asAt": "2018-11-07", "colour": "red", "evidence": ["a", 2]}
                """);

        assertThat(faults)
                .extracting(Fault::field)
                .containsExactlyInAnyOrder(
                        "authority", "id", "dimension", "rating", "rationale", "asAt", "colour", "evidence[1]");
    }

    @Test
    void of_very_many_faults_the_first_are_named() {
        var fields = IntStream.range(0, 5_000).mapToObj("\"f%d\": 1"::formatted).collect(Collectors.joining(","));

        assertThat(faults(ratings, "{%s}".formatted(fields))).hasSize(200);
    }

    @Test
    void a_word_that_is_not_among_those_allowed_is_answered_with_them() {
        var faults = faults(ratings, """
                {"authority": "E10000018", "id": "leics-ociap/3", "dimension": "SPEED", "rating": "AMBER",
                 "rationale": "Recruitment still fluctuates"}
                """);

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.allowed()).containsExactly("DELIVERY", "IMPACT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "too short", "          .          ", "\\u200b\\u200b\\u200b\\u200b\\u200b"})
    void a_rationale_that_says_nothing_breaks_a_rule(String rationale) {
        var unreadable = unreadable(ratings, """
                {"authority": "E10000018", "id": "leics-ociap/3", "dimension": "DELIVERY", "rating": "AMBER",
                 "rationale": "%s"}
                """.formatted(rationale));

        assertThat(unreadable.isMalformed()).isFalse();
        assertThat(unreadable.faults()).extracting(Fault::field).containsExactly("rationale");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\": \"ON\", \"date\": \"2013-06-31\"}                            | due.date",
                "{\"kind\": \"BY_END_OF\", \"month\": \"2013-13\"}                       | due.month",
                "{\"kind\": \"SOMETIME\"}                                                | due.kind",
                "{}                                                                      | due.kind",
                "\"2013-06-30\"                                                          | due",
                "{\"kind\": \"ON\", \"date\": \"2013-06-30\", \"month\": \"2013-06\"}    | due.month",
                "{\"kind\": \"VAGUE\"}                                                   | due.words",
                "{\"kind\": \"QUARTER\", \"financialYear\": 2017, \"n\": 5}              | due",
                "{\"kind\": \"WITHIN\", \"n\": 1.5, \"unit\": \"DAYS\", \"of\": \"2013-06-30\"} | due.n",
                "{\"kind\": \"QUARTER\", \"financialYear\": 2017, \"n\": 5, \"x\": 1}    | due.x, due",
                "{\"kind\": \"ON\", \"date\": \"+999999999-01-01\"}                      | due.date",
            })
    void a_due_date_that_is_none_is_named(String due, String field) {
        assertThat(faults(actions, action(due))).extracting(Fault::field).containsExactly(field.split(", "));
    }

    @Test
    void a_due_date_keeps_the_words_of_the_paper() {
        var action = (AddAction)
                read(actions, action("{\"kind\": \"ON\", \"date\": \"2013-06-30\", \"words\": \"by the end of June\"}"))
                        .command();

        assertThat(action.due()).isEqualTo(new Due.On(LocalDate.of(2013, 6, 30), "by the end of June"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\ud800", "\\udc00 after"})
    void text_that_cannot_be_stored_is_refused(String part) {
        var unreadable = unreadable(ratings, """
                {"authority": "E10000018", "id": "leics-ociap/3", "dimension": "DELIVERY", "rating": "AMBER",
                 "rationale": "Recruitment still fluctuates %s"}
                """.formatted(part));

        assertThat(unreadable.isMalformed()).isTrue();
    }

    @Test
    void null_for_what_may_be_absent_is_absent() {
        var rating = (RateAction) read(ratings, """
                        {"authority": "E10000018", "id": "leics-ociap/3", "dimension": "DELIVERY", "rating": "AMBER",
                         "rationale": "Recruitment still fluctuates", "direction": null, "provenance": null}
                        """).command();

        assertThat(rating.direction()).isNull();
    }

    private static String action(String due) {
        return """
                {"authority": "E10000018", "plan": "leics-ociap", "ref": "3", "text": "Bring caseloads down",
                 "lead": "Assistant Director", "due": %s}
                """.formatted(due);
    }

    private static CommandReader.Sent read(CommandReader reader, String json) {
        return reader.read(JsonMapper.builder().build().readTree(json), TODAY);
    }

    private static List<Fault> faults(CommandReader reader, String json) {
        return unreadable(reader, json).faults();
    }

    private static Unreadable unreadable(CommandReader reader, String json) {
        return catchThrowableOfType(Unreadable.class, () -> read(reader, json));
    }
}
