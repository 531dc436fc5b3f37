using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GovInfoDisclosure.AspNetCore.Input;

/// <summary>The language that a request asks for.</summary>
internal static class RequestLanguage
{
    /// <summary>The tag of a language in HTTP: <c>zh</c> or <c>en</c>.</summary>
    public static string TagOf(Language language) => language == Language.Chinese ? "zh" : "en";

    /// <summary>The language of a tag such as <c>zh-Hant-TW</c>; null if it is another one.</summary>
    public static Language? Find(ReadOnlySpan<char> tag)
    {
        int end = tag.IndexOf('-');
        ReadOnlySpan<char> primary = end < 0 ? tag : tag[..end];
        foreach (Language language in Enum.GetValues<Language>())
        {
            if (primary.Equals(TagOf(language), StringComparison.OrdinalIgnoreCase))
                return language;
        }

        return null;
    }

    /// <summary>The first language of <c>Accept-Language</c> by weight that there is, else the usual one.</summary>
    public static Language Of(HttpRequest request, Language usual) => request.GetTypedHeaders().AcceptLanguage
        .Where(l => l.Quality is not 0)
        .OrderByDescending(l => l, StringWithQualityHeaderValueComparer.QualityComparer)
        .Select(l => Find(l.Value.AsSpan()))
        .FirstOrDefault(l => l is not null) ?? usual;
}
