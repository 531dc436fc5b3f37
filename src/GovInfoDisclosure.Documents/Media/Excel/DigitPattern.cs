using System.Globalization;
using System.Text;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>The places of digits in a number format, with the texts between them: <c>#,##0.00</c>, <c>0!.0000</c>.</summary>
internal sealed class DigitPattern
{
    // A decimal has no more digits.
    private const int MostDigits = 28;

    // So many signs that multiply or divide are more than any number has use for.
    private const int MostSteps = 6;

    private readonly List<FormatToken> _whole;
    private readonly List<FormatToken> _fraction;
    private readonly bool _hasPoint;
    private readonly bool _isFraction;
    private readonly bool _isScientific;
    private readonly int _thousands;

    /// <summary>Reads the part of a section from the first to the last part of its figure.</summary>
    public DigitPattern(List<FormatToken> tokens)
    {
        int point = tokens.FindIndex(t => t.Kind == FormatTokenKind.Point);
        int end = tokens.FindLastIndex(t => t.Kind == FormatTokenKind.Digit);
        int wholeEnd = tokens.FindLastIndex(point < 0 ? end : point, t => t.Kind == FormatTokenKind.Digit);
        _hasPoint = point >= 0;
        _thousands = CommasBehind(tokens, end) + (wholeEnd < end ? CommasBehind(tokens, wholeEnd) : 0);
        _whole = [.. tokens[..(point < 0 ? tokens.Count : point)].Where(IsPlace)];
        _fraction = point < 0 ? [] : [.. tokens[(point + 1)..].Where(IsPlace)];
        _isScientific = tokens.Exists(t => t.Kind == FormatTokenKind.Exponent);
        _isFraction = _whole.Exists(t => t is { Kind: FormatTokenKind.Literal, Text: "/" });
    }

    private int Decimals => Math.Min(_fraction.Count(IsDigit), MostDigits);

    /// <summary>A number that is not negative as it is shown: all its decimals, and rounded; null if that is not known.</summary>
    /// <param name="value">The number.</param>
    /// <param name="percents">How often it is multiplied by a hundred.</param>
    public (string Whole, string Rounded)? Write(decimal value, int percents)
    {
        if (Scale(value, percents) is not { } scaled || (_isFraction && !decimal.IsInteger(scaled)))
            return null;
        if (_isScientific)
            return _whole.Count(IsDigit) == 1 ? (Plain(scaled), Plain(Significant(scaled))) : null;
        decimal shown = decimal.Round(scaled, Decimals, MidpointRounding.AwayFromZero);
        if (_isFraction || (!_whole.Exists(IsLiteral) && !_fraction.Exists(IsLiteral)))
            return shown == 0 && !ShowsZero ? Same(_hasPoint ? "." : "") : (Plain(scaled), Plain(shown));
        string text = Digits(shown);
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal figure))
            return Same(text);
        // A point as a text between the digits divides by ten for each digit behind it, where none of them is left out.
        decimal factor = Power(10, PlacesBehindText);
        return shown == figure * factor ? (Plain(scaled / factor), Plain(figure)) : Same(Plain(figure));
    }

    /// <summary>The number that a text shows; null if it is none.</summary>
    public static decimal? ValueOf(string text, int percents) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            ? value / Power(100, Math.Min(percents, MostSteps))
            : null;

    private int PlacesBehindText => Math.Min(_whole.Skip(_whole.FindLastIndex(IsLiteral) + 1).Count(), MostDigits);

    private bool ShowsZero => _whole.Exists(t => IsDigit(t) && t.Text != "#") || _fraction.Exists(t => IsDigit(t) && t.Text == "0");

    private decimal? Scale(decimal value, int percents)
    {
        decimal factor = Power(100, Math.Min(percents, MostSteps)) / Power(1000, Math.Min(_thousands, MostSteps));
        return factor > 1 && value > decimal.MaxValue / factor ? null : value * factor;
    }

    // One digit before the point, and as many behind it as there are places.
    private decimal Significant(decimal value)
    {
        int exponent = value == 0 ? 0 : (int)Math.Floor(Math.Log10((double)value));
        int decimals = Decimals - exponent;
        decimal unit = Power(10, Math.Clamp(-decimals, 0, MostDigits));
        return decimals < 0
            ? decimal.Round(value / unit, MidpointRounding.AwayFromZero) * unit
            : decimal.Round(value, Math.Min(decimals, MostDigits), MidpointRounding.AwayFromZero);
    }

    // The digits fill the places from the point on; those for which there is no place are shown in the first.
    private string Digits(decimal value)
    {
        string[] parts = value.ToString("F" + Decimals, CultureInfo.InvariantCulture).Split('.');
        string digits = parts[0] == "0" ? "" : parts[0];
        var text = new StringBuilder();
        int first = _whole.FindIndex(IsDigit);
        for (int i = _whole.Count - 1; i >= 0; i--)
        {
            if (IsLiteral(_whole[i]))
            {
                text.Insert(0, _whole[i].Text);
                continue;
            }

            int taken = i == first ? digits.Length : Math.Min(digits.Length, 1);
            text.Insert(0, taken > 0 ? digits[^taken..] : Missing(_whole[i]));
            digits = digits[..^taken];
        }

        if (!_hasPoint)
            return text.ToString();
        text.Append('.');
        int next = 0;
        foreach (FormatToken place in _fraction)
            text.Append(IsLiteral(place) ? place.Text : next < Decimals ? parts[^1][next++].ToString() : "");
        return text.ToString();
    }

    private static (string Whole, string Rounded) Same(string text) => (text, text);

    private static string Missing(FormatToken place) => place.Text switch { "0" => "0", "?" => " ", _ => "" };

    private static int CommasBehind(List<FormatToken> tokens, int index) =>
        index < 0 ? 0 : tokens.Skip(index + 1).TakeWhile(t => t.Kind == FormatTokenKind.Comma).Count();

    private static bool IsPlace(FormatToken token) => IsDigit(token) || IsLiteral(token);

    private static bool IsDigit(FormatToken token) => token.Kind == FormatTokenKind.Digit;

    private static bool IsLiteral(FormatToken token) => token.Kind == FormatTokenKind.Literal;

    private static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static decimal Power(int number, int exponent)
    {
        decimal power = 1;
        for (int i = 0; i < exponent; i++)
            power *= number;
        return power;
    }
}
