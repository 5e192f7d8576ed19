package uk.waymark.torture.plant;

import java.util.List;

/// The faults that can be planted.
public enum Plant {
    VERSIONS_UNCHECKED("uk.waymark.command"),
    KEYS_UNCHECKED("uk.waymark.command"),
    ANSWERED_BEFORE_COMMIT("uk.waymark.command"),
    CHECKPOINT_APART("uk.waymark.query");

    private final String service;

    Plant(String service) {
        this.service = service;
    }

    boolean isFor(String packageOfService) {
        return service.equals(packageOfService);
    }

    List<Graft> grafts() {
        return switch (this) {
            case VERSIONS_UNCHECKED ->
                List.of(new Graft("uk.waymark.command.ledger.Heads", "agreeWith", AlwaysAgreed.class));
            case KEYS_UNCHECKED ->
                List.of(new Graft("uk.waymark.command.ledger.HeadsLock", "receipts", KeysForgotten.class));
            case ANSWERED_BEFORE_COMMIT ->
                List.of(
                        new Graft("uk.waymark.command.ledger.Batch", "write", CommitPutOff.class),
                        new Graft("uk.waymark.command.ledger.Appender", "answer", CommitMadeUp.class));
            case CHECKPOINT_APART ->
                List.of(
                        new Graft("uk.waymark.query.feed.IntakeTransaction", "project", EffectsPutOff.class),
                        new Graft("uk.waymark.query.feed.Intake", "take", EffectsMadeUp.class));
        };
    }

    /// Advice for every method of that name in a class of the product.
    record Graft(String type, String method, Class<?> advice) {
        String place() {
            return type + "." + method;
        }
    }
}
