using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>Reads the numbers by which tables count their columns and rows: 1, （1）, ①, 第1列, A, Unnamed: 1, 7=1+…+6.</summary>
internal static partial class OrdinalText
{
    private const int Longest = 40;

    private static readonly FrozenSet<string> Heads = new[]
    {
        "序号", "序", "栏次", "列次", "列号", "栏号", "行次", "行号", "编号", "项次", "号次", "甲", "乙", "丙", "丁",
    }.ToFrozenSet();

    /// <summary>Whether a text says that numbers beside or below it count columns or rows.</summary>
    public static bool IsHead(string text) => text.Length <= Longest && Heads.Contains(LabelText.Normalize(text));

    /// <summary>The number; null if the text is none of a column or row.</summary>
    public static int? Read(string text)
    {
        if (text.Length is 0 or > Longest)
            return null;
        if (char.IsDigit(text[0]) && NoteMarks.AreIn(text))
            text = NoteMarks.Strip(text) ?? text;
        Match match = Ordinal().Match(text[0] is >= '①' and <= '⑳' ? $"{text[0] - '①' + 1}{text[1..]}" : Width.Fold(text).Trim());
        if (!match.Success)
            return null;
        return match.Groups["letter"] is { Success: true } letter
            ? char.ToUpperInvariant(letter.Value[0]) - 'A' + 1
            : WholeNumber.Read(match.Groups["number"].Value);
    }

    // Figures in brackets and letters are read too: a row of numbers has one kind from end to end.
    [GeneratedRegex(
        @"^(?:(?<letter>[A-Z])|[(\[【〔]?(?:第|Unnamed:\s?|列|栏|No\.?\s?)?(?<number>[0-9]{1,2})(?:\.0)?[)\]】〕.、]?(?:列|栏)?"
        + @"(?:\s?=\s?[-0-9A-Z+()\[\]…\s.]+)?)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();
}
