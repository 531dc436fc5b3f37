using System.Collections.Immutable;
using System.Globalization;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// GID805: the parts of section one are numbered （一）, （二） and so on. Only a part whose number the one before it does not lead to is
/// reported; parts without a number are not judged.
/// </summary>
internal sealed class SubheadingRule() : ReportRule(Rules.SectionOrder)
{
    private const string Numerals = "一二三四五六七八九十";

    public override ImmutableArray<Finding> Check(DisclosureReport report)
    {
        List<Finding>? findings = null;
        int before = 0;
        ImmutableArray<NarrativePart> parts = report.Overview?.Parts ?? [];
        for (int i = 0; i < parts.Length; i++)
        {
            int number = NumberOf(parts[i].Heading);
            if (before > 0 && number > 0 && number != before + 1)
                (findings ??= []).Add(WrongNumber(i, parts[i].Heading, before));
            before = number;
        }

        return findings is null ? [] : [.. findings];
    }

    private static int NumberOf(string heading) =>
        heading is ['（' or '(', var numeral, '）' or ')', ..] ? Numerals.IndexOf(numeral, StringComparison.Ordinal) + 1 : 0;

    private Finding WrongNumber(int part, string heading, int before) =>
        new(Rule, string.Create(CultureInfo.InvariantCulture, $"/overview/parts/{part}/heading"))
        {
            Arguments =
            [
                new("raw", LocalizedText.Same(heading.Length > 30 ? heading[..3] : heading)),
                new("ordinal", LocalizedText.Same(before < Numerals.Length ? $"（{Numerals[before]}）" : "（十一）")),
            ],
        };
}
