/// What the public is told, without a token, of councils that have opened their record.
@NullMarked
package uk.waymark.query.published;

import org.jspecify.annotations.NullMarked;
