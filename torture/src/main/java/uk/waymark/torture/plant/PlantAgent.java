package uk.waymark.torture.plant;

import static net.bytebuddy.matcher.ElementMatchers.named;

import java.lang.instrument.Instrumentation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.type.TypeDescription;
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
        for (var plant : Plant.values()) {
            if (plant.isFor(words[0])) {
                for (var graft : plant.grafts()) {
                    weave(graft, instrumentation);
                }
            }
        }
    }

    private static void weave(Graft graft, Instrumentation instrumentation) throws ClassNotFoundException {
        var woven = new ArrayList<String>();
        var failure = new Failure();
        new AgentBuilder.Default()
                .with(failure)
                .type(named(graft.type()))
                .transform((builder, type, _, _, _) -> {
                    woven.addAll(methods(graft, type));
                    return builder.visit(Advice.to(graft.advice()).on(named(graft.method())));
                })
                .installOn(instrumentation);
        Class.forName(graft.type(), false, ClassLoader.getSystemClassLoader());
        if (woven.isEmpty() || !failure.causes.isEmpty()) {
            throw new IllegalStateException(
                    "Cannot plant in %s.%s: %s".formatted(graft.type(), graft.method(), failure.causes));
        }
    }

    private static List<String> methods(Graft graft, TypeDescription type) {
        return type.getDeclaredMethods().filter(named(graft.method())).stream()
                .map(Object::toString)
                .toList();
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
