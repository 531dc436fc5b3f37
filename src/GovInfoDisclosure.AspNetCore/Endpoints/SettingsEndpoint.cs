using GovInfoDisclosure.AspNetCore.Input;
using Microsoft.AspNetCore.Http;

namespace GovInfoDisclosure.AspNetCore.Endpoints;

/// <summary><c>GET /settings</c>: what a client has to know before its first request.</summary>
internal static class SettingsEndpoint
{
    public static IResult Handle(HttpRequest request, ReportDesk desk) => new JsonResult(desk.LanguageOf(request), writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("where", desk.Options.IsLocal ? "local" : "host");
        writer.WriteNumber("maxBytes", desk.Options.Reader.MaxBytes);
        writer.WriteStartArray("languages");
        foreach (Language language in Enum.GetValues<Language>())
            writer.WriteStringValue(RequestLanguage.TagOf(language));
        writer.WriteEndArray();
        writer.WriteString("version", PublishedFiles.Version);
        writer.WriteEndObject();
    });
}
