using System.Collections.Immutable;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>What is left of files that were checked when their findings are printed.</summary>
internal sealed class CheckTotals
{
    /// <summary>The FILE arguments.</summary>
    public int Files { get; private set; }

    /// <summary>The reports, those that could not be read among them.</summary>
    public int Reports { get; private set; }

    public int Unreadable { get; private set; }

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    /// <summary>The errors of reports that could be read.</summary>
    public int ErrorsOfRead { get; private set; }

    /// <summary>The warnings of reports that could be read.</summary>
    public int WarningsOfRead { get; private set; }

    /// <summary>The findings that do not count because they are accepted.</summary>
    public int Suppressed { get; private set; }

    /// <summary>The severity of the heaviest finding; null if there is none.</summary>
    public FindingSeverity? Heaviest { get; private set; }

    public void AddFile() => Files++;

    public void Add(CheckedPanel panel)
    {
        Errors += panel.Errors;
        Warnings += panel.Warnings;
        Add(panel.Findings);
    }

    public void Add(CheckedFile file)
    {
        Reports++;
        Unreadable += file.Result.Report is null ? 1 : 0;
        Errors += file.Result.Errors;
        Warnings += file.Result.Warnings;
        ErrorsOfRead += file.Result.Report is null ? 0 : file.Result.Errors;
        WarningsOfRead += file.Result.Report is null ? 0 : file.Result.Warnings;
        Suppressed += file.Result.Suppressed.Length;
        Add(file.Result.Findings);
    }

    // The severities are declared from the heaviest down.
    private void Add(ImmutableArray<Finding> findings)
    {
        foreach (Finding finding in findings)
            Heaviest = Heaviest < finding.Severity ? Heaviest : finding.Severity;
    }
}
