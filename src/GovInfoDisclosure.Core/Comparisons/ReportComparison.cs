using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Indicators;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Comparisons;

/// <summary>Two or more reports beside each other: what changed in each cell, in the indicators and in the prose. It judges nothing; what
/// is wrong between reports is found by <see cref="Panels.ReportPanel"/>.</summary>
public sealed class ReportComparison
{
    private ReportComparison(ImmutableArray<CheckedReport> reports)
    {
        Reports = reports;
        DisclosureReport[] all = [.. reports.Select(r => r.Report!)];
        Cells = [.. CellsOf(all).Select(c => SeriesOf(c, reports))];
        Indicators = [.. Indicator.All.Select(i => new IndicatorSeries(i, [.. reports.Select(r => i.Of(r.Report!, r.Reading))]))];
        bool isCut = false;
        Prose = [.. all.Zip(all.Skip(1), (p, c) =>
        {
            ProseComparison prose = ProseComparer.Between(p, c, out bool isThisCut);
            isCut |= isThisCut;
            return prose;
        })];
        Notes = [.. ComparisonNotes.Of(reports, isCut)];
    }

    /// <summary>The reports in the order in which they are compared.</summary>
    public ImmutableArray<CheckedReport> Reports { get; }

    /// <summary>What limits the comparison.</summary>
    public ImmutableArray<ComparisonNote> Notes { get; }

    /// <summary>All indicators in the order of <see cref="Indicator.All"/>.</summary>
    public ImmutableArray<IndicatorSeries> Indicators { get; }

    /// <summary>All cells of the newest form among the reports, then those that only older ones have.</summary>
    public ImmutableArray<CellSeries> Cells { get; }

    /// <summary>The prose of each report beside that of the one before it, one less than there are reports.</summary>
    public ImmutableArray<ProseComparison> Prose { get; }

    /// <summary>Compares two reports in the order given.</summary>
    /// <param name="previous">The earlier report.</param>
    /// <param name="current">The later one; what changed is stated of it.</param>
    public static ReportComparison Between(DisclosureReport previous, DisclosureReport current)
    {
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentNullException.ThrowIfNull(current);
        return new([Read(previous), Read(current)]);
    }

    /// <summary>Compares a series of reports, each with the one before it.</summary>
    /// <param name="reports">Reports with their <see cref="CheckedReport.Source"/> and what of them was read
    /// (<see cref="CheckedReport.Reading"/>). They are sorted by year, those without one to the end; equal ones keep their order. Those
    /// without a <see cref="CheckedReport.Report"/> are left out.</param>
    /// <exception cref="ArgumentException">There are less than two reports.</exception>
    public static ReportComparison Of(IEnumerable<CheckedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ImmutableArray<CheckedReport> given =
            [.. reports.Where(r => r.Report is not null).OrderBy(r => r.Report!.Year ?? int.MaxValue)];
        return given.Length >= 2 ? new(given) : throw new ArgumentException("Two reports are needed.", nameof(reports));
    }

    private static CheckedReport Read(DisclosureReport report) => new()
    {
        Edition = report.Edition,
        Year = report.Year,
        Agency = report.Agency.Name,
        Report = report,
        Reading = ReadingSummary.Of(report),
    };

    private static IEnumerable<FormCell> CellsOf(DisclosureReport[] reports) => reports.Select(r => r.Form).Distinct()
        .OrderByDescending(f => f.FirstYear).SelectMany(f => f.Cells).DistinctBy(c => c.Pointer);

    private static CellSeries SeriesOf(FormCell cell, ImmutableArray<CheckedReport> reports)
    {
        ImmutableArray<decimal?> values = [.. reports.Select(r => ValueOf(r.Report!, cell.Pointer))];
        return new(cell.Pointer, cell.FullLabel, values,
        [
            .. values.Zip(values.Skip(1)).Select((v, i) => FigureChange.Of(v.First, v.Second, Unknown(cell, reports[i], reports[i + 1]))),
        ]);
    }

    private static decimal? ValueOf(DisclosureReport report, string pointer) =>
        report.Form.FindCell(pointer) is { } cell ? report[cell] : null;

    // Why there is no change, if there is none.
    private static RateGap Unknown(FormCell cell, CheckedReport previous, CheckedReport current)
    {
        FormCell?[] cells = [previous.Report!.Form.FindCell(cell.Pointer), current.Report!.Form.FindCell(cell.Pointer)];
        if (cells.Contains(null))
            return RateGap.NotOnForm;
        return previous.Reading?.IsUnread(cells[0]!) == true || current.Reading?.IsUnread(cells[1]!) == true
            ? RateGap.Unread
            : RateGap.Blank;
    }
}
