using System.Globalization;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Finds the day of publication: labelled in the head of the page, or stated by its meta tags, or below the signature.</summary>
internal sealed partial class PublicationDay(DocumentProperties properties, LocalizedText fromProperties, Findings findings)
{
    // A line of contacts or a mark of release may be below the day.
    private const int LastLines = 3;

    // 青溪县人民政府办公室2025年1月20日印发; longer lines are prose.
    private const int Longest = 60;

    public DateOnly? Find(IEnumerable<string> preface, IEnumerable<string> prose)
    {
        string? labelled = preface.Select(l => TraditionalText.Simplify(Width.Fold(l))).FirstOrDefault(l => Label().IsMatch(l));
        if (labelled is not null)
        {
            DateOnly? printed = Dates.Find(labelled[Label().Match(labelled).Index..]);
            if (printed is { } day && properties.PublishedOn is { } other && day != other)
                findings.Contradiction("/publishedOn", new("发布日期", "The date of publication"), Iso(day), Iso(other));
            return printed ?? properties.PublishedOn;
        }

        // Annexes are named before or below the signature.
        DateOnly? end = prose.Where(l => !SectionTitles.IsAnnex(l)).TakeLast(LastLines)
            .Select(Below).LastOrDefault(d => d is not null) ?? preface.Select(Below).FirstOrDefault(d => d is not null);
        if (properties.PublishedOn is { } announced)
        {
            findings.ParticularGuessed(
                "/publishedOn", new($"发布日期（{Iso(announced)}）", $"The date of publication, {Iso(announced)},"), fromProperties);
        }

        return properties.PublishedOn ?? end;
    }

    // The day stands alone, or has a label or the agency before it.
    private static DateOnly? Below(string line)
    {
        string text = Dates.ToArabic(LabelText.Compact(line));
        if (text.Length > Longest || DateLine().Match(text) is not { Success: true } match)
            return null;
        string before = match.Groups["before"].Value;
        return before.Length == 0 || BareLabel().IsMatch(before) || AgencyNames.Are(before) ? Dates.Find(match.Groups["day"].Value) : null;
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // The time of a visit, of the last change or of the figures is another one.
    [GeneratedRegex(
        @"(?:发布|公开|公布|发文|成文|生成|印发|填报|编制|(?<![\p{IsCJKUnifiedIdeographs}]))\s?(?:日期|时间)\s*:?\s*(?=[0-9二])")]
    private static partial Regex Label();

    [GeneratedRegex(@"^\(?(?:发布|公开|公布|发文|成文|生成|印发|填报|编制|报告)?(?:日期|时间):?$")]
    private static partial Regex BareLabel();

    [GeneratedRegex(
        @"^\(?(?<before>[^0-9]*)(?<day>20[0-9]{2}(?:年[0-9]{1,2}月[0-9]{1,2}日|(?<mark>[-/.])[0-9]{1,2}\k<mark>[0-9]{1,2}))"
        + @"(?:印发|发布|公布)?\)?$")]
    private static partial Regex DateLine();
}
