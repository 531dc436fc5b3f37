#region README
using GovInfoDisclosure;
using GovInfoDisclosure.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

public static class ReportColumn
{
    /// <summary>Stores a report as the JSON that all packages share: `TEXT` in SQLite, `jsonb` in PostgreSQL.</summary>
    public static PropertyBuilder<DisclosureReport> HasReportJson(this PropertyBuilder<DisclosureReport> property, string columnType) =>
        property.HasColumnType(columnType).HasConversion(
            report => ReportJson.WriteText(report, false),
            json => Read(json),
            // Reports are immutable and compared by content, so a snapshot is the report itself.
            new ValueComparer<DisclosureReport>((a, b) => Equals(a, b), report => report.GetHashCode(), report => report));

    private static DisclosureReport Read(string json)
    {
        ReadResult result = ReportJson.Read(json);
        return result.Report ?? throw new InvalidDataException(string.Join('\n', result.Findings));
    }
}
#endregion
