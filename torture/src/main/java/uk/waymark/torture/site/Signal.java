package uk.waymark.torture.site;

import java.io.IOException;

/// What the operating system tells a process.
public enum Signal {
    STOP,
    CONT;

    public void send(long process) throws IOException, InterruptedException {
        var kill = new ProcessBuilder("kill", "-" + name(), Long.toString(process))
                .inheritIO()
                .start();
        if (kill.waitFor() != 0) {
            throw new IOException("No process %d takes %s".formatted(process, name()));
        }
    }
}
