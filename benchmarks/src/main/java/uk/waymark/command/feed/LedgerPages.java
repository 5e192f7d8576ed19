package uk.waymark.command.feed;

import java.util.List;
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
        var events = List.<RecordedEvent>of();
        for (var position = 0L; ; position = events.getLast().position()) {
            events = ledger.after(position, most);
            events.forEach(reader);
            if (events.size() < most) {
                return;
            }
        }
    }
}
