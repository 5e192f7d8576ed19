/// Whether the ledger, or an export of it, is what was recorded.
@NullMarked
package uk.waymark.deploy.proof;

import org.jspecify.annotations.NullMarked;
