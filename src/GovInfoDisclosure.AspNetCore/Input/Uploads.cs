using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GovInfoDisclosure.AspNetCore.Input;

/// <summary>The documents in the body of a request.</summary>
internal static class Uploads
{
    /// <summary>The files of <c>multipart/form-data</c> one after the other, else the whole body as one document.</summary>
    /// <exception cref="BadHttpRequestException">The body is no well-formed multipart body, or larger than the server takes.</exception>
    public static async IAsyncEnumerable<Upload> ReadAsync(HttpRequest request, GovInfoDisclosureOptions options)
    {
        CancellationToken cancelled = request.HttpContext.RequestAborted;
        if (!IsMultipart(request))
        {
            byte[]? content = await WholeInput.ReadAsync(request.BodyReader, options.Reader.MaxBytes, cancelled).ConfigureAwait(false);
            yield return new(NameOf(request.Headers.ContentDisposition), content);
            yield break;
        }

        MultipartReader parts = PartsOf(request);
        while (await NextAsync(parts, cancelled).ConfigureAwait(false) is { } part)
        {
            // A field of the form that is no file has no name.
            if (NameOf(part.ContentDisposition) is not { Length: > 0 } name)
                continue;
            yield return new(name, await ReadAsync(part, options.Reader.MaxBytes, cancelled).ConfigureAwait(false));
        }
    }

    public static bool IsMultipart(HttpRequest request) =>
        request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;

    private static MultipartReader PartsOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 } boundary
            ? new MultipartReader(boundary.Value!, request.Body)
            : throw new BadHttpRequestException("The content type names no boundary.");

    // The reader of parts throws InvalidDataException and IOException for what is wrong with the body.
    private static async Task<MultipartSection?> NextAsync(MultipartReader parts, CancellationToken cancelled)
    {
        try
        {
            return await parts.ReadNextSectionAsync(cancelled).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            throw new BadHttpRequestException("The body is not well-formed multipart/form-data.", exception);
        }
    }

    private static async Task<byte[]?> ReadAsync(MultipartSection part, long limit, CancellationToken cancelled)
    {
        try
        {
            return await WholeInput.ReadAsync(part.Body, limit, cancelled).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            throw new BadHttpRequestException("The body is not well-formed multipart/form-data.", exception);
        }
    }

    private static string NameOf(StringValues disposition)
    {
        if (!ContentDispositionHeaderValue.TryParse(disposition.ToString(), out ContentDispositionHeaderValue? value))
            return "";
        // The first is the name in UTF-8 (RFC 5987).
        StringSegment name = value.FileNameStar.HasValue ? value.FileNameStar : HeaderUtilities.RemoveQuotes(value.FileName);
        return name.HasValue ? Path.GetFileName(name.Value!.Replace('\\', '/')) : "";
    }
}
