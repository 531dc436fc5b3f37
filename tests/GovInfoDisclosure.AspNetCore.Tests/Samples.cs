using System.Text.Json.Nodes;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>Documents that tests send.</summary>
internal static class Samples
{
    public static string Valid { get; } = File.ReadAllText(Repository.PathOf("schema/examples/bureau-2024.json"));

    /// <summary>A report in which the row total of table three is 99 in place of 12.</summary>
    public static string Faulty { get; } = WithTotal(99);

    /// <summary>The report of the year before, which carries forward other requests than <see cref="Valid"/> carries over.</summary>
    public static string LastYear { get; } = Changed(report =>
    {
        report["year"] = 2023;
        foreach (string particular in (string[])["title", "period", "publishedOn"])
            report.AsObject().Remove(particular);
        report["requests"]!["newlyReceived"]!["others"] = 7;
        report["requests"]!["newlyReceived"]!["total"] = 7 + report["requests"]!["newlyReceived"]!["total"]!.GetValue<int>();
        report["requests"]!["carriedForward"]!["others"] = 7;
        report["requests"]!["carriedForward"]!["total"] = 7 + report["requests"]!["carriedForward"]!["total"]!.GetValue<int>();
    });

    /// <summary>No report: nearly all is missing.</summary>
    public static string Incomplete => """{"edition":"2021","year":2024,"agency":{"name":"青禾县自然资源局"}}""";

    public static byte[] FaultyDocument { get; } = File.ReadAllBytes(Repository.PathOf("schema/examples/faulty-bureau-2024.md"));

    public static byte[] ValidDocument { get; } = File.ReadAllBytes(Repository.PathOf("schema/examples/xikou-town-2024.md"));

    public static byte[] NoReport => "今天天气很好。"u8.ToArray();

    /// <summary><see cref="Valid"/> with something else in it.</summary>
    public static string Changed(Action<JsonNode> change)
    {
        JsonNode report = JsonNode.Parse(Valid)!;
        change(report);
        return report.ToJsonString();
    }

    private static string WithTotal(int total) => Changed(report => report["requests"]!["newlyReceived"]!["total"] = total);
}
