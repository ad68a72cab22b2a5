-- How much do outlets quote, and what part of the statements are denials?
WITH parameters AS (SELECT 10 AS min_statements)
SELECT t.source, count(DISTINCT t.article_id) AS articles, count(*) AS statements,
       round(1.0 * count(CASE WHEN s.denial <> 'none' THEN 1 END) / count(*), 3) AS denial_share,
       round(1.0 * count(CASE WHEN s.claim_kind = 'fact' THEN 1 END) / count(*), 3) AS fact_share
FROM statements s
JOIN articles t ON t.article_id = s.article_id
CROSS JOIN parameters p
GROUP BY t.source, p.min_statements
HAVING count(*) >= p.min_statements
ORDER BY denial_share DESC, t.source
