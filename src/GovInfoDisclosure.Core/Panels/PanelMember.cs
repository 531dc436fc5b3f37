using System.Diagnostics.CodeAnalysis;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Panels;

/// <summary>A report of a panel that could be read, with what it is compared by.</summary>
internal sealed class PanelMember
{
    private PanelMember(int index, CheckedReport result, DisclosureReport report)
    {
        Index = index;
        Checked = result;
        Report = report;
        Name = AgencyName.Of(report.Agency.Name);
    }

    /// <summary>The place among the reports as given.</summary>
    public int Index { get; }

    public CheckedReport Checked { get; }

    public DisclosureReport Report { get; }

    public string Source => Checked.Source;

    public ReportRole Role => Checked.Role ?? ReportRole.Main;

    /// <summary>Null: the report states none.</summary>
    public AgencyName? Name { get; }

    public int? Year => Report.Year;

    /// <summary>Whether it can be compared at all.</summary>
    [MemberNotNullWhen(true, nameof(Name), nameof(Year))]
    public bool IsKnown => Name is not null && Year is not null;

    /// <summary>The name of the agency as stated.</summary>
    public string Agency => Name?.Printed ?? "";

    /// <summary>The members in an order that does not depend on how they were given: equal ones say the same.</summary>
    public static PanelMember[] InOrder(IReadOnlyList<CheckedReport> reports) =>
    [
        .. reports.Index().Where(r => r.Item.Report is not null).Select(r => new PanelMember(r.Index, r.Item, r.Item.Report!))
            .OrderBy(m => m.Source, StringComparer.Ordinal).ThenBy(m => m.Checked.Part ?? 0)
            .ThenBy(m => m.Agency, StringComparer.Ordinal).ThenBy(m => m.Year ?? 0),
    ];
}
