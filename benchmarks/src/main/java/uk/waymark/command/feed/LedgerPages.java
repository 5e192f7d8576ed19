package uk.waymark.command.feed;

import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import uk.waymark.events.RecordedEvent;

/// Reads the whole ledger as the feed does, which no public door lets anybody do.
public final class LedgerPages {
    private final PublishedLedger ledger;
    private final int most;

    /// @param commandService with its ledger
    public LedgerPages(ApplicationContext commandService) {
        this.ledger = commandService.getBean(PublishedLedger.class);
        this.most = commandService.getBean(FeedSettings.class).batch();
    }

    public void forEach(Consumer<RecordedEvent> reader) {
        for (var events = ledger.after(0, most);
                !events.isEmpty();
                events = ledger.after(events.getLast().position(), most)) {
            events.forEach(reader);
        }
    }
}
