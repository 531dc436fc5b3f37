using System.Globalization;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Media.Excel;

internal enum FormatTokenKind
{
    /// <summary>Shows nothing: a blank of some width, a locale.</summary>
    Nothing,

    /// <summary>A text that is shown as it is.</summary>
    Literal,

    /// <summary>A place for a digit: 0 shows always, # where there is one, ? leaves room for one.</summary>
    Digit,

    /// <summary>The decimal point.</summary>
    Point,

    /// <summary>Separates thousands, or behind all digits divides by a thousand.</summary>
    Comma,

    /// <summary>A percent sign, which multiplies by a hundred.</summary>
    Percent,

    /// <summary>The exponent of scientific notation.</summary>
    Exponent,

    /// <summary>The number as it is.</summary>
    General,

    /// <summary>The text of the cell, or the number as it is.</summary>
    Text,

    /// <summary>A part of a date or time.</summary>
    Date,

    /// <summary>For which numbers the section is.</summary>
    Condition,

    /// <summary>The colour in which the section is shown.</summary>
    Colour,
}

/// <summary>A part of a section of a number format.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it shows, or how it is written.</param>
/// <param name="Condition">The condition, if it is one.</param>
internal sealed record FormatToken(FormatTokenKind Kind, string Text, FormatCondition? Condition = null)
{
    private static readonly (string Group, FormatTokenKind Kind)[] Groups =
    [
        ("literal", FormatTokenKind.Literal), ("digit", FormatTokenKind.Digit), ("point", FormatTokenKind.Point),
        ("comma", FormatTokenKind.Comma), ("percent", FormatTokenKind.Percent), ("exponent", FormatTokenKind.Exponent),
        ("general", FormatTokenKind.General), ("text", FormatTokenKind.Text), ("date", FormatTokenKind.Date),
        ("colour", FormatTokenKind.Colour),
    ];

    public static FormatToken Of(Match match)
    {
        foreach ((string group, FormatTokenKind kind) in Groups)
        {
            if (match.Groups[group] is { Success: true, Value: var text })
                return new(kind, text);
        }

        return match.Groups["operator"] is { Success: true, Value: var comparison }
            && decimal.TryParse(match.Groups["limit"].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal limit)
                ? new(FormatTokenKind.Condition, match.Value, new(comparison, limit))
                : new(FormatTokenKind.Nothing, "");
    }
}

/// <summary>A condition on the numbers that a section of a format shows.</summary>
internal sealed record FormatCondition(string Comparison, decimal Limit)
{
    public bool IsMet(decimal value) => Comparison switch
    {
        "<" => value < Limit,
        "<=" => value <= Limit,
        ">" => value > Limit,
        ">=" => value >= Limit,
        "<>" => value != Limit,
        _ => value == Limit,
    };
}
