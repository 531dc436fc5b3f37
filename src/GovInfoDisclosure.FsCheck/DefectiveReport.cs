using System.Collections.Immutable;
using GovInfoDisclosure.FsCheck.Defects;
using GovInfoDisclosure.FsCheck.Reports;

namespace GovInfoDisclosure.FsCheck;

/// <summary>A consistent report with one labelled defect, and the findings that a check of it must report.</summary>
/// <param name="Original">The report before: consistent.</param>
/// <param name="Report">The report with the defect. Its narrative still states the right figures.</param>
/// <param name="Defect">What was done to it.</param>
/// <param name="Expected">
/// Every finding of <see cref="PredictedRules"/> in <paramref name="Report"/>, by rule and pointer, computed independently of the
/// library's rules. Blanks of the original are among them (GID304, information). If there is no error among them, the defect cannot be
/// detected from one report: two outcomes that changed places add up as before.
/// </param>
public sealed record DefectiveReport(
    DisclosureReport Original, DisclosureReport Report, Defect Defect, ImmutableArray<ExpectedFinding> Expected)
{
    /// <summary>The rules whose findings <see cref="Expected"/> lists completely: those over the figures of one report.</summary>
    public static ImmutableArray<string> PredictedRules { get; } =
        ["GID201", "GID202", "GID203", "GID301", "GID302", "GID303", "GID304", "GID305", "GID401"];

    /// <summary>How to make the same mistake in a smaller report.</summary>
    internal DefectPlan? Plan { get; init; }

    /// <summary>Whether the reports and the defect are equal.</summary>
    public bool Equals(DefectiveReport? other) =>
        other is not null && Original == other.Original && Report == other.Report && Defect == other.Defect;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Original, Defect);

    /// <summary>The defect, the findings expected, and the figures of the report with the defect.</summary>
    public override string ToString() => $"{Defect}\nexpected: {string.Join("; ", Expected)}\n{Description.Of(Report)}";
}
