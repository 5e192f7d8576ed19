@NullMarked
package uk.waymark.command.measure;

import org.jspecify.annotations.NullMarked;
