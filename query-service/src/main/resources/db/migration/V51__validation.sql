-- What a second person found right.
create table validation (
    position bigint primary key,
    authority text not null,
    action text not null,
    rating_version bigint not null,
    remark text,
    by text not null,
    capacity text,
    decided_at text,
    effective_on date not null,
    recorded_at timestamptz not null,
    provenance json
);

create index validation_action on validation (authority, action, rating_version);

create function validation_at(on_day date, known bigint) returns setof validation language sql stable
begin atomic
    select * from validation where effective_on <= on_day and position <= known;
end;
