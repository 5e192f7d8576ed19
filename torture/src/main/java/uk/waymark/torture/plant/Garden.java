package uk.waymark.torture.plant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder whose files say which of the plants are at work, now.
///
/// A woven service is sound until a fault is sown, so its stores can be filled by it first.
public record Garden(Path folder) {
    private static volatile Garden own = new Garden(Path.of("nowhere"));

    /// That of this process.
    static void isAt(Path folder) {
        own = new Garden(folder);
    }

    /// Called by what is woven into the service.
    public static boolean has(Plant plant) {
        return Files.exists(own.file(plant));
    }

    public void sow(Plant plant) {
        try {
            Files.createFile(file(plant));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void weed(Plant plant) {
        try {
            Files.delete(file(plant));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Plant plant) {
        return folder.resolve(plant.name());
    }
}
