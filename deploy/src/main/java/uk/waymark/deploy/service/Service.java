package uk.waymark.deploy.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.waymark.deploy.CannotStart;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.process.JavaProgram;
import uk.waymark.deploy.process.ProcessNote;
import uk.waymark.deploy.process.Program;

/// One of our two services.
///
/// @param portVariable the environment variable that sets its port
public record Service(String name, String portVariable, Port port, DataFolder folder) {
    public static Service command(Port port, DataFolder folder) {
        return new Service("command-service", "WAYMARK_COMMAND_PORT", port, folder);
    }

    public static Service query(Port port, DataFolder folder) {
        return new Service("query-service", "WAYMARK_QUERY_PORT", port, folder);
    }

    public ProcessNote note() {
        return new ProcessNote(folder.run(name + ".pid"));
    }

    public void refuseIfPortTaken() {
        port.refuseIfTaken(name, portVariable);
    }

    /// The program, made ready to start.
    public Program program(Map<String, String> environment) throws IOException, InterruptedException {
        var arguments =
                List.of("-Xmx512m", "-jar", UnpackedJar.of(jar(), name, folder).toString());
        return new JavaProgram(name, arguments, environment, folder.log(name), this::works, note());
    }

    private boolean works() {
        return Health.of(port) != Health.DOWN;
    }

    /// The waymark script tells where the jar is.
    private Path jar() {
        var property = "waymark." + name;
        var jar = System.getProperty(property);
        if (jar == null) {
            throw new CannotStart("The system property %s does not say where the %s is: start it with ./waymark."
                    .formatted(property, name));
        }
        return Path.of(jar);
    }
}
