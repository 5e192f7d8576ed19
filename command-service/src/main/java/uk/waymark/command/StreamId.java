package uk.waymark.command;

import uk.waymark.events.authority.AuthorityCode;

/// The name of a stream over all authorities, such as `E10000018/leics-ociap/3`.
public record StreamId(AuthorityCode authority, String subject) {

    /// Reads what [#toString] wrote.
    public static StreamId parse(String value) {
        var slash = value.indexOf('/');
        return new StreamId(new AuthorityCode(value.substring(0, slash)), value.substring(slash + 1));
    }

    @Override
    public String toString() {
        return authority + "/" + subject;
    }
}
