-- Which outlets report denials of claims that other outlets report?
WITH parameters AS (SELECT 0.5 AS min_score)
SELECT dt.source AS denial_in, ct.source AS claim_in, count(*) AS disputes
FROM disputes d
JOIN parameters p ON d.score >= p.min_score
JOIN statements ds ON ds.statement_id = d.denial_id
JOIN statements cs ON cs.statement_id = d.claim_id
JOIN articles dt ON dt.article_id = ds.article_id
JOIN articles ct ON ct.article_id = cs.article_id
WHERE dt.source <> ct.source
GROUP BY dt.source, ct.source
ORDER BY disputes DESC, denial_in, claim_in
