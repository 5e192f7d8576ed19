create table judgement (
    position bigint not null,
    place integer not null,
    authority text not null,
    inspection text not null,
    area text not null,
    rank integer,
    label text,
    not_judged text,
    commentary text,
    effective_on date not null,
    provenance json,
    primary key (position, place)
);

create index judgement_inspection on judgement (authority, inspection, area, position);

-- Each area keeps its latest judgement, and its place in the list as published.
create function judgement_at(on_day date, known bigint) returns setof judgement language sql stable
begin atomic
    select distinct on (authority, inspection, area) * from judgement
    where effective_on <= on_day and position <= known
    order by authority, inspection, area, position desc;
end;
