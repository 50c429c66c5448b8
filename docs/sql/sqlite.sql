-- The same in SQLite, where dates are texts such as 2026-09-30.
SELECT visits, recency_days, age_days, count(*) AS patrons
FROM (
    SELECT
        count(DISTINCT loans.loaned_on) - 1 AS visits,
        CAST(julianday(max(loans.loaned_on)) - julianday(min(loans.loaned_on)) AS INTEGER) AS recency_days,
        CAST(julianday(@last_day) - julianday(min(loans.loaned_on)) AS INTEGER) AS age_days
    FROM loans
    JOIN patrons ON patrons.patron = loans.patron
    WHERE loans.loaned_on BETWEEN @first_day AND @last_day
      AND loans.kind IN ('checkout', 'renewal')
      AND patrons.standing IN ('active', 'gone away')
    GROUP BY loans.patron
) AS histories
GROUP BY visits, recency_days, age_days
ORDER BY visits, recency_days, age_days
