package uk.waymark.torture.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// The topic tells each council's events in the ledger's order and words. Some may be told again, which a reader by
/// authority sequence passes over.
public final class TopicHoldsLedger {
    private final Map<String, List<Ledger.Entry>> ledger;
    private final Map<String, Long> reached = new HashMap<>();
    private final List<String> findings = new ArrayList<>();
    private long resent;

    private TopicHoldsLedger(Ledger ledger) {
        this.ledger = ledger.byAuthority();
    }

    /// @param resent how many records a reader passes over
    public record Comparison(List<String> findings, long resent) {}

    /// @param records of each partition in its order
    public static Comparison of(List<ConsumerRecord<String, String>> records, Ledger ledger) {
        var check = new TopicHoldsLedger(ledger);
        records.forEach(check::step);
        check.ledger.forEach(check::end);
        return new Comparison(check.findings, check.resent);
    }

    private void step(ConsumerRecord<String, String> message) {
        var sequence = Long.parseLong(header(message, "ce_authoritysequence"));
        var before = reached.getOrDefault(message.key(), 0L);
        if (sequence <= before) {
            resent++;
        } else if (sequence > before + 1) {
            findings.add("The topic goes from %d to %d of %s".formatted(before, sequence, message.key()));
            reached.put(message.key(), sequence);
        } else {
            compare(message, sequence);
            reached.put(message.key(), sequence);
        }
    }

    private void compare(ConsumerRecord<String, String> message, long sequence) {
        var events = ledger.getOrDefault(message.key(), List.of());
        var recorded = sequence <= events.size() ? events.get((int) sequence - 1) : null;
        if (recorded == null
                || recorded.authoritySequence() != sequence
                || !recorded.id().equals(header(message, "ce_id"))
                || !recorded.data().equals(message.value())) {
            findings.add("The topic tells another event %d of %s than the ledger".formatted(sequence, message.key()));
        }
    }

    private void end(String authority, List<Ledger.Entry> events) {
        if (reached.getOrDefault(authority, 0L) != events.size()) {
            findings.add("The topic ends at %d of %s, the ledger at %d"
                    .formatted(reached.getOrDefault(authority, 0L), authority, events.size()));
        }
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
