using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Finds the title of the report among the lines in the head of a document.</summary>
/// <param name="lines">The lines.</param>
/// <param name="announced">The title that the document states about itself, or null.</param>
internal sealed partial class TitleLines(IReadOnlyList<string> lines, string? announced)
{
    /// <summary>The line worded like a title that says most, or −1: pages print links with the words of a title above it.</summary>
    public int Index { get; } = Enumerable.Range(0, lines.Count).Where(i => TitleText.Read(lines[i]).IsTitle)
        .Select(i => (Line: i, Weight: WeightOf(lines[i], announced))).DefaultIfEmpty((Line: -1, Weight: 0)).MaxBy(l => l.Weight).Line;

    /// <summary>The whole title, or null. A title of several lines has the agency in the first or the year in the last one; a narrow page
    /// breaks a long title within a word.</summary>
    public string? Text => Index >= 0 ? Around(lines[Index], Index, Index) : Enumerable.Range(0, Math.Max(lines.Count - 1, 0))
        .Select(i => (First: i, Text: lines[i] + lines[i + 1])).Where(t => TitleText.Read(t.Text) is { IsTitle: true, Year: not null })
        .Select(t => Around(t.Text, t.First, t.First + 1)).FirstOrDefault();

    private string Around(string title, int first, int last)
    {
        TitleText printed = TitleText.Read(title);
        if (printed.Agency.Length == 0 && first > 0 && IsBeginning(lines[first - 1], printed))
            title = lines[first - 1] + title;
        return TitleText.Read(title).Year is null && last + 1 < lines.Count && Year().IsMatch(Compact(lines[last + 1]))
            ? title + lines[last + 1]
            : title;
    }

    // The agency, its year behind it; the year is not said twice.
    private static bool IsBeginning(string line, TitleText title)
    {
        string compact = Compact(line);
        string agency = YearBehind().Replace(compact, "");
        return AgencyNames.Are(agency) && (title.Year is null || agency.Length == compact.Length);
    }

    private static int WeightOf(string title, string? announced)
    {
        if (announced is not null && LabelText.Compact(title) == LabelText.Compact(announced))
            return 4;
        TitleText printed = TitleText.Read(title);
        return (printed.Year is null ? 0 : 2) + (printed.Agency.Length > 0 ? 1 : 0);
    }

    private static string Compact(string line) => TitleText.WithArabicYear(LabelText.Compact(line));

    [GeneratedRegex(@"^(?:\((?:20[0-9]{2})年?度?\)|(?:20[0-9]{2})年度?)$")]
    private static partial Regex Year();

    [GeneratedRegex("20[0-9]{2}年度?$")]
    private static partial Regex YearBehind();
}
