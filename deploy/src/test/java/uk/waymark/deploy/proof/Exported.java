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

/// A small export, whole or as somebody has damaged it.
final class Exported {
    static final AuthorityCode LEICESTERSHIRE = new AuthorityCode("E10000018");

    private final byte[] events;
    private final byte[] head;

    Exported(byte[] events, byte[] head) {
        this.events = events;
        this.head = head;
    }

    byte[] events() {
        return events;
    }

    byte[] head() {
        return head;
    }

    static Exported of(List<Bound> events) {
        return new Exported(lines(events), json(head(events)));
    }

    Exported with(String events) {
        return new Exported(events.getBytes(StandardCharsets.UTF_8), head);
    }

    Exported withHead(String head) {
        return new Exported(events, head.getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return new String(events, StandardCharsets.UTF_8);
    }

    String headText() {
        return new String(head, StandardCharsets.UTF_8);
    }

    /// Ratings of one action, with positions 2, 4, 6 and so on, since another authority has the others.
    static List<Bound> ratings(String... ratings) {
        var events = new ArrayList<RecordedEvent>();
        for (var rating : ratings) {
            events.add(rating(events.size() + 1, rating));
        }
        return chained(events);
    }

    /// As whoever can make all hashes anew would have them.
    static List<Bound> chained(List<RecordedEvent> events) {
        var bound = new ArrayList<Bound>();
        var hash = EventChain.start(LEICESTERSHIRE);
        for (var event : events) {
            hash = EventChain.next(hash, event);
            bound.add(new Bound(event, hash));
        }
        return bound;
    }

    static RecordedEvent rating(int number, String rating) {
        return recorded(number, Instant.parse("2018-11-06T10:00:00.00000%dZ".formatted(number)), rating);
    }

    static RecordedEvent recorded(int number, Instant recordedAt, String rating) {
        return new RecordedEvent(
                "id-" + number,
                2L * number,
                LEICESTERSHIRE,
                number,
                "ActionRated",
                "leics-ociap/3",
                number,
                LocalDate.of(2018, 11, number),
                recordedAt,
                "anonymous",
                number % 2 == 0 ? null : "Director",
                null,
                "command-" + number,
                null,
                "{\"rating\":\"%s\",\"rationale\":\"Too early — “soon”\\n\"}".formatted(rating));
    }

    private static Head head(List<Bound> events) {
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

    private static byte[] json(Head head) {
        return """
                {"authority": "%s", "sequence": %d, "position": %d, "hash": "%s"}
                """.formatted(
                head.authority(), head.sequence(), head.position(), head.hash().value()).getBytes(
                StandardCharsets.UTF_8);
    }

    Path folder(Path parent) {
        try (var program = Exported.class.getResourceAsStream("/proof/verify.py")) {
            var folder = Files.createTempDirectory(parent, "export");
            Files.write(folder.resolve("events.ndjson"), events);
            Files.write(folder.resolve("head.json"), head);
            Files.write(folder.resolve("verify.py"), program.readAllBytes());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path zip(Path parent) {
        try {
            var file = Files.createTempFile(parent, "export", ".zip");
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry("events.ndjson"));
                zip.write(events);
                zip.putNextEntry(new ZipEntry("head.json"));
                zip.write(head);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
