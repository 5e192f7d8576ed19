@NullMarked
package uk.waymark.query.measure;

import org.jspecify.annotations.NullMarked;
