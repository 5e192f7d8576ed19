package uk.waymark.hostile.kind;

/// Texts at which programs break.
final class Texts {
    private Texts() {}

    /// Odd but well-formed: somebody could mean them.
    static String odd(Chance chance) {
        return chance.of(
                "written \u202Eright to left\u202C in part",
                "\u2066isolated\u2069 and \u200Bwithout width\uFEFF here",
                "Cafe\u0301 and Caf\u00E9 and \uFB03 and \u212B",
                "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 and \uD83C\uDDEC\uD83C\uDDE7",
                "Z\u0351\u036B\u0343\u036A".repeat(40) + " text that piles up",
                "\u0130stanbul \u0131\u015F\u0131k stra\u00DFe STRASSE",
                "noncharacters \uFFFE \uFFFF \uDBFF\uDFFF here",
                "a tag \uDB40\uDC01 and private \uE000 use",
                "'; drop table event; -- as a caseworker wrote",
                "<script>alert(1)</script> & \"quoted\" text",
                "${jndi:ldap://127.0.0.1:1/a} and #{7*7} and {{7*7}}",
                "=HYPERLINK(\"http://127.0.0.1\") and +1+1 and @SUM(1)",
                "%s %n %x %d and \\u0041 and \\0 and %00",
                "line one\nline two\r\nline three\ttabbed");
    }

    /// What is neither a code nor an id, however it is looked at.
    static String noCode(Chance chance) {
        return chance.of(
                " ",
                "\u00A0",
                "\u202E",
                "../../etc/passwd",
                "E10000018\n",
                "\uFF25\uFF11\uFF10\uFF10\uFF10\uFF10\uFF10\uFF11\uFF18",
                "E1000001\u0668",
                "E10000018E10000018",
                "leics-ociap//3",
                "/leics-ociap/3",
                "leics-ociap\u00003",
                "leics-oc\u0456ap",
                "leics\u2010ociap",
                "LEICS_OCIAP",
                "a".repeat(10_000),
                "\uD83D\uDC69\u200D\uD83D\uDC67",
                "' or 1=1 --",
                odd(chance));
    }

    static String noDay(Chance chance) {
        return chance.of(
                "2018-06-31",
                "2019-02-29",
                "2018-13-01",
                "2018-00-10",
                "2018-6-3",
                "20180603",
                "03/06/2018",
                "2018-06-03T00:00:00",
                "2018-W23-7",
                "2018-154",
                "today",
                "\uFF12\uFF10\uFF11\uFF18-06-03",
                " 2018-06-03",
                "2018-06-03 ",
                "-",
                "12018-06-03",
                "2018-06-03Z");
    }

    static String farDay(Chance chance) {
        return chance.of("+999999999-12-31", "-999999999-01-01", "9999-12-31", "0000-01-01", "-0001-01-01");
    }

    static String noMoment(Chance chance) {
        return chance.of(
                "2018-06-31T09:00:00Z",
                "2018-06-03",
                "2018-06-03T09:00:00",
                "2018-06-03T25:00:00Z",
                "2018-06-03T09:61:00Z",
                "2018-06-03T09:00:99Z",
                "2018-06-03 09:00:00Z",
                "2018-06-03T09:00:00+99:00",
                "2018-06-03T09:00:00[Europe/London]",
                "1528016400",
                "now",
                "2018-06-03T09:00:00.1234567890Z",
                "99999999999-06-03T09:00:00Z");
    }
}
