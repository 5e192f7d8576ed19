package uk.waymark.query.minute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.waymark.query.TwoCouncils;

class MinuteReadTest {
    @Test
    void a_minute_is_told_with_its_resolution_and_what_came_of_each_item() {
        var minute = TwoCouncils.get("/minutes/leics-cfosc/2018-11-06/8");

        assertThat(minute.at("/title")).isEqualTo("Progress of the plan");
        assertThat(minute.at("/contributors/0/role")).isEqualTo("Director of Children and Families");
        assertThat(minute.at("/resolution/outcome")).isEqualTo("RESOLVED");
        assertThat(minute.at("/resolution/items/0/wording")).isEqualTo("That the report be noted");
        assertThat(minute.json().at("/resolution/items/0/followUp").isNull()).isTrue();
        assertThat(minute.at("/resolution/items/1/followUp/status")).isEqualTo("ACCEPTED");
        assertThat(minute.at("/resolution/items/2/followUp/id")).isEqualTo("leics-cfosc/2018-11-06/8/c");
    }

    @Test
    void an_undertaking_stands_beside_the_resolution() {
        var minute = TwoCouncils.get("/minutes/leics-cfosc/2018-11-06/8");

        assertThat(minute.at("/undertakings/0/ref")).isEqualTo("premia");
        assertThat(minute.at("/undertakings/0/followUp/status")).isEqualTo("ANSWERED");
    }

    @Test
    void minutes_are_listed_by_body() {
        assertThat(TwoCouncils.get("/minutes?body=leics-cfosc")
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);
        assertThat(TwoCouncils.get("/minutes?body=leics-hwb")
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(0);
        assertThat(TwoCouncils.SERVICE.get("/minutes").json().get("items").size())
                .isEqualTo(2);
    }
}
