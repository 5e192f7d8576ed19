package uk.waymark.torture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import uk.waymark.torture.round.LongRound;
import uk.waymark.torture.site.Installation;
import uk.waymark.torture.site.Stores;

/// The entry of `waymark torture`.
public final class Torture {
    private static final int KILLS = 200;
    private static final int MOST_KILLS = 10_000;
    private static final int MISUSED = 2;

    private Torture() {}

    /// @param args `--kills` and their number, or nothing
    public static void main(String[] args) throws Exception {
        var kills = kills(List.of(args));
        if (kills < 1 || kills > MOST_KILLS) {
            System.err.println("usage: waymark torture [--kills NUMBER], from 1 to " + MOST_KILLS);
            System.exit(MISUSED);
        }
        System.exit(isSurvived(kills) ? 0 : 1);
    }

    private static boolean isSurvived(int kills) throws Exception {
        var folder = Files.createTempDirectory("waymark-torture-");
        System.out.println("Everything runs in " + folder);
        var survived = isSurvivedIn(folder, kills);
        if (survived) {
            FileUtils.deleteDirectory(folder.toFile());
        }
        return survived;
    }

    private static boolean isSurvivedIn(Path folder, int kills) throws Exception {
        try (var stores = Stores.start(folder, _ -> {})) {
            Runtime.getRuntime().addShutdownHook(new Thread(stores::close));
            var sound = Installation.sound(stores);
            sound.awaitUp();
            return new LongRound(stores, sound, System.out::println).run(kills);
        }
    }

    private static int kills(List<String> args) {
        try {
            return args.isEmpty()
                    ? KILLS
                    : args.size() == 2 && args.getFirst().equals("--kills") ? Integer.parseInt(args.get(1)) : 0;
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
