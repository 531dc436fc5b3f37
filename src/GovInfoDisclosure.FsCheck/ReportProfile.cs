namespace GovInfoDisclosure.FsCheck;

/// <summary>What a generated report has to be like. What is null is drawn.</summary>
/// <remarks>
/// A report is a function of seed and profile: the same seed with the same profile gives the same report, in this version of the package.
/// </remarks>
public sealed record ReportProfile
{
    /// <summary>A profile that leaves everything to be drawn.</summary>
    public static ReportProfile Any { get; } = new();

    /// <summary>The edition of the form. It has to cover <see cref="Year"/> if both are given.</summary>
    public FormEdition? Edition { get; init; }

    /// <summary>The report year, 2019 or later. Drawn from the years of the edition up to 2025.</summary>
    public int? Year { get; init; }

    /// <summary>The size of the figures. Drawn without <see cref="ReportScale.Boundary"/>, which has to be asked for.</summary>
    public ReportScale? Scale { get; init; }

    /// <summary>Which cells are left blank. Drawn: mostly none.</summary>
    public BlankStyle? Blanks { get; init; }
}
