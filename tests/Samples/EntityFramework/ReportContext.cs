using GovInfoDisclosure;
using Microsoft.EntityFrameworkCore;

namespace Samples;

/// <summary>An archive of reports in a database that has JSON columns.</summary>
internal sealed class ReportContext(DbContextOptions<ReportContext> options, string columnType) : DbContext(options)
{
    public DbSet<ArchivedReport> Reports => Set<ArchivedReport>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<ArchivedReport>().Property(r => r.Report).HasReportJson(columnType);
}

internal sealed class ArchivedReport
{
    public int Id { get; set; }

    public required DisclosureReport Report { get; set; }
}

/// <summary>A row of the query into the JSON.</summary>
internal sealed record RequestsOfYear(int Year, long Total);
