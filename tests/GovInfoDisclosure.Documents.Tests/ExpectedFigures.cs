using System.Text.Json;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>The figures a document is expected to give, as the files beside the documents list them by row.</summary>
internal static class ExpectedFigures
{
    private static readonly Dictionary<string, string> RowNames = new()
    {
        ["regulations"] = "governmentRules",
        ["penalty"] = "penalties",
        ["coercion"] = "compulsion",
        ["partial"] = "outcomes/partiallyGranted",
        ["granted"] = "outcomes/granted",
        ["other"] = "outcomes/other",
        ["outcomeTotal"] = "outcomes/total",
        ["review"] = "reconsideration",
        ["directLitigation"] = "litigation/direct",
        ["postReviewLitigation"] = "litigation/afterReconsideration",
    };

    private static readonly Dictionary<string, string> Groups = new()
    {
        ["denied"] = "denied",
        ["unable"] = "unableToProvide",
        ["notProcessed"] = "notProcessed",
        ["other"] = "other",
    };

    /// <summary>One line for each cell that differs: pointer, expected and read figure.</summary>
    public static IEnumerable<string> Differences(JsonElement expected, DisclosureReport report)
    {
        foreach (FormRow row in report.Form.Tables.SelectMany(t => t.Rows))
        {
            decimal?[] figures = FiguresOf(expected, row);
            for (int i = 0; i < row.Cells.Length; i++)
            {
                if (figures[i] != report[row.Cells[i]])
                    yield return $"{row.Cells[i].Pointer}: expected {figures[i]?.ToString() ?? "blank"}, read {report[row.Cells[i]]?.ToString() ?? "blank"}";
            }
        }
    }

    private static decimal?[] FiguresOf(JsonElement expected, FormRow row)
    {
        JsonElement table = row.Table.JsonName switch { "proactiveDisclosure" => expected.GetProperty("article20"), "requests" => expected.GetProperty("requests"), _ => expected };
        string name = NameOf(row);
        JsonElement figures = table.GetProperty(name);
        return figures.ValueKind == JsonValueKind.Array ? [.. figures.EnumerateArray().Select(Figure)] : [Figure(figures)];
    }

    private static string NameOf(FormRow row)
    {
        string path = row.Pointer[(row.Table.Pointer.Length + 1)..];
        foreach ((string shortName, string name) in RowNames)
        {
            if (name == path)
                return shortName;
        }

        foreach ((string shortName, string group) in Groups)
        {
            if (path.StartsWith($"outcomes/{group}/", StringComparison.Ordinal))
                return shortName + row.Numbering.TrimEnd('.');
        }

        return path;
    }

    private static decimal? Figure(JsonElement figure) => figure.ValueKind == JsonValueKind.Null ? null : figure.GetDecimal();
}
