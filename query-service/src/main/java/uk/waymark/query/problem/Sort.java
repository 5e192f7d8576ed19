package uk.waymark.query.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/// The sorts of problem, each with a name for programs and with what to do when there is nothing closer to say.
enum Sort {
    MALFORMED(HttpStatus.BAD_REQUEST, "The request cannot be read", "See /v3/api-docs for what each read takes."),
    NOT_YOURS(
            HttpStatus.FORBIDDEN,
            "Not in that capacity",
            "The role that the token names may not do this; ask somebody who may."),
    NO_SUCH_PATH(
            HttpStatus.NOT_FOUND,
            "No such path",
            "There is nothing at this address; /v3/api-docs describes all that can be read."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "No such thing", "There is no such thing."),
    NOT_YET_THERE(HttpStatus.NOT_FOUND, "Not there yet on that day", "Ask for a later day."),
    NOT_KNOWN(HttpStatus.NOT_FOUND, "Not known by then", "Ask for a later moment."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            "Not with that method",
            "Only GET and HEAD are answered here, POST to retry or skip what is parked, and DELETE to erase a name; what else changes something is a"
                    + " command, sent to the command service."),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE,
            "Not in that form",
            "Answers are application/json; ask for that with Accept, or without Accept."),
    STILL_PARKED(HttpStatus.CONFLICT, "Still parked", "Mend the cause and retry, or skip the event."),
    LENGTH_REQUIRED(
            HttpStatus.LENGTH_REQUIRED,
            "How long is it",
            "Say with Content-Length how much is sent, and send it whole."),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Too large", "Say it in fewer words."),
    OVERLOADED(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Too busy",
            "More is asked than can be answered soon; ask again in a moment, and for smaller pages."),
    NOT_YET_SEEN(HttpStatus.SERVICE_UNAVAILABLE, "Not yet seen", "Ask again with the same bookmark."),
    VIEWS_AWAY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "The read models cannot be reached",
            "The read models cannot be reached now; ask again in a moment."),
    ACCESS_AWAY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "People and looks cannot be reached",
            "The database of names and looks cannot be reached now, or none is set; ask again in a moment."),
    NOT_HTTP(
            HttpStatus.BAD_REQUEST,
            "Not understood",
            "The request is not well-formed HTTP, or its address is not; the slashes of an id stand in it as they are."),
    HEADERS_TOO_LARGE(
            HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "Headers too large", "Send fewer or shorter headers."),
    FAILURE(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Failure",
            "This is a fault of the service; its log says more. Tell whoever runs it.");

    private final HttpStatus status;
    private final String title;
    private final String advice;

    Sort(HttpStatus status, String title, String advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    /// What a status stands for that the framework chose.
    static Sort of(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> NO_SUCH_PATH;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 503 -> VIEWS_AWAY;
            default -> status.is4xxClientError() ? MALFORMED : FAILURE;
        };
    }

    HttpStatus status() {
        return status;
    }

    String type() {
        return "urn:waymark:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }

    String advice() {
        return advice;
    }
}
