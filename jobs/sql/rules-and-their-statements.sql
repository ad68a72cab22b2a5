-- Which rules found how many statements, and how sure is the model of them?
WITH parameters AS (SELECT 1 AS min_statements)
SELECT s.rule, count(*) AS statements, round(avg(s.confidence), 3) AS mean_confidence,
       round(min(s.confidence), 3) AS least_confidence
FROM statements s
CROSS JOIN parameters p
GROUP BY s.rule, p.min_statements
HAVING count(*) >= p.min_statements
ORDER BY statements DESC, s.rule
