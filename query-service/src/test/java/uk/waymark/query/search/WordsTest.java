package uk.waymark.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void the_texts_of_an_event_are_found_together() {
        assertThat(Words.of(PassageKind.RATING, "Posts are vacant", null, "Entered for another action")
                        .passages())
                .containsExactly("Posts are vacant\nEntered for another action");
    }

    @Test
    void an_event_of_very_many_words_has_several_passages() {
        var point = "caseloads ".repeat(2_000);

        var passages = new Words(PassageKind.MINUTE, Collections.nCopies(7, point)).passages();

        assertThat(passages)
                .hasSize(4)
                .allSatisfy(passage -> assertThat(passage).hasSizeLessThan(50_000));
        assertThat(String.join("\n", passages)).isEqualTo(String.join("\n", Collections.nCopies(7, point)));
    }

    @Test
    void an_event_that_says_nothing_in_words_has_no_passage() {
        assertThat(Words.of(PassageKind.MILESTONE, (String) null).passages()).isEqualTo(List.of());
    }
}
