using System.Globalization;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Narratives;

/// <summary>Chooses between phrasings: by chance, or always the first and plainest.</summary>
internal sealed class Phrases
{
    private const long TenThousand = 10_000;

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
    public string Pieces(long count) => In("件", count);

    /// <summary>A count in a measure word.</summary>
    public string In(string unit, long count) => Number(count) + unit;

    /// <summary>A count with commas between thousands.</summary>
    public static string Grouped(long count) => count.ToString("#,0", CultureInfo.InvariantCulture) + "件";

    /// <summary>A large count in 万, cut to two digits behind the point; a small one as it is.</summary>
    public string TenThousands(long count) => count < TenThousand
        ? Pieces(count)
        : (count / (TenThousand / 100) / 100m).ToString("0.##", CultureInfo.InvariantCulture) + "万件";

    /// <summary>A count of three digits and more as "so many and some": 1,200余件 for 1,234.</summary>
    public string Roughly(long count)
    {
        long step = 1;
        while (count / step >= 100)
            step *= 10;
        return step == 1 || count % step == 0 ? Pieces(count) : (count / step * step).ToString(CultureInfo.InvariantCulture) + "余件";
    }

    private string Number(long count) => _likesNumerals && count is > 0 and <= ChineseNumerals.Largest
        ? count == 2 ? "两" : ChineseNumerals.Of(count)
        : count.ToString(CultureInfo.InvariantCulture);
}
