/// The database of names and looks, apart from the ledger and the read models.
@NullMarked
package uk.waymark.access.store;

import org.jspecify.annotations.NullMarked;
