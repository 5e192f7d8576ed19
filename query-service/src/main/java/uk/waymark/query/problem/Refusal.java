package uk.waymark.query.problem;

import java.util.List;
import java.util.stream.Collectors;

/// Turns a read down.
public final class Refusal extends RuntimeException {
    private final Sort sort;
    private final transient List<Wrong> errors;

    private Refusal(Sort sort, String detail, List<Wrong> errors) {
        super(detail, null, false, false);
        this.sort = sort;
        this.errors = List.copyOf(errors);
    }

    /// The request names something wrong.
    public static Refusal of(Wrong error) {
        return of(List.of(error));
    }

    /// The request names several things that are wrong.
    public static Refusal of(List<Wrong> errors) {
        var detail = errors.stream().map(Wrong::sentence).collect(Collectors.joining(" "));
        return new Refusal(Sort.MALFORMED, detail, errors);
    }

    /// There is no such thing.
    ///
    /// @param list the path of the list that would have it
    public static Refusal missing(String what, String id, String list) {
        return new Refusal(
                Sort.NOT_FOUND,
                "There is no %s “%s”; GET %s lists those there are.".formatted(what, id, list),
                List.of());
    }

    /// The caller may not ask for that in the capacity that they have.
    ///
    /// @param roles of which a token must name one
    public static Refusal notYours(List<String> roles) {
        return new Refusal(
                Sort.NOT_YOURS,
                "This is answered to %s; ask one of them, or send a token of theirs."
                        .formatted(String.join(", ", roles)),
                List.of());
    }

    /// There was no such thing on the day that is asked about.
    public static Refusal notYetThere(String detail) {
        return new Refusal(Sort.NOT_YET_THERE, detail, List.of());
    }

    /// It was not known at the moment that is asked about.
    public static Refusal notKnown(String detail) {
        return new Refusal(Sort.NOT_KNOWN, detail, List.of());
    }

    /// More is asked than can be answered soon.
    public static Refusal overloaded() {
        return new Refusal(Sort.OVERLOADED, Sort.OVERLOADED.advice(), List.of());
    }

    /// More was sent than anybody has reason to.
    public static Refusal tooLarge(int mostBytes) {
        return new Refusal(
                Sort.TOO_LARGE,
                "What is sent here is at most %d bytes: say it in fewer words.".formatted(mostBytes),
                List.of());
    }

    /// It was not said how much is sent.
    public static Refusal lengthless() {
        return new Refusal(Sort.LENGTH_REQUIRED, Sort.LENGTH_REQUIRED.advice(), List.of());
    }

    /// What the caller waits for has not come yet.
    public static Refusal notYet(String detail) {
        return new Refusal(Sort.NOT_YET_SEEN, detail, List.of());
    }

    /// An event cannot be taken in even now.
    ///
    /// @param reason what is in the way
    public static Refusal stillParked(String reason) {
        return new Refusal(
                Sort.STILL_PARKED,
                "The stream still waits: %s. Mend the cause and retry, or skip the event that GET /parked names."
                        .formatted(reason),
                List.of());
    }

    Sort sort() {
        return sort;
    }

    List<Wrong> errors() {
        return errors;
    }
}
