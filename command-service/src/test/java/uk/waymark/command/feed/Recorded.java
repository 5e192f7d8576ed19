package uk.waymark.command.feed;

import java.util.ArrayList;
import java.util.List;
import uk.waymark.events.RecordedEvent;

/// What the ledger holds, however many pages it takes.
record Recorded(PublishedLedger ledger) {
    List<RecordedEvent> after(long position) {
        var events = new ArrayList<RecordedEvent>();
        for (var page = ledger.after(position, 500);
                !page.isEmpty();
                page = ledger.after(page.getLast().position(), 500)) {
            events.addAll(page);
        }
        return events;
    }

    List<RecordedEvent> of(String authority) {
        return after(0).stream()
                .filter(event -> event.authority().value().equals(authority))
                .toList();
    }
}
