using System.Text.Json.Nodes;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>Documents that tests send.</summary>
internal static class Samples
{
    public static string Valid { get; } = File.ReadAllText(Repository.PathOf("schema/examples/bureau-2024.json"));

    /// <summary>A report in which the row total of table three is 99 in place of 12.</summary>
    public static string Faulty { get; } = WithTotal(99);

    /// <summary>No report: nearly all is missing.</summary>
    public static string Incomplete => """{"edition":"2021","year":2024,"agency":{"name":"青禾县自然资源局"}}""";

    public static byte[] FaultyDocument { get; } = File.ReadAllBytes(Repository.PathOf("schema/examples/faulty-bureau-2024.md"));

    public static byte[] ValidDocument { get; } = File.ReadAllBytes(Repository.PathOf("schema/examples/xikou-town-2024.md"));

    public static byte[] NoReport => "今天天气很好。"u8.ToArray();

    private static string WithTotal(int total)
    {
        JsonNode report = JsonNode.Parse(Valid)!;
        report["requests"]!["newlyReceived"]!["total"] = total;
        return report.ToJsonString();
    }
}
