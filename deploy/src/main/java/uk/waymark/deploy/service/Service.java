package uk.waymark.deploy.service;

import java.util.List;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.prepared.Prepared;
import uk.waymark.deploy.process.Environment;
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
        return ServiceJvm.note(name, folder);
    }

    public void refuseIfPortTaken() {
        port.refuseIfTaken(name, portVariable);
    }

    public Program program(Environment environment) {
        return new ServiceJvm(name, prepared, "512m", List.of())
                .program(name, folder, environment, () -> Health.of(port) != Health.DOWN);
    }
}
