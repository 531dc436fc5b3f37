using GovInfoDisclosure.AspNetCore;
using GovInfoDisclosure.AspNetCore.Binding;
using GovInfoDisclosure.AspNetCore.Diagnostics;
using GovInfoDisclosure.AspNetCore.Endpoints;
using GovInfoDisclosure.AspNetCore.OpenApi;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Services that read and check reports in an application.</summary>
public static class GovInfoDisclosureServices
{
    /// <summary>
    /// Adds what <c>MapGovInfoDisclosure</c> needs, lets every endpoint that takes a <see cref="GovInfoDisclosure.DisclosureReport"/> from
    /// the body answer with findings, and gives all OpenAPI documents of the application the published schema. Safe to call more than once.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Rules, language and limits; null: as they are by default.</param>
    public static IServiceCollection AddGovInfoDisclosure(
        this IServiceCollection services, Action<GovInfoDisclosureOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<GovInfoDisclosureOptions>();
        if (configure is not null)
            services.Configure(configure);
        if (services.Any(s => s.ServiceType == typeof(ReportDesk)))
            return services;
        services.AddRouting();
        services.AddMetrics();
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(o => o.SerializerOptions.TypeInfoResolverChain.Add(WireJsonContext.Default));
        services.AddSingleton<Telemetry>();
        services.AddSingleton<WorkSlots>();
        services.AddSingleton<ReportDesk>();
        services.AddSingleton<ReportGate>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<MatcherPolicy, ReportMatcherPolicy>());
        services.AddExceptionHandler<ReportExceptionHandler>();
        return services.ConfigureAll<OpenApiOptions>(options =>
        {
            options.AddSchemaTransformer(PublishedSchema.TransformAsync);
            options.AddDocumentTransformer(PublishedSchema.TransformAsync);
        });
    }
}
