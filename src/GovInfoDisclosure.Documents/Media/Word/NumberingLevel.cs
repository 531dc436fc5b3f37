using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>One level of a list.</summary>
/// <param name="Start">The first number.</param>
/// <param name="Format">The number format by its name in the file.</param>
/// <param name="Text">The text around the numbers: 第%1条, （%2）, %1.%2.</param>
/// <param name="AllArabic">Whether the numbers of all levels are written in Arabic digits.</param>
/// <param name="RestartsAfter">The level, from 1, after which it starts again; null for any higher level, 0 for never.</param>
/// <param name="StyleId">The paragraph style that belongs to the level, or null.</param>
internal sealed record NumberingLevel(int Start, string Format, string Text, bool AllArabic, int? RestartsAfter, string? StyleId)
{
    /// <summary>The most levels a list has.</summary>
    public const int Most = 9;

    public static NumberingLevel Of(Level level) => new(
        Bounded(level.StartNumberingValue?.Val.ToInt() ?? 0),
        level.NumberingFormat?.Val?.InnerText ?? "decimal",
        level.LevelText?.Val?.InnerText ?? "",
        level.IsLegalNumberingStyle is { } legal && (legal.Val is null || legal.Val.IsOn()),
        level.LevelRestart?.Val.ToInt(),
        level.ParagraphStyleIdInLevel?.Val?.InnerText);

    /// <summary>A first number within the range that Word allows.</summary>
    public static int Bounded(int start) => Math.Clamp(start, 0, short.MaxValue);

    /// <summary>Whether a number of a higher level (from 0) makes this one (from 0) start again.</summary>
    public bool RestartsAt(int higher) => RestartsAfter is not { } after || (after > 0 && higher < after);
}
