using System.Text.Json;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>
/// What a fixture is expected to give: the file NAME.expected.json beside it, which lists figures by JSON pointer and leaves out
/// figures of 0.
/// </summary>
internal sealed class ExpectedReading(JsonElement expected)
{
    public static ExpectedReading Beside(string fixture)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(Fixture.PathOf(NameBeside(fixture))));
        return new(document.RootElement.Clone());
    }

    public static string NameBeside(string fixture) => Path.ChangeExtension(fixture, ".expected.json");

    /// <summary>One line for each thing that a reading has otherwise.</summary>
    public IEnumerable<string> Differences(DocumentReadResult result)
    {
        foreach (string difference in Compare("findings", Findings, [.. result.Findings.Select(f => $"{f.Rule.Id} {f.Pointer}")]))
            yield return difference;
        if (!expected.TryGetProperty("cells", out JsonElement cells))
        {
            if (result.Report is not null)
                yield return "read as a report though it is none";
            yield break;
        }

        if (result.Report is not { } report)
        {
            yield return "not read as a report";
            yield break;
        }

        foreach (string difference in Particulars(report).Concat(Cells(report, cells)))
            yield return difference;
    }

    /// <summary>The edition; null if the fixture is no report.</summary>
    public string? Edition => expected.TryGetProperty("edition", out JsonElement edition) ? edition.GetString() : null;

    private string[] Findings => [.. expected.GetProperty("findings").EnumerateArray().Select(f => f.GetString()!)];

    private IEnumerable<string> Particulars(DisclosureReport report)
    {
        (string Name, string? Read)[] read =
        [
            ("edition", report.Form.Code), ("year", report.Year?.ToString()), ("agency", report.Agency.Name), ("title", report.Title),
            ("period", report.Period is { } period ? $"{period.From:yyyy-MM-dd} {period.To:yyyy-MM-dd}" : null),
            ("publishedOn", report.PublishedOn?.ToString("yyyy-MM-dd")), ("overview", Prose(report.Overview)),
            ("problems", Prose(report.Problems)), ("otherMatters", Prose(report.OtherMatters)),
        ];
        return read.Where(r => expected.TryGetProperty(r.Name, out _))
            .SelectMany(r => Compare(r.Name, [Text(expected.GetProperty(r.Name))], [r.Read]));
    }

    private static IEnumerable<string> Cells(DisclosureReport report, JsonElement cells)
    {
        foreach (JsonProperty cell in cells.EnumerateObject().Where(c => report.Form.FindCell(c.Name) is null))
            yield return $"{cell.Name} is not a cell of the edition";
        foreach (FormCell cell in report.Form.Cells)
        {
            decimal? figure = cells.TryGetProperty(cell.Pointer, out JsonElement value)
                ? (value.ValueKind == JsonValueKind.Null ? null : value.GetDecimal())
                : 0;
            if (report[cell] != figure)
                yield return $"{cell.Pointer}: expected {figure?.ToString() ?? "blank"}, read {report[cell]?.ToString() ?? "blank"}";
        }
    }

    // A period is written as two dates, an overview with parts as an object.
    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Array => string.Join(' ', value.EnumerateArray().Select(Text)),
        JsonValueKind.Object => Prose(new()
        {
            Text = value.GetProperty("text").GetString()!,
            Parts = [.. value.GetProperty("parts").EnumerateArray().Select(p =>
                new NarrativePart { Heading = p.GetProperty("heading").GetString()!, Text = p.GetProperty("text").GetString()! })],
        }),
        _ => value.ToString(),
    };

    private static string? Prose(Narrative? narrative) => narrative is null
        ? null
        : string.Join('\n', narrative.Parts.Select(p => $"[{p.Heading}]\n{p.Text}").Prepend(narrative.Text).Where(t => t.Length > 0));

    private static IEnumerable<string> Compare(string name, string?[] expected, string?[] read) =>
        expected.SequenceEqual(read) ? [] : [$"{name}: expected {string.Join(", ", expected)}; read {string.Join(", ", read)}"];
}
