package uk.waymark.deploy.proof;

import uk.waymark.events.Sha256;
import uk.waymark.events.authority.AuthorityCode;

/// Where an authority's chain ends. Who keeps it elsewhere can prove later that nothing before it was touched.
///
/// @param sequence how many events the authority has
/// @param position of the last of them
public record Head(AuthorityCode authority, long sequence, long position, Sha256 hash) {}
