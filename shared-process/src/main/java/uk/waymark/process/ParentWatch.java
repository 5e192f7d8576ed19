package uk.waymark.process;

import java.io.IOException;

/// Ends this process when the one that started it is gone, which closes our standard input however it died.
public final class ParentWatch {
    private ParentWatch() {}

    /// To be called first, so that a process which is still starting ends too. Where nobody holds our standard input
    /// open, it does nothing.
    public static void start() {
        if ("stdin".equals(System.getenv("WAYMARK_PARENT"))) {
            Thread.ofPlatform().daemon().name("parent-watch").start(() -> {
                try {
                    while (System.in.read() >= 0) {
                        // Nothing is ever said; only the end matters.
                    }
                } catch (IOException _) {
                    // As good as the end.
                }
                System.exit(0);
            });
        }
    }
}
