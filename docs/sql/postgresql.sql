-- Histories of patrons in PostgreSQL, in whole days: visits after the first day, from the first day to the last, from the first day
-- to the end, and how many patrons have this history. Parameters: @first_day and @last_day, dates, both inside.
SELECT visits, recency_days, age_days, count(*) AS patrons
FROM (
    SELECT
        (count(DISTINCT loans.loaned_on) - 1)::integer AS visits,
        max(loans.loaned_on) - min(loans.loaned_on) AS recency_days,
        @last_day - min(loans.loaned_on) AS age_days
    FROM loans
    JOIN patrons ON patrons.patron = loans.patron          -- a loan whose patron was anonymised has none
    WHERE loans.loaned_on BETWEEN @first_day AND @last_day
      AND loans.kind IN ('checkout', 'renewal')            -- what a patron does, never an automatic renewal
      AND patrons.standing IN ('active', 'gone away')      -- no staff, institutions, system cards or deceased
    GROUP BY loans.patron
) AS histories
GROUP BY visits, recency_days, age_days
ORDER BY visits, recency_days, age_days
