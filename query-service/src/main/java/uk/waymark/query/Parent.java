package uk.waymark.query;

import java.io.IOException;

/// The process that started this one, when there is one: it holds our standard input open as long as it lives.
final class Parent {
    private static final int GONE = -1;

    private Parent() {}

    /// Ends this process when its parent is gone, even if that was killed and could tell nobody.
    static void watch() {
        if ("stdin".equals(System.getenv("WAYMARK_PARENT"))) {
            Thread.ofPlatform().daemon().name("parent-watch").start(Parent::exitWhenGone);
        }
    }

    private static void exitWhenGone() {
        try {
            while (System.in.read() != GONE) {
                Thread.onSpinWait();
            }
        } catch (IOException _) {
            // A broken pipe says the same as a closed one.
        }
        System.exit(0);
    }
}
