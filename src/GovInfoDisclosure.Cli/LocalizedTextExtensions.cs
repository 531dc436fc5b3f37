using System.Globalization;

namespace GovInfoDisclosure.Cli;

/// <summary>Sentences of <see cref="Texts"/> with places <c>{0}</c>, <c>{1}</c>.</summary>
internal static class LocalizedTextExtensions
{
    /// <summary>The sentence in one language with its places filled in.</summary>
    public static string With(this LocalizedText text, Language language, params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, text.In(language), arguments);

    /// <summary>The sentence in both languages with its place filled in.</summary>
    public static LocalizedText Format(this LocalizedText text, LocalizedText argument) =>
        new(text.With(Language.Chinese, argument.Chinese), text.With(Language.English, argument.English));
}
