using System.Text.RegularExpressions;
using GovInfoDisclosure.Narratives;

namespace GovInfoDisclosure.FsCheck.Tests;

/// <summary>What the kit states in words is what the library reads from them.</summary>
public sealed partial class NarrativeFactTests
{
    // Sections of the overview that state figures of the tables, and one that states others.
    private const int Disclosure = 0, Requests = 1, Management = 2;

    private const double Share = 0.995;

    private static IEnumerable<DisclosureReport> WithParts => TestRun.Seeds(1500).Select(s => ReportGenerator.Consistent(s).Report)
        .Where(r => r.Overview!.Parts.Length > 0);

    [Fact]
    public void Every_figure_of_the_tables_is_a_fact_and_agrees()
    {
        List<string> missed = [];
        int figures = 0;
        foreach (DisclosureReport report in WithParts)
        {
            HashSet<(string, int)> facts = [.. NarrativeFacts.Read(report).Facts.Where(f => f.Verdict != FactVerdict.Contradicts)
                .Select(f => (f.Quote.Pointer, f.Quote.Offset))];
            foreach (int part in new[] { Disclosure, Requests })
            {
                string text = report.Overview!.Parts[part].Text;
                foreach (Match figure in Figure().Matches(text))
                {
                    figures++;
                    if (!facts.Contains(($"/overview/parts/{part}/text", figure.Index)))
                        missed.Add($"{figure.Value} in {text}");
                }
            }
        }

        Assert.True(figures > 3000);
        Assert.True(missed.Count <= (1 - Share) * figures, $"{missed.Count} of {figures}:\n{string.Join('\n', missed.Take(30))}");
    }

    [Fact]
    public void No_other_figure_is_a_fact()
    {
        int figures = 0;
        foreach (DisclosureReport report in WithParts)
        {
            figures += Figure().Count(report.Overview!.Parts[Management].Text);
            Assert.DoesNotContain(NarrativeFacts.Read(report).Facts, f => f.Quote.Pointer == $"/overview/parts/{Management}/text");
        }

        Assert.True(figures > 300);
    }

    [GeneratedRegex("(?:[0-9][0-9,.]*万?|[两零一二三四五六七八九十]+)余?(?:件|宗|起)")]
    private static partial Regex Figure();
}
