package uk.waymark.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.command.CommandServiceTest;

@CommandServiceTest
class SlipCapContractTest {
    private final Http http;
    private final Council council;

    SlipCapContractTest(@LocalServerPort int port) {
        this.http = new Http(port);
        this.council = new Council(http);
    }

    @BeforeEach
    void a_plan_leaves_every_revision_to_the_committee() {
        council.registers();
        council.draftsPlan();
        council.addsAction("3");
        council.minutesItem("8");
        http.post("SetSlipCap", """
                {"authority": "%s", "id": "leics-ociap", "times": 0, "reason": "Dates moved too easily"}
                """.formatted(council.code()));
    }

    @Test
    void a_date_over_the_cap_is_refused() {
        var problem = revise("null");

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.wrongFields()).containsExactly("decidedAt");
    }

    @Test
    void a_date_that_a_body_granted_over_the_cap_is_recorded_with_a_warning() {
        var answer = revise("\"leics-cfosc/2018-11-06\"");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("warnings").values())
                .singleElement()
                .extracting(warning -> warning.stringValue())
                .isEqualTo("The slip cap of leics-ociap is 0 revisions of a date, and this is revision 1,"
                        + " as granted at leics-cfosc/2018-11-06.");
    }

    private Http.Answer revise(String decidedAt) {
        return http.post("ReviseDueDate", """
                {"authority": "%s", "id": "leics-ociap/3", "due": {"kind": "ON", "date": "2099-12-31"},
                 "reason": "Recruitment fluctuates", "grantedBy": "Director", "decidedAt": %s}
                """.formatted(council.code(), decidedAt));
    }
}
