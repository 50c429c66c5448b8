-- The same in standard SQL, for warehouses: a calendar table numbers the days, so that no arithmetic with dates is needed, which every
-- product writes in its own way. Where the numbers count opening days, recency and age are in opening days.
SELECT visits, recency_days, age_days, COUNT(*) AS patrons
FROM (
    SELECT
        COUNT(DISTINCT calendar.day_number) - 1 AS visits,
        MAX(calendar.day_number) - MIN(calendar.day_number) AS recency_days,
        MAX(ending.day_number) - MIN(calendar.day_number) AS age_days
    FROM loans
    INNER JOIN patrons ON patrons.patron = loans.patron
    INNER JOIN calendar ON calendar.calendar_day = loans.loaned_on
    INNER JOIN calendar AS ending ON ending.calendar_day = @last_day
    WHERE loans.loaned_on BETWEEN @first_day AND @last_day
      AND loans.kind IN ('checkout', 'renewal')
      AND patrons.standing IN ('active', 'gone away')
    GROUP BY loans.patron
) AS histories
GROUP BY visits, recency_days, age_days
ORDER BY visits, recency_days, age_days
