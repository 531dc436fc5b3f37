namespace Samples;

/// <summary>The requests of each year, counted by the database.</summary>
internal static class Queries
{
    public static FormattableString Sqlite =>
        $"""
        SELECT json_extract("Report", '$.year') AS "Year", sum(json_extract("Report", '$.requests.newlyReceived.total')) AS "Total"
        FROM "Reports" GROUP BY 1 ORDER BY 1
        """;

    public static FormattableString PostgreSql =>
        $"""
        SELECT ("Report" ->> 'year')::int AS "Year",
               sum(("Report" #>> ARRAY['requests', 'newlyReceived', 'total'])::bigint)::bigint AS "Total"
        FROM "Reports" GROUP BY 1 ORDER BY 1
        """;
}
