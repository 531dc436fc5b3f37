using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Output.Formats;

/// <summary>
/// For formats that know reports only: findings between reports are shown with the first of the reports that they are about.
/// </summary>
/// <param name="inner">The format.</param>
internal sealed class PanelJoiner(ICheckOutput inner) : ICheckOutput
{
    private readonly List<Finding> _left = [];

    /// <summary>The format.</summary>
    public ICheckOutput Inner => inner;

    public void Take(CheckedPanel panel)
    {
        _left.AddRange(panel.Findings);
        inner.Take(panel);
    }

    public void Write(CheckedFile file)
    {
        Finding[] own = [.. _left.Where(f => f.Sources.IsEmpty || f.Sources.Contains(file.Result.Source))];
        _left.RemoveAll(own.Contains);
        inner.Write(own.Length == 0 ? file : file with { Result = file.Result with { Findings = [.. file.Result.Findings, .. own] } });
    }

    public void WriteEnd(CheckTotals totals) => inner.WriteEnd(totals);
}
