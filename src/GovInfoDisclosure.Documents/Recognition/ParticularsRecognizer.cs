using System.Globalization;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Finds title, agency, year, period and publication date in the head of a document, its prose and its end.</summary>
internal sealed partial class ParticularsRecognizer(DocumentOutline outline, DocumentProperties properties, Findings findings)
{
    // The agency, the day and two lines of contacts or marks of release.
    private const int LastLines = 4;

    private const int LongestDay = 20;

    private static readonly LocalizedText FromProperties = new("网页标题及元数据", "the head of the page");

    private readonly string? _propertyTitle = TitleWithin(properties.Title);

    private readonly List<string> _preface = [.. outline.Preface.SelectMany(PrefaceLines.Of)];

    private readonly List<string> _prose =
        [.. Blocks(outline).OfType<Paragraph>().Select(p => p.Text.Trim()).Where(t => t.Length > 0)];

    public Particulars Read()
    {
        var lines = new TitleLines(_preface, _propertyTitle);
        string? title = lines.Text ?? TitleOfProperties();
        TitleText printed = TitleText.Read(title ?? "");
        ReportPeriod? period = _prose.Select(Dates.FindPeriod).FirstOrDefault(p => p is not null);
        if (lines.Index >= 0)
            CompareWithProperties(printed);
        return new Particulars(
            YearOf(printed, period), title,
            NameOf(ParticularLabels.Find(_preface, ParticularLabels.Agency) ?? AgencyOf(printed.Agency, lines)), period,
            new PublicationDay(properties, FromProperties, findings).Find(_preface, Blocks(outline).SelectMany(PrefaceLines.AtEnd)))
        {
            Contact = ParticularLabels.Find(_preface, ParticularLabels.Contact),
            SourceAddress = ParticularLabels.Find(_preface, ParticularLabels.SourceAddress),
        };
    }

    private string? TitleOfProperties()
    {
        if (_propertyTitle is not null)
            findings.ParticularGuessed("/title", new($"标题“{_propertyTitle}”", $"The title “{_propertyTitle}”"), FromProperties);
        return _propertyTitle;
    }

    private void CompareWithProperties(TitleText title)
    {
        TitleText other = TitleText.Read(_propertyTitle ?? "");
        if (title.Year is { } year && other.Year is { } otherYear && year != otherYear)
            findings.Contradiction("/year", new("报告年度", "The report year"), Figure(year), Figure(otherYear));
        (string agency, string otherAgency) = (TraditionalText.SimplifyName(title.Agency), TraditionalText.SimplifyName(other.Agency));
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

    private int? YearOf(TitleText title, ReportPeriod? period)
    {
        if ((StatedYear() ?? title.Year) is { } year)
            return year;
        if (TitleText.Read(_propertyTitle ?? "").Year is { } announced)
            return Guessed(announced, FromProperties);
        if (period is { } stated && stated.From.Year == stated.To.Year)
            return Guessed(stated.From.Year, new("统计期限", "the statistical period"));
        // The year a report speaks of most often is its own.
        string? most = _prose.SelectMany(t => YearInText().Matches(LabelText.Compact(t))).Select(m => m.Groups[1].Value)
            .GroupBy(y => y).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).FirstOrDefault()?.Key;
        if (WholeNumber.Read(most) is { } named)
            return Guessed(named, new("正文中出现最多的年份", "the year the text names most often"));
        return null;
    }

    private int Guessed(int year, LocalizedText from)
    {
        string figure = Figure(year);
        findings.ParticularGuessed("/year", new($"报告年度（{figure}）", $"The report year {figure}"), from);
        return year;
    }

    // Names are official in simplified characters, and those of other years and units are compared with them. In a simplified report an
    // unusual character is part of the name.
    private string? NameOf(string? printed)
    {
        string? name = printed is null || !IsTraditional() ? printed : TraditionalText.SimplifyName(printed);
        if (name != printed)
            findings.Normalized("/agency/name", new("行政机关名称", "The name of the agency"), printed!, LocalizedText.Same(name!), null);
        return name;
    }

    private bool IsTraditional() => _preface.Concat(_prose).Any(l => Disclosure().IsMatch(l));

    private string? AgencyOf(string inTitle, TitleLines title)
    {
        // A line of its own with the full name says more than the short name in the title (西口镇 … 河曲县西口镇人民政府).
        string? line = _preface.Take(Math.Max(title.Index, 0)).Select(LabelText.CompactName)
            .LastOrDefault(l => AgencyNames.Are(l) && l.Contains(inTitle, StringComparison.Ordinal));
        if (line is not null)
            return line;
        if (inTitle.Length > 0)
            return inTitle;
        if (title.Above is { } above && LabelText.CompactName(above) is var name && AgencyNames.MayBe(name))
            return name;
        if (ParticularLabels.FindReporter(_preface) is { } reporter)
            return reporter;
        string? signature = _preface.Concat(_prose.TakeLast(LastLines)).Select(LabelText.CompactName).LastOrDefault(AgencyNames.Are)
            ?? AboveDay();
        if (signature is null && properties.Source is { } source)
        {
            findings.ParticularGuessed("/agency/name", new($"行政机关名称“{source}”", $"The name of the agency “{source}”"), FromProperties);
            return source;
        }

        if (signature is not null)
        {
            findings.ParticularGuessed("/agency/name", new($"行政机关名称“{signature}”", $"The name of the agency “{signature}”"),
                new("单独成行的名称", "a line of its own"));
        }

        return signature;
    }

    // The part of a page title that is the title of the report; sites put their name behind it, or the way to it in front.
    private static string? TitleWithin(string? propertyTitle) =>
        propertyTitle is null
            ? null
            : TitleSeparator().Split(propertyTitle).Concat(propertyTitle.Split(' ')).Select(t => t.Trim())
                .FirstOrDefault(t => TitleText.Read(t).IsTitle);

    private static string Figure(int year) => year.ToString(CultureInfo.InvariantCulture);

    // Whatever its name ends with, the agency signs above the day.
    private string? AboveDay() => Enumerable.Range(1, Math.Max(_prose.Count - 1, 0)).TakeLast(LastLines)
        .Where(i => _prose[i].Length <= LongestDay && Dates.Find(_prose[i]) is not null)
        .Select(i => LabelText.CompactName(_prose[i - 1])).LastOrDefault(AgencyNames.MayBe);

    private int? StatedYear() => ParticularLabels.FindYear(_preface);

    private static IEnumerable<ContentBlock> Blocks(DocumentOutline outline) =>
        outline.Preface.Concat(outline.Sections.OrderBy(s => s.Key.Number).SelectMany(s => s.Value));

    [GeneratedRegex("(?:信息|資訊)公開")]
    private static partial Regex Disclosure();

    [GeneratedRegex(@"[-_|—–―>»›/]+")]
    private static partial Regex TitleSeparator();

    [GeneratedRegex(@"(20[0-9]{2})年(?![0-9]{1,2}月[0-9]{1,2}日(?!至))")]
    private static partial Regex YearInText();
}
