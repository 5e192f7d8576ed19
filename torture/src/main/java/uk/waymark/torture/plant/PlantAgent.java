package uk.waymark.torture.plant;

import static net.bytebuddy.matcher.ElementMatchers.named;

import java.lang.instrument.Instrumentation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.utility.JavaModule;
import org.jspecify.annotations.Nullable;
import uk.waymark.torture.plant.Plant.Graft;

/// Weaves the plants into the service that it is given to.
///
/// Where a class or a method is not there the service does not start, so that a rename cannot turn a plant into
/// nothing.
public final class PlantAgent {
    private PlantAgent() {}

    /// @param argument the service's package, `=`, and the folder that says which plants are at work
    public static void premain(String argument, Instrumentation instrumentation) throws ClassNotFoundException {
        var words = argument.split("=", 2);
        Garden.isAt(Path.of(words[1]));
        var grafts = Stream.of(Plant.values())
                .filter(plant -> plant.isFor(words[0]))
                .flatMap(plant -> plant.grafts().stream())
                .toList();
        var woven = new HashSet<String>();
        var failure = new Failure();
        grafts.forEach(graft -> weave(graft, woven, failure, instrumentation));
        for (var graft : grafts) {
            Class.forName(graft.type(), false, ClassLoader.getSystemClassLoader());
            if (!woven.contains(graft.place()) || !failure.causes.isEmpty()) {
                throw new IllegalStateException("Cannot plant in %s: %s".formatted(graft.place(), failure.causes));
            }
        }
    }

    private static void weave(Graft graft, Set<String> woven, Failure failure, Instrumentation instrumentation) {
        new AgentBuilder.Default()
                .with(failure)
                .type(named(graft.type()))
                .transform((builder, type, _, _, _) -> {
                    if (!type.getDeclaredMethods().filter(named(graft.method())).isEmpty()) {
                        woven.add(graft.place());
                    }
                    return builder.visit(Advice.to(graft.advice()).on(named(graft.method())));
                })
                .installOn(instrumentation);
    }

    private static final class Failure extends AgentBuilder.Listener.Adapter {
        private final List<Throwable> causes = new ArrayList<>();

        @Override
        public void onError(
                String typeName,
                @Nullable ClassLoader loader,
                @Nullable JavaModule module,
                boolean loaded,
                Throwable throwable) {
            causes.add(throwable);
        }
    }
}
