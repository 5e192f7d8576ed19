package uk.waymark.command.entry;

import org.springframework.http.HttpStatus;

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
