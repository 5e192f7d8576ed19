-- The first answer to each command that came with an idempotency key.
create table receipt (
    authority text not null,
    key text not null,
    request_sha256 bytea not null,
    answer bytea not null,
    primary key (authority, key)
);
