using System.Text.Json.Nodes;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.JsonSchema.Data;

/// <summary>The report that samples and conformance cases start from: in order, with 0 in every cell.</summary>
internal static class SampleReport
{
    public const string Agency = "青禾县自然资源局";

    // A row of table three fits on a line.
    private const int Width = 240;

    /// <summary>The report as a file: a row to a line.</summary>
    public static string Write(JsonObject report) => JsonLayout.Write(report, Width);

    /// <summary>The report with some members set: by JSON pointer, to JSON. Objects on the way are made.</summary>
    public static JsonObject With(DisclosureForm form, IEnumerable<KeyValuePair<string, string>> members)
    {
        JsonObject report = Base(form);
        foreach ((string pointer, string json) in members)
            Set(report, pointer, JsonNode.Parse(json));
        return report;
    }

    public static void Set(JsonObject report, string pointer, JsonNode? value)
    {
        string[] names = pointer.Split('/')[1..];
        JsonObject parent = report;
        foreach (string name in names[..^1])
            parent = (parent[name] ??= new JsonObject()).AsObject();
        parent[names[^1]] = value;
    }

    private static JsonObject Base(DisclosureForm form)
    {
        int year = form.SampleYear;
        var report = new JsonObject
        {
            ["edition"] = form.Code,
            ["year"] = year,
            ["title"] = $"{Agency}{year}年政府信息公开工作年度报告",
            ["agency"] = new JsonObject { ["name"] = Agency },
            ["period"] = new JsonObject { ["from"] = $"{year}-01-01", ["to"] = $"{year}-12-31" },
            ["publishedOn"] = $"{year + 1}-01-20",
        };
        foreach (FormSection section in form.Sections)
        {
            report[section.JsonName] = form.Members.FirstOrDefault(m => m.JsonName == section.JsonName) is { } table
                ? Zeros(table)
                : new JsonObject { ["text"] = "各项工作有序推进，没有其他需要说明的情况。" };
        }

        return report;
    }

    private static JsonNode Zeros(FormMember member) => member.Cell is null
        ? new JsonObject(member.Children.Select(c => KeyValuePair.Create<string, JsonNode?>(c.JsonName, Zeros(c))))
        : 0;
}
