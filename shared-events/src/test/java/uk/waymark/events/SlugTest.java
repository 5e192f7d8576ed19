package uk.waymark.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.followup.FollowUpId;
import uk.waymark.events.inspection.FindingId;
import uk.waymark.events.inspection.InspectionId;
import uk.waymark.events.measure.MeasureId;
import uk.waymark.events.minute.MinuteId;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.statement.StatementId;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"leics-ociap/3", "a/b", "2018/11-06", "az-09/za90", "a-b-c/9"})
    void an_id_is_lower_case_words_and_numbers_joined_by_hyphens(String id) {
        assertThat(Slug.checked(id, "An action id", "leics-ociap/3")).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "leics-ociap",
                "leics-ociap/",
                "/3",
                "leics-ociap/3/1",
                "Leics-ociap/3",
                "leics_ociap/3",
                "leics--ociap/3",
                "-ociap/3",
                "ociap-/3",
                "ociap/3 ",
                "ociap/3-",
                "ociap/-3",
                "`ociap/3",
                "{ociap/3",
                ":ociap/3",
                "o:-iap/3",
                "öciap/3",
                "ociap/٣",
                "ociap/3\n"
            })
    void anything_else_is_refused_with_an_example_of_what_to_write(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Slug.checked(id, "An action id", "leics-ociap/3"))
                .withMessageContainingAll("An action id", "leics-ociap/3");
    }

    @Test
    void a_part_of_more_than_eighty_characters_is_refused() {
        assertThat(new PlanId("a".repeat(80)).value()).hasSize(80);
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanId("a".repeat(81)));
        assertThat(new ActionId("a".repeat(80) + "/" + "b".repeat(80)).value()).hasSize(161);
        assertThatIllegalArgumentException().isThrownBy(() -> new ActionId("a/" + "b".repeat(81)));
    }

    @Test
    void the_id_of_a_child_is_its_parents_and_its_ref() {
        var meeting = MeetingId.of(new BodyId("leics-cfosc"), new Ref("2018-11-06"));
        var minute = MinuteId.of(meeting, new Ref("8"));
        var followUp = FollowUpId.of(minute, new Ref("c"));
        var action = ActionId.of(new PlanId("leics-ociap"), new Ref("3"));

        assertThat(followUp).hasToString("leics-cfosc/2018-11-06/8/c");
        assertThat(followUp.minute()).isEqualTo(minute);
        assertThat(minute.meeting()).isEqualTo(meeting);
        assertThat(meeting.body()).hasToString("leics-cfosc");
        assertThat(action).hasToString("leics-ociap/3");
        assertThat(action.plan()).hasToString("leics-ociap");
        assertThat(Slug.last(action.value())).isEqualTo("3");
    }

    @Test
    void an_id_reads_as_it_was_written() {
        assertThat(new InspectionId("leics-sif-2016")).hasToString("leics-sif-2016");
        assertThat(new FindingId("leics-sif-2016/3")).hasToString("leics-sif-2016/3");
        assertThat(new MeasureId("leics-vacancy-rate")).hasToString("leics-vacancy-rate");
        assertThat(new StatementId("leics-cfosc/2018-11-06/8/s1")).hasToString("leics-cfosc/2018-11-06/8/s1");
    }
}
