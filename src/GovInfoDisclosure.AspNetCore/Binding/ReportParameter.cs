using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GovInfoDisclosure.AspNetCore.Binding;

/// <summary>Detects the endpoints that take a report from the body of the request.</summary>
internal static class ReportParameter
{
    public static bool IsIn(EndpointMetadataCollection endpoint) =>
        endpoint.GetOrderedMetadata<IAcceptsMetadata>().Any(a => a.RequestType == typeof(DisclosureReport))
        || endpoint.GetMetadata<ActionDescriptor>()?.Parameters.Any(IsBody) == true;

    private static bool IsBody(ParameterDescriptor parameter) =>
        parameter.ParameterType == typeof(DisclosureReport) && parameter.BindingInfo?.BindingSource == BindingSource.Body;
}
