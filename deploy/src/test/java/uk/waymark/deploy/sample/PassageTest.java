package uk.waymark.deploy.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTest {
    private static final History HISTORY = new History("any", """
            {"as": "clerk", "command": "EstablishBody", "key": "1", "data": {"authority": "E10000018", "id": "a"}}
            {"as": "clerk", "command": "EstablishBody", "key": "2", "data": {"authority": "E10000018", "id": "b"}}
            {"as": "director", "command": "DraftPlan", "key": "3", "data": {"authority": "E10000018", "id": "c"}}
            {"as": "director", "command": "DraftPlan", "key": "4", "data": {"authority": "E06000016", "id": "d"}}
            {"as": "clerk", "command": "RecordMinute", "key": "5", "data": {"authority": "E06000016", "id": "e"}}
            """);

    @Test
    void lines_of_one_person_that_follow_each_other_are_one_passage() {
        assertThat(Passage.of(HISTORY))
                .extracting(passage -> "%d %s %d"
                        .formatted(
                                passage.before(),
                                passage.teller(),
                                passage.commands().size()))
                .containsExactly(
                        "0 clerk@E10000018 2",
                        "2 director@E10000018 1",
                        "3 director@E06000016 1",
                        "4 clerk@E06000016 1");
    }

    @Test
    void who_tells_a_line_is_no_part_of_the_command() {
        assertThat(Passage.of(HISTORY).getLast().body())
                .isEqualTo("{\"command\":\"RecordMinute\",\"key\":\"5\","
                        + "\"data\":{\"authority\":\"E06000016\",\"id\":\"e\"}}");
    }
}
