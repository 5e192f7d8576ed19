package uk.waymark.command.entry;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import uk.waymark.access.Caller;
import uk.waymark.events.Capacity;

/// Says that a request could not be taken before anything of the command was looked at.
final class BadRequest extends RuntimeException {
    private final HttpStatus status;
    private final String name;
    private final String title;

    BadRequest(HttpStatus status, String name, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.name = name;
        this.title = title;
    }

    static BadRequest malformed(String name, String title, String detail) {
        return new BadRequest(HttpStatus.BAD_REQUEST, name, title, detail);
    }

    static BadRequest forbidden(String command, List<Capacity> allowed, Caller caller) {
        return new BadRequest(
                HttpStatus.FORBIDDEN,
                "not-yours-to-send",
                "Not in that capacity",
                "%s is sent by %s. Your token is that of %s: ask one of them, or send a token of theirs."
                        .formatted(command, roles(allowed), roles(caller.capacities())));
    }

    private static String roles(Collection<Capacity> capacities) {
        return capacities.stream().sorted().map(Capacity::role).collect(Collectors.joining(", "));
    }

    static BadRequest tooLarge(DataSize most) {
        return new BadRequest(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Too large",
                "A command, alone or as a line of a run, is at most %d bytes: say it in fewer words or in several commands; documents are named by URI and SHA-256, never sent."
                        .formatted(most.toBytes()));
    }

    static BadRequest tooSlow(Duration longest) {
        return new BadRequest(
                HttpStatus.REQUEST_TIMEOUT,
                "too-slow",
                "Sent too slowly",
                "A command has to come within %d s; nothing of it was done. Send it again."
                        .formatted(longest.toSeconds()));
    }

    HttpStatus status() {
        return status;
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }
}
