using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace GovInfoDisclosure.AspNetCore.Diagnostics;

/// <summary>Writes, reads and checks an empty report of each edition.</summary>
internal sealed class ReportHealthCheck(IOptions<GovInfoDisclosureOptions> options) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        foreach (DisclosureForm form in DisclosureForm.All)
        {
            var report = new DisclosureReport(form.Edition) { Year = (int)form.Edition, Agency = new() { Name = "青禾县自然资源局" } };
            if (ReportJson.Read(ReportJson.Write(report)).Report is not { } read || read != report)
                return Task.FromResult(HealthCheckResult.Unhealthy($"A report of edition {form.Code} is not read as it was written."));
            // A rule that throws makes the check fail by its exception.
            options.Value.Rules.Check(read);
        }

        return Task.FromResult(HealthCheckResult.Healthy());
    }
}
