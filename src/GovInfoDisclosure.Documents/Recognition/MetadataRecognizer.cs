using System.Globalization;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Finds title, agency, year, period and publication date in the head of a document, its prose and its end.</summary>
internal sealed partial class MetadataRecognizer(DocumentOutline outline, Findings findings)
{
    private readonly List<string> _preface = [.. outline.Preface.SelectMany(LinesOf)];

    private readonly List<string> _prose =
        [.. outline.Preface.Concat(outline.Sections.OrderBy(s => s.Key.Number).SelectMany(s => s.Value)).OfType<Paragraph>().Select(p => p.Text.Trim()).Where(t => t.Length > 0)];

    public Metadata Read()
    {
        int titleLine = _preface.FindIndex(IsTitle);
        string? title = titleLine < 0 ? null : _preface[titleLine];
        Match match = title is null ? Match.Empty : Title().Match(LabelText.Compact(title));
        ReportPeriod? period = _prose.Select(Dates.FindPeriod).FirstOrDefault(p => p is not null);
        return new Metadata(
            YearOf(match, period), title, AgencyOf(match.Groups["agency"].Value, titleLine), period, PublishedOn());
    }

    private int? YearOf(Match title, ReportPeriod? period)
    {
        if (title.Groups["year"] is { Success: true } year)
            return int.Parse(year.ValueSpan, CultureInfo.InvariantCulture);
        if (period is { } told && told.From.Year == told.To.Year)
            return Guessed(told.From.Year, new("统计期限", "the statistical period"));
        // The year a report speaks of most often is its own.
        string? most = _prose.SelectMany(t => YearInText().Matches(LabelText.Compact(t))).Select(m => m.Groups[1].Value)
            .GroupBy(y => y).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).FirstOrDefault()?.Key;
        if (most is not null)
            return Guessed(int.Parse(most, CultureInfo.InvariantCulture), new("正文中出现最多的年份", "the year the text names most often"));
        findings.MetadataNotFound("/year", new("报告年度", "the report year"));
        return null;
    }

    private int Guessed(int year, LocalizedText from)
    {
        string figure = year.ToString(CultureInfo.InvariantCulture);
        findings.MetadataGuessed("/year", new($"报告年度（{figure}）", $"The report year {figure}"), from);
        return year;
    }

    private string? AgencyOf(string inTitle, int titleLine)
    {
        // A line of its own with the full name says more than the short name in the title (西口镇 … 河曲县西口镇人民政府).
        string? line = _preface.Take(Math.Max(titleLine, 0)).Select(LabelText.Compact).LastOrDefault(l => IsAgencyLine(l) && l.Contains(inTitle, StringComparison.Ordinal));
        if (line is not null)
            return line;
        if (inTitle.Length > 0)
            return inTitle;
        string? signature = _preface.Concat(_prose.TakeLast(4)).Select(LabelText.Compact).LastOrDefault(IsAgencyLine);
        if (signature is null)
            findings.MetadataNotFound("/agency/name", new("行政机关名称", "the name of the agency"));
        else
            findings.MetadataGuessed("/agency/name", new($"行政机关名称“{signature}”", $"The name of the agency “{signature}”"), new("单独成行的名称", "a line of its own"));
        return signature;
    }

    private DateOnly? PublishedOn()
    {
        // Labelled in the head of the page, or as the last line below the signature.
        string? labelled = _preface.Select(Width.Fold).FirstOrDefault(l => PublicationLabel().IsMatch(l));
        if (labelled is not null)
            return Dates.Find(labelled[PublicationLabel().Match(labelled).Index..]);
        string? end = _prose.TakeLast(3).LastOrDefault(l => DateLine().IsMatch(LabelText.Compact(l)));
        return end is null ? null : Dates.Find(end);
    }

    private static bool IsTitle(string line) => line.Length <= 80 && Title().IsMatch(LabelText.Compact(line));

    private static bool IsAgencyLine(string line) => line.Length <= 40 && AgencyName().IsMatch(line);

    private static IEnumerable<string> LinesOf(ContentBlock block) => block switch
    {
        Paragraph { Text: var text } when !string.IsNullOrWhiteSpace(text) => [text.Trim()],
        Grid grid => grid.Rows.SelectMany(r => r.Cells).Select(c => c.Text.Trim()).Where(t => t.Length > 0),
        _ => [],
    };

    [GeneratedRegex(@"^(?:关于)?(?<agency>.*?)(?:(?<year>20\d{2})年?度?)?(?:法治)?(?:政府)?(?:信息|政务)公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)(?:\(.*\))?$")]
    private static partial Regex Title();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}（）()·]+(?:人民政府(?:办公室)?|街道办事处|管理委员会|委员会|办公室|局|厅|委|部|中心)$")]
    private static partial Regex AgencyName();

    [GeneratedRegex(@"(?:发布|公开|公布|发文|成文|生成)?\s?(?:日期|时间)\s*:?\s*(?=[\d二])")]
    private static partial Regex PublicationLabel();

    [GeneratedRegex(@"^(?:20\d{2}|二[〇○零]..)年.{1,3}月.{1,3}日$")]
    private static partial Regex DateLine();

    [GeneratedRegex(@"(20\d{2})年(?!\d{1,2}月\d{1,2}日(?!至))")]
    private static partial Regex YearInText();
}
