using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GovInfoDisclosure.AspNetCore.Endpoints;

/// <summary>Answers with a published file, which a client may keep.</summary>
internal sealed class PublishedFileResult(byte[]? content, string mediaType) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (content is null)
            return Results.NotFound().ExecuteAsync(httpContext);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8))}\"");
        // An address with the version never gives another file; without it a client has to ask whether it changed.
        httpContext.Response.Headers.CacheControl = httpContext.Request.Query["v"] == PublishedFiles.Version
            ? "public, max-age=31536000, immutable"
            : "public, no-cache";
        return Results.File(content, mediaType, entityTag: tag).ExecuteAsync(httpContext);
    }
}
