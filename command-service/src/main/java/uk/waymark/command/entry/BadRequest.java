package uk.waymark.command.entry;

import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

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

    static BadRequest tooLarge(DataSize most) {
        return new BadRequest(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Too large",
                "A command, alone or as a line of a run, is at most %d bytes: say it in fewer words or in several commands; documents are named by URI and SHA-256, never sent."
                        .formatted(most.toBytes()));
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
