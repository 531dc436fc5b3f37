using GovInfoDisclosure.AspNetCore.Diagnostics;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Checks that the application can read and check reports.</summary>
public static class GovInfoDisclosureHealthChecks
{
    /// <summary>
    /// Adds a health check that writes, reads and checks an empty report of each edition. It needs no file and no network, and fails if
    /// an own rule throws.
    /// </summary>
    /// <param name="builder">The health checks of the application.</param>
    /// <param name="name">The name of the check.</param>
    public static IHealthChecksBuilder AddGovInfoDisclosure(this IHealthChecksBuilder builder, string name = "govinfo")
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddCheck<ReportHealthCheck>(name);
    }
}
