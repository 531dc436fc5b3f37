using GovInfoDisclosure;
using GovInfoDisclosure.AspNetCore;
using GovInfoDisclosure.AspNetCore.Endpoints;
using GovInfoDisclosure.AspNetCore.Input;
using GovInfoDisclosure.AspNetCore.Page;
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
    /// Maps the endpoints below a prefix: <c>POST /read</c>, <c>/check</c>, <c>/write</c> and <c>/list</c>; <c>GET /settings</c>,
    /// <c>/forms</c>, <c>/rules</c> and <c>/schema</c>.
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
        MapList(group);
        MapPublished(group);
        return group;
    }

    /// <summary>
    /// Maps a web page below a prefix that reads and checks reports in the browser, with the endpoints that it asks, which are those of
    /// <see cref="MapGovInfoDisclosure"/>. It loads nothing from elsewhere and keeps nothing.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="prefix">The path of the page; it must not be that of <see cref="MapGovInfoDisclosure"/>, which would map the same
    /// endpoints twice.</param>
    /// <returns>The group of the page and its endpoints.</returns>
    public static RouteGroupBuilder MapGovInfoDisclosurePage(this IEndpointRouteBuilder endpoints, string prefix = "")
    {
        RouteGroupBuilder group = endpoints.MapGovInfoDisclosure(prefix);
        group.AddEndpointFilter(new PageHeadersFilter());
        PageEndpoints.Map(group);
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
            .Accepts<DisclosureReport>(Json, CheckEnvelope.MediaType)
            .Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge);
    }

    private static void MapList(RouteGroupBuilder group) =>
        group.MapPost("/list", (HttpRequest request, ReportDesk desk, string? to) => ListEndpoint.HandleAsync(request, desk, to))
            .Accepts<CheckResult>(Json, CheckEnvelope.MediaType)
            .Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    private static void MapPublished(RouteGroupBuilder group)
    {
        group.MapGet("/settings", (HttpRequest request, ReportDesk desk) => SettingsEndpoint.Handle(request, desk));
        PublishedFile forms = PublishedFiles.ListOf("forms/"), rules = PublishedFiles.ListOf("rules/");
        group.MapGet("/forms", () => new PublishedFileResult(forms, Json));
        group.MapGet("/forms/{edition}", (string edition) =>
            new PublishedFileResult(PublishedFiles.Find($"forms/edition-{edition}.json"), Json));
        group.MapGet("/rules", () => new PublishedFileResult(rules, Json));
        group.MapGet("/rules/{id}", (string id) => new PublishedFileResult(PublishedFiles.Find($"rules/{id}.json"), Json));
        group.MapGet("/schema", () => new PublishedFileResult(PublishedFiles.Find("annual-report.schema.json"), Schema));
        group.MapGet("/schema/{name}", (string name) => new PublishedFileResult(
            PublishedFiles.Find($"edition-{name}.schema.json") ?? PublishedFiles.Find($"{name}.schema.json"), Schema));
    }
}
