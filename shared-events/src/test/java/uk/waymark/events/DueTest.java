package uk.waymark.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class DueTest {
    private static final LocalDate NOVEMBER = LocalDate.of(2018, 11, 6);

    private final JsonMapper mapper = EventJson.mapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind':'ON','date':'2013-06-30'} | 2013-06-30",
                "{'kind':'BY_END_OF','month':'2016-02'} | 2016-02-29",
                "{'kind':'MONTH_PART','month':'2017-03','part':'EARLY'} | 2017-03-10",
                "{'kind':'MONTH_PART','month':'2017-03','part':'MID'} | 2017-03-20",
                "{'kind':'MONTH_PART','month':'2017-02','part':'LATE'} | 2017-02-28",
                "{'kind':'WITHIN','n':2,'unit':'DAYS','of':'2017-02-27'} | 2017-03-01",
                "{'kind':'WITHIN','n':2,'unit':'MONTHS','of':'2016-12-31'} | 2017-02-28",
                "{'kind':'QUARTER','financialYear':2018,'n':1} | 2018-06-30",
                "{'kind':'QUARTER','financialYear':2018,'n':4} | 2019-03-31",
            })
    void the_last_day_is_where_the_words_settle_one(String due, LocalDate lastDay) {
        assertThat(read(due).lastDay()).contains(lastDay);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind':'NEXT_MEETING','body':'leics-cfosc'}",
                "{'kind':'WITHIN','n':70,'unit':'WORKING_DAYS','of':'2017-02-13'}",
                "{'kind':'RECURRING','cadence':'MONTHLY'}",
                "{'kind':'VAGUE','words':'in the near future'}",
                "{'kind':'UNSPECIFIED'}",
            })
    void there_is_no_last_day_where_the_words_settle_none(String due) {
        assertThat(read(due).lastDay()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind':'ON','date':'2013-06-31'}",
                "{'kind':'ON','date':'2013-02-29'}",
                "{'kind':'BY_END_OF','month':'2013-13'}",
                "{'kind':'MONTH_PART','month':'2017-00','part':'MID'}",
                "{'kind':'MONTH_PART','month':'2017-03','part':'SOON'}",
                "{'kind':'WITHIN','n':0,'unit':'DAYS','of':'2017-02-27'}",
                "{'kind':'WITHIN','n':1001,'unit':'MONTHS','of':'2017-02-27'}",
                "{'kind':'QUARTER','financialYear':2018,'n':5}",
                "{'kind':'QUARTER','financialYear':18,'n':1}",
                "{'kind':'NEXT_MEETING','body':'The Committee'}",
                "{'kind':'SOON'}",
                "{'date':'2013-06-30'}",
            })
    void a_day_that_no_calendar_holds_is_not_read(String due) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> read(due));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind':'ON','date':'2013-06-30','words':'by the end of June'}",
                "{'kind':'BY_END_OF','month':'2018-03','words':'by the end of March'}",
                "{'kind':'MONTH_PART','month':'2017-03','part':'MID','words':'mid-March'}",
                "{'kind':'NEXT_MEETING','body':'leics-cfosc','words':'to the next meeting'}",
                "{'kind':'WITHIN','n':70,'unit':'WORKING_DAYS','of':'2017-02-13','words':'in 70 working days'}",
                "{'kind':'QUARTER','financialYear':2018,'n':4,'words':'Q4'}",
                "{'kind':'RECURRING','cadence':'SIX_MONTHLY','words':'every six months'}",
                "{'kind':'VAGUE','words':'in the near future'}",
                "{'kind':'UNSPECIFIED','words':'to be confirmed'}",
                "{'kind':'UNSPECIFIED'}",
            })
    void each_kind_is_written_as_it_was_read(String due) {
        assertThat(mapper.writeValueAsString(read(due))).isEqualTo(due.replace('\'', '"'));
    }

    @Test
    void a_period_that_no_paper_means_is_no_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Due.Within(0, Due.Within.Unit.DAYS, NOVEMBER, null))
                .withMessage("n is from 1 to 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Due.Quarter(2018, 0, null))
                .withMessage("n is the quarter, from 1 to 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Due.Within(1001, Due.Within.Unit.DAYS, NOVEMBER, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Due.Quarter(2018, 5, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Due.Quarter(1899, 1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Due.Quarter(2201, 1, null));
    }

    @Test
    void the_first_and_the_last_that_a_paper_may_mean_are_values() {
        assertThat(new Due.Within(1, Due.Within.Unit.DAYS, NOVEMBER, null).lastDay())
                .contains(NOVEMBER.plusDays(1));
        assertThat(new Due.Within(1000, Due.Within.Unit.DAYS, NOVEMBER, null).lastDay())
                .contains(NOVEMBER.plusDays(1000));
        assertThat(new Due.Quarter(1900, 1, null).lastDay()).contains(LocalDate.of(1900, 6, 30));
        assertThat(new Due.Quarter(2200, 4, null).lastDay()).contains(LocalDate.of(2201, 3, 31));
    }

    private Due read(String due) {
        return mapper.readValue(due.replace('\'', '"'), Due.class);
    }
}
