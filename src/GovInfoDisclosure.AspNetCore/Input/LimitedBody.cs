using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GovInfoDisclosure.AspNetCore.Input;

/// <summary>JSON in the body of a request.</summary>
internal static class LimitedBody
{
    /// <summary>The bytes of the body as they came; null if there are more than the limit, or than the server takes.</summary>
    /// <exception cref="OperationCanceledException">The client went away.</exception>
    public static async ValueTask<byte[]?> ReadAsync(HttpRequest request, long limit)
    {
        if (request.ContentLength > limit)
            return null;
        try
        {
            return await WholeInput.ReadAsync(request.BodyReader, limit, request.HttpContext.RequestAborted).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }

    /// <summary>The body in UTF-8, whatever charset the request names, without a byte order mark.</summary>
    public static byte[] ToUtf8(HttpRequest request, byte[] body)
    {
        Encoding encoding = EncodingOf(request) ?? Encoding.UTF8;
        byte[] text = encoding.CodePage == Encoding.UTF8.CodePage ? body : Encoding.Convert(encoding, Encoding.UTF8, body);
        return text.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? text[Encoding.UTF8.Preamble.Length..] : text;
    }

    private static Encoding? EncodingOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type) ? type.Encoding : null;
}
