using System.Globalization;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>A section of a number format.</summary>
internal sealed class FormatSection
{
    private readonly List<FormatToken> _tokens;
    private readonly string _before;
    private readonly string _behind;
    private readonly DigitPattern? _digits;
    private readonly int _percents;

    public FormatSection(List<FormatToken> tokens)
    {
        _tokens = tokens;
        Condition = tokens.Find(t => t.Kind == FormatTokenKind.Condition)?.Condition;
        int first = tokens.FindIndex(IsFigure);
        int last = tokens.FindLastIndex(IsFigure);
        _before = LiteralsOf(first < 0 ? tokens : tokens[..first]);
        _behind = LiteralsOf(first < 0 ? [] : tokens[(last + 1)..]);
        _digits = Has(FormatTokenKind.Digit) ? new(tokens[first..(last + 1)]) : null;
        _percents = tokens.Count(t => t.Kind == FormatTokenKind.Percent);
    }

    /// <summary>For which numbers it is; null where its place decides.</summary>
    public FormatCondition? Condition { get; }

    public bool IsDate => Has(FormatTokenKind.Date) && _digits is null;

    /// <summary>Whether it is for texts: it has the place of the text.</summary>
    public bool IsText => Has(FormatTokenKind.Text);

    /// <summary>A text as it is shown.</summary>
    public string Write(string text) =>
        string.Concat(_tokens.Select(t => t.Kind == FormatTokenKind.Text ? text : t.Kind == FormatTokenKind.Literal ? t.Text : ""));

    /// <summary>A number as it is shown, without separators of thousands and zeros at its ends.</summary>
    /// <param name="value">The number.</param>
    /// <param name="isForNegatives">Whether the section is for negative numbers only.</param>
    /// <returns>What is shown; null if that is not known.</returns>
    public ShownNumber? Write(decimal value, bool isForNegatives)
    {
        if (FigureOf(Math.Abs(value)) is not { } figure)
            return null;
        (string before, string behind) = (_before, _behind);
        // Brackets or a colour show that a number is negative where its sign is left out.
        bool inBrackets = before.EndsWith('(') && behind.StartsWith(')');
        if (isForNegatives && inBrackets)
            (before, behind) = (before[..^1], behind[1..]);
        bool showsSign = isForNegatives && !inBrackets && !Has(FormatTokenKind.Colour);
        string sign = value < 0 && figure.Value != 0 && !showsSign && !before.EndsWith('-') ? "-" : "";
        if (before.Trim('-') is "¥" or "￥" && behind.Length == 0)
            (before, behind) = (before.Trim('¥', '￥'), "元");
        before += sign;
        // Digits that the format itself shows beside those of the number make another one.
        bool isMixed = (before + behind).Any(char.IsDigit);
        decimal? shown = isMixed ? null : before.EndsWith('-') ? -figure.Value : figure.Value;
        return new(before + figure.Text + behind, before + figure.Rounded + behind, shown);
    }

    private (string Text, string Rounded, decimal? Value)? FigureOf(decimal value)
    {
        if (Has(FormatTokenKind.Date))
            return null;
        if (Has(FormatTokenKind.General) || IsText)
        {
            string general = value.ToString(CultureInfo.InvariantCulture);
            return (general, general, value);
        }

        if (_digits is null)
            return ("", "", null);
        string percents = new('%', _percents);
        return _digits.Write(value, _percents) is { } text
            ? (text.Whole + percents, text.Rounded + percents, DigitPattern.ValueOf(text.Whole, _percents))
            : null;
    }

    private bool Has(FormatTokenKind kind) => _tokens.Exists(t => t.Kind == kind);

    private static bool IsFigure(FormatToken token) =>
        token.Kind is FormatTokenKind.Digit or FormatTokenKind.Point or FormatTokenKind.General or FormatTokenKind.Text
            or FormatTokenKind.Comma or FormatTokenKind.Exponent or FormatTokenKind.Percent;

    private static string LiteralsOf(IEnumerable<FormatToken> tokens) =>
        string.Concat(tokens.Where(t => t.Kind == FormatTokenKind.Literal).Select(t => t.Text.Trim()));
}
