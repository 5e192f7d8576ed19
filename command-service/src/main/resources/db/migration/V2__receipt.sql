-- The first answer to each command that came with an idempotency key.
create table receipt (
    authority text not null,
    key text not null,
    request_sha256 text not null,
    answer text not null,
    primary key (authority, key)
);
