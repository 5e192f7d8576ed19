package uk.waymark.command.warning;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Text that looks as if it told one child from others, which is never to be held here.
final class ChildsData {
    // A unique pupil number: a letter, eleven digits, a digit or letter. Department for Education, UPN guide.
    private static final Pattern UPN = Pattern.compile("\\b[A-HJ-NP-RT-Z]\\d{11}[\\dA-HJ-NP-RT-Z]\\b");
    private static final Pattern NHS_NUMBER = Pattern.compile("\\b\\d{3}[ -]?\\d{3}[ -]?\\d{4}\\b");
    private static final Pattern DATE_OF_BIRTH = Pattern.compile(
            "\\b(d\\.?o\\.?b\\.?|date of birth|born( on)?)\\b\\D{0,20}\\d{1,4}[-/. ]\\w{1,9}[-/. ]\\d{2,4}",
            Pattern.CASE_INSENSITIVE);
    private static final int MODULUS = 11;

    private ChildsData() {}

    static Stream<String> in(String text) {
        return Stream.of(
                        found(UPN.matcher(text).find(), "a unique pupil number"),
                        found(
                                NHS_NUMBER.matcher(text).results().anyMatch(ChildsData::hasItsCheckDigit),
                                "an NHS number"),
                        found(DATE_OF_BIRTH.matcher(text).find(), "a date of birth"))
                .flatMap(stream -> stream);
    }

    private static Stream<String> found(boolean isThere, String what) {
        return isThere
                ? Stream.of("The text looks as if it held %s; nothing on a child belongs here.".formatted(what))
                : Stream.empty();
    }

    // The last digit makes the weighted sum of all ten a multiple of 11. NHS Data Dictionary, NHS number.
    private static boolean hasItsCheckDigit(MatchResult number) {
        var digits = number.group().replaceAll("\\D", "");
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += Character.digit(digits.charAt(i), 10) * (digits.length() - i);
        }
        return sum % MODULUS == 0;
    }
}
