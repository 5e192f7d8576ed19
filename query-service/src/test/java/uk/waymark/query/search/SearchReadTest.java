package uk.waymark.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import uk.waymark.events.RecordedEvent;
import uk.waymark.query.Story;
import uk.waymark.query.TwoCouncils;

class SearchReadTest {
    @Test
    void a_word_is_found_in_any_of_its_forms_and_marked() {
        var finding = found("q=caseload&kind=FINDING").getFirst();

        assertThat(finding.get("excerpt").asString()).startsWith("Bring **caseloads** down");
        assertThat(found("q=caseloads&kind=FINDING")).containsExactly(finding);
        assertThat(kinds("q=caseload")).contains("FINDING", "ACTION", "MINUTE");
    }

    @Test
    void what_is_found_tells_what_it_is_about_and_where_it_is_shown() {
        var rating = found("q=fluctuates").getFirst();

        assertThat(rating.propertyNames())
                .containsExactly(
                        "kind",
                        "thing",
                        "id",
                        "authority",
                        "path",
                        "excerpt",
                        "corrected",
                        "effectiveOn",
                        "recordedAt",
                        "position");
        assertThat(rating.get("thing").asString()).isEqualTo("action");
        assertThat(rating.get("id").asString()).isEqualTo("leics-ociap/3");
        assertThat(rating.get("path").asString()).isEqualTo("/plans/leics-ociap/actions/3/ratings?authority=E10000018");
        assertThat(rating.get("effectiveOn").asString()).isEqualTo("2018-11-06");
    }

    @Test
    void the_reason_of_a_rating_that_was_put_right_is_found_and_says_so() {
        var ratings = found("q=officers%20saw");

        assertThat(ratings).hasSize(6);
        assertThat(ratings.stream()
                        .filter(rating -> rating.get("corrected").asBoolean())
                        .map(rating -> rating.get("id").asString()))
                .containsExactly("leics-second-look/3");
        assertThat(found("q=vacant%20posts&kind=RATING")
                        .getFirst()
                        .get("corrected")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void before_its_correction_was_recorded_a_reason_is_not_said_to_be_put_right() {
        var before = first("RatingCorrected").recordedAt().minusMillis(500);

        assertThat(found("q=officers%20saw&knownAt=" + before))
                .isNotEmpty()
                .noneMatch(rating -> rating.get("corrected").asBoolean());
        assertThat(found("q=vacant&kind=RATING&knownAt=" + before)).isEmpty();
    }

    @Test
    void words_are_found_from_the_day_on_which_they_took_effect() {
        assertThat(found("q=fluctuates&asAt=2018-11-05")).isEmpty();
        assertThat(found("q=fluctuates&asAt=2018-11-06")).hasSize(1);
    }

    @Test
    void the_read_that_shows_what_was_found_is_one_of_the_same_day_and_moment() {
        var asked = "asAt=2018-11-06&knownAt=2019-01-02T10:00:00Z";

        assertThat(found("q=fluctuates&" + asked).getFirst().get("path").asString())
                .isEqualTo("/plans/leics-ociap/actions/3/ratings?authority=E10000018&" + asked);
    }

    @ParameterizedTest
    @CsvSource({
        "average, ACTION, Average caseload",
        "inspection report, INSPECTION, Inspection report",
        "plan, PLAN, The plan",
        "presented, MINUTE, presented the report",
        "children and families, MINUTE, Director of Children and Families",
        "agenda item, MINUTE, Agenda Item 8",
        "the letter, ANSWER, The letter"
    })
    void success_measures_documents_and_who_spoke_are_found_too(String words, String kind, String text) {
        var found = found("q=%22" + words.replace(" ", "%20") + "%22&kind=" + kind);

        assertThat(found).anySatisfy(each -> {
            assertThat(each.get("excerpt").asString().replace("**", "")).containsIgnoringCase(words);
            assertThat(TwoCouncils.SERVICE.get(each.get("path").asString()).body())
                    .contains(text);
        });
    }

    @Test
    void each_council_finds_its_own() {
        assertThat(found("q=caseloads"))
                .allMatch(found -> found.get("authority").asString().equals("E10000018"));
        assertThat(items("/search?q=fluctuates")).hasSize(2);
    }

    @Test
    void a_list_of_finds_begins_with_the_latest_and_goes_on_by_its_cursor() {
        var paged = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = TwoCouncils.get("/search?q=caseloads&limit=2" + cursor);
            page.json().get("items").forEach(paged::add);
            cursor = page.json().get("next").isNull() ? "" : "&cursor=" + page.at("/next");
        } while (!cursor.isEmpty());

        assertThat(paged).hasSizeGreaterThan(3).isEqualTo(found("q=caseloads"));
        assertThat(paged)
                .isSortedAccordingTo(Comparator.comparingLong(
                                (JsonNode item) -> item.get("position").asLong())
                        .reversed());
    }

    @Test
    void a_search_without_words_is_told_what_it_lacks() {
        assertThat(wrong("/search")).isEqualTo("Say which words to look for");
        assertThat(wrong("/search?q=%20")).startsWith("It has no value");
        assertThat(wrong("/search?q=the%20of")).startsWith("“the of” has no word to look for");
        assertThat(wrong("/search?q=-caseloads")).startsWith("“-caseloads” has no word to look for");
        assertThat(wrong("/search?q=" + "a".repeat(201))).isEqualTo("It has 201 characters; 200 are the most");
    }

    @Test
    void a_search_without_words_is_told_of_what_else_is_wrong_too() {
        assertThat(fields(TwoCouncils.get("/search?kind=POEM").json())).containsExactlyInAnyOrder("kind", "q");
        assertThat(fields(TwoCouncils.get("/search?q=the&limit=0").json())).containsExactlyInAnyOrder("limit", "q");
    }

    private static RecordedEvent first(String type) {
        return TwoCouncils.LEDGER.events().stream()
                .filter(event -> event.type().equals(type) && event.authority().equals(Story.LEICESTERSHIRE))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> found(String query) {
        return items("/search?authority=E10000018&" + query);
    }

    private static List<String> kinds(String query) {
        return found(query).stream().map(item -> item.get("kind").asString()).toList();
    }

    private static List<JsonNode> items(String path) {
        var answer = TwoCouncils.SERVICE.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("items").valueStream().toList();
    }

    private static String wrong(String path) {
        var answer = TwoCouncils.SERVICE.get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer.json())).containsExactly("q");
        return answer.at("/errors/0/message");
    }

    private static Stream<String> fields(JsonNode problem) {
        return problem.get("errors")
                .valueStream()
                .map(error -> error.get("field").asString());
    }
}
