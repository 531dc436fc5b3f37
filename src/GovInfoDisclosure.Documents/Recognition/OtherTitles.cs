using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>
/// Finds the titles of sections in words of their own: what has the number of a section without a title, is about its matter, and is
/// between the titles before and after it.
/// </summary>
internal static class OtherTitles
{
    // Fewer titles of the form, or in other words of the sections with tables, do not make a report.
    private const int FewestTitles = 2;

    /// <summary>The lines that are such titles, with their sections.</summary>
    public static IReadOnlyDictionary<string, FormSection> In(IReadOnlyList<ContentBlock> blocks, SectionTitles titles, Work work)
    {
        Dictionary<FormSection, int> found = [];
        List<(string Text, int Section, int Line)> others = [];
        int line = 0;
        foreach (string text in blocks.SelectMany(LinesOf))
        {
            work.Spend(Cost.Cell);
            line++;
            if (text.Length > SectionTitles.Longest)
                continue;
            // The last of equal titles: those before may be a table of contents.
            if ((titles.Find(text) ?? titles.FindWithin(text)) is { } title)
                found[title.Target] = line;
            else if (SectionTopics.NumberOf(text) is > 0 and var section)
                others.Add((text.Trim(), section, line));
        }

        int withTables = others.Select(o => o.Section).Distinct().Count(n => SectionTitles.All.Any(s => s.Number == n && !s.IsNarrative));
        return Math.Max(found.Count, withTables) < FewestTitles
            ? []
            : SectionTitles.All.Where(s => !found.ContainsKey(s)).Select(s => (Section: s, Title: Between(s, found, others)))
                .Where(t => t.Title is not null).ToDictionary(t => t.Title!, t => t.Section);
    }

    private static string? Between(FormSection section, Dictionary<FormSection, int> found, List<(string Text, int Section, int Line)> others)
    {
        int after = found.Where(f => f.Key.Number < section.Number).Select(f => f.Value).DefaultIfEmpty(0).Max();
        int before = found.Where(f => f.Key.Number > section.Number).Select(f => f.Value).DefaultIfEmpty(int.MaxValue).Min();
        return others.FirstOrDefault(o => o.Section == section.Number && o.Line > after && o.Line < before).Text;
    }

    private static IEnumerable<string> LinesOf(ContentBlock block) => block switch
    {
        Paragraph line => [line.Text],
        PartName name => [name.Text],
        Grid grid => grid.Rows.Select(OutlineBuilder.OnlyText).OfType<GridCell>().SelectMany(c => c.Text.Split('\n')),
        _ => [],
    };
}
