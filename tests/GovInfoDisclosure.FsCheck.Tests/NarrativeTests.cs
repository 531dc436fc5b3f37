using System.Globalization;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.FsCheck.Tests;

/// <summary>Reads the figures back out of the narrative, apart from how they were written.</summary>
public partial class NarrativeTests
{
    private static readonly (string Phrase, Func<DisclosureReport, decimal?> Figure)[] Phrases =
    [
        ("(?:新收|共收到)政府信息公开申请", r => r.Requests.NewlyReceived.Total ?? 0),
        ("上年结转(?:申请)?", r => r.Requests.CarriedOver.Total ?? 0),
        ("办结", r => r.Requests.Outcomes.Total.Total ?? 0),
        ("予以公开", r => r.Requests.Outcomes.Granted.Total ?? 0),
        ("部分公开", r => r.Requests.Outcomes.PartiallyGranted.Total ?? 0),
        ("无法提供", r => Sum(r, "/requests/outcomes/unableToProvide/")),
        ("不予公开", r => Sum(r, "/requests/outcomes/denied/")),
        ("不予处理", r => Sum(r, "/requests/outcomes/notProcessed/")),
        ("其他处理", r => Sum(r, "/requests/outcomes/other/")),
        ("结转下年度(?:继续办理)?", r => r.Requests.CarriedForward.Total ?? 0),
        ("行政复议", r => r.ReviewAndLitigation.Reconsideration.Total ?? 0),
        ("行政诉讼", r => (r.ReviewAndLitigation.Litigation.Direct.Total ?? 0)
            + (r.ReviewAndLitigation.Litigation.AfterReconsideration.Total ?? 0)),
        ("制发行政规范性文件", r => Sum(r, "/proactiveDisclosure/normativeDocuments/issued")),
        ("废止", r => Sum(r, "/proactiveDisclosure/normativeDocuments/repealed")),
        ("现行有效", r => Sum(r, "/proactiveDisclosure/normativeDocuments/inForce")),
        ("新制作规范性文件", r => Sum(r, "/proactiveDisclosure/normativeDocuments/newlyMade")),
        ("制定规章", r => Sum(r, "/proactiveDisclosure/governmentRules/issued")),
    ];

    [Fact]
    public void The_narrative_states_the_figures_of_the_tables()
    {
        HashSet<string> seen = [];
        foreach (int seed in TestRun.Seeds(1000))
            AssertTrue(ReportGenerator.Consistent(seed).Report, seen);
        Assert.Equal(Phrases.Length, seen.Count);
    }

    [Fact]
    public void Shrunk_narratives_state_the_shrunk_figures()
    {
        foreach (int seed in TestRun.Seeds(30))
        {
            ConsistentReport report = ReportGenerator.Consistent(seed, new() { Scale = ReportScale.County });
            foreach (ConsistentReport shrunk in ReportArb.Consistent().Shrinker(report).Skip(5).Take(30))
                AssertTrue(shrunk.Report, []);
        }
    }

    [Fact]
    public void Phrasings_vary_and_numerals_occur()
    {
        string[] texts = [.. Enumerable.Range(0, 400)
            .Select(seed => ReportGenerator.Consistent(seed, new() { Scale = ReportScale.County }).Report.Overview!.FullText)];
        Assert.Contains(texts, t => ChineseNumber().IsMatch(t));
        Assert.Contains(texts, t => t.Contains("（五）监督保障", StringComparison.Ordinal));
        Assert.Contains(texts, t => !t.Contains("（五）", StringComparison.Ordinal));
        Assert.True(texts.Select(t => AnyNumber().Replace(t, "#")).Distinct().Count() > 200);
    }

    [Fact]
    public void Fees_are_mentioned_where_requesters_did_not_pay_them()
    {
        DisclosureReport[] reports = [
            .. Enumerable.Range(0, 300).Select(
            seed => ReportGenerator.Consistent(seed, new() { Scale = ReportScale.City, Edition = FormEdition.Edition2021 }).Report)];
        Assert.Contains(reports, r => r.Requests.Outcomes.Other.FeeOverdue.Total > 0);
        Assert.All(reports.Where(r => r.Requests.Outcomes.Other.FeeOverdue.Total > 0),
            r => Assert.Contains("信息处理费", r.OtherMatters!.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Changes_against_last_year_are_stated_only_where_last_year_is_known()
    {
        Assert.All(TestRun.Seeds(300),
            seed => Assert.DoesNotContain("上年增", ReportGenerator.Consistent(seed).Report.Overview!.FullText, StringComparison.Ordinal));
        Assert.Contains(Enumerable.Range(0, 60),
            seed => ReportGenerator.Chain(seed).Reports[^1].Overview!.FullText.Contains("较上年增长", StringComparison.Ordinal));
    }

    private static void AssertTrue(DisclosureReport report, HashSet<string> seen)
    {
        string text = report.Overview!.FullText;
        foreach ((string phrase, Func<DisclosureReport, decimal?> figure) in Phrases)
        {
            foreach (Match match in Regex.Matches(text, $"(?:{phrase})([0-9]+|[两零一二三四五六七八九十]+)件"))
            {
                Assert.Equal(figure(report), Number(match.Groups[1].Value));
                seen.Add(phrase);
            }
        }

        if (text.Contains("收到政府信息公开申请。", StringComparison.Ordinal))
            Assert.Equal(0, (report.Requests.NewlyReceived.Total ?? 0) + (report.Requests.CarriedOver.Total ?? 0));
    }

    private static decimal Sum(DisclosureReport report, string prefix) => report.Form.Cells
        .Where(c => c.Pointer.StartsWith(prefix, StringComparison.Ordinal) && (c.Column.JsonName == "total" || c.Pointer == prefix))
            .Sum(c => report[c] ?? 0);

    private static decimal Number(string text)
    {
        if (char.IsAsciiDigit(text[0]))
            return decimal.Parse(text, CultureInfo.InvariantCulture);
        string[] parts = text.Replace('两', '二').Split('十');
        int Digit(string digit, int otherwise) => digit.Length == 0 ? otherwise : "零一二三四五六七八九".IndexOf(digit, StringComparison.Ordinal);
        return parts.Length == 1 ? Digit(parts[0], 0) : (10 * Digit(parts[0], 1)) + Digit(parts[1], 0);
    }

    [GeneratedRegex("[两一二三四五六七八九十]件")]
    private static partial Regex ChineseNumber();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex AnyNumber();
}
