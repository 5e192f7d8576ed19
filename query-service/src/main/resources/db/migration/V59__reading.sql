-- Every figure as it was entered: of one period the one recorded last holds. It describes the last day of the period.
create table reading (
    position bigint primary key,
    authority text not null,
    measure text not null,
    from_on date not null,
    to_on date not null,
    figure json not null,
    provisional boolean,
    source text,
    -- Of one that puts another right: what was wrong with that.
    reason text,
    by text not null,
    capacity text,
    recorded_at timestamptz not null,
    provenance json
);

create index reading_measure on reading (authority, measure, to_on desc, position desc);

create function reading_at(on_day date, known bigint) returns setof reading language sql stable
begin atomic
    select * from reading where to_on <= on_day and position <= known;
end;
