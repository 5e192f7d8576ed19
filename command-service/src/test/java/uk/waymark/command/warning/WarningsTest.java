package uk.waymark.command.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.action.ActionEvent.ActionProgressRecorded;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.inspection.AreaCode;
import uk.waymark.events.inspection.Grade;
import uk.waymark.events.inspection.InspectionEvent.JudgementsRecorded;
import uk.waymark.events.inspection.InspectionId;
import uk.waymark.events.inspection.Judgement;
import uk.waymark.events.reference.Reference;

class WarningsTest {
    private static final AuthorityCode LEICESTERSHIRE = new AuthorityCode("E10000018");
    private static final LocalDate DAY = LocalDate.of(2018, 11, 6);
    private static final Grade INADEQUATE = new Grade(4, "inadequate");
    private static final Grade GOOD = new Grade(2, "good");

    private final Warnings warnings = new Warnings(Reference.shipped());

    @Test
    void an_inadequate_area_under_a_better_whole_is_rare() {
        assertThat(of(judged(GOOD, "help-and-protection", INADEQUATE)))
                .containsExactly(
                        "help-and-protection is inadequate and overall is better, which is rare; check both grades.");
    }

    @Test
    void an_inadequate_part_of_an_area_does_not_limit_the_whole() {
        assertThat(of(judged(GOOD, "adoption", INADEQUATE))).isEmpty();
    }

    @Test
    void an_inadequate_area_under_an_inadequate_whole_is_as_expected() {
        assertThat(of(judged(INADEQUATE, "help-and-protection", INADEQUATE))).isEmpty();
    }

    @Test
    void an_area_that_was_not_judged_limits_nothing() {
        assertThat(of(judged(GOOD, "help-and-protection", null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A801200001001", "NHS no. 943 476 5919", "born on 3 May 2009", "DOB: 03/05/2009"})
    void text_that_looks_like_a_childs_data_is_pointed_out(String text) {
        assertThat(of(progress(text))).singleElement().asString().endsWith("nothing on a child belongs here.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call 0116 232 3232 from 2018-11-06",
                "943 476 5918 leaflets",
                "11 of 17 are green",
                "born of need"
            })
    void ordinary_text_is_not(String text) {
        assertThat(of(progress(text))).isEmpty();
    }

    @Test
    void what_who_decided_warns_of_is_passed_on() {
        var message = new GenericEventMessage<>(progress("As planned"), new Warning("Look at it again.").beside());

        assertThat(warnings.of(List.of(message))).containsExactly("Look at it again.");
    }

    private List<String> of(WaymarkEvent event) {
        return warnings.of(List.of(GenericEventMessage.asEventMessage(event)));
    }

    private static WaymarkEvent progress(String text) {
        return new ActionProgressRecorded(LEICESTERSHIRE, new ActionId("leics-ociap/3"), text, DAY);
    }

    private static WaymarkEvent judged(Grade overall, String area, @Nullable Grade grade) {
        return new JudgementsRecorded(
                LEICESTERSHIRE,
                new InspectionId("leics-sif-2016"),
                List.of(
                        new Judgement(new AreaCode("overall"), overall, null, null),
                        new Judgement(new AreaCode(area), grade, null, null)),
                DAY);
    }
}
