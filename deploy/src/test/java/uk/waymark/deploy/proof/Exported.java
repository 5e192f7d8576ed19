package uk.waymark.deploy.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.waymark.events.EventChain;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.authority.AuthorityCode;

/// A small export, whole, and damaged in the ways that an auditor fears.
final class Exported {
    static final AuthorityCode LEICESTERSHIRE = new AuthorityCode("E10000018");

    private Exported() {}

    /// Ratings of one action, with positions 2, 4, 6 and so on, since another authority has the others.
    static List<Bound> ratings(String... ratings) {
        var events = new ArrayList<Bound>();
        var hash = EventChain.start(LEICESTERSHIRE);
        for (var rating : ratings) {
            var event = rating(events.size() + 1, rating);
            hash = EventChain.next(hash, event);
            events.add(new Bound(event, hash));
        }
        return events;
    }

    private static RecordedEvent rating(int number, String rating) {
        return new RecordedEvent(
                "id-" + number,
                2L * number,
                LEICESTERSHIRE,
                number,
                "ActionRated",
                "leics-ociap/3",
                number,
                LocalDate.of(2018, 11, number),
                Instant.parse("2018-11-06T10:00:00.00000%dZ".formatted(number)),
                "anonymous",
                number % 2 == 0 ? null : "Director",
                null,
                "command-" + number,
                null,
                "{\"rating\":\"%s\",\"rationale\":\"Too early — “soon”\\n\"}".formatted(rating));
    }

    static Head head(List<Bound> events) {
        var last = events.getLast();
        return new Head(
                LEICESTERSHIRE, last.event().authoritySequence(), last.event().position(), last.hash());
    }

    static byte[] lines(List<Bound> events) {
        return events.stream()
                .map(event -> EventLine.write(event) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    static String json(Head head) {
        return """
                {"authority": "%s", "sequence": %d, "position": %d, "hash": "%s"}
                """.formatted(
                head.authority(), head.sequence(), head.position(), head.hash().value());
    }

    static Path folder(Path parent, byte[] lines, Head head) {
        try {
            var folder = Files.createTempDirectory(parent, "export");
            Files.write(folder.resolve("events.ndjson"), lines);
            Files.writeString(folder.resolve("head.json"), json(head));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path zip(Path parent, byte[] lines, Head head) {
        try {
            var file = Files.createTempFile(parent, "export", ".zip");
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry("events.ndjson"));
                zip.write(lines);
                zip.putNextEntry(new ZipEntry("head.json"));
                zip.write(json(head).getBytes(StandardCharsets.UTF_8));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
