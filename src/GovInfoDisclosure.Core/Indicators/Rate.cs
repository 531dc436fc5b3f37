using System.Globalization;

namespace GovInfoDisclosure.Indicators;

/// <summary>A part of a whole, with both of them: a rate without its denominator cannot be checked.</summary>
public sealed record Rate
{
    /// <summary>How many decimals a percentage is printed with; halves are rounded up in amount (四舍五入).</summary>
    public const int Decimals = 2;

    // Beyond this a quotient has no digits left for its decimals.
    private const double LargestRatio = 1e18;

    private Rate(decimal? numerator, decimal? denominator, RateGap? gap)
    {
        Numerator = numerator;
        Denominator = denominator;
        Gap = gap;
    }

    /// <summary>The part. Null: it is not known.</summary>
    public decimal? Numerator { get; }

    /// <summary>The whole. Null: it is not known.</summary>
    public decimal? Denominator { get; }

    /// <summary>Why the rate is undefined; null if it is defined.</summary>
    public RateGap? Gap { get; }

    /// <summary>The part in percent of the whole, rounded to <see cref="Decimals"/>. Null: it is undefined, which is not 0.</summary>
    public decimal? Percent => Gap is null
        ? Math.Round(Numerator!.Value / Denominator!.Value * 100, Decimals, MidpointRounding.AwayFromZero)
        : null;

    /// <summary>A rate of two figures that are known.</summary>
    /// <param name="numerator">The part.</param>
    /// <param name="denominator">The whole; the rate is undefined unless it is above 0.</param>
    public static Rate Of(decimal numerator, decimal denominator) => new(numerator, denominator, denominator switch
    {
        0 => RateGap.ZeroDenominator,
        < 0 => RateGap.NegativeDenominator,
        _ => Math.Abs((double)numerator / (double)denominator) > LargestRatio ? RateGap.TooLarge : null,
    });

    /// <summary>A rate that is undefined.</summary>
    /// <param name="gap">Why.</param>
    /// <param name="numerator">The part, if it is known.</param>
    /// <param name="denominator">The whole, if it is known.</param>
    public static Rate Undefined(RateGap gap, decimal? numerator = null, decimal? denominator = null) =>
        new(numerator, denominator, gap);

    /// <summary>The percentage as printed, such as <c>83.33 %</c>, or why there is none.</summary>
    /// <param name="language">The language of the reason.</param>
    public string ToText(Language language) => Gap is { } gap
        ? Reason(gap).In(language)
        : Percent!.Value.ToString($"F{Decimals}", CultureInfo.InvariantCulture) + " %";

    /// <summary>The percentage as printed, or in Chinese why there is none.</summary>
    public override string ToString() => ToText(Language.Chinese);

    private static LocalizedText Reason(RateGap gap) => gap switch
    {
        RateGap.ZeroDenominator => new("无法计算（分母为 0）", "undefined (denominator 0)"),
        RateGap.NegativeDenominator => new("无法计算（分母为负）", "undefined (denominator below 0)"),
        RateGap.Blank => new("无法计算（有空白）", "undefined (blank)"),
        RateGap.Unread => new("无法计算（有未读出的格）", "undefined (unread)"),
        RateGap.NotOnForm => new("无法计算（该格式没有）", "undefined (not on the form)"),
        _ => new("无法计算（数值过大）", "undefined (too large)"),
    };
}
