package uk.waymark.query.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.query.RunningService.Answer;
import uk.waymark.query.TwoCouncils;

class WrongWindowTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from=2018-06-31                  | from
            from=yesterday                   | from
            to=2018-6-1                      | to
            from=2018-06-02&to=2018-06-01    | from to
            to=2019-01-03                    | to
            from=2019-01-03                  | from
            from=2019-01-03&to=2019-01-04    | from to
            to=2018-06-02&asAt=2018-06-01    | to
            from=2018-06-02&asAt=2018-06-01  | from
            from=1998-12-31                  | from by
            from=0001-01-01&by=quarter       | from by
            from=1700-01-01&by=year          | from by
            by=week                          | by
            by=Month&from=x&to=y             | by from to
            """)
    void every_field_that_is_wrong_is_named(String asked, String fields) {
        var answer = figures(asked);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json()
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactlyInAnyOrderElementsOf(List.of(fields.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"from=2018-06-01&to=2018-06-01, 1", "from=2019-01-02, 1", "from=1999-02-01, 240", "to=2017-03-01, 1"})
    void what_is_nearly_wrong_is_told(String asked, int periods) {
        assertThat(figures(asked).json().get("items").size()).isEqualTo(periods);
    }

    @Test
    void a_length_that_there_is_not_is_answered_with_those_there_are() {
        assertThat(figures("by=week").at("/errors/0/allowed")).isEqualTo("[\"month\",\"quarter\",\"year\"]");
    }

    @Test
    void a_plan_that_was_not_drafted_yet_has_no_figures() {
        assertThat(figures("asAt=2017-02-28").status()).isEqualTo(404);
        assertThat(figures("to=2017-02-28").status()).isEqualTo(404);
        assertThat(figures("from=1000-01-01&to=1000-03-31").status()).isEqualTo(404);
    }

    private static Answer figures(String asked) {
        return TwoCouncils.get("/plans/leics-ociap/figures?" + asked);
    }
}
