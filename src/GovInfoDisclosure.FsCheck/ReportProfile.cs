namespace GovInfoDisclosure.FsCheck;

/// <summary>What a generated report must be like. A member that is null is chosen at random.</summary>
/// <remarks>
/// A report is a function of seed and profile: the same seed with the same profile gives the same report, in this version of the package.
/// </remarks>
public sealed record ReportProfile
{
    /// <summary>A profile without restrictions.</summary>
    public static ReportProfile Any { get; } = new();

    /// <summary>The edition of the form. It must cover <see cref="Year"/> if both are given.</summary>
    public FormEdition? Edition { get; init; }

    /// <summary>The report year, 2019 or later. If null, one of the first five years of the edition.</summary>
    public int? Year { get; init; }

    /// <summary>The size of the figures. If null, any; one report in ten is of <see cref="ReportScale.Boundary"/>.</summary>
    public ReportScale? Scale { get; init; }

    /// <summary>Which cells are left blank. If null, mostly none.</summary>
    public BlankStyle? Blanks { get; init; }
}
