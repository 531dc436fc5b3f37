using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Narratives;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// GID804: the title names another year or agency, or the text begins a sentence with another year as that of the agency's own work. Other
/// years in comparisons, of laws and of plans are none of it.
/// </summary>
internal sealed partial class OtherYearRule() : ReportRule(Rules.OtherYear)
{
    public override ImmutableArray<Finding> Check(DisclosureReport report)
    {
        if (report.Year is not { } year)
            return [];
        string own = year.ToString(CultureInfo.InvariantCulture);
        bool titleIsRight = report.Title is not { } title || !title.Contains('年', StringComparison.Ordinal)
            || title.Contains(own, StringComparison.Ordinal);
        string? agency = TitleOfOther.AgencyIn(report);
        return titleIsRight && agency is null && !NarrativeText.HasAny(report) ? [] : FindingsIn(report, year, titleIsRight, agency);
    }

    private ImmutableArray<Finding> FindingsIn(DisclosureReport report, int year, bool titleIsRight, string? agency)
    {
        List<Finding> findings = [];
        if (!titleIsRight && YearInTitle().Match(report.Title!) is { Success: true } titled && NumberOf(titled) != year)
            findings.Add(new(Rule, "/title") { Expected = FindingValue.Of(year), Actual = FindingValue.Of(NumberOf(titled)) });
        if (agency is not null)
        {
            findings.Add(new(Rule, "/title")
            {
                MessageKey = MessageKeys.InTitle,
                Related = ["/agency/name"],
                Arguments = [new("quote", LocalizedText.Same(agency)), new("agency", LocalizedText.Same(report.Agency.Name!))],
            });
        }

        string own = year.ToString(CultureInfo.InvariantCulture);
        foreach (NarrativeText text in NarrativeText.Of(report))
        {
            foreach (Match match in OwnYear().Matches(text.Text))
            {
                if (!BeginsSentence(text.Text, match.Index))
                    continue;
                Group quoted = match.Groups["year"];
                int end = text.Text.AsSpan(match.Index).IndexOfAny('。', '\n');
                ReadOnlySpan<char> sentence = end < 0 ? text.Text.AsSpan(match.Index) : text.Text.AsSpan(match.Index, end);
                if (NumberOf(match) != year && !sentence.Contains(own, StringComparison.Ordinal))
                    findings.Add(InText(report, year, new(text.Pointer, quoted.Index, quoted.Length, quoted.Value)));
            }
        }

        return [.. findings];
    }

    private static bool BeginsSentence(string text, int at)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, at).TrimEnd(" 　\t");
        return before.IsEmpty || before[^1] is '。' or '；' or '\n' or '\r';
    }

    private Finding InText(DisclosureReport report, int year, FindingQuote quote) => new(Rule, quote.Pointer)
    {
        Expected = FindingValue.Of(year),
        Quote = quote,
        MessageKey = MessageKeys.InText,
        Arguments = [new("section", QuotedSection.Of(quote, report.Form)), new("quote", LocalizedText.Same(quote.Text))],
    };

    private static int NumberOf(Match match) =>
        int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    [GeneratedRegex("(?<number>20[0-9]{2}) ?年")]
    private static partial Regex YearInTitle();

    // The year, and then the agency itself.
    [GeneratedRegex(
        "(?<year>(?<number>20[0-9]{2})年度?)[，,]?(?:我|本|全)(?:局|县|镇|乡|办|委|区|市|省|街道|单位|机关|部门|行政机关|厅|院|处|中心|旗|州|盟)")]
    private static partial Regex OwnYear();
}
