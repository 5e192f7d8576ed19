package uk.waymark.torture.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import uk.waymark.torture.load.Action;

class TopicHoldsLedgerTest {
    private static final String LEICESTERSHIRE = "E10000018";

    @Test
    void events_that_are_told_again_are_counted_and_passed_over() {
        var comparison = compare(3, List.of(told(1), told(2), told(1), told(2), told(3)));
        assertThat(comparison.findings()).isEmpty();
        assertThat(comparison.resent()).isEqualTo(2);
    }

    @Test
    void an_event_that_is_left_out_is_found() {
        assertThat(compare(3, List.of(told(1), told(3))).findings())
                .containsExactly("The topic goes from 1 to 3 of E10000018");
    }

    @Test
    void an_event_that_comes_too_early_is_found() {
        assertThat(compare(3, List.of(told(1), told(3), told(2))).findings()).isNotEmpty();
    }

    @Test
    void an_event_that_never_came_is_found() {
        assertThat(compare(3, List.of(told(1), told(2))).findings())
                .containsExactly("The topic ends at 2 of E10000018, the ledger at 3");
    }

    @Test
    void other_words_than_the_ledger_has_are_found() {
        assertThat(compare(2, List.of(told(1), told(2, "{\"text\": \"changed\"}")))
                        .findings())
                .containsExactly("The topic tells another event 2 of E10000018 than the ledger");
    }

    private static TopicHoldsLedger.Comparison compare(int events, List<ConsumerRecord<String, String>> records) {
        return TopicHoldsLedger.of(records, ledger(events));
    }

    private static Ledger ledger(int events) {
        return Ledger.of(LongStream.rangeClosed(1, events)
                .mapToObj(n -> new Ledger.Entry(
                        n,
                        Instant.EPOCH,
                        "id-" + n,
                        new Action(LEICESTERSHIRE, "plan/1"),
                        n,
                        n,
                        "Report " + n,
                        data(n)))
                .toList());
    }

    private static ConsumerRecord<String, String> told(long sequence) {
        return told(sequence, data(sequence));
    }

    private static ConsumerRecord<String, String> told(long sequence, String data) {
        var message = new ConsumerRecord<>("waymark.events", 0, 0, LEICESTERSHIRE, data);
        for (var header :
                List.of(List.of("ce_authoritysequence", Long.toString(sequence)), List.of("ce_id", "id-" + sequence))) {
            message.headers().add(header.getFirst(), header.getLast().getBytes(StandardCharsets.UTF_8));
        }
        return message;
    }

    private static String data(long number) {
        return "{\"text\": \"Report %d\"}".formatted(number);
    }
}
