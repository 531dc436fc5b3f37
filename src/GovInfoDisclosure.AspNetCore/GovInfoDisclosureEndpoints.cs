using GovInfoDisclosure;
using GovInfoDisclosure.AspNetCore;
using GovInfoDisclosure.AspNetCore.Endpoints;
using GovInfoDisclosure.AspNetCore.Input;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Endpoints that read, check and write reports.</summary>
public static class GovInfoDisclosureEndpoints
{
    private const string Json = "application/json", Schema = "application/schema+json", Anything = "*/*", Form = "multipart/form-data";

    /// <summary>
    /// Maps the endpoints below a prefix: <c>POST /read</c>, <c>/check</c> and <c>/write</c>; <c>GET /settings</c>, <c>/forms</c>,
    /// <c>/rules</c> and <c>/schema</c>.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="prefix">The path that the endpoints are below.</param>
    /// <returns>The group of the endpoints, for what they have in common: authorization, limits of rate, CORS.</returns>
    public static RouteGroupBuilder MapGovInfoDisclosure(this IEndpointRouteBuilder endpoints, string prefix = "/govinfo")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        RouteGroupBuilder group = endpoints.MapGroup(prefix);
        group.WithTags("GovInfoDisclosure").AddEndpointFilter(new BadRequestFilter());
        MapWork(group);
        MapPublished(group);
        return group;
    }

    /// <summary>
    /// Answers a report in the request body with status 422 where a rule finds an error in it; see
    /// <see cref="RequireValidReportAttribute"/>.
    /// </summary>
    /// <param name="builder">One or more endpoints.</param>
    public static TBuilder RequireValidReport<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.Add(endpoint => endpoint.Metadata.Add(new RequireValidReportAttribute()));
        return builder;
    }

    private static void MapWork(RouteGroupBuilder group)
    {
        group.MapPost("/read", (HttpRequest request, ReportDesk desk) => ReadEndpoint.HandleAsync(request, desk))
            .Accepts<Stream>(Anything, Form)
            .Produces<DocumentReadResult>()
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        group.MapPost("/check", (HttpRequest request, ReportDesk desk) => CheckEndpoint.HandleAsync(request, desk))
            .Accepts<Stream>(Anything, Form, Json, CheckEnvelope.MediaType)
            .Produces<CheckResult>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        group.MapPost("/write", (HttpRequest request, ReportDesk desk, string? to, bool annotate = false) =>
                WriteEndpoint.HandleAsync(request, desk, to, annotate))
            .Accepts<DisclosureReport>(Json)
            .Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge);
    }

    private static void MapPublished(RouteGroupBuilder group)
    {
        group.MapGet("/settings", (HttpRequest request, ReportDesk desk) => SettingsEndpoint.Handle(request, desk));
        group.MapGet("/forms", () => new PublishedFileResult(PublishedFiles.ListOf("forms/"), Json));
        group.MapGet("/forms/{edition}", (string edition) =>
            new PublishedFileResult(PublishedFiles.Find($"forms/edition-{edition}.json"), Json));
        group.MapGet("/rules", () => new PublishedFileResult(PublishedFiles.ListOf("rules/"), Json));
        group.MapGet("/rules/{id}", (string id) => new PublishedFileResult(PublishedFiles.Find($"rules/{id}.json"), Json));
        group.MapGet("/schema", () => new PublishedFileResult(PublishedFiles.Find("annual-report.schema.json"), Schema));
        group.MapGet("/schema/{name}", (string name) => new PublishedFileResult(
            PublishedFiles.Find($"edition-{name}.schema.json") ?? PublishedFiles.Find($"{name}.schema.json"), Schema));
    }
}
