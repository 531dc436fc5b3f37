using GovInfoDisclosure.AspNetCore.Page;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GovInfoDisclosure.Cli.Serve;

/// <summary>
/// Refuses requests that do not come from the page itself: to another name (DNS rebinding), from pages of other sites, and those
/// without the token of the address that the tool printed.
/// </summary>
internal sealed class LoopbackGuard(AccessToken token)
{
    private const string SecFetchSite = "Sec-Fetch-Site", SameOrigin = "same-origin", NoOrigin = "none";
    private const int UsualPort = 80;

    private static readonly string[] Names = ["127.0.0.1", "localhost", "[::1]"];

    private static readonly LocalizedText Title = new("没有访问本服务的权限", "Access to this service is refused");

    private static readonly LocalizedText Remedy =
        new("请用 govinfo serve 打印的完整地址打开本页。", "Open the page by the full address that govinfo serve printed.");

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        HttpRequest request = context.Request;
        return IsOwnHost(request) && IsOwnPage(request) && HasToken(context)
            ? next(context)
            : RefuseAsync(context);
    }

    private static bool IsOwnHost(HttpRequest request) =>
        Names.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase)
        && (request.Host.Port ?? UsualPort) == request.HttpContext.Connection.LocalPort;

    // Browsers name the page that a request comes from, older ones in the first header only; programs name none.
    private static bool IsOwnPage(HttpRequest request) =>
        (request.Headers.Origin is not [var origin] || origin == $"{request.Scheme}://{request.Host}")
        && (request.Headers[SecFetchSite] is not [var site] || site is SameOrigin or NoOrigin);

    // The files of the page are public; it itself asks for the token, so that the address without it does not seem to work.
    private bool HasToken(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<PageFile>() is not null
        || token.Is(context.Request.Headers[AccessToken.HeaderName])
        || token.Is(context.Request.Query[AccessToken.QueryName]);

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (context.Request.Path == "/")
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            context.Response.Headers[HeaderNames.ContentType] = "text/plain; charset=utf-8";
            return context.Response.WriteAsync($"{Remedy.Chinese}\n{Remedy.English}\n", context.RequestAborted);
        }

        Dictionary<string, object?> members = new() { ["remedies"] = new[] { Remedy.Chinese, Remedy.English } };
        return Results.Problem(
            title: $"{Title.Chinese} / {Title.English}", type: "forbidden", statusCode: StatusCodes.Status403Forbidden, extensions: members)
            .ExecuteAsync(context);
    }
}
