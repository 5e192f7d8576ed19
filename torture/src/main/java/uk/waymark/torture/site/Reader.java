package uk.waymark.torture.site;

import uk.waymark.deploy.process.Running;

/// A query service that is there for a while only.
///
/// @param viewsUrl where its own read models are
/// @param running stops it
public record Reader(Node node, String viewsUrl, Running running) implements AutoCloseable {
    @Override
    public void close() {
        running.stop();
    }
}
