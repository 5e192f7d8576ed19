package uk.waymark.query.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.waymark.query.TwoCouncils;

class CompletedActionReadTest {
    private static final String COMPLETED = "/plans/leics-second-look/actions/1";

    @Test
    void a_complete_action_tells_what_was_done() {
        var action = TwoCouncils.get(COMPLETED);

        assertThat(action.at("/status")).isEqualTo("COMPLETE");
        assertThat(action.at("/completion/outcome")).isEqualTo("All files were read");
        assertThat(action.at("/completion/effectiveOn")).isEqualTo("2018-12-20");
        assertThat(action.json().at("/closure").isNull()).isTrue();
    }

    @Test
    void actions_are_found_by_being_complete() {
        var complete = TwoCouncils.get("/plans/leics-second-look/actions?status=COMPLETE");

        assertThat(complete.json().get("items").size()).isEqualTo(1);
        assertThat(complete.at("/items/0/ref")).isEqualTo("1");
    }

    @Test
    void a_withdrawn_document_is_there_with_the_reason() {
        var action = TwoCouncils.get(COMPLETED);

        assertThat(action.at("/evidence/0/ref")).isEqualTo("audit");
        assertThat(action.at("/evidence/0/withdrawnOn")).isEqualTo("2018-12-01");
        assertThat(action.at("/evidence/0/withdrawnBecause")).isEqualTo("Its sample was too small");
    }

    @Test
    void its_timeline_tells_what_was_looked_at_again() {
        assertThat(TwoCouncils.get(COMPLETED + "/timeline").json().get("items"))
                .extracting(entry -> entry.get("sentence").asString())
                .contains(
                        "Delivery as rated at version 3 validated at leics-cfosc/2018-11-06: Seen against the files",
                        "Evidence audit withdrawn: Its sample was too small",
                        "Complete: All files were read");
    }
}
