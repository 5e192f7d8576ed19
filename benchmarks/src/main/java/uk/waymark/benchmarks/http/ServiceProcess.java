package uk.waymark.benchmarks.http;

import org.springframework.boot.WebApplicationType;
import uk.waymark.benchmarks.appending.LedgerStore;

/// The command service with its web and without its feed, in a process of its own.
public final class ServiceProcess {
    private ServiceProcess() {}

    static void main(String[] args) {
        LedgerStore.service(args[0], WebApplicationType.SERVLET, Integer.parseInt(args[1]));
    }
}
