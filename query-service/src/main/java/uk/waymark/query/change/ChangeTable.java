package uk.waymark.query.change;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// Changes as comma-separated values (RFC 4180), for spreadsheets.
final class ChangeTable {
    private ChangeTable() {}

    static String csv(Changes changes) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    "effectiveOn",
                    "subject",
                    "kind",
                    "dimension",
                    "from",
                    "to",
                    "sentence",
                    "reason",
                    "by",
                    "capacity",
                    "recordedAt",
                    "position",
                    "correctedBy");
            for (var change : changes.items()) {
                var arrow = change.arrow();
                csv.writeRecord(
                        change.effectiveOn().toString(),
                        change.subject(),
                        change.kind().name(),
                        arrow == null ? null : arrow.dimension(),
                        arrow == null ? null : arrow.from(),
                        arrow == null ? null : arrow.to(),
                        inert(change.sentence()),
                        inert(change.reason()),
                        inert(change.by()),
                        inert(change.capacity()),
                        change.recordedAt().toString(),
                        String.valueOf(change.position()),
                        change.correctedBy() == null
                                ? null
                                : change.correctedBy().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// A spreadsheet would take what begins so for a formula and run it.
    private static @Nullable String inert(@Nullable String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
