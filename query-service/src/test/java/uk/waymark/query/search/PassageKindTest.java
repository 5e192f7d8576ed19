package uk.waymark.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.waymark.query.TwoCouncils;

class PassageKindTest {
    @ParameterizedTest
    @EnumSource
    void words_of_every_kind_are_found_and_the_read_that_is_named_shows_them(PassageKind kind) {
        var found = TwoCouncils.get(
                        "/search?q=%s&kind=%s".formatted(wordsOf(kind).replace(" ", "%20"), kind))
                .json()
                .get("items");

        assertThat(found).isNotEmpty();
        for (var each : found) {
            var read = TwoCouncils.SERVICE.get(each.get("path").asString());
            assertThat(read.status()).as(read.body()).isEqualTo(200);
            assertThat(read.body()).containsIgnoringCase(wordsOf(kind));
        }
    }

    private static String wordsOf(PassageKind kind) {
        return switch (kind) {
            case INSPECTION -> "children in need";
            case JUDGEMENT -> "at the top end of its grade";
            case FINDING -> "timeliness";
            case CONTEST -> "cases of two teams";
            case PLAN -> "excellence";
            case SLIP_CAP -> "moved too easily";
            case ACTION -> "caseloads";
            case RATING -> "seen against the files";
            case DUE_DATE -> "recruitment takes longer";
            case PROGRESS -> "market premia";
            case EVIDENCE -> "sample was too small";
            case MILESTONE -> "all four began";
            case COMPLETION -> "all files were read";
            case CLOSURE -> "taken over by another";
            case REOPENING -> "it slipped again";
            case BODY -> "wellbeing board";
            case MEETING -> "winter meeting";
            case MINUTE -> "caseloads remain high";
            case RESOLUTION -> "letter be circulated";
            case UNDERTAKING -> "report on premia";
            case STATEMENT -> "eleven of the actions";
            case FOLLOW_UP -> "asked for";
            case ANSWER -> "a page is missing";
            case MEASURE -> "vacant social work posts";
            case TARGET -> "workforce strategy";
            case READING -> "counted twice";
        };
    }
}
