package uk.waymark.query.followup;

/// How far a follow-up has come.
public enum FollowUpStatus {
    /// Its owner has yet to answer, for the first time or again.
    OPEN,
    /// Its owner has answered and the body has yet to accept.
    ANSWERED,
    /// The body has accepted the answer, which discharges the duty.
    ACCEPTED
}
