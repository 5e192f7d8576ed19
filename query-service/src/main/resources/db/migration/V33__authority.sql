create table authority (
    authority text primary key,
    position bigint not null,
    name text not null,
    dfe_number text,
    ofsted_urn text,
    effective_on date not null,
    provenance json
);

create function authority_at(on_day date, known bigint) returns setof authority language sql stable
begin atomic
    select * from authority where effective_on <= on_day and position <= known;
end;
