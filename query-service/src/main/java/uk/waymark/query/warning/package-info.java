/// What an auditor would ask about: what the record of a plan's actions says that does not go together.
@NullMarked
package uk.waymark.query.warning;

import org.jspecify.annotations.NullMarked;
