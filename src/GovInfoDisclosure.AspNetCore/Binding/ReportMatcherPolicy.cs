using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace GovInfoDisclosure.AspNetCore.Binding;

/// <summary>
/// Puts the <see cref="ReportGate"/> before every endpoint that takes a report from the body: of minimal APIs and of controllers, and also
/// in native code, because it neither looks at handlers nor makes any.
/// </summary>
internal sealed class ReportMatcherPolicy(ReportGate gate) : MatcherPolicy, IEndpointSelectorPolicy
{
    private readonly ConditionalWeakTable<Endpoint, Endpoint> _gated = [];

    // After all others: those choose among the endpoints as they were mapped.
    public override int Order => int.MaxValue;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(NeedsGate);

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (int i = 0; i < candidates.Count; i++)
        {
            CandidateState candidate = candidates[i];
            if (candidates.IsValidCandidate(i) && candidate.Endpoint is { } endpoint && NeedsGate(endpoint))
                candidates.ReplaceEndpoint(i, _gated.GetValue(endpoint, Gate), candidate.Values);
        }

        return Task.CompletedTask;
    }

    private static bool NeedsGate(Endpoint endpoint) => endpoint.RequestDelegate is not null && ReportParameter.IsIn(endpoint.Metadata);

    private Endpoint Gate(Endpoint endpoint)
    {
        RequestDelegate inner = endpoint.RequestDelegate!;
        bool requireValid = endpoint.Metadata.GetMetadata<RequireValidReportAttribute>() is not null;
        RequestDelegate gated = context => gate.PassAsync(context, inner, requireValid);
        return endpoint is RouteEndpoint route
            ? new RouteEndpoint(gated, route.RoutePattern, route.Order, route.Metadata, route.DisplayName)
            : new Endpoint(gated, endpoint.Metadata, endpoint.DisplayName);
    }
}
