using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>One text in both languages of the library.</summary>
/// <param name="Chinese">The Chinese wording; for labels it is the wording of the official form.</param>
/// <param name="English">The English wording.</param>
public sealed record LocalizedText(
    [property: JsonPropertyName("zh")] string Chinese, [property: JsonPropertyName("en")] string English)
{
    /// <summary>The wording in the given language.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>The Chinese wording.</summary>
    public override string ToString() => Chinese;

    /// <summary>A text that reads the same in both languages: a figure, a pointer, a quotation.</summary>
    public static LocalizedText Same(string text) => new(text, text);
}
