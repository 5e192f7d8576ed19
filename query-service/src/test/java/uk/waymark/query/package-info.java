/// What all tests of the query service share: real servers, and a ledger to feed them from.
@NullMarked
package uk.waymark.query;

import org.jspecify.annotations.NullMarked;
