package uk.waymark.query.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import uk.waymark.query.TwoCouncils;

class ChangeReadTest {
    private static final String CHANGES = "/plans/leics-ociap/changes?limit=500&";

    @Test
    void a_day_compared_with_itself_has_no_changes() {
        assertThat(positions("from=2018-11-06&to=2018-11-06")).isEmpty();
        assertThat(positions("from=leics-cfosc/2018-11-06&to=leics-cfosc/2018-11-06"))
                .isEmpty();
    }

    @Test
    void a_rating_that_went_up_shows_from_what_to_what_and_why() {
        var rated = changes("from=2018-05-13&to=2018-05-14").at("/items/0");

        assertThat(rated.at("/kind").asString()).isEqualTo("RE_RATED");
        assertThat(rated.at("/subject").asString()).isEqualTo("leics-ociap/3");
        assertThat(rated.at("/arrow").toString())
                .isEqualTo("{\"dimension\":\"DELIVERY\",\"from\":\"RED\",\"to\":\"AMBER\",\"course\":\"BETTER\"}");
        assertThat(rated.at("/reason").asString()).isEqualTo("Because the record shows it");
        assertThat(rated.at("/sentence").asString()).startsWith("Delivery moved from RED to AMBER");
    }

    @Test
    void a_date_that_slipped_comes_with_the_reason() {
        var slipped = changes("from=2018-05-13&to=2018-05-14")
                .at("/items")
                .valueStream()
                .filter(change -> change.at("/kind").asString().equals("SLIPPED"))
                .toList();

        assertThat(slipped)
                .singleElement()
                .extracting(change -> change.at("/reason").asString())
                .isEqualTo("Recruitment takes longer");
    }

    @Test
    void a_slip_cap_that_was_set_comes_with_the_reason() {
        var changes =
                TwoCouncils.get("/plans/leics-second-look/changes?limit=500").json();

        assertThat(changes.get("items")
                        .valueStream()
                        .filter(change -> change.at("/sentence").asString().startsWith("Slip cap set")))
                .singleElement()
                .extracting(change -> change.at("/reason").asString())
                .isEqualTo("Dates moved too easily");
    }

    @Test
    void since_the_last_meeting_an_action_was_closed_reopened_and_closed_again() {
        assertThat(kinds("from=leics-cfosc/2018-11-06")).contains("CLOSED", "REOPENED");
        assertThat(changes("from=leics-cfosc/2018-11-06").at("/counts/CLOSED").asInt())
                .isEqualTo(2);
        assertThat(changes("from=leics-cfosc/2018-11-06").at("/from").asString())
                .isEqualTo("2018-11-06");
    }

    @Test
    void since_its_last_meeting_a_body_has_its_own_resolutions_discharged() {
        assertThat(kinds("from=leics-cfosc/2018-11-06")).contains("RESOLUTION_DISCHARGED");
    }

    @Test
    void a_contested_finding_is_told_in_every_form_with_the_reason() {
        var asked = "from=2017-04-02&to=2017-04-03";
        var contested = changes(asked).at("/items/0");

        assertThat(contested.at("/kind").asString()).isEqualTo("FINDING_CONTESTED");
        assertThat(contested.at("/subject").asString()).isEqualTo("leics-sif-2016");
        assertThat(contested.at("/reason").asString()).isEqualTo("The report adds up the cases of two teams twice");
        assertThat(changes(asked).at("/counts/FINDING_CONTESTED").asInt()).isEqualTo(1);
        assertThat(TwoCouncils.get("/plans/leics-ociap/changes.html?" + asked).body())
                .contains("Finding 3 contested: The report adds up the cases of two teams twice");
        assertThat(TwoCouncils.get("/plans/leics-ociap/changes.csv?" + asked).body())
                .contains("2017-04-03,leics-sif-2016,FINDING_CONTESTED,,,,"
                        + "Finding 3 contested: The report adds up the cases of two teams twice,"
                        + "The report adds up the cases of two teams twice,anonymous,clerk,");
    }

    @Test
    void what_was_recorded_today_of_long_ago_is_a_change_of_then_and_news_of_today() {
        assertThat(positions("from=2018-12-31&to=2019-01-01")).isEmpty();
        assertThat(positions("from=2019-01-01&to=2019-01-02&clock=RECORDED")).isNotEmpty();
    }

    @Test
    void changes_are_told_as_they_were_known() {
        var known = positions("from=2018-05-13&to=2018-05-14");

        assertThat(positions("from=2018-05-13&to=2018-05-14&knownAt=2019-01-02T09:00:13Z"))
                .isEmpty();
        assertThat(known).isNotEmpty();
    }

    @Test
    void a_page_to_print_tells_the_same() {
        var page = TwoCouncils.get("/plans/leics-ociap/changes.html?from=2018-05-13&to=2018-05-14");

        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains("<h1>Changes of leics-ociap</h1>", "After 2018-05-13, up to 2018-05-14", "RED ↗ AMBER")
                .contains("Due date moved from")
                .doesNotContain("th:text");
    }

    @Test
    void a_spreadsheet_gets_the_same_line_by_line() {
        var table = TwoCouncils.get("/plans/leics-ociap/changes.csv?from=2018-05-13&to=2018-05-14");

        assertThat(table.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(table.body().lines())
                .hasSize(1 + positions("from=2018-05-13&to=2018-05-14").size())
                .startsWith(
                        "effectiveOn,subject,kind,dimension,from,to,sentence,reason,by,capacity,recordedAt,position,correctedBy")
                .anyMatch(line -> line.startsWith("2018-05-14,leics-ociap/3,RE_RATED,DELIVERY,RED,AMBER,"));
    }

    @Test
    void a_spreadsheet_tells_which_rating_was_entered_wrongly() {
        var table = TwoCouncils.get("/plans/leics-second-look/changes.csv?to=2018-05-14");
        var corrected = TwoCouncils.LEDGER.events().stream()
                .filter(event -> event.type().equals("RatingCorrected"))
                .findFirst()
                .orElseThrow();

        assertThat(table.body().lines().filter(line -> line.startsWith("2018-05-14,leics-second-look/3,RATED,")))
                .singleElement()
                .asString()
                .endsWith("," + corrected.position());
    }

    @ParameterizedTest
    @CsvSource({
        "from=2018-06-31, from",
        "from=2019-01-01&to=2018-01-01, from",
        "from=2019-01-03, from",
        "to=2019-01-03, to",
        "from=leics-cfosc/1999-01-01, from",
        "from=nobody/2018-11-06, from",
        "from=yesterday, from",
        "clock=WALL, clock"
    })
    void what_cannot_be_compared_is_told(String parameters, String field) {
        var answer = TwoCouncils.get("/plans/leics-ociap/changes?" + parameters);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.at("/errors/0/field")).isEqualTo(field);
    }

    private static List<String> kinds(String parameters) {
        return changes(parameters).get("items").findValuesAsString("kind");
    }

    private static List<Long> positions(String parameters) {
        var positions = new ArrayList<Long>();
        changes(parameters)
                .get("items")
                .forEach(change -> positions.add(change.get("position").asLong()));
        return positions;
    }

    private static JsonNode changes(String parameters) {
        var answer = TwoCouncils.get(CHANGES + parameters);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
