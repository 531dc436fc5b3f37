using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Validation;

/// <summary>GID801: each report year has its edition of the form.</summary>
internal sealed class EditionRule() : ReportRule(Rules.EditionDoesNotFitYear)
{
    public override ImmutableArray<Finding> Check(DisclosureReport report) =>
        report.Year is not { } year || report.Form.Covers(year) ? [] : [Misfit(report.Form, year)];

    // By itself, for a method with a lambda allocates on entry what the lambda captures.
    private Finding Misfit(DisclosureForm actual, int year)
    {
        DisclosureForm? right = DisclosureForm.All.FirstOrDefault(f => f.Covers(year));
        return new Finding(Rule, "/edition")
        {
            Related = ["/year"],
            Expected = right is null ? null : FindingValue.Of(right.Code),
            Actual = FindingValue.Of(actual.Code),
            Arguments =
            [
                new("year", LocalizedText.Same(year.ToString(CultureInfo.InvariantCulture))),
                new("expectedForm", right?.Name ?? new("2019年以前的格式", "a form from before 2019")),
                new("actualForm", actual.Name),
            ],
        };
    }
}
