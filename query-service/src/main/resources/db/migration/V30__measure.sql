create table measure (
    authority text not null,
    id text not null,
    position bigint not null unique,
    version bigint not null,
    name text not null,
    code text,
    unit text not null,
    better text not null,
    cadence text not null,
    actions text[] not null,
    effective_on date not null,
    provenance json,
    primary key (authority, id)
);

create index measure_id on measure (id);

-- What is aimed for, from its day until that of the next one.
create table target (
    position bigint primary key,
    authority text not null,
    measure text not null,
    target json not null,
    agreed_at text,
    by text not null,
    capacity text,
    effective_on date not null,
    recorded_at timestamptz not null,
    provenance json
);

create index target_measure on target (authority, measure, effective_on desc, position desc);

-- Every figure as it was entered: of one period the one recorded last holds.
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

create index reading_measure on reading (authority, measure, from_on, position);
