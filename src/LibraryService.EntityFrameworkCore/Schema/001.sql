CREATE TABLE library_service_case (
    id text NOT NULL PRIMARY KEY,
    version bigint NOT NULL,
    patron text,
    opened_at bigint NOT NULL,
    state integer NOT NULL
);
CREATE INDEX library_service_case_of_patron ON library_service_case (patron) WHERE patron IS NOT NULL;

CREATE TABLE library_service_case_event (
    case_id text NOT NULL,
    version bigint NOT NULL,
    number integer NOT NULL,
    kind integer NOT NULL,
    at bigint NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (case_id, version, number)
);

CREATE TABLE library_service_case_snapshot (
    case_id text NOT NULL PRIMARY KEY,
    version bigint NOT NULL,
    content bytea NOT NULL
);

CREATE TABLE library_service_outbox (
    key text NOT NULL PRIMARY KEY,
    state integer NOT NULL,
    reason integer NOT NULL,
    step integer NOT NULL,
    due_at bigint,
    was_due_at bigint,
    worker text,
    attempts text,
    version bigint NOT NULL,
    is_released boolean NOT NULL,
    kept_at bigint NOT NULL,
    CHECK ((due_at IS NOT NULL) = (state IN (0, 1))),
    CHECK ((worker IS NOT NULL) = (state = 1))
);
CREATE INDEX library_service_outbox_due ON library_service_outbox (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX library_service_outbox_state ON library_service_outbox (state, key) WHERE due_at IS NULL;

CREATE TABLE library_service_outbox_content (
    key text NOT NULL PRIMARY KEY,
    patron text,
    case_id text,
    content bytea NOT NULL,
    hash bytea NOT NULL
);
CREATE INDEX library_service_outbox_of_patron ON library_service_outbox_content (patron) WHERE patron IS NOT NULL;
CREATE INDEX library_service_outbox_of_case ON library_service_outbox_content (case_id) WHERE case_id IS NOT NULL;

CREATE TABLE library_service_outbox_message (
    message_key text NOT NULL,
    key text NOT NULL,
    PRIMARY KEY (message_key, key)
);
CREATE INDEX library_service_outbox_message_of ON library_service_outbox_message (key);
