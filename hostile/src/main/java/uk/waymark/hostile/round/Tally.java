package uk.waymark.hostile.round;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import uk.waymark.hostile.described.Operation;
import uk.waymark.hostile.kind.Kind;

/// What came of a round.
public final class Tally {
    private static final int SHOWN_OF_A_KIND = 3;

    private final Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> findings = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> shown = new ConcurrentLinkedQueue<>();
    private final Set<Kind> kinds = ConcurrentHashMap.newKeySet();
    private final Set<String> operations = ConcurrentHashMap.newKeySet();
    private final LongAdder requests = new LongAdder();
    private final LongAdder stored = new LongAdder();

    void answered(Attempt attempt, int status) {
        requests.increment();
        kinds.add(attempt.kind());
        operations.add(attempt.operation().name());
        statuses.computeIfAbsent(status, _ -> new LongAdder()).increment();
    }

    void stored() {
        stored.increment();
    }

    void found(Finding finding) {
        var of = findings.computeIfAbsent(finding.attempt().kind().name(), _ -> new LongAdder());
        of.increment();
        if (of.sum() <= SHOWN_OF_A_KIND) {
            shown.add(finding.toString());
        }
    }

    /// What no single answer tells.
    void found(String sentence) {
        findings.computeIfAbsent(sentence, _ -> new LongAdder()).increment();
        shown.add(sentence);
    }

    public boolean isGood() {
        return findings.isEmpty();
    }

    long requests() {
        return requests.sum();
    }

    long storedEvents() {
        return stored.sum();
    }

    boolean reached(Operation operation) {
        return operations.contains(operation.name());
    }

    @Override
    public String toString() {
        var text = new StringBuilder("%,d requests of %d kinds to %d operations; answers %s; %d events stored as asked."
                .formatted(requests.sum(), kinds.size(), operations.size(), statuses, stored.sum()));
        shown.forEach(each -> text.append("\n\n").append(each));
        if (!isGood()) {
            text.append("\n\nFound: ").append(new TreeMap<>(findings));
        }
        return text.toString();
    }
}
