using System.Collections.Immutable;
using GovInfoDisclosure.Narratives;

namespace GovInfoDisclosure.Validation;

/// <summary>GID804: title and prose are about the report year, and the title names the agency.</summary>
internal sealed class OtherYearRule() : ReportRule(Rules.OtherYear)
{
    private static readonly string[] KindsOfBody = ["人民政府", "政府", "办公室", "办事处", "委员会"];

    public override ImmutableArray<Finding> Check(DisclosureReport report) => [.. InTitle(report), .. InText(report)];

    private IEnumerable<Finding> InTitle(DisclosureReport report)
    {
        if (report.Title is not { } title || StatedYears.InTitle(title) is not { } stated)
            yield break;
        if (report.Year is { } year && stated.Year != year)
        {
            yield return new Finding(Rule, "/title")
            {
                MessageKey = MessageKeys.Title,
                Related = ["/year"],
                Expected = FindingValue.Of(year),
                Actual = FindingValue.Of(stated.Year),
                Quote = new("/title", stated.Offset, 5, title.Substring(stated.Offset, 5)),
            };
        }

        string agency = title[..stated.Offset].Trim();
        if (report.Agency.Name is { Length: > 0 } name && agency.Length > 0 && !Contains(agency, name) && !Contains(name, agency))
        {
            yield return new Finding(Rule, "/title")
            {
                MessageKey = MessageKeys.OtherAgency,
                Related = ["/agency/name"],
                Expected = FindingValue.Of(name),
                Actual = FindingValue.Of(agency),
                Quote = new("/title", title.IndexOf(agency, StringComparison.Ordinal), agency.Length, agency),
            };
        }
    }

    private IEnumerable<Finding> InText(DisclosureReport report)
    {
        if (report.Year is not { } year)
            return [];
        return StatedYears.AsSubject(report).Select(q => new Finding(Rule, q.Quote.Pointer)
        {
            Related = ["/year"],
            Expected = FindingValue.Of(year),
            Actual = FindingValue.Of(q.Year),
            Quote = q.Quote,
        });
    }

    // A title may shorten a name or put the name of the region before it: all characters of the shorter one occur in their order.
    private static bool Contains(string longer, string shorter)
    {
        string stem = shorter;
        foreach (string kind in KindsOfBody)
            stem = stem.Replace(kind, "", StringComparison.Ordinal);
        int position = 0;
        foreach (char c in longer)
        {
            if (position < stem.Length && stem[position] == c)
                position++;
        }

        return position == stem.Length;
    }
}
