using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.FsCheck.Tests;

/// <summary>Checks that several tests make of generated reports.</summary>
internal static class Checks
{
    public static IEnumerable<FormEdition> Editions => DisclosureForm.All.Select(f => f.Edition);

    public static MatrixTheoryData<FormEdition, ReportScale> EditionsAndScales => new(Editions, Enum.GetValues<ReportScale>());

    /// <summary>No rule finds anything but blanks.</summary>
    public static void AssertConsistent(DisclosureReport report)
    {
        ImmutableArray<Finding> findings = RuleSet.Standard.Check(report);
        Assert.True(findings.All(f => f.Rule.Id == Rules.BlankCells.Id), $"{report}: {string.Join("; ", findings)}");
        // A blank always means 0: then no relation needs it to be more.
        Assert.DoesNotContain(findings, f => f.Expected is not null);
    }

    /// <summary>The findings of the rules that a defect predicts, in comparable order.</summary>
    public static IEnumerable<ExpectedFinding> Predicted(DisclosureReport report) => InOrder(RuleSet.Standard.Check(report)
        .Where(f => DefectiveReport.PredictedRules.Contains(f.Rule.Id)).Select(ExpectedFinding.Of));

    public static IEnumerable<ExpectedFinding> InOrder(IEnumerable<ExpectedFinding> findings) =>
        findings.OrderBy(f => f.ToString(), StringComparer.Ordinal);

    public static int NonZeroCells(DisclosureReport report) => report.Form.Cells.Count(c => report[c] is not (null or 0));
}
