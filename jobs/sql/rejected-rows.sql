-- What of the input was not used, or not with all that it has, and why?
WITH parameters AS (SELECT 1 AS min_rows)
SELECT r.stage, r.reason, count(*) AS input_rows, min(r.detail) AS example
FROM rejects r
CROSS JOIN parameters p
GROUP BY r.stage, r.reason, p.min_rows
HAVING count(*) >= p.min_rows
ORDER BY input_rows DESC, r.stage, r.reason
