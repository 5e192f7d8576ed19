package uk.waymark.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.command.CommandServiceTest;
import uk.waymark.command.Servers;

/// What comes of an item from which the public was excluded.
@CommandServiceTest
class ExemptItemContractTest {
    private final Http http;
    private final Council council;

    ExemptItemContractTest(@LocalServerPort int port) {
        this.http = new Http(port);
        this.council = new Council(http);
    }

    @BeforeEach
    void the_committee_asks_for_something_in_both_parts() {
        council.registers();
        council.minutesItem("8");
        council.minutesExemptItem("9");
        council.resolves("8");
        council.resolves("9");
    }

    @Test
    void an_action_owner_answers_what_was_asked_in_the_open_part() {
        assertThat(answer("leics-cfosc/2018-11-06/8/b", "action-owner").status())
                .isEqualTo(200);
    }

    @Test
    void to_an_action_owner_there_is_no_duty_from_the_exempt_part() {
        var there = answer("leics-cfosc/2018-11-06/9/b", "action-owner");
        var nowhere = answer("leics-cfosc/2018-11-06/99/b", "action-owner");

        assertThat(there.status()).isEqualTo(404);
        assertThat(there.response().body()).isEqualTo(nowhere.response().body().replace("/99/", "/9/"));
    }

    @Test
    void nor_does_its_version_tell_of_it() {
        var there = answer("leics-cfosc/2018-11-06/9/b", "action-owner", "If-Match", "\"7\"");

        assertThat(there.status()).isEqualTo(404);
    }

    @Test
    void the_improvement_lead_answers_it() {
        assertThat(answer("leics-cfosc/2018-11-06/9/b", "improvement-lead").status())
                .isEqualTo(200);
    }

    private Http.Answer answer(String followUp, String role) {
        return answer(followUp, role, "Accept", "application/json");
    }

    private Http.Answer answer(String followUp, String role, String header, String value) {
        return http.post(
                "AnswerFollowUp",
                """
                {"authority": "%s", "id": "%s", "answer": "Here it is", "answeredBy": "Director",
                 "effectiveOn": "2018-11-20"}
                """.formatted(council.code(), followUp),
                "Authorization",
                "Bearer " + Servers.issuer().token(role, council.code()),
                header,
                value);
    }
}
