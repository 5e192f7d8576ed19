package uk.waymark.hostile.kind;

import static uk.waymark.hostile.kind.Kind.either;
import static uk.waymark.hostile.kind.Kind.refused;
import static uk.waymark.hostile.kind.Query.encoded;
import static uk.waymark.hostile.kind.Query.parameter;
import static uk.waymark.hostile.kind.Query.takes;

import java.util.List;

/// Words to look for.
final class SearchKinds {

    private SearchKinds() {}

    static List<Kind> all() {
        return List.of(
                either("words that are searched for", takes("q"), parameter("q", SearchKinds::words)),
                refused(
                        "more words than can be searched for",
                        operation -> operation.path().equals("/search"),
                        parameter("q", chance -> encoded("caseload ".repeat(30 + chance.below(100)))),
                        400));
    }

    private static String words(Chance chance) {
        return encoded(chance.of(
                "\"unclosed quotes",
                "a:* & b:*",
                "!!!",
                "((((((((((",
                "<-> | & !",
                "-caseloads -or or -or",
                "\\",
                "'",
                "' or '1'='1",
                "%caseloads%",
                "\u202Ecaseloads",
                "\uD83D\uDC69",
                "e\u0301",
                "a".repeat(200),
                "OR OR OR",
                "\"\"\"\"",
                "- - - -caseloads",
                Texts.odd(chance)));
    }
}
