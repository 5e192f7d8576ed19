package uk.waymark.query.search;

import uk.waymark.query.reading.Thing;

/// What sort of words they are, and the read that shows them.
enum PassageKind {
    INSPECTION(Thing.INSPECTION),
    JUDGEMENT(Thing.INSPECTION),
    FINDING(Thing.INSPECTION),
    CONTEST(Thing.INSPECTION),
    PLAN(Thing.PLAN),
    SLIP_CAP(Thing.PLAN, "/timeline"),
    ACTION(Thing.ACTION),
    RATING(Thing.ACTION, "/ratings"),
    DUE_DATE(Thing.ACTION),
    PROGRESS(Thing.ACTION, "/timeline"),
    EVIDENCE(Thing.ACTION),
    MILESTONE(Thing.ACTION),
    // An action that was reopened tells no more that it was done, and why.
    COMPLETION(Thing.ACTION, "/timeline"),
    CLOSURE(Thing.ACTION, "/timeline"),
    REOPENING(Thing.ACTION, "/timeline"),
    BODY(Thing.BODY),
    MEETING(Thing.BODY),
    MINUTE(Thing.MINUTE),
    RESOLUTION(Thing.MINUTE),
    UNDERTAKING(Thing.MINUTE),
    STATEMENT(Thing.STATEMENT),
    FOLLOW_UP(Thing.FOLLOW_UP),
    ANSWER(Thing.FOLLOW_UP),
    MEASURE(Thing.MEASURE),
    TARGET(Thing.MEASURE),
    READING(Thing.MEASURE);

    private final Thing thing;
    private final String part;

    PassageKind(Thing thing) {
        this(thing, "");
    }

    PassageKind(Thing thing, String part) {
        this.thing = thing;
        this.part = part;
    }

    /// What sort of thing the words are about.
    Thing thing() {
        return thing;
    }

    String path(String subject) {
        return thing.path(subject) + part;
    }
}
