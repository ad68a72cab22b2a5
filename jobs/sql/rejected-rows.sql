-- What was not used of the input, and why?
WITH parameters AS (SELECT 1 AS min_rows)
SELECT r.stage, r.reason, count(*) AS rejected, min(r.detail) AS example
FROM rejects r
CROSS JOIN parameters p
GROUP BY r.stage, r.reason, p.min_rows
HAVING count(*) >= p.min_rows
ORDER BY rejected DESC, r.stage, r.reason
