using GovInfoDisclosure.AspNetCore.Endpoints;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;

namespace GovInfoDisclosure.AspNetCore.Page;

/// <summary>The files of the page, each at its name below the prefix, and the page itself at the prefix.</summary>
internal static class PageEndpoints
{
    private const string Folder = "page/", Index = "index.html", Anything = "application/octet-stream";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(RouteGroupBuilder group)
    {
        var types = new FileExtensionContentTypeProvider();
        foreach (string name in PublishedFiles.NamesIn(Folder).Select(n => n[Folder.Length..]))
        {
            string mediaType = types.TryGetContentType(name, out string? known) ? known : Anything;
            var file = new PublishedFileResult(PublishedFiles.Find(Folder + name), WithCharset(mediaType));
            group.MapMethods("/" + name, Methods, () => file).WithMetadata(new PageFile()).ExcludeFromDescription();
            if (name == Index)
                group.MapMethods("/", Methods, (HttpRequest request) => HasFolder(request) ? file : ToFolder(request))
                    .ExcludeFromDescription();
        }
    }

    private static string WithCharset(string mediaType) =>
        mediaType.StartsWith("text/", StringComparison.Ordinal) ? mediaType + "; charset=utf-8" : mediaType;

    // The page names its files and endpoints from where it is, so its address has to be that of a folder.
    private static bool HasFolder(HttpRequest request) =>
        (request.PathBase + request.Path).Value is not { Length: > 0 } path || path.EndsWith('/');

    // Relative, for a server in front of this one may have taken off a part of the path.
    private static IResult ToFolder(HttpRequest request)
    {
        string path = (request.PathBase + request.Path).ToUriComponent();
        return Results.Redirect($"{path[(path.LastIndexOf('/') + 1)..]}/{request.QueryString.ToUriComponent()}");
    }
}
