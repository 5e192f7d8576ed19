package uk.waymark.query;

import uk.waymark.query.RunningService.Answer;

/// A service that has taken in the same story for two councils, whose ids are therefore the same. It is the second of
/// January 2019. It is started once for all tests that only read.
public final class TwoCouncils {
    public static final Ledger LEDGER = ledger();
    public static final RunningService SERVICE = Told.start(LEDGER);

    private TwoCouncils() {}

    /// Asks for Leicestershire's.
    public static Answer get(String path) {
        return SERVICE.get(path + (path.contains("?") ? "&" : "?") + "authority=" + Story.LEICESTERSHIRE);
    }

    private static Ledger ledger() {
        var ledger = new Ledger();
        new Story(ledger, Story.LEICESTERSHIRE).tell();
        new Story(ledger, Story.LEICESTER).tell();
        return ledger;
    }
}
