package uk.waymark.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.EventJson;
import uk.waymark.events.EventTypes;
import uk.waymark.query.Ledger;
import uk.waymark.query.Story;

class SentenceTest {
    private static final JsonMapper MAPPER = EventJson.mapper();

    @Test
    void every_sort_of_event_is_told_in_a_sentence() {
        assertThat(sentences()).containsAll("""
                Leicestershire registered
                Health and Wellbeing Board established
                Overview and Scrutiny Committee established within leics-hwb
                Meeting 2018-11-06 scheduled for 6 November 2018
                Meeting 2019-01-15 scheduled for 15 January 2019: Winter meeting
                Leicestershire: self evaluation under OFSTED-SIF-2013 from 1 September 2016 to 30 September 2016
                Judgements: overall requires improvement; leadership good
                """.lines().toList());
    }

    @Test
    void a_contested_finding_is_told_with_the_reason() {
        assertThat(sentences()).contains("Finding 3 contested: The report adds up the cases of two teams twice");
    }

    @Test
    void a_rating_is_told_by_what_it_changed() {
        assertThat(sentences())
                .contains(
                        "Delivery rated RED as at 1 June 2017: Because the record shows it",
                        "Delivery moved from RED to AMBER as at 14 May 2018, improving: Because the record shows it",
                        "Impact rated RED as at 14 May 2018, steady: Because the record shows it",
                        "Delivery remains AMBER as at 6 November 2018, improving: "
                                + "Recruitment still fluctuates; too early to move to green");
    }

    @Test
    void a_moved_date_is_told_from_which_to_which_and_why() {
        assertThat(sentences())
                .contains("Due date moved from by the end of June 2017 (“by the end of June”) to by 31 December 2099, "
                        + "granted by Director of Children and Families at leics-cfosc/2018-11-06: "
                        + "Recruitment takes longer");
    }

    @Test
    void a_statement_is_told_word_for_word_with_its_figures() {
        assertThat(sentences())
                .contains("Director of Children and Families said: Eleven of the actions are green "
                        + "(delivery of leics-ociap as at 31 October 2018, actions: 17, GREEN: 11)");
    }

    @Test
    void a_slip_cap_is_told_by_its_limits_and_why() {
        assertThat(sentences())
                .contains("Slip cap set, days after the first due date: 90, revisions of a date: 2, "
                        + "settled at leics-cfosc/2018-11-06: Dates moved too easily");
    }

    private static List<String> sentences() {
        var ledger = new Ledger();
        new Story(ledger, Story.LEICESTERSHIRE).tell();
        return ledger.events().stream()
                .map(event -> Sentence.of(MAPPER.readValue(
                        event.data(), EventTypes.named(event.type()).orElseThrow())))
                .toList();
    }
}
