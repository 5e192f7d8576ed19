package uk.waymark.command;

import uk.waymark.events.authority.AuthorityCode;

/// The name of a stream over all authorities, such as `E10000018/leics-ociap/3`.
public record StreamId(AuthorityCode authority, String subject) {
    @Override
    public String toString() {
        return authority + "/" + subject;
    }
}
