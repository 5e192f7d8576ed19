package uk.waymark.hostile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.io.FileUtils;
import uk.waymark.hostile.round.Round;
import uk.waymark.hostile.round.Tally;
import uk.waymark.hostile.site.Site;

/// The entry of `waymark hostile`.
public final class Hostile {
    private static final long REQUESTS = 1_000_000;
    private static final Set<String> OPTIONS = Set.of("--requests", "--seed", "--only");
    private static final int MISUSED = 2;

    private Hostile() {}

    /// @param args options and their numbers
    public static void main(String[] args) throws Exception {
        try {
            System.exit(isWithstood(numbers(List.of(args))) ? 0 : 1);
        } catch (IllegalArgumentException _) {
            System.err.println("usage: waymark hostile [--requests NUMBER] [--seed NUMBER [--only NUMBER]]");
            System.exit(MISUSED);
        }
    }

    private static boolean isWithstood(Map<String, Long> numbers) throws Exception {
        var folder = Files.createTempDirectory("waymark-hostile-");
        System.out.println("Everything runs in " + folder);
        var tally = tally(folder, numbers);
        System.out.println(tally);
        if (tally.isGood()) {
            FileUtils.deleteDirectory(folder.toFile());
        }
        return tally.isGood();
    }

    private static Tally tally(Path folder, Map<String, Long> numbers) throws Exception {
        var seed = numbers.getOrDefault("--seed", System.nanoTime());
        try (var site = Site.start(folder)) {
            Runtime.getRuntime().addShutdownHook(new Thread(site::close));
            System.out.println("The services are up; the seed is " + seed);
            var round = new Round(site, System.out::println);
            var only = numbers.get("--only");
            return only == null
                    ? round.run(seed, numbers.getOrDefault("--requests", REQUESTS))
                    : round.repeat(seed, only);
        }
    }

    private static Map<String, Long> numbers(List<String> args) {
        var numbers = new HashMap<String, Long>();
        for (int i = 0; i < args.size(); i += 2) {
            if (!OPTIONS.contains(args.get(i)) || i + 1 == args.size()) {
                throw new IllegalArgumentException(args.get(i));
            }
            numbers.put(args.get(i), Long.valueOf(args.get(i + 1)));
        }
        return numbers;
    }
}
