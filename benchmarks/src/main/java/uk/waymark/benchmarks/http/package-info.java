/// Commands over HTTP, from callers that share the processor with the service.
@NullMarked
package uk.waymark.benchmarks.http;

import org.jspecify.annotations.NullMarked;
