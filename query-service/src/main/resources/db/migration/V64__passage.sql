-- What events say in words. Nearly every event that does has one row; those of very many words have several, since
-- PostgreSQL indexes no more than a megabyte at once.
create table passage (
    position bigint not null,
    place integer not null,
    authority text not null,
    kind text not null,
    -- The thing that the words are about.
    subject text not null,
    text text not null,
    effective_on date not null,
    recorded_at timestamptz not null,
    primary key (position, place)
);

-- The words themselves are kept in the index only.
create index passage_words on passage using gin (to_tsvector('english', text));

create function passage_at(on_day date, known bigint) returns setof passage language sql stable
begin atomic
    select * from passage where effective_on <= on_day and position <= known;
end;
