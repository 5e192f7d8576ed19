package uk.waymark.deploy.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.deploy.facts.FollowUpRow.Held;

class FollowUpRowTest {

    @Test
    void every_fact_of_both_follow_ups_has_a_row() throws IOException {
        assertThat(FollowUpRow.all().stream().map(FollowUpRow::id).distinct())
                .containsExactlyElementsOf(
                        Stream.concat(facts("A", 32), facts("C", 19)).toList());
    }

    @Test
    void a_fact_held_in_words_only_names_the_command_to_come() throws IOException {
        assertThat(FollowUpRow.all()).allSatisfy(row -> {
            assertThat(row.later().isEmpty()).isEqualTo(row.held() == Held.YES);
            assertThat(row.expected()).isNotBlank();
        });
    }

    @Test
    void a_field_is_found_through_lists_and_by_a_neighbouring_value() {
        var answer = JsonMapper.shared().readTree("""
                        {"id": "x", "partners": ["Schools", "Police"],
                         "findings": [{"ref": "3", "text": "caseloads"}, {"ref": "4", "text": "delay"}]}
                        """);

        assertThat(new Field("id").valuesIn(answer)).containsExactly("x");
        assertThat(new Field("partners").valuesIn(answer)).containsExactly("Schools", "Police");
        assertThat(new Field("findings.text").valuesIn(answer)).containsExactly("caseloads", "delay");
        assertThat(new Field("findings[ref=4].text").valuesIn(answer)).containsExactly("delay");
        assertThat(new Field("findings[ref=5].text").valuesIn(answer)).isEmpty();
        assertThat(new Field("nowhere.text").valuesIn(answer)).isEmpty();
    }

    private static Stream<String> facts(String followUp, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> followUp + "." + n);
    }
}
