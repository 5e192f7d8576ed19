package uk.waymark.torture.round;

import java.util.List;

/// What a case came to.
///
/// @param counts what was done, in numbers
/// @param findings what went wrong; none is good
public record Outcome(String counts, List<String> findings) {
    public Outcome {
        findings = List.copyOf(findings);
    }

    public boolean isGood() {
        return findings.isEmpty();
    }

    /// Whether what went wrong is what was to be expected of a fault.
    boolean tells(String words) {
        return findings.stream().anyMatch(finding -> finding.contains(words));
    }

    @Override
    public String toString() {
        return isGood()
                ? counts + ": nothing found"
                : "%s: %d findings, such as %s"
                        .formatted(counts, findings.size(), findings.subList(0, Math.min(3, findings.size())));
    }
}
