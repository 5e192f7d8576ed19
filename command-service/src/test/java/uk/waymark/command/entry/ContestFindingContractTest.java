package uk.waymark.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.command.CommandServiceTest;

@CommandServiceTest
class ContestFindingContractTest {
    private final Http http;
    private final Council council;

    ContestFindingContractTest(@LocalServerPort int port) {
        this.http = new Http(port);
        this.council = new Council(http);
    }

    @BeforeEach
    void an_inspection_finds_caseloads_too_high() {
        council.registers();
        http.post("RecordInspection", council.inspection());
        http.post("RecordFinding", """
                {"authority": "%s", "id": "leics-sif-2016", "ref": "3", "kind": "RECOMMENDATION",
                 "text": "Bring caseloads down", "effectiveOn": "2017-02-13"}
                """.formatted(council.code()));
    }

    @Test
    void a_finding_that_is_contested_is_an_event_of_its_inspection() {
        var answer = contest("leics-sif-2016", "3", "2017-02-20");

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        assertThat(answer.json().path("id").stringValue()).isEqualTo("leics-sif-2016");
        assertThat(answer.json().path("events").toString()).isEqualTo("[\"FindingContested\"]");
        assertThat(answer.json().path("version").longValue()).isEqualTo(3);
    }

    @Test
    void a_finding_that_is_contested_again_is_in_conflict_with_the_first_time() {
        contest("leics-sif-2016", "3", "2017-02-20");
        var again = contest("leics-sif-2016", "3", "2017-02-21");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.wrongFields()).containsExactly("ref");
        assertThat(again.json().path("current").path("effectiveOn").stringValue())
                .isEqualTo("2017-02-20");
    }

    @Test
    void neither_a_finding_nor_an_inspection_that_is_not_there_can_be_contested() {
        assertThat(contest("leics-sif-2016", "4", "2017-02-20").status()).isEqualTo(404);
        assertThat(contest("leics-sif-2012", "3", "2017-02-20").status()).isEqualTo(404);
    }

    @Test
    void a_finding_is_contested_between_the_day_of_its_own_and_today() {
        for (var day : new String[] {"2017-02-12", "2099-01-01"}) {
            var refused = contest("leics-sif-2016", "3", day);

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.wrongFields()).containsExactly("effectiveOn");
        }
    }

    @Test
    void whoever_contests_a_finding_says_why() {
        var refused = http.post("ContestFinding", """
                {"authority": "%s", "id": "leics-sif-2016", "ref": "3", "reason": " "}
                """.formatted(council.code()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.wrongFields()).containsExactly("reason");
    }

    private Http.Answer contest(String inspection, String ref, String day) {
        return http.post("ContestFinding", """
                {"authority": "%s", "id": "%s", "ref": "%s", "reason": "Cases were counted twice",
                 "effectiveOn": "%s"}
                """.formatted(council.code(), inspection, ref, day));
    }
}
