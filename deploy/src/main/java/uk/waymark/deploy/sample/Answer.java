package uk.waymark.deploy.sample;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/// What the command service says to one line of a run.
@JsonIgnoreProperties(ignoreUnknown = true)
record Answer(
        int line,
        int status,
        @Nullable String bookmark,
        @Nullable Problem problem) {
    boolean isRefused() {
        return status >= 300;
    }

    /// The same of a line that so many others stand before.
    Answer after(int before) {
        return new Answer(before + line, status, bookmark, problem);
    }

    /// The authority whose events the bookmark counts.
    static String authorityOf(String bookmark) {
        return bookmark.substring(0, bookmark.indexOf('@'));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Problem(@Nullable String title, @Nullable String detail) {}
}
