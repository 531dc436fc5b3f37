using System.Globalization;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Finds title, agency, year, period and publication date in the head of a document, its prose and its end.</summary>
internal sealed partial class MetadataRecognizer(DocumentOutline outline, DocumentHead head, Findings findings)
{
    private static readonly LocalizedText PageHead = new("网页标题及元数据", "the head of the page");

    private readonly string? _headTitle = TitleWithin(head.Title);

    private readonly List<string> _preface = [.. outline.Preface.SelectMany(LinesOf)];

    private readonly List<string> _prose =
        [.. outline.Preface.Concat(outline.Sections.OrderBy(s => s.Key.Number).SelectMany(s => s.Value)).OfType<Paragraph>().Select(p => p.Text.Trim()).Where(t => t.Length > 0)];

    public Metadata Read()
    {
        int titleLine = TitleLine();
        string? title = titleLine < 0 ? TitleOfHead() : _preface[titleLine];
        Match match = title is null ? Match.Empty : Title().Match(LabelText.Compact(title));
        ReportPeriod? period = _prose.Select(Dates.FindPeriod).FirstOrDefault(p => p is not null);
        if (titleLine >= 0)
            CompareWithHead(match);
        return new Metadata(
            YearOf(match, period), title, AgencyOf(match.Groups["agency"].Value, titleLine), period, PublishedOn());
    }

    // Pages print links with the words of a title above it; the one that says most is the title.
    private int TitleLine()
    {
        int[] lines = [.. Enumerable.Range(0, _preface.Count).Where(i => IsTitle(_preface[i]))];
        return lines.Length == 0 ? -1 : lines.MaxBy(i => Weight(LabelText.Compact(_preface[i])));
    }

    private int Weight(string title)
    {
        if (_headTitle is not null && title == LabelText.Compact(_headTitle))
            return 4;
        Match match = Title().Match(title);
        return (match.Groups["year"].Success ? 2 : 0) + (match.Groups["agency"].Length > 0 ? 1 : 0);
    }

    private string? TitleOfHead()
    {
        if (_headTitle is not null)
            findings.MetadataGuessed("/title", new($"标题“{_headTitle}”", $"The title “{_headTitle}”"), PageHead);
        return _headTitle;
    }

    private void CompareWithHead(Match title)
    {
        Match other = _headTitle is null ? Match.Empty : Title().Match(LabelText.Compact(_headTitle));
        (string year, string otherYear) = (title.Groups["year"].Value, other.Groups["year"].Value);
        if (year.Length > 0 && otherYear.Length > 0 && year != otherYear)
            findings.Contradiction("/year", new("报告年度", "The report year"), year, otherYear);
        (string agency, string otherAgency) = (title.Groups["agency"].Value, other.Groups["agency"].Value);
        if (agency.Length > 0 && otherAgency.Length > 0 && !IsShortFor(agency, otherAgency) && !IsShortFor(otherAgency, agency))
            findings.Contradiction("/agency/name", new("行政机关名称", "The name of the agency"), agency, otherAgency);
    }

    // 区发改局 for 柳湾区发展和改革局: the letters in their order.
    private static bool IsShortFor(string name, string full)
    {
        int found = 0;
        foreach (char c in full)
            found += found < name.Length && name[found] == c ? 1 : 0;
        return found == name.Length;
    }

    private int? YearOf(Match title, ReportPeriod? period)
    {
        if (title.Groups["year"] is { Success: true } year)
            return int.Parse(year.ValueSpan, CultureInfo.InvariantCulture);
        if (_headTitle is not null && Title().Match(LabelText.Compact(_headTitle)).Groups["year"] is { Success: true } told)
            return Guessed(int.Parse(told.ValueSpan, CultureInfo.InvariantCulture), PageHead);
        if (period is { } stated && stated.From.Year == stated.To.Year)
            return Guessed(stated.From.Year, new("统计期限", "the statistical period"));
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
        if (signature is null && head.Source is { } source)
        {
            findings.MetadataGuessed("/agency/name", new($"行政机关名称“{source}”", $"The name of the agency “{source}”"), PageHead);
            return source;
        }

        if (signature is null)
            findings.MetadataNotFound("/agency/name", new("行政机关名称", "the name of the agency"));
        else
            findings.MetadataGuessed("/agency/name", new($"行政机关名称“{signature}”", $"The name of the agency “{signature}”"), new("单独成行的名称", "a line of its own"));
        return signature;
    }

    private DateOnly? PublishedOn()
    {
        // Labelled in the head of the page, or told by its meta tags, or as the last line below the signature.
        string? labelled = _preface.Select(Width.Fold).FirstOrDefault(l => PublicationLabel().IsMatch(l));
        if (labelled is not null)
        {
            DateOnly? printed = Dates.Find(labelled[PublicationLabel().Match(labelled).Index..]);
            if (printed is { } day && head.PublishedOn is { } other && day != other)
                findings.Contradiction("/publishedOn", new("发布日期", "The date of publication"), Iso(day), Iso(other));
            return printed ?? head.PublishedOn;
        }

        string? end = _prose.TakeLast(3).LastOrDefault(l => DateLine().IsMatch(LabelText.Compact(l)));
        if (head.PublishedOn is { } told)
            findings.MetadataGuessed("/publishedOn", new($"发布日期（{Iso(told)}）", $"The date of publication, {Iso(told)},"), PageHead);
        return head.PublishedOn ?? (end is null ? null : Dates.Find(end));
    }

    // The part of a page title that is the title of the report; sites put their name behind it, or the way to it in front.
    private static string? TitleWithin(string? headTitle) =>
        headTitle is null ? null : HeadSeparator().Split(headTitle).Concat(headTitle.Split(' ')).Select(t => t.Trim()).FirstOrDefault(IsTitle);

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool IsTitle(string line) => line.Length <= 80 && Title().IsMatch(LabelText.Compact(line));

    private static bool IsAgencyLine(string line) => line.Length <= 40 && AgencyName().IsMatch(line);

    private static IEnumerable<string> LinesOf(ContentBlock block) => block switch
    {
        Paragraph { Text: var text } when !string.IsNullOrWhiteSpace(text) => [text.Trim()],
        Grid grid => grid.Rows.SelectMany(r => r.Cells).Select(c => c.Text.Trim()).Where(t => t.Length > 0),
        _ => [],
    };

    [GeneratedRegex(@"^(?:关于)?(?:(?<year>20\d{2})年度?)?(?<agency>[^>:|/\\»›]*?)(?:(?<year>20\d{2})年?度?)?(?:法治)?(?:政府)?(?:信息|政务)公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)(?:\(.*\))?$")]
    private static partial Regex Title();

    [GeneratedRegex(@"[-_|—–―>»›/]+")]
    private static partial Regex HeadSeparator();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}（）()·]+(?:人民政府(?:办公室)?|街道办事处|管理委员会|委员会|办公室|局|厅|委|部|中心)$")]
    private static partial Regex AgencyName();

    [GeneratedRegex(@"(?:发布|公开|公布|发文|成文|生成)?\s?(?:日期|时间)\s*:?\s*(?=[\d二])")]
    private static partial Regex PublicationLabel();

    [GeneratedRegex(@"^(?:20\d{2}|二[〇○零]..)年.{1,3}月.{1,3}日$")]
    private static partial Regex DateLine();

    [GeneratedRegex(@"(20\d{2})年(?!\d{1,2}月\d{1,2}日(?!至))")]
    private static partial Regex YearInText();
}
