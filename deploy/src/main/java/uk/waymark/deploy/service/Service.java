package uk.waymark.deploy.service;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import uk.waymark.deploy.CannotStart;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.prepared.Prepared;
import uk.waymark.deploy.process.JavaProgram;
import uk.waymark.deploy.process.ProcessNote;
import uk.waymark.deploy.process.Program;

/// One of our two services.
///
/// @param portVariable the environment variable that sets its port
public record Service(String name, String portVariable, Port port, DataFolder folder, Prepared prepared) {
    public static Service command(Port port, DataFolder folder, Prepared prepared) {
        return new Service("command-service", "WAYMARK_COMMAND_PORT", port, folder, prepared);
    }

    public static Service query(Port port, DataFolder folder, Prepared prepared) {
        return new Service("query-service", "WAYMARK_QUERY_PORT", port, folder, prepared);
    }

    public ProcessNote note() {
        return new ProcessNote(folder.run(name + ".pid"));
    }

    public void refuseIfPortTaken() {
        port.refuseIfTaken(name, portVariable);
    }

    public Program program(Map<String, String> environment) {
        var jar = prepared.jar(name);
        if (!Files.exists(jar)) {
            throw new CannotStart("The %s is not at %s: start Waymark with ./waymark.".formatted(name, jar));
        }
        var arguments = List.of("-Xmx512m", "-jar", jar.toString());
        return new JavaProgram(
                name, arguments, environment, folder.log(name), this::works, prepared.cache(name), note());
    }

    private boolean works() {
        return Health.of(port) != Health.DOWN;
    }
}
