using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>A number format of a workbook: what cells show of what they hold.</summary>
/// <remarks>
/// A format has up to four sections: for positive and negative numbers, for zero and for text; or for the numbers that meet conditions
/// and for the others. ExcelNumberFormat, the library for this, was tried: it shows what <c>;;;</c> hides, rounds halves to even, drops
/// the sign of negative numbers behind conditions, reads no <c>!</c> or <c>G/通用格式</c>, and throws for some formats.
/// </remarks>
internal sealed partial class NumberFormat
{
    // Excel allows no longer ones, and what they show is not looked for.
    private const int MostLetters = 255;

    private readonly ImmutableArray<FormatSection> _sections;
    private readonly FormatSection? _text;

    private NumberFormat(string code, ImmutableArray<FormatSection> sections)
    {
        Code = code;
        bool hasText = sections.Length == 4 || (sections.Length > 0 && sections[^1].IsText);
        _text = hasText ? sections[^1] : null;
        _sections = hasText && sections.Length > 1 ? sections[..^1] : sections;
    }

    public static NumberFormat General { get; } = Parse("General");

    /// <summary>The format as written.</summary>
    public string Code { get; }

    /// <summary>Whether a number is shown as a date or time.</summary>
    public bool IsDate => _sections is [{ IsDate: true }, ..];

    public static NumberFormat Parse(string code)
    {
        if (code.Length > MostLetters)
            return new(code, []);
        ImmutableArray<FormatSection>.Builder sections = ImmutableArray.CreateBuilder<FormatSection>();
        List<FormatToken> tokens = [];
        foreach (Match match in Token().Matches(code.Length == 0 ? "General" : code))
        {
            if (match.Value != ";")
            {
                tokens.Add(FormatToken.Of(match));
                continue;
            }

            sections.Add(new(tokens));
            tokens = [];
        }

        sections.Add(new(tokens));
        return new(code, [.. sections.Take(4)]);
    }

    /// <summary>
    /// A number as a cell shows it, but with all its decimals; with what the cell stores where that is another number or nothing is shown
    /// of it, and with what it shows where that is rounded.
    /// </summary>
    public MarkedText Write(decimal value)
    {
        int index = IndexFor(value);
        if (index < 0 || _sections[index].Write(value, IsForNegatives(index)) is not { } shown)
            return MarkedText.Unreadable(Unclear());
        if (!shown.Holds(value))
            return new MarkedText(shown.Text, value.ToString(CultureInfo.InvariantCulture), Asides.Stored);
        return shown.Rounded == shown.Text ? shown.Text : new MarkedText(shown.Text, shown.Rounded, Asides.Rounded);
    }

    /// <summary>A text as a cell shows it.</summary>
    public MarkedText Write(MarkedText text) => _text is { } section ? text.Select(section.Write) : text;

    private int IndexFor(decimal value)
    {
        for (int i = 0; i < _sections.Length; i++)
        {
            if (_sections[i].Condition is { } condition ? condition.IsMet(value) : IsMetWithoutCondition(i, value))
                return i;
        }

        return -1;
    }

    private bool IsMetWithoutCondition(int index, decimal value) => index switch
    {
        _ when index == _sections.Length - 1 => true,
        0 => _sections.Length == 2 ? value >= 0 : value > 0,
        1 => value < 0,
        _ => true,
    };

    // Such a section shows the sign itself, or that it is for negative numbers.
    private bool IsForNegatives(int index) =>
        index == 1 && _sections[0].Condition is null && _sections[1].Condition is null;

    private LocalizedText Unclear()
    {
        string code = UnicodeText.Excerpt(Code, 40);
        return new($"无法确定数字格式“{code}”显示的内容", $"what the number format “{code}” shows is not known");
    }

    // Quoted and escaped text, currency [$¥-804], conditions, colours and the like in brackets, blanks of a width (_x), fill (*x),
    // exponents, placeholders of digits, and letters of dates; everything else is printed as it is. WPS and Excel in Chinese may write
    // General in their own language.
    [GeneratedRegex("""
        "(?<literal>[^"]*)"?|[\\!](?<literal>.)|\[\$(?<literal>[^\]-]*)[^\]]*\]
        |\[(?<operator><=|>=|<>|<|>|=)\s*(?<limit>[-+]?[0-9.]+(?:[Ee][-+]?[0-9]+)?)\s*\]
        |\[(?<date>[hmsHMS])+\]|\[(?<colour>Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Colou?r\s*[0-9]+|.色|颜色\s*[0-9]+)\]
        |\[[^\]]*\]|[_*].
        |(?<general>[Gg][Ee][Nn][Ee][Rr][Aa][Ll]|G/(?:通用格式|標準|标准|一般)|常规)
        |(?<exponent>[Ee][+-][0#?]+)|(?<digit>[0#?])|(?<point>\.)|(?<comma>,)|(?<percent>%)|(?<text>@)
        |(?<date>AM/PM|A/P|上午/下午|[aA]{3,4}|[bB]{2,4}|[gG]{1,3}|[ymdhseYMDHSE])|;|(?<literal>.)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
