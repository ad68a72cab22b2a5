-- How many facts, predictions, plans, norms and judgements are claimed month by month?
WITH parameters AS (SELECT '2026-01' AS first_month)
SELECT s.month, s.claim_kind, count(*) AS statements, count(DISTINCT s.story_id) AS stories
FROM statements s
JOIN parameters p ON s.month >= p.first_month
GROUP BY s.month, s.claim_kind
ORDER BY s.month, s.claim_kind
