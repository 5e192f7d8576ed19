package uk.waymark.events;

import org.jspecify.annotations.Nullable;

/// Where the words of a record came from.
///
/// @param note what the source says, or why this is an illustration
public record Provenance(
        Kind kind, @Nullable String note, @Nullable Document document) {

    /// How far a reader may trust the record as a statement about the world.
    public enum Kind {
        /// Entered by those who know it first hand.
        FIRST_HAND,
        /// Taken from a document.
        DOCUMENT,
        /// Made up to complete an example; no source says it.
        ILLUSTRATION
    }
}
