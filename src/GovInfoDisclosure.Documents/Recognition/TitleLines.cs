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

    /// <summary>The whole title, or null. The year may be on the line above or below it; the agency on a line of its own is none of it. A
    /// narrow page breaks a long title within a word.</summary>
    public string? Text => Whole?.Text;

    /// <summary>The line above the whole title, or null.</summary>
    public string? Above => Whole is { First: > 0 and var first } ? lines[first - 1] : null;

    private (string Text, int First)? Whole => field ??= Index >= 0 ? Around(lines[Index], Index, Index) : Enumerable
        .Range(0, Math.Max(lines.Count - 1, 0)).Where(i => TitleText.Read(lines[i] + lines[i + 1]).IsTitle)
        .Select(i => ((string Text, int First)?)Around(lines[i] + lines[i + 1], i, i + 1))
        .FirstOrDefault(t => TitleText.Read(t!.Value.Text).Year is not null);

    private (string Text, int First) Around(string title, int first, int last)
    {
        if (TitleText.Read(title) is not { Year: null, Agency: var agency })
            return (title, first);
        if (first > 0 && IsBeginning(lines[first - 1], agency))
            return (lines[first - 1] + title, first - 1);
        return (last + 1 < lines.Count && Year().IsMatch(Compact(lines[last + 1])) ? title + lines[last + 1] : title, first);
    }

    // The year with or without the agency, which is not said twice.
    private static bool IsBeginning(string line, string agency)
    {
        string compact = Compact(line);
        string before = YearBehind().Replace(compact, "");
        return before.Length < compact.Length && (before.Length == 0 || (agency.Length == 0 && AgencyNames.MayBe(before)));
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
