package uk.waymark.deploy.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where one fact of a follow-up is found again.
///
/// @param id the fact, such as `C.17`; several rows may show one fact
/// @param later the command of a later release that will hold it in its own right
/// @param path what to ask of the query service
/// @param field where the answer has it
/// @param expected what stands there, or a part of it
record FollowUpRow(String id, Held held, String later, String path, Field field, String expected) {

    /// How far this release can hold a fact.
    enum Held {
        /// As itself.
        YES,
        /// In the words of another record, until the later command is there.
        WORDS
    }

    static List<FollowUpRow> all() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/follow-ups-a-and-c.csv")).stream()
                .skip(1)
                .map(line -> line.split(" *\\| *", -1))
                .map(cell ->
                        new FollowUpRow(cell[0], Held.valueOf(cell[1]), cell[2], cell[3], new Field(cell[4]), cell[5]))
                .toList();
    }
}
