using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GovInfoDisclosure.AspNetCore.Endpoints;

/// <summary>Answers with a published file, which a client may keep.</summary>
internal sealed class PublishedFileResult(PublishedFile? file, string mediaType) : IResult
{
    private const string Gzip = "gzip";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (file is null)
            return Results.NotFound().ExecuteAsync(httpContext);
        IHeaderDictionary headers = httpContext.Response.Headers;
        // An address with the version never gives another file; without it a client has to ask whether it changed.
        headers.CacheControl = httpContext.Request.Query["v"] == PublishedFiles.Version
            ? "public, max-age=31536000, immutable"
            : "public, no-cache";
        headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (!AcceptsGzip(httpContext.Request))
            return Results.File(file.Content, mediaType, entityTag: file.Tag).ExecuteAsync(httpContext);
        headers.ContentEncoding = Gzip;
        return Results.File(file.Compressed, mediaType, entityTag: file.CompressedTag).ExecuteAsync(httpContext);
    }

    private static bool AcceptsGzip(HttpRequest request) => request.GetTypedHeaders().AcceptEncoding
        .Any(e => e.Quality is not 0 && e.Value.Equals(Gzip, StringComparison.OrdinalIgnoreCase));
}
