package uk.waymark.deploy.proof;

import uk.waymark.events.RecordedEvent;
import uk.waymark.events.Sha256;

/// An event and the hash that binds it to those before it.
record Bound(RecordedEvent event, Sha256 hash) {}
