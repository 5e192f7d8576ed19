package uk.waymark.query.feed;

import uk.waymark.events.RecordedEvent;
import uk.waymark.events.WaymarkEvent;

/// An event that has not taken effect yet.
record News(RecordedEvent recorded, WaymarkEvent event) {}
