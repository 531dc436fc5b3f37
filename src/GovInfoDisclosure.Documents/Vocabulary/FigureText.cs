using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>Reads the text of a cell as a figure.</summary>
internal static partial class FigureText
{
    private static readonly SearchValues<char> LettersOfFigures = SearchValues.Create("增加减少零无空白万亿元件人次项个条份起宗注备一二三四五六七八九十");

    // What has no more is exact in every type.
    private const int MostDigits = 15;

    private const int Longest = 40;

    public static Figure Read(string text)
    {
        string trimmed = text.Trim();
        if (trimmed.Length == 0)
            return new(FigureKind.Empty);
        if (trimmed.Length <= MostDigits && IsPlain(trimmed)
            && decimal.TryParse(trimmed, NumberStyles.None, CultureInfo.InvariantCulture, out decimal plain))
            return new(FigureKind.Number, plain);
        trimmed = trimmed.Length > Longest ? trimmed : TraditionalText.Simplify(trimmed);
        if (IsProse(trimmed))
            return new(FigureKind.Text);
        if (trimmed[0] == '$' && trimmed.Length > 2 && trimmed[^1] == '$' && Read(trimmed[1..^1]) is { Kind: FigureKind.Number } formula)
            return formula with { Changes = formula.Changes | FigureChanges.Formula };
        // Before anything is folded, which makes numbers of circled ones.
        if (NoteMarks.AreIn(trimmed))
            return ReadNoted(trimmed);
        string folded = Spaces().Replace(Width.Fold(trimmed), " ").Trim();
        if (BlankMark().IsMatch(folded))
            return new(FigureKind.BlankMark);
        Match match = Number().Match(folded);
        return match.Success ? NumberOf(match, folded != trimmed ? FigureChanges.Width : FigureChanges.None) : new(FigureKind.Text);
    }

    /// <summary>What the text of a cell is, for those who need no value.</summary>
    public static FigureKind KindOf(string text) =>
        text.Length is > 0 and <= MostDigits && IsPlain(text) ? FigureKind.Number : Read(text).Kind;

    // No figure is longer, and none has other Chinese letters than these; regular expressions need not see what is prose.
    private static bool IsProse(string text)
    {
        if (text.Length > Longest)
            return true;
        foreach (char c in text)
        {
            if (c is >= '\u4E00' and <= '\u9FFF' && !LettersOfFigures.Contains(c))
                return true;
        }

        return false;
    }

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static Figure ReadNoted(string text)
    {
        if (text.AsSpan().TrimEnd("*＊").IsEmpty)
            return new(FigureKind.BlankMark);
        return NoteMarks.Strip(text) is { } figure && !NoteMarks.AreIn(figure)
            && Read(figure) is { Kind: FigureKind.Number or FigureKind.BlankMark } noted
                ? noted with { Changes = noted.Changes | FigureChanges.NoteMark }
                : new(FigureKind.Text);
    }

    private static Figure NumberOf(Match match, FigureChanges changes)
    {
        string printed = match.Groups["digits"].Value;
        string digits = printed.Replace('O', '0').Replace('o', '0').Replace('〇', '0').Replace('○', '0').Replace('零', '0');
        if (digits != printed)
            changes |= FigureChanges.ZeroLetters;
        string compact = Separators().Replace(digits, "");
        if (compact != digits)
            changes |= digits.Contains(' ') ? FigureChanges.TornDigits : FigureChanges.Separators;
        // What a decimal cannot hold exactly would come out rounded.
        if (!decimal.TryParse(compact, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            || value.ToString(CultureInfo.InvariantCulture).TrimStart('0') != compact.TrimStart('0'))
            return new(FigureKind.Text);
        string unit = match.Groups["unit"] is { Success: true, Value: var stated } ? stated : match.Groups["currency"].Success ? "元" : "";
        if (unit.Length > 0)
            changes |= FigureChanges.Unit;
        if (match.Groups["quote"].Success)
            changes |= FigureChanges.Quote;
        // A plain signed count (-2, +1) is as the form asks, and so is a plain decimal (612.35).
        if (match.Groups["sign"].Value is "减" or "减少" or "增" or "增加" or "−" or "↑" or "↓")
            changes |= FigureChanges.Sign;
        if (compact.Contains('.') && decimal.IsInteger(value))
            changes |= FigureChanges.ZeroFraction;
        bool negative = match.Groups["sign"].Value is "-" or "−" or "减" or "减少" or "↓";
        return new(FigureKind.Number, negative ? -value : value, MoneyUnit.Find(unit)?.InYuan, changes);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[ ,，'’]")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(?:[/\\]+|[-‐‑‒–—―─－_]+|无|空|空白|N/?A|NaN|None|null)$", RegexOptions.IgnoreCase)]
    private static partial Regex BlankMark();

    // Grouped (1,234 or 1 234), torn (1 2) or plain digits, with a sign and a unit around them; workbooks mark numbers as text by a
    // quote before them. No number begins with a zero of its own: 0 6 are two figures.
    [GeneratedRegex(
        @"^(?<quote>['’])?(?<sign>[+\-−↑↓]|增加?|减少?)?\s*(?<currency>[¥￥])?\s*"
        + @"(?<digits>(?:[0-9]{1,3}(?:[,，'’][0-9]{3})+|(?![0Oo〇○零]+ [0-9Oo〇○零])[0-9Oo〇○零]+(?: [0-9Oo〇○零]+)*)(?:\.\s?[0-9]+(?: [0-9]+)*)?)"
        + @"\s*(?<unit>万元|亿元|元|万|亿|件次|人次|件|项|个|条|次|份|起|宗)?$")]
    private static partial Regex Number();
}
