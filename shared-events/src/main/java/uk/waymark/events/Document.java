package uk.waymark.events;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A paper that something came from or went out with.
///
/// @param uri where it is kept; none when only the title is known
/// @param sha256 the hash of its bytes on the day it was recorded; none when the bytes were not at hand
public record Document(
        String title, @Nullable URI uri, @Nullable Sha256 sha256) {}
