package uk.waymark.deploy.service;

import java.util.List;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.prepared.Prepared;
import uk.waymark.deploy.process.Environment;
import uk.waymark.deploy.process.ProcessNote;
import uk.waymark.deploy.process.Program;

/// One of our services.
///
/// @param portVariable the environment variable that sets its port
/// @param heap at most, as Java wants it: 512m
/// @param options of the JVM beside those that every service has
public record Service(
        String name,
        String portVariable,
        String heap,
        List<String> options,
        Port port,
        DataFolder folder,
        Prepared prepared) {
    // It is asked once an hour by each caller: to compile its code well would cost a start more than it would ever pay.
    private static final List<String> COMPILE_IN_HASTE = List.of("-XX:TieredStopAtLevel=1");

    public Service {
        options = List.copyOf(options);
    }

    public static Service command(Port port, DataFolder folder, Prepared prepared) {
        return new Service("command-service", "WAYMARK_COMMAND_PORT", "512m", List.of(), port, folder, prepared);
    }

    public static Service query(Port port, DataFolder folder, Prepared prepared) {
        return new Service("query-service", "WAYMARK_QUERY_PORT", "512m", List.of(), port, folder, prepared);
    }

    public static Service signIn(Port port, DataFolder folder, Prepared prepared) {
        return new Service("sign-in-service", "WAYMARK_ISSUER_PORT", "128m", COMPILE_IN_HASTE, port, folder, prepared);
    }

    public ProcessNote note() {
        return ServiceJvm.note(name, folder);
    }

    public void refuseIfPortTaken() {
        port.refuseIfTaken(name, portVariable);
    }

    public Program program(Environment environment) {
        return new ServiceJvm(name, prepared, heap, options)
                .program(name, folder, environment, () -> Health.of(port) != Health.DOWN);
    }
}
