using System.Globalization;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Narratives;

/// <summary>Chooses between phrasings: by chance, or always the first and plainest.</summary>
internal sealed class Phrases
{
    private readonly Random? _random;
    private readonly bool _likesNumerals;

    /// <param name="phrasing">What decides all choices; null: the plainest phrasing throughout.</param>
    public Phrases(int? phrasing)
    {
        _random = phrasing is { } seed ? RandomSource.From(seed) : null;
        _likesNumerals = Chance(12);
    }

    public bool IsPlain => _random is null;

    public bool Chance(int percent) => _random?.Chance(percent) ?? false;

    public string Pick(params ReadOnlySpan<string> phrases) => _random is null ? phrases[0] : _random.Pick(phrases);

    /// <summary>A figure that no table holds.</summary>
    public string Free(int most) => (_random?.Next(1, most) ?? 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>A count with its measure word.</summary>
    public string Pieces(long count) => Number(count) + "件";

    private string Number(long count) => _likesNumerals && count is > 0 and <= ChineseNumerals.Largest
        ? count == 2 ? "两" : ChineseNumerals.Of(count)
        : count.ToString(CultureInfo.InvariantCulture);
}
