package uk.waymark.signin.process;

import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// Ends this process when the one that started it is gone, which closes our standard input however it died.
@Component
class ParentWatch implements ApplicationRunner {
    private final ProcessSettings settings;

    ParentWatch(ProcessSettings settings) {
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if ("stdin".equals(settings.parent())) {
            Thread.ofPlatform().daemon().name("parent-watch").start(ParentWatch::exitAtEndOfInput);
        }
    }

    private static void exitAtEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever said; only the end matters.
            }
        } catch (IOException _) {
            // As good as the end.
        }
        System.exit(0);
    }
}
