ALTER TABLE library_service_case ADD COLUMN branch text;
ALTER TABLE library_service_case ADD COLUMN due_at bigint;
ALTER TABLE library_service_case ADD COLUMN was_due_at bigint;
-- Each case is looked at once; its branch is filled in when it is next saved or dated anew.
UPDATE library_service_case SET due_at = opened_at;
CREATE INDEX library_service_case_due ON library_service_case (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX library_service_case_open ON library_service_case (branch, id) WHERE state < 2;

CREATE TABLE library_service_alert (
    case_id text NOT NULL,
    key text NOT NULL,
    raised_at bigint NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (case_id, key)
);

CREATE TABLE library_service_contact (
    patron text NOT NULL PRIMARY KEY,
    version bigint NOT NULL,
    content bytea NOT NULL
);

CREATE TABLE library_service_suppression (
    hash text NOT NULL PRIMARY KEY,
    hash_key text NOT NULL,
    at bigint NOT NULL,
    latest_at bigint NOT NULL,
    lifted_at bigint
);

CREATE TABLE library_service_survey (
    key text NOT NULL PRIMARY KEY,
    patron text,
    kept_at bigint NOT NULL,
    content bytea NOT NULL
);
CREATE INDEX library_service_survey_of_patron ON library_service_survey (patron) WHERE patron IS NOT NULL;

CREATE TABLE library_service_second_reading (
    hash text NOT NULL,
    reader text NOT NULL,
    at bigint NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (hash, reader)
);
