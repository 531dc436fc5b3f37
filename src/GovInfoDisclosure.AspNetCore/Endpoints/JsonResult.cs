using System.Text.Encodings.Web;
using System.Text.Json;
using GovInfoDisclosure.AspNetCore.Input;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GovInfoDisclosure.AspNetCore.Endpoints;

/// <summary>Answers with JSON in a language.</summary>
internal sealed class JsonResult(Language language, Action<Utf8JsonWriter> write) : IResult
{
    // JSON of this library writes Chinese as it is; the answer is no part of a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        response.ContentType = "application/json; charset=utf-8";
        response.Headers.ContentLanguage = RequestLanguage.TagOf(language);
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        using (var writer = new Utf8JsonWriter(response.BodyWriter, Options))
            write(writer);
        await response.BodyWriter.FlushAsync(httpContext.RequestAborted).ConfigureAwait(false);
    }
}
