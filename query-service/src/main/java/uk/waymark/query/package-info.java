/// Tells what happened: keeps read models of the published events and answers queries from them.
@NullMarked
package uk.waymark.query;

import org.jspecify.annotations.NullMarked;
