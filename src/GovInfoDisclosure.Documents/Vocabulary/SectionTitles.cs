using System.Collections.Frozen;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>Knows the titles of sections. One instance serves one reading.</summary>
internal sealed partial class SectionTitles(Work work)
{
    // 总体情况; what is shorter is the figure of a cell more often than not.
    private const int Shortest = 4;

    /// <summary>No title is longer.</summary>
    public const int Longest = 60;

    // A section is the same one in all editions that have it; the newest of them names it.
    private static readonly ILookup<FormSection, FormSection> Sections = DisclosureForm.All.Reverse().SelectMany(f => f.Sections)
        .GroupBy(s => s.JsonName).SelectMany(same => same.Select(s => (Newest: same.First(), Any: s))).ToLookup(s => s.Newest, s => s.Any);

    private static readonly Wordings<FormSection> Titles =
        new(Sections.SelectMany(same => same.SelectMany(s => s.Aliases.Prepend(s.Title.Chinese)).Select(w => (same.Key, w))));

    private static readonly FrozenSet<string> Official =
        Sections.SelectMany(same => same).Select(s => LabelText.Normalize(s.Title.Chinese)).ToFrozenSet();

    /// <summary>The sections of all editions, each as that of the newest.</summary>
    public static IEnumerable<FormSection> All => Sections.Select(s => s.Key);

    private readonly LabelIndex<FormSection> _titles = new(Titles, new(work));

    /// <summary>The section that a line is the title of, or null.</summary>
    public LabelMatch<FormSection>? Find(string text)
    {
        if (text.Length is < Shortest or > Longest)
            return null;
        string numbering = LabelText.NumberingOf(text);
        if (IsOrdinal(numbering))
            return _titles.Find(text);
        // Without its number only the official wording is a title.
        return numbering.Length == 0 && _titles.FindExact(text) is not null && _titles.Find(text) is { } match
            && Official.Contains(match.Wording)
                ? match
                : null;
    }

    /// <summary>Whether a piece of a line is a numbered title by itself, so that it is one whatever is around it.</summary>
    public bool StandsOut(string text) =>
        text.Length <= Longest && IsOrdinal(LabelText.NumberingOf(text)) && _titles.FindExact(text) is not null;

    /// <summary>How far a numbered title at the start of a paragraph reaches, the mark behind it included; 0 if there is none.</summary>
    public int LengthWithin(string text)
    {
        int mark = text.AsSpan(0, Math.Min(text.Length, Longest)).IndexOfAny("。：:\n");
        return mark > 0 && StandsOut(text[..mark].TrimStart()) ? mark + 1 : 0;
    }

    /// <summary>The section whose title is at the start of a paragraph, or null.</summary>
    public LabelMatch<FormSection>? FindWithin(string text) => LengthWithin(text) is > 0 and var length ? Find(text[..(length - 1)]) : null;

    /// <summary>Whether a line names an annex, or says that some follow.</summary>
    public static bool IsAnnex(string line) => line.Length <= Longest && Annex().IsMatch(LabelText.Compact(line));

    [GeneratedRegex("^附(?:件|表|图|注|录|:|$)")]
    private static partial Regex Annex();

    // （一） and 1. number parts of a section, whose headings may be worded like a section.
    private static bool IsOrdinal(string numbering) => numbering.Length > 0 && numbering[0] is not '(' && !char.IsAsciiDigit(numbering[0]);
}
