package uk.waymark.benchmarks.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.measure.Spread;

/// Comparisons in Markdown.
public final class Table {
    public static final String HEAD = """
            | what | against | | | ratio (range) | pairs |
            |---|---|---:|---:|---:|---:|
            """;

    private Table() {}

    public static String rows(List<Comparison> comparisons) {
        return comparisons.stream().map(Table::row).collect(Collectors.joining());
    }

    private static String row(Comparison comparison) {
        return "| %s | %s | %s %s | %s %s | %s | %d of %s |%n"
                .formatted(
                        comparison.of(),
                        comparison.with(),
                        number(comparison.own().median()),
                        comparison.unit(),
                        number(comparison.other().median()),
                        comparison.unit(),
                        ratio(comparison.ratio()),
                        comparison.pairs().size(),
                        comparison.size());
    }

    private static String ratio(Spread ratio) {
        return String.format(Locale.ROOT, "**%.2f** (%.2f to %.2f)", ratio.median(), ratio.least(), ratio.most());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }
}
